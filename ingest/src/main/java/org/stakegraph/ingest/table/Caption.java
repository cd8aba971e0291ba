package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.HolderKinds;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Words over rows that say of which kind the holders below are, but could begin a name as well:
 * "Officers of the Trust", "Alder Corp. directors", or any in a cell over all columns. That they
 * are no name shows only below them, in a row that begins a whole one.
 */
final class Caption {
  /** Whom such words are about, as the last of them. */
  private static final Set<String> KINDS =
      Set.of(
          "directors",
          "officers",
          "nominees",
          "managers",
          "executives",
          "insiders",
          "holders",
          "stockholders",
          "shareholders",
          "securityholders",
          "unitholders",
          "noteholders",
          "founders",
          "members",
          "entities",
          "parties",
          "team",
          "affiliates",
          "nonaffiliates",
          "employees",
          "consultants",
          "advisors");

  /** What the first of them can be about instead: "Directors following the merger". */
  private static final Set<String> FIRST =
      Set.of("directors", "officers", "nominees", "managers", "holders", "members");

  /** What stands between the first of them and whose they are. */
  private static final Set<String> BEHIND = Set.of("of", "and", "following", "after", "before");

  /** Whose line below such a heading ends it: "Holders of more than 5% of our common / stock". */
  private static final Set<String> RESTS =
      Set.of("stock", "shares", "units", "securities", "outstanding", "voting", "of", "our");

  private static final int MOST_WORDS = 16;

  private Caption() {}

  /** Whether what a holding says is such words, and a whole name begins below it. */
  static boolean stands(Holding holding, AlignedText below) {
    return holding.figures().isEmpty()
        && !holding.hasAddress()
        && (standsAcross(holding, below)
            || (couldBe(holding.words())
                && (RowName.isWhole(below) || areCapitalsOver(holding, below))));
  }

  /** Whether such words are printed in capitals, and what is below them is not. */
  static boolean standsInCapitals(Holding holding, AlignedText below) {
    return areCapitalsOver(holding, below) && stands(holding, below);
  }

  /**
   * "Private Equity Sponsor" in a cell as wide as the table: a name leaves room for its figures.
   */
  private static boolean standsAcross(Holding holding, AlignedText below) {
    List<Word> words = Word.of(below);
    return holding.isAcross()
        && !RowName.isWhole(said(holding.words()))
        && !RowName.holdsAddress(below)
        && words.size() > 1
        && !NameWords.isNameTail(words.get(0));
  }

  private static boolean areCapitalsOver(Holding holding, AlignedText below) {
    return isLower(below) && holding.words().stream().noneMatch(Caption::isLower);
  }

  private static boolean isLower(AlignedText words) {
    return words.toString().chars().anyMatch(Character::isLowerCase);
  }

  /** Whether words can only end a heading that wraps. */
  static boolean isRest(AlignedText line) {
    List<Word> words = Word.of(line);
    return !words.isEmpty() && words.stream().allMatch(word -> RESTS.contains(word.letters()));
  }

  private static AlignedText said(List<AlignedText> lines) {
    return AlignedText.join(Marks.split(AlignedText.join(lines), new ArrayList<>()));
  }

  private static boolean couldBe(List<AlignedText> lines) {
    List<Word> words = Word.of(said(lines));
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return false;
    }
    Word first = words.get(0);
    boolean begins =
        FIRST.contains(first.letters())
            && words.size() > 1
            && BEHIND.contains(words.get(1).letters());
    boolean ends = KINDS.contains(words.get(words.size() - 1).letters());
    return (begins || HolderKinds.areFormer(words) || ends)
        && !first.is("all")
        && !first.is("total");
  }
}
