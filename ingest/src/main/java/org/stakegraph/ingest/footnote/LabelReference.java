package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;

/**
 * Whether a label begins an item of a list, as in "(ii) 500 shares", or points at one: "in (ii)".
 */
public final class LabelReference {
  private static final Set<String> NOUNS =
      Set.of(
          "clause",
          "clauses",
          "subclause",
          "subclauses",
          "sub-clause",
          "subsection",
          "subsections",
          "subparagraph",
          "subparagraphs",
          "sub-paragraph",
          "romanette",
          "romanettes",
          "item",
          "items",
          "part",
          "parts",
          "paragraph",
          "paragraphs");
  private static final Set<String> BEFORE = Set.of("in", "under", "of", "to", "by");
  private static final Set<String> JOINING = Set.of("and", "or", "through", "to");
  private static final Set<String> BEHIND =
      Set.of(
          "and", "or", "through", "to", "above", "below", "of", "is", "are", "may", "shall",
          "hereof", "except", "but", "as", "which", "who", "that", "has", "have");

  private LabelReference() {}

  /** Whether a word calls an item of a list: "clause", "items". */
  public static boolean isNoun(String word) {
    return NOUNS.contains(word);
  }

  /** Whether "clause" or its like stands before the label, or another that is pointed at. */
  static boolean isNamed(List<Item> items) {
    int last = items.size() - 1;
    if (last >= 0 && isNoun(items.get(last).key())) {
      return true;
    }
    while (last > 0 && joins(items.get(last))) {
      last--;
    }
    return last >= 0 && last < items.size() - 1 && items.get(last).kind() == ItemKind.REFERENCE;
  }

  private static boolean joins(Item item) {
    return item.kind() == ItemKind.COMMA
        || item.kind() == ItemKind.OTHER
        || JOINING.contains(item.key());
  }

  /**
   * Whether the token at a position, a label, points at an item.
   *
   * @param items what was read before it
   */
  static boolean at(List<Item> items, List<Token> tokens, int at) {
    boolean named = isNamed(items);
    boolean behind = !items.isEmpty() && BEFORE.contains(items.get(items.size() - 1).key());
    return (named || behind) && closes(tokens, at + 1);
  }

  /** Whether nothing begins behind a label that it could number. */
  private static boolean closes(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(at);
    return switch (next.kind()) {
      case WORD -> BEHIND.contains(next.key());
      case NUMBER, PERCENT, LABEL, QUOTE, OPEN -> false;
      case COMMA, SEMICOLON, STOP, CLOSE, OTHER -> true;
    };
  }
}
