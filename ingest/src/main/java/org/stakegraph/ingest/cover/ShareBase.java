package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Finds the share base of a schedule's percentages: "based on 63,000,000 shares". */
final class ShareBase {
  /** A share base smaller than this is a number of something else. */
  private static final long LEAST = 10_000;

  /** The number follows its words within this many words, "of Common Stock" its number. */
  private static final int REACH = 8;

  private static final Set<String> UNITS = Set.of("shares", "units", "ordinary", "common", "class");

  private ShareBase() {}

  /** The one base that the lines state; empty if they state none, or several. */
  static OptionalLong read(List<AlignedText> lines) {
    OptionalLong base = OptionalLong.empty();
    AlignedText before = AlignedText.EMPTY;
    boolean begun = false;
    for (AlignedText line : lines) {
      boolean based = line.mentions("based");
      // a typed sentence goes on in the next line
      List<AlignedText> passages =
          based || begun ? List.of(line, AlignedText.join(List.of(before, line))) : List.of();
      for (AlignedText passage : passages) {
        OptionalLong found = in(passage);
        if (base.isPresent() && found.isPresent() && !base.equals(found)) {
          return OptionalLong.empty();
        }
        base = found.isPresent() ? found : base;
      }
      before = line;
      begun = based;
    }
    return base;
  }

  private static OptionalLong in(AlignedText line) {
    List<Word> words = Word.of(line);
    for (int i = 0; i + 2 < words.size(); i++) {
      Word next = words.get(i + 1);
      if (words.get(i).is("based") && (next.is("on") || next.is("upon"))) {
        OptionalLong found = behind(line, words, i + 2);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return OptionalLong.empty();
  }

  private static OptionalLong behind(AlignedText line, List<Word> words, int from) {
    for (int i = from; i + 1 < Math.min(words.size(), from + REACH); i++) {
      Word word = words.get(i);
      if (word.hasDigit()) {
        Amount amount = Amounts.read(line.slice(word.start(), word.end())).single().orElse(null);
        boolean base =
            amount != null
                && amount.kind() == Amount.Kind.COUNT
                && amount.shares() >= LEAST
                && UNITS.contains(words.get(i + 1).core());
        return base ? OptionalLong.of(amount.shares()) : OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }
}
