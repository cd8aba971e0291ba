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

  private static final int LEAST_FIRMS = 2;

  /** No person has more names. */
  private static final int MOST_NAMES = 4;

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
        && (firm || areKin(name, line))
        && words.stream().noneMatch(SecondName::relates);
  }

  /** Whether lines name, each as a whole, at least two firms and a third party. */
  static boolean areSeveral(List<AlignedText> lines) {
    int firms = 0;
    for (AlignedText line : lines) {
      List<Word> words = Word.of(line);
      boolean firm = isFirm(words);
      if (!firm && !mayBePerson(line, words)) {
        return false;
      }
      firms += firm && words.stream().noneMatch(SecondName::relates) ? 1 : 0;
    }
    return firms >= LEAST_FIRMS && lines.size() > LEAST_FIRMS;
  }

  /**
   * Whether such lines name who file one report: a person and firms, or two partnerships. Under one
   * fund alone they name its managers.
   *
   * @param lines lines that name {@link #areSeveral several}
   */
  static boolean areReporters(List<AlignedText> lines) {
    long partnerships = lines.stream().map(Word::of).filter(SecondName::isPartnership).count();
    return !isFirm(Word.of(lines.get(0))) || partnerships >= LEAST_FIRMS;
  }

  private static boolean isPartnership(List<Word> words) {
    return words.size() > 1 && words.get(words.size() - 1).letters().equals("lp");
  }

  private static boolean isFirm(List<Word> words) {
    return endsInForm(words) && !areForms(words);
  }

  private static boolean mayBePerson(AlignedText line, List<Word> words) {
    return words.size() > 1
        && words.size() <= MOST_NAMES
        && NameShape.isComplete(line)
        && !NameWords.holdOrganizationWord(words);
  }

  private static boolean areForms(List<Word> words) {
    return NameWords.isOrganizationWord(words.get(0)) && words.size() < 3;
  }

  /** "Ada Sample" and "Otto Sample", of whom neither is a firm. */
  static boolean areKin(AlignedText name, AlignedText line) {
    return areKin(Word.of(name), Word.of(line)) && NameShape.isComplete(line);
  }

  private static boolean areKin(List<Word> one, List<Word> other) {
    return one.size() > 1
        && !other.isEmpty()
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
