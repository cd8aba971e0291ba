package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Parties that stand listed without a clause around them, each with what it is behind a comma: "Ada
 * Sample, Manager; Ben Sample".
 */
public final class ListedParties {
  private ListedParties() {}

  /** All of them; none if other words stand among them, or less than a whole name. */
  public static List<PartyMention> in(Sentence s) {
    List<PartyMention> parties = new ArrayList<>();
    int i = 0;
    while (i >= 0 && i < s.size()) {
      if (!s.is(i, ItemKind.PARTY)) {
        return List.of();
      }
      Nominal list = NominalList.from(s, i, false);
      parties.addAll(list.parties());
      i = next(s, behindCapacity(s, list.end()));
    }
    boolean whole = parties.stream().allMatch(party -> party.name().indexOf(' ') > 0);
    return i == s.size() && whole ? parties : List.of();
  }

  /** One past ", Manager" or " / Manager", else the position itself. */
  private static int behindCapacity(Sentence s, int comma) {
    boolean slash = s.is(comma, ItemKind.OTHER) && s.item(comma).text().equals("/");
    boolean parted = slash || s.is(comma, ItemKind.COMMA) || s.isWord(comma, "as");
    int from = s.isWord(comma + 1, "as", "its", "the", "a") ? comma + 2 : comma + 1;
    @Nullable Role role = parted ? Role.at(s, from) : null;
    return role != null ? role.end() : comma;
  }

  /** Where the next party stands, the end behind the last one, or -1. */
  private static int next(Sentence s, int sign) {
    int i = s.is(sign, ItemKind.COMMA) || s.is(sign, ItemKind.SEMICOLON) ? sign + 1 : sign;
    i = s.isWord(i, "and", "or", "and/or", "&") ? i + 1 : i;
    return i > sign || i == s.size() ? i : -1;
  }
}
