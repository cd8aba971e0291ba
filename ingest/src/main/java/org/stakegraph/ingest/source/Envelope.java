package org.stakegraph.ingest.source;

import java.util.List;

/** The envelope that EDGAR puts around the documents of a submission. */
final class Envelope {
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

  private static final String PEM = "-----BEGIN PRIVACY-ENHANCED MESSAGE-----";

  /** The lines of a PEM header take some hundred characters. */
  private static final int MAX_PEM = 8192;

  private Envelope() {}

  /** The documents of a filing that may speak of ownership; the text itself if it is one. */
  static List<SourceDocument> documents(String text) {
    int root = root(text);
    return root < 0
        ? DocumentChoice.bare(text)
        : DocumentChoice.of(text, EnvelopeDocuments.read(text, root, MAX_DOCUMENTS));
  }

  /** Where the submission's first tag stands; -1 if the text is a document without an envelope. */
  private static int root(String text) {
    int first = Text.skipBlank(text, 0, text.length());
    if (text.startsWith(PEM, first)) {
      int limit = Math.min(text.length(), first + MAX_PEM);
      int line = first;
      while (line < limit && text.charAt(line) != '<') {
        line = Text.skipBlank(text, Text.lineEnd(text, line, limit), limit);
      }
      first = line;
    }
    for (String root : ROOTS) {
      if (text.startsWith(root, first)) {
        return first;
      }
    }
    return -1;
  }
}
