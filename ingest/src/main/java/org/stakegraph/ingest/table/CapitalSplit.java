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
 * with another does: "Public stockholders", "Sponsor", "PIPE investors". It names nobody.
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
        boolean kind = isKind(name);
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
}
