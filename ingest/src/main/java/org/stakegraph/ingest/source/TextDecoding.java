package org.stakegraph.ingest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
 * @param text the text, without a byte order mark
 * @param diagnostics what was odd about the bytes
 */
record TextDecoding(SourceText text, List<Diagnostic> diagnostics) {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** By name: few filings need the class. */
  private static final String WINDOWS_1252 = "windows-1252";

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
      Set.of(WINDOWS_1252, "iso-8859-1", "latin1", "us-ascii", "ascii", "cp1252");

  /** Decodes bytes. */
  static TextDecoding of(byte[] bytes) {
    if (MediaKind.isUtf16(latin(bytes, 2))) {
      return utf16(bytes);
    }
    byte[] unmarked = withoutMark(bytes);
    Optional<char[]> units = Utf8.decode(unmarked);
    if (units.isPresent()) {
      return new TextDecoding(utf8(units.get(), unmarked), List.of());
    }
    Optional<Charset> declared = declared(latin(bytes, HEAD).toLowerCase(Locale.ROOT));
    return declared.isPresent()
        ? decoded(new String(bytes, declared.get()), List.of())
        : decoded(
            new String(bytes, Charset.forName(WINDOWS_1252)),
            odd("the input is not UTF-8; it was read as windows-1252"));
  }

  private static TextDecoding utf16(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_16);
    return text.indexOf(REPLACEMENT) < 0 || isWellFormedUtf16(bytes)
        ? decoded(text, List.of())
        : decoded(text, odd("the input is damaged UTF-16; what could not be decoded was replaced"));
  }

  /** As many characters as bytes is ASCII, in which there is nothing to mend. */
  private static SourceText utf8(char[] units, byte[] bytes) {
    boolean mended = units.length < bytes.length && mendControls(units);
    return mended ? SourceText.of(new String(units)) : SourceText.ofUtf8(units, bytes);
  }

  private static byte[] withoutMark(byte[] bytes) {
    boolean marked =
        bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
  }

  private static TextDecoding decoded(String text, List<Diagnostic> diagnostics) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new TextDecoding(SourceText.of(unmarked), diagnostics);
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
      return Optional.of(Charset.forName(WINDOWS_1252));
    }
    return DECLARABLE.contains(name) && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  /**
   * Puts the characters of windows-1252 in place of C1 controls: such a text was once decoded as
   * Latin-1. U+0085 stays, which is a line end where it is meant. Says whether there were any.
   */
  private static boolean mendControls(char[] units) {
    boolean mended = false;
    for (int i = 0; i < units.length; i++) {
      char c = units[i];
      if (c >= '\u0080' && c < '\u00A0' && c != '\u0085') {
        units[i] = new String(new byte[] {(byte) c}, Charset.forName(WINDOWS_1252)).charAt(0);
        mended = true;
      }
    }
    return mended;
  }

  /** Whether the bytes are UTF-16; a replacement character may have been written there. */
  private static boolean isWellFormedUtf16(byte[] bytes) {
    try {
      StandardCharsets.UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
