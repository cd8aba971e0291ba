package org.stakegraph.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Bytes to characters. Text with a UTF-16 byte order mark is UTF-16; otherwise UTF-8 is tried first
 * and strictly, whatever is declared; then the encoding that the head declares; and what declares
 * none is read as windows-1252, the encoding of filings that say nothing, with a diagnostic.
 *
 * @param text the characters, without a byte order mark
 * @param diagnostics what was odd about the bytes
 */
record TextDecoding(String text, List<Diagnostic> diagnostics) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char REPLACEMENT = '\uFFFD';

  /** How far in an encoding is declared, in bytes. */
  private static final int HEAD = 2048;

  private static final int MAX_CHARSET_NAME = 20;

  /** Encodings of one or two bytes that pages declare, beside those that mean windows-1252. */
  private static final Set<String> DECLARABLE =
      Set.of(
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254",
          "windows-1255",
          "windows-1256",
          "windows-1257",
          "windows-1258",
          "iso-8859-2",
          "iso-8859-5",
          "iso-8859-7",
          "iso-8859-8",
          "iso-8859-9",
          "iso-8859-15",
          "koi8-r",
          "shift_jis",
          "euc-jp",
          "euc-kr",
          "gb2312",
          "gbk",
          "gb18030",
          "big5");

  /** Names under which pages write windows-1252, as every browser reads them. */
  private static final Set<String> WESTERN =
      Set.of("windows-1252", "iso-8859-1", "latin1", "us-ascii", "ascii", "cp1252");

  /** Decodes bytes. */
  static TextDecoding of(byte[] bytes) {
    boolean utf16 = MediaKind.isUtf16(latin(bytes, 2));
    Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text = new String(bytes, charset);
    if (text.indexOf(REPLACEMENT) < 0 || isWellFormed(charset, bytes)) {
      // as many characters as bytes: ASCII, which has nothing to mend
      return decoded(text.length() == bytes.length ? text : withoutControls(text), List.of());
    } else if (utf16) {
      return decoded(
          text, odd("the input is damaged UTF-16; what could not be decoded was replaced"));
    }
    Optional<Charset> declared = declared(latin(bytes, HEAD).toLowerCase(Locale.ROOT));
    return declared
        .map(own -> decoded(new String(bytes, own), List.of()))
        .orElseGet(
            () ->
                decoded(
                    new String(bytes, WINDOWS_1252),
                    odd("the input is not UTF-8; it was read as windows-1252")));
  }

  private static TextDecoding decoded(String text, List<Diagnostic> diagnostics) {
    return new TextDecoding(text.startsWith("\uFEFF") ? text.substring(1) : text, diagnostics);
  }

  private static List<Diagnostic> odd(String message) {
    return List.of(Diagnostic.ofInput(DiagnosticCode.BAD_ENCODING, message));
  }

  private static String latin(byte[] bytes, int most) {
    return new String(bytes, 0, Math.min(most, bytes.length), StandardCharsets.ISO_8859_1);
  }

  /** The encoding that {@code <?xml encoding="..."} or {@code <meta charset=...>} names. */
  private static Optional<Charset> declared(String head) {
    int at = head.indexOf("charset=");
    int from = at < 0 ? head.indexOf("encoding=") + "encoding=".length() : at + "charset=".length();
    if (at < 0 && head.indexOf("encoding=") < 0) {
      return Optional.empty();
    }
    int start = from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0 ? from + 1 : from;
    int end = start;
    while (end < head.length() && end - start < MAX_CHARSET_NAME && isNamePart(head.charAt(end))) {
      end++;
    }
    String name = head.substring(start, end);
    if (WESTERN.contains(name)) {
      return Optional.of(WINDOWS_1252);
    }
    return DECLARABLE.contains(name) && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  /**
   * With the characters of windows-1252 in place of C1 controls: such a text was once decoded as
   * Latin-1. U+0085 stays, which is a line end where it is meant.
   */
  private static String withoutControls(String text) {
    char[] mended = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0080' && c < '\u00A0' && c != '\u0085') {
        mended = mended == null ? text.toCharArray() : mended;
        mended[i] = new String(new byte[] {(byte) c}, WINDOWS_1252).charAt(0);
      }
    }
    return mended == null ? text : new String(mended);
  }

  /** Whether the bytes are of the charset; a replacement character may have been written there. */
  private static boolean isWellFormed(Charset charset, byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
