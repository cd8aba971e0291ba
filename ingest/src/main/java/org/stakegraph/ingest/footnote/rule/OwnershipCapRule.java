package org.stakegraph.ingest.footnote.rule;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Caps;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.RestrictedAct;

/**
 * "A may not convert, exercise, dispose of or vote ... to the extent that A or any of its
 * affiliates would beneficially own more than 4.99%": a blocker.
 */
final class OwnershipCapRule implements Rule {
  @Override
  public String id() {
    return "footnote-ownership-cap";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (place.at() != 0) {
      return null;
    }
    int percent = cappedAt(s);
    int bar = percent < 0 ? -1 : bar(s, percent);
    if (bar < 0) {
      return null;
    }
    Set<RestrictedAct> acts = acts(s, bar, percent);
    BigDecimal cap = value(s, percent);
    if (acts.isEmpty() || cap.signum() <= 0 || cap.compareTo(BigDecimal.valueOf(100)) >= 0) {
      return null;
    }
    int end = CapDetails.clauseEnd(s, percent);
    Caps caps =
        new Caps(
            holder(s, bar, percent),
            cap,
            acts,
            hasWord(s, bar, s.size(), "affiliates", "affiliate"),
            OptionalInt.empty(),
            Optional.empty(),
            s.range(Math.min(start(s, bar), bar), end),
            id());
    return Match.of(s.size(), List.of(CapDetails.read(s).completed(caps)));
  }

  private static BigDecimal value(Sentence s, int percent) {
    String printed = s.item(percent).text();
    return new BigDecimal(printed.substring(0, printed.length() - 1).replace(",", ""));
  }

  /** The percentage that is not to be exceeded, or -1. */
  private static int cappedAt(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      if (!s.is(i, ItemKind.PERCENT) || i < 2) {
        continue;
      }
      boolean over =
          (s.isWord(i - 1, "than") && s.isWord(i - 2, "more", "greater"))
              || (s.isWord(i - 1, "of") && s.isWord(i - 2, "excess", "limitation", "limit"))
              || s.isWord(i - 1, "exceed", "exceeding", "exceeds", "over", "above");
      if (over && owning(s)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean owning(Sentence s) {
    return hasWord(s, 0, s.size(), "own", "owning", "owned", "owns", "ownership", "beneficially");
  }

  /** The words that bar: "may not", "cannot", "prohibited from", "limit"; or -1. */
  private static int bar(Sentence s, int percent) {
    for (int i = 0; i < s.size(); i++) {
      boolean not =
          s.isWord(i, "not")
              && s.isWord(i - 1, "may", "shall", "will", "can", "are", "is", "does", "do", "must");
      boolean bars =
          s.isWord(i, "cannot", "prohibited", "prohibits", "prohibit", "restricted", "restricts")
              || s.isWord(i, "precluded", "precludes", "prevents", "prevented", "limits", "limit")
              || s.after(i, "no", "right", "to") > 0
              || s.after(i, "neither") > 0;
      if (not || bars) {
        return i < percent || s.isWord(percent - 2, "limitation", "limit") ? i : -1;
      }
    }
    return -1;
  }

  /** The acts named between the bar and the condition; "upon exercise" names none. */
  private static Set<RestrictedAct> acts(Sentence s, int bar, int percent) {
    EnumSet<RestrictedAct> acts = EnumSet.noneOf(RestrictedAct.class);
    int end = bar > percent ? s.size() : percent;
    for (int i = bar + 1; i < end && !isCondition(s, i); i++) {
      RestrictedAct act = act(s.word(i));
      if (act != null && !isAttribute(s, i)) {
        acts.add(act);
      }
    }
    return acts;
  }

  private static boolean isCondition(Sentence s, int i) {
    return s.after(i, "to", "the", "extent") > 0 || s.isWord(i, "if", "unless", "would", "where");
  }

  /** Whether a word only describes shares: "received upon exercise of". */
  private static boolean isAttribute(Sentence s, int i) {
    return s.isWord(i - 1, "upon", "on", "following", "after", "issuable", "by")
        || (s.isWord(i - 1, "the") && s.isWord(i - 2, "upon", "following", "after", "on"));
  }

  private static @Nullable RestrictedAct act(String word) {
    return switch (word) {
      case "convert", "converts", "converted", "conversion", "convertible", "converting" ->
          RestrictedAct.CONVERSION;
      case "exercise", "exercises", "exercised", "exercisable", "exercising" ->
          RestrictedAct.EXERCISE;
      case "dispose", "disposes", "disposed", "disposition", "sell", "sold", "transfer" ->
          RestrictedAct.DISPOSAL;
      case "vote", "votes", "voted", "voting" -> RestrictedAct.VOTING;
      default -> null;
    };
  }

  /** The capped party: who may not, or who would own; none if the row's holder is meant. */
  private static Optional<PartyMention> holder(Sentence s, int bar, int percent) {
    int subject = start(s, bar);
    if (subject < bar && s.is(subject, ItemKind.PARTY)) {
      return Optional.of(s.item(subject).parties().get(0));
    }
    for (int i = Math.min(bar, percent) + 1; i < percent; i++) {
      boolean owns =
          s.isWord(i + 1, "or", "and", "would", "together", "beneficially", "along")
              || s.is(i + 1, ItemKind.COMMA);
      boolean would = s.isWord(i - 1, "that", "extent", "in", "if", "the", "unless", "exercise");
      if (s.is(i, ItemKind.PARTY) && owns && would && !s.item(i).possessive()) {
        return Optional.of(s.item(i).parties().get(0));
      }
    }
    return Optional.empty();
  }

  /** Where the clause of the bar begins. */
  private static int start(Sentence s, int bar) {
    int i = bar;
    while (i > 0 && s.isWord(i - 1, "may", "shall", "will", "can", "are", "is", "does", "do")) {
      i--;
    }
    return i > 0 && s.is(i - 1, ItemKind.PARTY) ? i - 1 : i;
  }

  static boolean hasWord(Sentence s, int from, int to, String... words) {
    for (int i = from; i < to; i++) {
      if (s.isWord(i, words)) {
        return true;
      }
    }
    return false;
  }
}
