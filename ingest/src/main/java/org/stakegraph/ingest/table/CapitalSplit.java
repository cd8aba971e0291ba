package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * Tells a table that parts all shares of a company among kinds of holders, as one that combines
 * with another does: "Public stockholders", "Sponsor", "PIPE investors"; or among classes, as a
 * partnership does: "Public common units", "Subordinated units held by our sponsor". It names
 * nobody.
 */
final class CapitalSplit {
  /** What the names of such kinds end with. */
  private static final Set<String> KINDS =
      Set.of(
          "stockholders",
          "shareholders",
          "holders",
          "unitholders",
          "equityholders",
          "securityholders",
          "investors",
          "members",
          "founders",
          "sponsor",
          "sponsors");

  private static final Set<String> SECURITIES =
      Set.of("units", "shares", "stock", "interest", "interests", "rights");

  private CapitalSplit() {}

  /** Whether more rows are about kinds of holders than about holders; those who sell have names. */
  static boolean is(Sheet sheet, ColumnPlan plan) {
    if (plan.has(FigureRole.SHARES_OFFERED)) {
      return false;
    }
    int kinds = 0;
    int others = 0;
    for (SheetLine line : sheet.body()) {
      AlignedText name = AlignedText.join(Marks.split(line.text(sheet.name()), new ArrayList<>()));
      boolean counted = line.hasFigures(sheet.name()) && !name.isEmpty();
      if (counted && !RowWords.isTotal(name) && !UnnamedHolders.are(name)) {
        boolean kind = isKind(name) || isPortion(Word.of(name));
        kinds += kind ? 1 : 0;
        others += kind ? 0 : 1;
      }
    }
    return kinds > 1 && kinds > others;
  }

  private static boolean isKind(AlignedText name) {
    List<Word> words = Word.of(name);
    int last = words.size() - 1;
    while (last > 0 && words.get(last).letters().isEmpty()) {
      last--;
    }
    return KINDS.contains(words.get(last).letters());
  }

  /** "Public common units", "Common units owned by management", "General partner interest". */
  private static boolean isPortion(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean whose =
          i + 2 < words.size()
              && (words.get(i + 1).is("held") || words.get(i + 1).is("owned"))
              && words.get(i + 2).is("by");
      boolean whole = i + 1 == words.size() && (words.get(0).is("public") || isOfPartner(words));
      if (SECURITIES.contains(words.get(i).letters()) && (whose || whole)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfPartner(List<Word> words) {
    return words.get(0).is("general") && words.get(1).is("partner");
  }
}
