package org.stakegraph.ingest.block.html;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds where the source prints each character of a text node. Entities are decoded one by one and
 * held against what the parser made of the whole; where both disagree, the characters that cannot
 * be placed stand where the source was last understood.
 */
final class Characters {
  private static final int LONGEST_ENTITY = 34;

  private final String source;

  /** Where the parsed text starts in the source. */
  private final int shift;

  Characters(String source, int shift) {
    this.source = source;
    this.shift = shift;
  }

  /** Adds the characters of a node to a line. */
  void read(TextNode node, Style style, LineDraft line) {
    String shown = node.getWholeText();
    Range range = node.sourceRange();
    int at = shift + Math.max(0, range.startPos());
    int end = range.isTracked() ? shift + range.endPos() : at;
    int i = 0;
    while (i < shown.length() && at < end) {
      char raw = source.charAt(at);
      char c = shown.charAt(i);
      int next = at + 1;
      int taken = 1;
      if (raw == '&') {
        String decoded = entity(at, end, shown, i);
        next = at + entityLength;
        taken = decoded.length();
      } else if (raw != c && !isLineEnd(raw, c)) {
        break;
      }
      for (int k = 0; k < taken; k++) {
        line.add(shown.charAt(i + k), at, next, style);
      }
      i += taken;
      at = next;
    }
    for (int last = Math.min(at, Math.max(end - 1, 0)); i < shown.length(); i++) {
      line.add(shown.charAt(i), last, last + 1, style);
    }
  }

  private int entityLength;

  /** What the parser shows for the entity at a position; {@code entityLength} is set with it. */
  private String entity(int at, int end, String shown, int i) {
    int stop = at + 1;
    int most = Math.min(end, at + LONGEST_ENTITY);
    while (stop < most && isEntityCharacter(source.charAt(stop))) {
      stop++;
    }
    if (stop < most && source.charAt(stop) == ';') {
      stop++;
    }
    String decoded = Parser.unescapeEntities(source.substring(at, stop), false);
    if (decoded.isEmpty() || !shown.startsWith(decoded, i)) {
      decoded = "&";
      stop = at + 1;
    }
    entityLength = stop - at;
    return decoded;
  }

  private static boolean isEntityCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
  }

  private static boolean isLineEnd(char raw, char shown) {
    return raw == '\r' && shown == '\n';
  }
}
