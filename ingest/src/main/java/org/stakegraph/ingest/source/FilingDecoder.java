package org.stakegraph.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** Bytes to the documents of a filing, within limits; gzip and zip are unpacked on the way. */
public final class FilingDecoder {
  private static final int CHUNK = 1 << 16;

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
        return rejected(DiagnosticCode.TOO_LARGE, excess, bytes.toByteArray());
      }
    }
    byte[] read = bytes.toByteArray();
    bytes.reset();
    return MediaKind.sniff(read) == MediaKind.ARCHIVE ? unpacked(read) : text(read);
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

  /**
   * Length of the line that is open at the end of the chunk; over the limit as soon as one is. Only
   * the last line end within the limit matters, so that most bytes are passed over.
   */
  private int openLine(byte[] chunk, int read, int open) {
    int most = limits.lineCharacters();
    int start = -open;
    while (read - start > most) {
      int next = lastLine(chunk, start, start + most + 1);
      if (next == start) {
        return most + 1;
      }
      start = next;
    }
    return read - lastLine(chunk, start, read);
  }

  /** Where the last line begins of those that begin before an end, the first one at the start. */
  private static int lastLine(byte[] chunk, int start, int end) {
    for (int i = end - 1; i >= Math.max(start, 0); i--) {
      if (chunk[i] == '\n' || chunk[i] == '\r') {
        return i + 1;
      }
    }
    return start;
  }

  private Decoded unpacked(byte[] packed) {
    byte[] content;
    try {
      content = Unpacking.of(packed, limits.bytes());
    } catch (IOException e) {
      return rejected(
          DiagnosticCode.NOT_TEXT, "the archive cannot be read: " + e.getMessage(), packed);
    }
    return openLine(content, content.length, 0) > limits.lineCharacters()
        ? rejected(DiagnosticCode.TOO_LARGE, "a line is too long", packed)
        : text(content);
  }

  private static Decoded text(byte[] bytes) {
    MediaKind kind = MediaKind.sniff(bytes);
    if (kind != MediaKind.TEXT) {
      return rejected(
          DiagnosticCode.NOT_TEXT,
          "the input is " + kind.phrase() + ", not the text of a filing",
          bytes);
    }
    TextDecoding decoding = TextDecoding.of(bytes);
    return decoding.text().isBlank()
        ? rejected(DiagnosticCode.EMPTY_INPUT, "the input is empty", bytes)
        : document(decoding);
  }

  private static Decoded document(TextDecoding decoding) {
    SourceText source = decoding.text();
    String text = source.text();
    Envelope envelope = Envelope.of(text);
    List<Diagnostic> diagnostics = new ArrayList<>(decoding.diagnostics());
    if (envelope == null) {
      List<SourceDocument> bare = TypedText.bounded(source, DocumentChoice.bare(text), diagnostics);
      return new Decoded.Document(source, Optional.empty(), bare, diagnostics);
    }
    diagnostics.addAll(envelope.diagnostics(source));
    List<SourceDocument> chosen = DocumentChoice.of(text, envelope);
    if (chosen.isEmpty() && !envelope.documents().isEmpty()) {
      diagnostics.add(
          Diagnostic.ofInput(
              DiagnosticCode.UNREAD_MEDIUM, "none of the submission's documents is text"));
    }
    List<SourceDocument> bounded = TypedText.bounded(source, chosen, diagnostics);
    return new Decoded.Document(source, envelope.header(), bounded, diagnostics);
  }

  private static Decoded rejected(DiagnosticCode code, String message, byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new Decoded.Rejected(
          Diagnostic.ofInput(code, message), HexFormat.of().formatHex(digest.digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
