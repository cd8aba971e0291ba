package org.stakegraph.ingest.block.html;

import java.util.HashMap;
import java.util.Map;
import org.stakegraph.ingest.block.CharacterReferences;

/** Reads the texts of a page from the source: characters with their places, references decoded. */
final class Characters {
  private static final int MAX_KNOWN = 1000;

  private final String source;
  private final Skeleton skeleton;

  /** References that were decoded before; a page repeats a few. */
  private final Map<String, String> known = new HashMap<>();

  /** One past the text that was read last. */
  private int place;

  /** From here to the reference there is no other; so that each stretch is looked at once. */
  private int lookedFrom;

  private int reference = -1;

  Characters(String source, Skeleton skeleton) {
    this.source = source;
    this.skeleton = skeleton;
  }

  /** One past the text that was read last. */
  int place() {
    return place;
  }

  /** Adds to a line the texts whose numbers the parser shows, and the blanks between them. */
  void read(String shown, Style style, LineDraft line) {
    line.style(style);
    int i = 0;
    while (i < shown.length()) {
      int number = skeleton.number(shown, i);
      if (number < 0) {
        line.add(' ', place, place + 1);
        i++;
      } else {
        read(skeleton.start(number), skeleton.end(number), line);
        i += Skeleton.DIGITS;
      }
    }
  }

  private void read(int start, int end, LineDraft line) {
    int at = start;
    while (at < end) {
      int plain = Math.min(end, nextReference(at));
      line.addAll(source, at, plain);
      at = plain == end ? end : reference(plain, end, line);
    }
    place = end;
  }

  /** Where the next reference may start, or the length of the source. */
  private int nextReference(int at) {
    if (at < lookedFrom || at > reference) {
      lookedFrom = at;
      int next = source.indexOf('&', at);
      reference = next < 0 ? source.length() : next;
    }
    return reference;
  }

  private int reference(int at, int end, LineDraft line) {
    int next = CharacterReferences.look(source, at, end);
    String decoded = decoded(source.substring(at, next));
    for (int i = 0; i < decoded.length(); i++) {
      line.add(decoded.charAt(i), at, next);
    }
    return next;
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
