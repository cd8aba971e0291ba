package org.stakegraph.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Bytes to text, within limits. UTF-8 is tried first and strictly; what is not UTF-8 is read as
 * windows-1252, the encoding of filings that say nothing, with a diagnostic.
 */
public final class FilingDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
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
    if (isBlank(bytes)) {
      return rejected(DiagnosticCode.EMPTY_INPUT, "the input is empty");
    }
    return text(bytes, kind == MediaKind.HTML);
  }

  /** Copies until the end or a limit; returns what was exceeded, or nothing. */
  private String readWithin(InputStream in, ByteArrayOutputStream bytes) throws IOException {
    byte[] chunk = new byte[CHUNK];
    int line = 0;
    int read;
    while ((read = in.read(chunk)) >= 0) {
      line = longestTail(chunk, read, line);
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
  private int longestTail(byte[] chunk, int read, int open) {
    int line = open;
    for (int i = 0; i < read; i++) {
      line = chunk[i] == '\n' || chunk[i] == '\r' ? 0 : line + 1;
      if (line > limits.lineCharacters()) {
        return line;
      }
    }
    return line;
  }

  private static Decoded text(byte[] bytes, boolean html) {
    String head = new String(bytes, 0, Math.min(2, bytes.length), StandardCharsets.ISO_8859_1);
    if (MediaKind.isUtf16(head)) {
      return document(new String(bytes, StandardCharsets.UTF_16), html, List.of());
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean replaced = text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes);
    if (!replaced) {
      return document(text, html, List.of());
    }
    String message = "the input is not UTF-8; it was read as windows-1252";
    return document(
        new String(bytes, WINDOWS_1252),
        html,
        List.of(Diagnostic.ofInput(DiagnosticCode.BAD_ENCODING, message)));
  }

  private static Decoded document(String text, boolean html, List<Diagnostic> diagnostics) {
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Decoded.Document(SourceText.of(withoutMark), html, diagnostics);
  }

  /**
   * Whether the bytes are UTF-8; a replacement character in the text may have been written there.
   */
  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b > ' ' || b < 0) {
        return false;
      }
    }
    return true;
  }

  private static Decoded rejected(DiagnosticCode code, String message) {
    return new Decoded.Rejected(Diagnostic.ofInput(code, message));
  }
}
