package org.stakegraph.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Bytes to text, within limits. Text with a UTF-16 byte order mark is UTF-16; otherwise UTF-8 is
 * tried first and strictly, and what is not UTF-8 is read as windows-1252, the encoding of filings
 * that say nothing, with a diagnostic.
 */
public final class FilingDecoder {
  private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int CHUNK = 1 << 16;
  private static final char REPLACEMENT = '\uFFFD';

  private final Limits limits;

  /** A decoder that keeps to the limits. */
  public FilingDecoder(Limits limits) {
    this.limits = limits;
  }

  /**
   * Decodes a filing.
   *
   * @throws IOException if the bytes cannot be had
   */
  public Decoded decode(FilingSource source) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = source.content().open()) {
      String excess = readWithin(in, bytes);
      if (!excess.isEmpty()) {
        return rejected(DiagnosticCode.TOO_LARGE, excess);
      }
    }
    return decode(bytes.toByteArray());
  }

  private Decoded decode(byte[] bytes) {
    MediaKind kind = MediaKind.sniff(bytes);
    if (!kind.isText()) {
      return rejected(
          DiagnosticCode.NOT_TEXT, "the input is " + kind.phrase() + ", not the text of a filing");
    }
    return text(bytes, kind == MediaKind.HTML);
  }

  /** Copies until the end or a limit; returns what was exceeded, or nothing. */
  private String readWithin(InputStream in, ByteArrayOutputStream bytes) throws IOException {
    byte[] chunk = new byte[CHUNK];
    int line = 0;
    int read;
    while ((read = in.read(chunk)) >= 0) {
      line = openLine(chunk, read, line);
      if (line > limits.lineCharacters()) {
        return "a line is longer than " + limits.lineCharacters() + " characters";
      }
      if (bytes.size() + (long) read > limits.bytes()) {
        return "the input is larger than " + limits.bytes() + " bytes";
      }
      bytes.write(chunk, 0, read);
    }
    return "";
  }

  /** Length of the line that is open at the end of the chunk; over the limit as soon as one is. */
  private int openLine(byte[] chunk, int read, int open) {
    int most = limits.lineCharacters();
    int line = open;
    for (int i = 0; i < read && line <= most; i++) {
      byte c = chunk[i];
      line = c == '\n' || c == '\r' ? 0 : line + 1;
    }
    return line;
  }

  private static Decoded text(byte[] bytes, boolean html) {
    String head = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
    if (MediaKind.isUtf16(head)) {
      return utf16(bytes, html);
    }
    int mark = startsWithMark(bytes) ? UTF8_MARK.length : 0;
    byte[] utf8 = mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length);
    Optional<char[]> units = Utf8.decode(utf8);
    if (units.isPresent()) {
      return document(SourceText.ofUtf8(units.get(), utf8), html, List.of());
    }
    String message = "the input is not UTF-8; it was read as windows-1252";
    return document(
        SourceText.of(new String(bytes, Charset.forName("windows-1252"))),
        html,
        List.of(Diagnostic.ofInput(DiagnosticCode.BAD_ENCODING, message)));
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= UTF8_MARK.length
        && Arrays.equals(bytes, 0, UTF8_MARK.length, UTF8_MARK, 0, UTF8_MARK.length);
  }

  private static Decoded utf16(byte[] bytes, boolean html) {
    String text = new String(bytes, StandardCharsets.UTF_16);
    List<Diagnostic> diagnostics = List.of();
    if (text.indexOf(REPLACEMENT) >= 0 && !isWellFormedUtf16(bytes)) {
      String message = "the input is damaged UTF-16; what could not be decoded was replaced";
      diagnostics = List.of(Diagnostic.ofInput(DiagnosticCode.BAD_ENCODING, message));
    }
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return document(SourceText.of(withoutMark), html, diagnostics);
  }

  private static Decoded document(SourceText text, boolean html, List<Diagnostic> diagnostics) {
    return text.isBlank()
        ? rejected(DiagnosticCode.EMPTY_INPUT, "the input is empty")
        : new Decoded.Document(text, html, diagnostics);
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

  private static Decoded rejected(DiagnosticCode code, String message) {
    return new Decoded.Rejected(Diagnostic.ofInput(code, message));
  }
}
