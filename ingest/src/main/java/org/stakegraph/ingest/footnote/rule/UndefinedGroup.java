package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "the Alder funds" that nothing defines: several of whom the filing knows some, and never a party
 * of its own.
 */
final class UndefinedGroup {
  /** No such group is called by more words. */
  private static final int LONGEST = 4;

  /** Nouns for several who are called by the words that their names begin with. */
  private static final Set<String> NOUNS =
      Set.of("funds", "entities", "partnerships", "trusts", "companies", "investors");

  /** The same for each of them. */
  private static final Set<String> SINGULAR =
      Set.of("fund", "entity", "partnership", "trust", "company", "investor");

  private UndefinedGroup() {}

  /** Whether the noun of "the Alder funds" or "each Alder fund" stands at a position. */
  static boolean isNoun(Sentence s, int from, int noun) {
    int determiner = s.is(from, ItemKind.PARTY) ? from - 1 : from;
    return NOUNS.contains(s.word(noun))
        || (s.isWord(determiner, "each", "every") && SINGULAR.contains(s.word(noun)));
  }

  /** One past the words of such a group, or -1. */
  static int end(Sentence s, int from) {
    boolean opens = Nominals.DETERMINERS.contains(s.word(from)) || s.isWord(from, "certain");
    int i = opens ? from + 1 : from;
    int first = i;
    while (i < first + LONGEST && isName(s, i)) {
      i++;
    }
    return i > first && isNoun(s, from, i) ? i + 1 : -1;
  }

  private static boolean isName(Sentence s, int i) {
    return (s.is(i, ItemKind.PARTY) || s.is(i, ItemKind.WORD))
        && !s.item(i).possessive()
        && Character.isUpperCase(s.item(i).text().charAt(0));
  }

  /** The words that the names of its members begin with. */
  static String words(Sentence s, int from, int end) {
    boolean article = Nominals.DETERMINERS.contains(s.word(from)) || s.isWord(from, "certain");
    return s.printed(article ? from + 1 : from, end - 1);
  }

  /** The rows that such a group plainly means as holders, or null. */
  static @Nullable HolderPhrase rows(Sentence s, int from, int end, NoteContext context) {
    String words = words(s, from, end) + " ";
    List<PartyMention> rows = new ArrayList<>();
    for (String row : context.rowHolders()) {
      if (row.startsWith(words)) {
        rows.add(new PartyMention(row, s.range(from, end)));
      }
    }
    return rows.size() < 2 ? null : new HolderPhrase(end, rows, true);
  }
}
