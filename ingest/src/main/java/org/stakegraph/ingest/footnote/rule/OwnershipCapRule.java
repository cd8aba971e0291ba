package org.stakegraph.ingest.footnote.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Caps;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.RestrictedAct;

/**
 * "A may not convert, exercise, dispose of or vote ... to the extent that A or any of its
 * affiliates would beneficially own more than 4.99%": a blocker. Also by its name: "A's warrants
 * are subject to a beneficial ownership limitation of 9.99%", "a 9.99% blocker".
 */
final class OwnershipCapRule implements Rule {
  /** Items of an aside between "exceed" and the percentage. */
  private static final int LONGEST_ASIDE = 20;

  /** Items of a percentage in words. */
  private static final int LONGEST_NUMBER = 10;

  private static final Set<String> LIMITS =
      Set.of(
          "limitation",
          "limit",
          "cap",
          "blocker",
          "threshold",
          "restriction",
          "limitations",
          "ceiling");

  @Override
  public String id() {
    return "footnote-ownership-cap";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    // What a row consists of is read first.
    if (place.at() != (PartCount.isEnumerating(s, s.isWord(1, "of") ? 1 : 0) ? 1 : 0)) {
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
    List<Optional<PartyMention>> holders = new ArrayList<>();
    holders(s, bar, percent).forEach(holder -> holders.add(Optional.of(holder)));
    if (holders.isEmpty()) {
      holders.add(Optional.empty());
    }
    List<NoteStatement> said = new ArrayList<>();
    for (Optional<PartyMention> holder : holders) {
      Caps caps =
          new Caps(
              holder,
              cap,
              acts,
              hasWord(s, bar, s.size(), "affiliates", "affiliate"),
              OptionalInt.empty(),
              Optional.empty(),
              s.range(Math.min(start(s, bar), bar), end),
              id());
      said.add(CapDetails.read(s).completed(caps));
    }
    return Match.of(resumed(s, percent), said);
  }

  /** Where the sentence goes on about what a row consists of; its end if it does not. */
  private static int resumed(Sentence s, int percent) {
    for (int i = percent + 1; i < s.size(); i++) {
      boolean and = s.isWord(i - 1, "and", "but", "therefore", "accordingly", "thus");
      if (and && s.isWord(i, "includes", "include", "consists", "consist", "represents")) {
        return i;
      }
    }
    return s.size();
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
      int before = beforeWords(s, i);
      boolean over =
          (s.isWord(before, "than") && s.isWord(before - 1, "more", "greater"))
              || (s.isWord(before, "of") && s.isWord(before - 1, "excess"))
              || s.isWord(before, "exceed", "exceeding", "exceeds", "over", "above")
              || exceedsBehindAside(s, i)
              || isNamed(s, i);
      if (over && owning(s) && !isOtherMaximum(s, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The item before "nine and ninety-nine hundredths percent 9.99%" or before the number alone. */
  private static int beforeWords(Sentence s, int percent) {
    int i = percent - 1;
    int first = Math.max(0, percent - LONGEST_NUMBER);
    while (s.isWord(percent - 1, "percent") && i > first && !s.isWord(i, "than", "of", "exceed")) {
      i--;
    }
    return i;
  }

  /** "would exceed, when aggregated with all other shares owned by it, 4.99%". */
  private static boolean exceedsBehindAside(Sentence s, int percent) {
    int i = s.is(percent - 1, ItemKind.COMMA) ? percent - 2 : -1;
    for (int words = 0; i > 0 && words < LONGEST_ASIDE && !s.is(i, ItemKind.COMMA); words++) {
      i--;
    }
    return s.is(i, ItemKind.COMMA) && s.isWord(i - 1, "exceed", "exceeding", "exceeds");
  }

  /** "limitation of 4.99%", "4.99% beneficial ownership cap". */
  private static boolean isNamed(Sentence s, int percent) {
    if (s.isWord(percent - 1, "of", "at", "to") && LIMITS.contains(s.word(percent - 2))) {
      return true;
    }
    int i = percent + 1;
    while (s.isWord(i, "beneficial", "ownership", "exercise", "conversion", "maximum")) {
      i++;
    }
    return LIMITS.contains(s.word(i));
  }

  /** To what a cap may be raised, or where it may not be raised beyond: not the cap in force. */
  private static boolean isOtherMaximum(Sentence s, int percent) {
    for (int i = percent - 1; i > 0 && i > percent - 8; i--) {
      if (s.is(i, ItemKind.PERCENT) || s.is(i, ItemKind.SEMICOLON)) {
        return false;
      }
      boolean raised = s.isWord(i, "increase", "increased", "decrease", "raise", "raised", "event");
      if (raised || s.after(i, "maximum", "of") > 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean owning(Sentence s) {
    return hasWord(
        s,
        0,
        s.size(),
        "own",
        "owning",
        "owned",
        "owns",
        "ownership",
        "beneficially",
        "held",
        "hold",
        "holding");
  }

  /** The words that bar: "may not", "cannot", "prohibited from", "limit"; or -1. */
  private static int bar(Sentence s, int percent) {
    for (int i = 0; i < s.size(); i++) {
      boolean not =
          s.isWord(i, "not")
              && (s.isWord(i - 1, "may", "shall", "will", "can", "are", "is", "does", "do", "must")
                  || (s.isWord(i - 1, "agreed", "agrees") && s.isWord(i + 1, "to")));
      boolean bars =
          s.isWord(i, "cannot", "prohibited", "prohibits", "prohibit", "restricted", "restricts")
              || s.isWord(i, "precluded", "precludes", "prevents", "prevented", "limits", "limit")
              || s.isWord(i, "prohibiting", "limiting", "restricting", "preventing", "restrict")
              || s.isWord(i, "limited", "unable")
              || (s.after(i, "subject", "to") > 0 && isNamed(s, percent))
              || s.after(i, "contain", "a") > 0
              || s.after(i, "contains", "a") > 0
              || (s.isWord(i, "only") && act(s.word(i + 1)) != null && isConditioned(s, i + 2))
              || s.after(i, "no", "right", "to") > 0
              || s.after(i, "neither") > 0;
      if (not || bars) {
        return i < percent || isNamed(s, percent) ? i : -1;
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
    boolean before = isNamed(s, percent) || s.after(bar, "limited", "so", "that") > 0;
    return acts.isEmpty() && before ? actsBefore(s, bar) : acts;
  }

  /** "A's ability to exercise is subject to", or else what is done with what is subject. */
  private static Set<RestrictedAct> actsBefore(Sentence s, int bar) {
    EnumSet<RestrictedAct> acts = EnumSet.noneOf(RestrictedAct.class);
    EnumSet<RestrictedAct> implied = EnumSet.noneOf(RestrictedAct.class);
    for (int i = 0; i < bar; i++) {
      RestrictedAct act = act(s.word(i));
      if (act != null && !isAttribute(s, i)) {
        acts.add(act);
      }
      if (s.isWord(i, "warrant", "warrants", "option", "options")) {
        implied.add(RestrictedAct.EXERCISE);
      }
      if (s.isWord(i, "note", "notes", "debentures", "preferred")) {
        implied.add(RestrictedAct.CONVERSION);
      }
    }
    return acts.isEmpty() ? implied : acts;
  }

  /** "only convertible on a 1-for-1 basis into shares to the extent that". */
  private static boolean isConditioned(Sentence s, int from) {
    int i = from;
    while (i < from + LONGEST_ASIDE && !isCondition(s, i) && !s.is(i, ItemKind.COMMA)) {
      i++;
    }
    return isCondition(s, i);
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

  /** The capped parties: who may not, or who would own; none if the row's holder is meant. */
  private static List<PartyMention> holders(Sentence s, int bar, int percent) {
    int subject = start(s, bar);
    if (subject < bar && s.is(subject, ItemKind.PARTY)) {
      boolean each = s.isWord(subject - 1, "and") && s.isWord(subject + 1, "are");
      return each
          ? AppositionRule.listedBefore(s, subject + 1)
          : s.item(subject).parties().subList(0, 1);
    }
    for (int i = Math.min(bar, percent) + 1; i < percent; i++) {
      boolean owns =
          s.isWord(i + 1, "or", "and", "would", "together", "beneficially", "along")
              || s.is(i + 1, ItemKind.COMMA);
      boolean would = s.isWord(i - 1, "that", "extent", "in", "if", "the", "unless", "exercise");
      if (s.is(i, ItemKind.PARTY) && owns && would && !s.item(i).possessive()) {
        return s.item(i).parties().subList(0, 1);
      }
    }
    return List.of();
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
