package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Tells the name of another party on a line of its own from the rest of a name: the manager under a
 * fund, the employer under a person. It names neither the holder nor its address.
 */
final class SecondName {
  /** Legal forms in which names go on too: "Alder Trust" over "Company, N.A.". */
  private static final Set<String> OPEN_FORMS =
      Set.of("trust", "fund", "funds", "bank", "partnership", "estate", "foundation", "co");

  /** What tells in which part of a holder another one is named, or for whom it holds. */
  private static final Set<String> RELATIONS =
      Set.of(
          "as", "fbo", "trustee", "trustees", "custodian", "agent", "nominee", "plan", "account");

  private SecondName() {}

  /**
   * Whether a line is a whole name with a legal form under a name that is as whole, or a person's
   * under that of a person of the same family.
   *
   * @param name the lines before it, without marks
   * @param line the line, without marks
   */
  static boolean is(AlignedText name, AlignedText line) {
    List<Word> above = Word.of(name);
    List<Word> words = Word.of(line);
    boolean firm =
        endsInForm(words)
            && !NameWords.isOrganizationWord(words.get(0))
            && (endsInForm(above) || isPerson(above));
    return words.size() > 1
        && NameShape.isComplete(name)
        && words.get(0).isCapitalised()
        && (firm || (areKin(above, words) && NameShape.isComplete(line)))
        && words.stream().noneMatch(SecondName::relates);
  }

  private static boolean areKin(List<Word> one, List<Word> other) {
    return one.size() > 1
        && !NameWords.holdOrganizationWord(one)
        && !NameWords.holdOrganizationWord(other)
        && one.get(one.size() - 1).is(other.get(other.size() - 1).core());
  }

  private static boolean endsInForm(List<Word> words) {
    Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    return words.size() > 1 && LegalForm.is(last) && !OPEN_FORMS.contains(last.letters());
  }

  /** An initial between two names; "Alder Ridge" alone may be the first half of a firm's name. */
  private static boolean isPerson(List<Word> words) {
    return words.size() == 3 && words.get(1).isInitial();
  }

  private static boolean relates(Word word) {
    boolean connects = NameWords.isConnector(word) && !word.text().equals("&");
    return connects || RELATIONS.contains(word.letters());
  }
}
