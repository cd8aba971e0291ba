package org.stakegraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Bounds what is read of text without tags. All its lines are kept while their columns are found,
 * so that it takes far more memory than a page of the same length; typed filings stay below three
 * million characters.
 */
final class TypedText {
  /** Characters that are read of all such documents of a filing together. */
  static final int MOST = 24_000_000;

  private TypedText() {}

  /** The documents; what exceeds the bound is cut off behind a line and reported. */
  static List<SourceDocument> bounded(
      SourceText source, List<SourceDocument> documents, List<Diagnostic> diagnostics) {
    List<SourceDocument> bounded = new ArrayList<>();
    int left = MOST;
    for (SourceDocument document : documents) {
      boolean typed = document.medium() == Medium.ASCII || document.medium() == Medium.CONVERTED;
      if (!typed || document.range().length() <= left) {
        bounded.add(document);
        left -= typed ? document.range().length() : 0;
      } else {
        int start = document.range().start();
        int end = Math.max(start, source.text().lastIndexOf('\n', start + left) + 1);
        diagnostics.add(
            source.diagnostic(
                DiagnosticCode.TRUNCATED,
                "text without tags is read up to " + MOST + " characters",
                new TextRange(end, end)));
        bounded.add(
            new SourceDocument(
                document.type(),
                document.fileName(),
                document.medium(),
                new TextRange(start, end)));
        left = 0;
      }
    }
    return bounded;
  }
}
