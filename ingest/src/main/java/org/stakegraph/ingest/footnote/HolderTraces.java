package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;

/** Whether a text names the holders of the rows that carry a mark. */
final class HolderTraces {
  private static final Set<String> COMMON =
      Set.of(
          "the",
          "fund",
          "funds",
          "trust",
          "partners",
          "capital",
          "ventures",
          "investors",
          "investments",
          "international",
          "company",
          "group",
          "holdings",
          "management",
          "family",
          "foundation",
          "and",
          "of",
          "associates",
          "master",
          "first",
          "national",
          "bank",
          "living",
          "revocable",
          "growth",
          "opportunity",
          "opportunities",
          "technology",
          "global");
  private final List<Set<String>> traces = new ArrayList<>();

  private HolderTraces(List<String> holders) {
    for (String holder : holders) {
      Set<String> words = new HashSet<>();
      for (Token token : Tokenizer.tokens(holder)) {
        String word = token.plain();
        boolean telling =
            token.isCapitalised()
                && word.length() > 2
                && !COMMON.contains(word)
                && !LegalForm.of(word)
                && !token.isSuffix();
        if (telling) {
          words.add(word);
        }
      }
      traces.add(words);
    }
  }

  static HolderTraces of(MarkerUse use) {
    return new HolderTraces(use.holders());
  }

  /** Whether a text names one of the holders by the telling words of its name or a surname. */
  boolean isNamedIn(CharSequence text) {
    Set<String> words = new HashSet<>();
    for (Token token : Tokenizer.tokens(text)) {
      if (token.isCapitalised()) {
        words.add(token.plain());
      }
    }
    return traces.stream().anyMatch(trace -> isTraced(trace, words));
  }

  /** All telling words, or at least half of those of a longer name. */
  private static boolean isTraced(Set<String> trace, Set<String> words) {
    long found = trace.stream().filter(words::contains).count();
    return found > 0 && found * 2 >= trace.size();
  }

  boolean isEmpty() {
    return traces.isEmpty();
  }
}
