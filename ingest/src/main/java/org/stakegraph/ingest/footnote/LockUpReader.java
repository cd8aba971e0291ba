package org.stakegraph.ingest.footnote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement.LocksUp;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.RestrictedAct;

/**
 * Reads lock-ups in prose: "prohibiting any sale until March 1, 2003, at which time 25% of the
 * shares will be released. A further 25% will be released every three months". Without a bar, a
 * date and a percentage in one sentence nothing is read.
 */
public final class LockUpReader {
  private static final String RULE = "prose-lock-up";
  private static final Set<String> BARS =
      Set.of(
          "lock-up",
          "lock-ups",
          "lockup",
          "lockups",
          "prohibiting",
          "prohibits",
          "prohibit",
          "prohibited");
  private static final Map<String, Integer> MONTHS =
      Map.of("one", 1, "two", 2, "three", 3, "four", 4, "six", 6, "nine", 9, "twelve", 12);

  private final AlignedText text;
  private final List<List<Token>> sentences;

  private LockUpReader(AlignedText text) {
    this.text = text;
    this.sentences = SentenceSplitter.sentences(Tokenizer.tokens(text));
  }

  /** The lock-ups in a paragraph. */
  public static List<LocksUp> read(AlignedText paragraph) {
    if (!mayBar(paragraph.toString())) {
      return List.of();
    }
    LockUpReader reader = new LockUpReader(paragraph);
    List<LocksUp> found = new ArrayList<>();
    for (int i = 0; i < reader.sentences.size(); i++) {
      reader.lockUp(i).ifPresent(found::add);
    }
    return found;
  }

  /** Whether a paragraph can speak of a release at all; most prose is turned away here. */
  private static boolean mayBar(String paragraph) {
    if (paragraph.indexOf('%') < 0) {
      return false;
    }
    String lower = Lexicon.fold(paragraph);
    return lower.contains("until") || lower.contains("through") || lower.contains("before");
  }

  private Optional<LocksUp> lockUp(int index) {
    List<Token> tokens = sentences.get(index);
    int until = releaseDate(index);
    int percent = until < 0 ? -1 : percent(tokens, until);
    Set<RestrictedAct> acts = acts(tokens);
    if (percent < 0 || acts.isEmpty() || !releases(tokens, percent)) {
      return Optional.empty();
    }
    LocalDate date = NoteDates.at(tokens, until).orElseThrow();
    Optional<Step> step = index + 1 < sentences.size() ? step(index + 1) : Optional.empty();
    int end = step.isPresent() ? index + 1 : index;
    return Optional.of(
        new LocksUp(
            date,
            value(tokens.get(percent)),
            step.map(Step::percent),
            step.map(next -> OptionalInt.of(next.months())).orElse(OptionalInt.empty()),
            agreed(tokens)
                .or(
                    () ->
                        isBarredBefore(index)
                            ? agreed(sentences.get(index - 1))
                            : Optional.empty()),
            acts,
            text.range(tokens.get(0).start(), last(end).end()),
            RULE));
  }

  private record Step(BigDecimal percent, int months) {}

  private Token last(int sentence) {
    List<Token> tokens = sentences.get(sentence);
    return tokens.get(tokens.size() - 1);
  }

  private static int first(List<Token> tokens, int from, Set<String> keys) {
    for (int i = from; i < tokens.size(); i++) {
      if (keys.contains(tokens.get(i).key())) {
        return i;
      }
    }
    return -1;
  }

  /** Where the date begins until which a bar of this sentence or of the one before holds, or -1. */
  private int releaseDate(int index) {
    List<Token> tokens = sentences.get(index);
    int bar = first(tokens, 0, BARS);
    if (bar >= 0) {
      return releaseDate(tokens, bar);
    }
    return isBarredBefore(index) && forbids(tokens) ? releaseDate(tokens, 0) : -1;
  }

  private boolean isBarredBefore(int index) {
    return index > 0 && first(sentences.get(index - 1), 0, BARS) >= 0;
  }

  /** "May not", "cannot". */
  private static boolean forbids(List<Token> tokens) {
    if (first(tokens, 0, Set.of("cannot")) >= 0) {
      return true;
    }
    int not = first(tokens, 0, Set.of("not"));
    return not > 0
        && Set.of("may", "shall", "will", "can", "must").contains(tokens.get(not - 1).key());
  }

  /** Where the date after "until" begins, or -1. */
  private static int releaseDate(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      boolean until = Set.of("until", "through", "before").contains(tokens.get(i).key());
      if (until && NoteDates.at(tokens, i + 1).isPresent()) {
        return i + 1;
      }
    }
    return -1;
  }

  private static int percent(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == TokenKind.PERCENT) {
        return i;
      }
    }
    return -1;
  }

  private static boolean releases(List<Token> tokens, int from) {
    return first(tokens, from, Set.of("released", "release", "free", "eligible", "freely")) > 0;
  }

  private static BigDecimal value(Token percent) {
    String printed = percent.text();
    return new BigDecimal(printed.substring(0, printed.length() - 1).replace(",", ""));
  }

  private static Set<RestrictedAct> acts(List<Token> tokens) {
    EnumSet<RestrictedAct> acts = EnumSet.noneOf(RestrictedAct.class);
    for (Token token : tokens) {
      switch (token.key()) {
        case "sale", "sales", "sell", "selling", "dispose", "disposition", "transfer" -> {
          boolean holders = token.key().equals("selling");
          if (!holders) {
            acts.add(RestrictedAct.DISPOSAL);
          }
        }
        case "hedging", "hedge" -> acts.add(RestrictedAct.HEDGING);
        default -> {}
      }
    }
    return acts;
  }

  private static Optional<LocalDate> agreed(List<Token> tokens) {
    int dated = first(tokens, 0, Set.of("dated"));
    if (dated < 0 || dated + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean asOf = tokens.get(dated + 1).key().equals("as");
    return NoteDates.at(tokens, asOf ? dated + 3 : dated + 1);
  }

  /** "An additional 25% ... every three months". */
  private Optional<Step> step(int index) {
    List<Token> tokens = sentences.get(index);
    int percent = percent(tokens, 0);
    int every = percent < 0 ? -1 : first(tokens, percent, Set.of("every", "each"));
    if (every < 0 || every + 1 >= tokens.size() || !releases(tokens, 0)) {
      return Optional.empty();
    }
    int months = months(tokens, every + 1);
    return months > 0
        ? Optional.of(new Step(value(tokens.get(percent)), months))
        : Optional.empty();
  }

  private static int months(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    if (key.equals("month")) {
      return 1;
    }
    if (key.equals("quarter")) {
      return 3;
    }
    boolean counted = at + 1 < tokens.size() && tokens.get(at + 1).key().equals("months");
    if (!counted) {
      return -1;
    }
    boolean figures = tokens.get(at).kind() == TokenKind.NUMBER && key.length() <= 2;
    return figures ? Integer.parseInt(key) : MONTHS.getOrDefault(key, -1);
  }
}
