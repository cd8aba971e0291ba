package org.stakegraph.ingest.block.html;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.stakegraph.ingest.block.CharacterReferences;

/**
 * Finds where the source prints each character of a text node. Entities are decoded one by one and
 * held against what the parser made of the whole; where both disagree, the characters that cannot
 * be placed stand where the source was last understood.
 */
final class Characters {
  private static final int MAX_KNOWN = 1000;

  private final String source;

  /** Where the parsed text starts in the source. */
  private final int shift;

  /** Entities that were decoded before; a page repeats a few. */
  private final Map<String, String> known = new HashMap<>();

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
      int next = at + 1;
      int taken = 1;
      if (raw == '&') {
        String entity = source.substring(at, CharacterReferences.look(source, at, end));
        String decoded = decoded(entity);
        if (!decoded.isEmpty() && shown.startsWith(decoded, i)) {
          next = at + entity.length();
          taken = decoded.length();
        }
      } else if (raw != shown.charAt(i)) {
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

  private String decoded(String entity) {
    String decoded = known.get(entity);
    if (decoded == null) {
      decoded = CharacterReferences.decoded(entity);
      if (known.size() < MAX_KNOWN) {
        known.put(entity, decoded);
      }
    }
    return decoded;
  }
}
