package org.stakegraph.ingest.table;

import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Basis;

/**
 * Reads headings over rows that name nobody but people in office: "Directors and Executive
 * Officers". One that lets others stand below it too, such as nominees, says of nobody what he is.
 */
final class OfficeHeading {
  private static final String RULE = "heading-office";
  private static final Set<String> OFFICERS =
      Set.of("director", "directors", "officer", "officers", "neo", "neos");

  /** Words behind which such a heading says who does not stand below it. */
  private static final Set<String> EXCEPTIONS = Set.of("who", "than", "not", "excluding", "except");

  /** What such a heading may say besides. */
  private static final Set<String> OTHERS =
      Set.of(
          "executive",
          "executives",
          "named",
          "independent",
          "interested",
          "nonemployee",
          "employee",
          "nonexecutive",
          "nonmanagement",
          "management",
          "senior",
          "current",
          "continuing",
          "other",
          "our",
          "the",
          "of",
          "and",
          "company",
          "certain",
          "all",
          "additional");

  private OfficeHeading() {}

  /** The office of those below a heading; it may go on with who does not stand there. */
  static Optional<Office> read(AlignedText heading) {
    boolean officers = false;
    for (Word word : Word.of(heading)) {
      String letters = word.letters();
      if (officers && (word.text().startsWith("(") || EXCEPTIONS.contains(letters))) {
        break;
      }
      if (!letters.isEmpty() && !OFFICERS.contains(letters) && !OTHERS.contains(letters)) {
        return Optional.empty();
      }
      officers |= OFFICERS.contains(letters);
    }
    return officers
        ? Optional.of(new Office(heading.range(), Basis.INFERRED, RULE))
        : Optional.empty();
  }
}
