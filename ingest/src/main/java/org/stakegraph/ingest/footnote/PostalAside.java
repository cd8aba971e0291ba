package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.ZipCode;

/**
 * An address set between commas behind a name: "Alder GP, LLC, 1 Main Street, Boston, MA 02110, is
 * the general partner". The clause can do without it, and its towns and states are no parties.
 */
final class PostalAside {
  /** No address is longer, in tokens. */
  private static final int LONGEST = 40;

  private static final Set<String> STREETS =
      Set.of(
          "street",
          "st.",
          "st",
          "avenue",
          "ave.",
          "ave",
          "road",
          "rd.",
          "rd",
          "drive",
          "lane",
          "boulevard",
          "blvd.",
          "blvd",
          "place",
          "plaza",
          "square",
          "court",
          "parkway",
          "highway",
          "way",
          "suite",
          "ste.",
          "floor",
          "broadway",
          "box",
          "terrace",
          "circle",
          "embankment",
          "center",
          "centre",
          "building",
          "tower",
          "route",
          "turnpike");

  private final List<Token> tokens;

  private PostalAside(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * One past the last token of the address that a comma leads in, or that position if none stands
   * there.
   */
  static int end(List<Token> tokens, int comma) {
    PostalAside aside = new PostalAside(tokens);
    int start = aside.is(comma, TokenKind.COMMA) ? aside.numbered(comma + 1) : -1;
    int end = start < 0 ? -1 : aside.endOf(start);
    return end < 0 ? comma : end;
  }

  /** Where the number of a house or a box stands at or, behind "c/o A,", near a token; or -1. */
  private int numbered(int from) {
    boolean care = is(from, TokenKind.WORD) && tokens.get(from).key().equals("c/o");
    for (int i = from; i < from + (care ? LONGEST / 2 : 1); i++) {
      boolean behindComma = is(i - 1, TokenKind.COMMA);
      if (behindComma && isHouse(i)) {
        return i;
      }
      if (!isPart(i) && !(care && i == from)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isHouse(int i) {
    boolean next = is(i + 1, TokenKind.WORD) && tokens.get(i + 1).isCapitalised();
    boolean number = is(i, TokenKind.NUMBER) && tokens.get(i).text().indexOf(',') < 0;
    boolean word =
        is(i, TokenKind.WORD) && Set.of("one", "two", "p.o.").contains(tokens.get(i).key());
    return next && (number || word);
  }

  private int endOf(int start) {
    boolean street = false;
    boolean name = false;
    int i = start;
    while (i < Math.min(tokens.size(), start + LONGEST) && (i == start || isPart(i))) {
      Token token = tokens.get(i);
      street |= STREETS.contains(token.key());
      if (street && ZipCode.is(token.text())) {
        return i + 1;
      }
      name |= i > start && NameRun.isForm(token);
      i++;
    }
    boolean ends = street && !name && (i == tokens.size() || closes(i));
    return ends ? is(i - 1, TokenKind.COMMA) ? i - 1 : i : -1;
  }

  /** Whether what follows is no further name of a list. */
  private boolean closes(int i) {
    return is(i, TokenKind.STOP)
        || is(i, TokenKind.SEMICOLON)
        || (is(i, TokenKind.WORD) && Character.isLowerCase(tokens.get(i).text().charAt(0)));
  }

  private boolean isPart(int i) {
    if (i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    return switch (token.kind()) {
      case COMMA, NUMBER -> true;
      case WORD ->
          token.isCapitalised()
              || token.text().equals("&")
              || token.key().equals("of")
              || token.key().equals("the");
      case OTHER -> token.text().equals("#") || token.text().equals("-");
      default -> false;
    };
  }

  private boolean is(int i, TokenKind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).kind() == kind;
  }
}
