package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;

/** "Does not include N shares held by A": what is left out is no component. */
final class ExcludesRule implements Rule {
  @Override
  public String id() {
    return "footnote-excludes";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int at = place.at();
    int verb = s.isWord(at, "excludes", "exclude", "excluding") ? at + 1 : -1;
    if (s.isWord(at, "does", "do") && s.after(at + 1, "not", "include") > 0) {
      verb = at + 3;
    }
    if (verb < 0 || verb >= s.size()) {
      return null;
    }
    int end = verb;
    while (end < s.size() && !resumes(s, end) && !isHolder(place, end)) {
      end++;
    }
    return Match.of(end, List.of());
  }

  /** Whether words speak of what their sentence leaves out: the row does not count it. */
  static boolean leavesOut(Sentence s, int at) {
    for (int i = at - 1; i >= 0 && !s.is(i, ItemKind.SEMICOLON); i--) {
      if (s.isWord(i, "includes", "include", "represents", "represent", "consists")) {
        return s.isWord(i - 1, "not");
      }
      if (s.isWord(i, "excludes", "exclude", "excluding")) {
        return true;
      }
    }
    return false;
  }

  /** Who holds what is left out: of these shares the words behind may go on to speak. */
  private static boolean isHolder(Place place, int at) {
    HolderPhrase holder = HolderPhrase.at(place.sentence(), at, place.context());
    return holder != null && !holder.parties().isEmpty();
  }

  private static boolean resumes(Sentence s, int i) {
    return s.is(i, ItemKind.SEMICOLON)
        || (s.isWord(i, "but", "and") && s.isWord(i + 1, "includes", "include"))
        || s.after(i, "as", "to", "which") > 0;
  }
}
