package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.PartyMention;

/** The parties that the items of a sentence named so far, as brackets behind them mean them. */
final class PartiesBefore {
  /** No list of holders with the shares of each is longer, in items. */
  private static final int LONGEST_LIST = 400;

  private static final Set<String> FORMER = Set.of("f/k/a", "fka", "formerly", "previously");

  private final List<Item> items;

  /**
   * @param items those of the sentence, to which more may be added
   */
  PartiesBefore(List<Item> items) {
    this.items = items;
  }

  /** The parties of the list that ends here; the last of them comes last. */
  List<PartyMention> listed(int last) {
    int i = beforeFormer(beforeApposition(last));
    List<PartyMention> found = new ArrayList<>();
    while (i >= 0 && found.size() < LONGEST_LIST && items.get(i).kind() == ItemKind.PARTY) {
      found.addAll(0, items.get(i).parties());
      i--;
      while (i >= 0 && isSeparator(items.get(i))) {
        i--;
      }
      i = i >= 0 && items.get(i).kind() == ItemKind.WORD ? beforeApposition(i) : i;
    }
    return found;
  }

  /** Steps back over ", f/k/a Birch Corp." to the party that was called so. */
  private int beforeFormer(int last) {
    int i = last - 1;
    if (i > 1 && items.get(i).key().equals("as") && items.get(i - 1).key().equals("known")) {
      i -= 2;
    }
    boolean former = i > 0 && FORMER.contains(items.get(i).key());
    int name = i > 1 && items.get(i - 1).kind() == ItemKind.COMMA ? i - 2 : i - 1;
    return former && items.get(name).kind() == ItemKind.PARTY ? name : last;
  }

  private static boolean isSeparator(Item item) {
    return item.kind() == ItemKind.COMMA
        || item.kind() == ItemKind.LABEL
        || item.key().equals("and")
        || item.key().equals("the");
  }

  /**
   * Steps back over ", a Bermuda exempted company" and ", all of them exempted companies" to the
   * party that it describes.
   */
  int beforeApposition(int last) {
    return beforeWords(last, "a", "an", "all", "each", "both");
  }

  /** The parties of the list of whom ", or, collectively, the Funds" speaks: all since "by". */
  List<PartyMention> ofList() {
    List<PartyMention> found = new ArrayList<>();
    for (int i = items.size() - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (item.key().equals("by")) {
        return found;
      }
      if (item.key().equals("which") || item.key().equals("is")) {
        break;
      }
      if (item.kind() == ItemKind.PARTY && !item.possessive()) {
        found.addAll(0, item.parties());
      }
    }
    return listed(items.size() - 1);
  }

  /** "500 shares held by A, 600 shares held by B (together, the Funds)": all of those held by. */
  List<PartyMention> holders(List<PartyMention> last, int lastCollective) {
    List<PartyMention> found = new ArrayList<>();
    boolean held = false;
    int seen = 0;
    int first = Math.max(sinceLabel(lastCollective), items.size() - LONGEST_LIST);
    for (int i = items.size() - 1; i >= first; i--) {
      Item item = items.get(i);
      if (item.kind() == ItemKind.PARTY && !item.possessive()) {
        int by = i > 0 && items.get(i - 1).key().equals("the") ? i - 2 : i - 1;
        boolean holder = by > 0 && items.get(by).key().equals("by");
        held |= holder && seen++ < last.size();
        if (holder) {
          found.addAll(0, item.parties());
        }
      }
    }
    return held && found.size() > 1 ? found : last;
  }

  /** Where the item of a list begins that ends here, behind one with a term of its own; or 0. */
  private int sinceLabel(int lastCollective) {
    for (int i = items.size() - 1; i >= lastCollective && lastCollective > 0; i--) {
      if (items.get(i).kind() == ItemKind.LABEL) {
        return i;
      }
    }
    return 0;
  }

  /** Steps back over words, the first of them an article behind a comma, to what stands before. */
  int beforeWords(int last, String... articles) {
    int i = last;
    int words = 0;
    while (i > 0 && items.get(i).kind() == ItemKind.WORD && words++ < 12) {
      String key = items.get(i).key();
      if (List.of(articles).contains(key)) {
        boolean comma = items.get(i - 1).kind() == ItemKind.COMMA;
        return comma ? i - 2 : last;
      }
      i--;
    }
    return last;
  }
}
