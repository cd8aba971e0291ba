package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Knows a Form 3, 4 or 5 that was laid out for reading. Its boxes say little without their borders;
 * its XML says the same, so the layout is refused.
 */
final class RenderedForm {
  /** The form names itself and the issuer within so many lines. */
  static final int LINES = 80;

  private static final List<String> TITLES =
      List.of(
          "statement of beneficial ownership",
          "statement of changes in beneficial ownership",
          "statement of changes of beneficial ownership");

  private static final String ISSUER_BOX = "issuer name and ticker or trading symbol";

  private RenderedForm() {}

  /** The reason why a document is not read, if it is such a form. */
  static Optional<Disclosure> refusal(SourceText source, List<AlignedText> lines) {
    boolean title = false;
    for (AlignedText line : lines.subList(0, Math.min(LINES, lines.size()))) {
      String lower = line.toString().toLowerCase(Locale.ROOT);
      title |= holdsTitle(lower);
      if (title && lower.contains(ISSUER_BOX)) {
        return Optional.of(refusal(source, line));
      }
    }
    return Optional.empty();
  }

  private static boolean holdsTitle(String line) {
    for (String title : TITLES) {
      if (line.contains(title)) {
        return true;
      }
    }
    return false;
  }

  private static Disclosure refusal(SourceText source, AlignedText line) {
    Diagnostic reason =
        source.diagnostic(
            DiagnosticCode.UNREAD_MEDIUM,
            "a Form 3, 4 or 5 is read from its XML, not from a page laid out from it",
            line.range());
    return Disclosure.unread(reason);
  }
}
