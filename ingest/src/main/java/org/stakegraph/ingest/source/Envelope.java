package org.stakegraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * The envelope that EDGAR puts around the documents of a submission.
 *
 * @param header what stands in front of the documents; empty if nothing does
 * @param documents all documents, in text order
 */
record Envelope(Optional<SgmlHeader> header, List<EnvelopeDocument> documents) {
  /** More documents than any real submission has; renderings of XBRL have some hundreds. */
  private static final int MAX_DOCUMENTS = 10_000;

  /** Tags of which one opens a submission. */
  private static final List<String> ROOTS =
      List.of(
          "<SEC-DOCUMENT>",
          "<IMS-DOCUMENT>",
          "<SUBMISSION>",
          "<SEC-HEADER>",
          "<IMS-HEADER>",
          EnvelopeDocuments.BEGIN);

  private static final List<String> HEADER_ENDS = List.of("</SEC-HEADER>", "</IMS-HEADER>");

  private static final String PEM = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";

  /**
   * How far in a submission begins at most, behind a PEM header, the head of an index page or
   * somebody's remarks.
   */
  private static final int MAX_PREAMBLE = 8192;

  /** The envelope of a text; null if the text is a document of its own. */
  static @Nullable Envelope of(String text) {
    int root = root(text);
    if (root < 0) {
      return null;
    }
    List<EnvelopeDocument> documents = EnvelopeDocuments.read(text, root, MAX_DOCUMENTS);
    if (text.startsWith(EnvelopeDocuments.BEGIN, root)) {
      return new Envelope(Optional.empty(), documents);
    }
    int end = documents.isEmpty() ? closing(text, root) : documents.get(0).start();
    SgmlHeader header = SgmlHeaderReader.read(text, root, end);
    return new Envelope(
        Optional.of(header),
        documents.isEmpty()
            ? EnvelopeDocuments.undivided(text, end, header.form().orElse(""))
            : documents);
  }

  /** Where the tag begins that closes the header, or the end of the text. */
  private static int closing(String text, int root) {
    int end = text.length();
    for (String tag : HEADER_ENDS) {
      int at = text.indexOf(tag, root);
      end = at < 0 ? end : Math.min(end, at);
    }
    return end;
  }

  /** Where the submission's first tag stands; -1 if the text is a document of its own. */
  private static int root(String text) {
    int first = Text.skipBlank(text, 0, text.length());
    if (isRoot(text, first)) {
      return first;
    }
    boolean wrapped = text.startsWith(PEM, first);
    boolean page = text.startsWith("<!", first) || Text.startsWith(text, first, "<html");
    int limit = Math.min(text.length(), first + MAX_PREAMBLE);
    int line = first;
    while (line < limit && !((wrapped || page) ? isRoot(text, line) : isNumbered(text, line))) {
      line = Text.skipBlank(text, Text.lineEnd(text, line, limit), limit);
    }
    return line < limit ? line : -1;
  }

  /** A root with the submission's number behind it, which stands in no prose. */
  private static boolean isNumbered(String text, int at) {
    int close = text.indexOf('>', at) + 1;
    return (text.startsWith(ROOTS.get(0), at) || text.startsWith(ROOTS.get(1), at))
        && close < text.length()
        && Character.isDigit(text.charAt(close));
  }

  /** An index page of EDGAR shows a header, whose tags are escaped there. */
  private static boolean isRoot(String text, int at) {
    int name = Text.tagStart(text, at);
    if (name < 0) {
      return false;
    }
    for (String root : ROOTS) {
      if (text.startsWith(root.substring(1, root.length() - 1), name)) {
        int close = name + root.length() - 2;
        return text.startsWith(">", close) || text.startsWith("&gt;", close);
      }
    }
    return false;
  }

  /** What is odd about the envelope. */
  List<Diagnostic> diagnostics(SourceText source) {
    List<Diagnostic> found = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if (!documents.get(i).closed()) {
        found.add(
            source.diagnostic(
                DiagnosticCode.TRUNCATED,
                "document " + (i + 1) + " has no end; the submission was cut off",
                at(documents.get(i).start())));
        break;
      }
    }
    // EDGAR often counts one document more than it ships
    int declared = header.isPresent() ? header.get().documents().orElse(0) : 0;
    if (!documents.isEmpty() && declared - documents.size() > 1) {
      found.add(
          source.diagnostic(
              DiagnosticCode.TRUNCATED,
              "the header speaks of "
                  + declared
                  + " documents, of which "
                  + documents.size()
                  + " are here",
              at(0)));
    }
    return found;
  }

  private static TextRange at(int unit) {
    return new TextRange(unit, unit);
  }
}
