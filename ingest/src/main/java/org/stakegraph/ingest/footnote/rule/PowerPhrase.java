package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Sharing;

/**
 * "sole voting power and shared dispositive power", "discretionary authority to vote and dispose
 * of".
 *
 * @param end one past the last item
 * @param powers the powers named, in the order of their kinds, each with whether it is sole or
 *     shared
 * @param denied whether it begins with "no"
 */
record PowerPhrase(int end, Map<Relation, Optional<Sharing>> powers, boolean denied) {
  private static final int LONGEST = 40;
  private static final int LONGEST_ASIDE = 14;
  private static final Set<String> POWER =
      Set.of(
          "power",
          "powers",
          "control",
          "authority",
          "right",
          "rights",
          "discretion",
          "decisions",
          "ability");
  private static final Set<String> VOTING = Set.of("vote", "voting", "votes", "voted");
  private static final Set<String> DISPOSING =
      Set.of(
          "dispose",
          "dispositive",
          "disposition",
          "disposal",
          "investment",
          "sell",
          "sale",
          "transfer",
          "dispositional",
          "disposing",
          "investing",
          "invest");
  private static final Set<String> SOLE = Set.of("sole", "exclusive");
  private static final Set<String> SHARED = Set.of("shared", "joint", "share");
  private static final Set<String> FILLING =
      Set.of(
          "the",
          "discretionary",
          "such",
          "any",
          "all",
          "ultimate",
          "to",
          "and",
          "or",
          "and/or",
          "of",
          "direct",
          "over",
          "no",
          "not",
          "a",
          "complete",
          "its",
          "legal",
          "both",
          "cause",
          "otherwise",
          "make",
          "making",
          "regarding",
          "respecting",
          "about",
          "concerning",
          "exercise",
          "portfolio",
          "actual",
          "full",
          "neither",
          "nor",
          "either",
          "personal",
          "individual",
          "final",
          "indirect",
          "certain",
          "beneficial");

  PowerPhrase {
    Map<Relation, Optional<Sharing>> ordered = new EnumMap<>(Relation.class);
    ordered.putAll(powers);
    powers = Collections.unmodifiableMap(ordered);
  }

  /** The phrase at a position, or null. */
  static @Nullable PowerPhrase at(Sentence s, int from) {
    Reading reading = new Reading(s);
    int i = from;
    while (i < s.size() && i < from + LONGEST) {
      int aside = reading.power && reading.powers.isEmpty() ? asideEnd(s, i) : -1;
      if (aside < 0 && !reading.take(i)) {
        break;
      }
      i = aside < 0 ? i + 1 : aside;
    }
    while (i > from && FILLING.contains(s.word(i - 1)) && !s.isWord(i - 1, "of")) {
      i--;
    }
    if (reading.power && reading.powers.isEmpty() && reading.discretionary) {
      reading.powers.put(Relation.VOTING_POWER, reading.sharing);
      reading.powers.put(Relation.DISPOSITIVE_POWER, reading.sharing);
    }
    boolean complete = reading.power && !reading.powers.isEmpty();
    boolean denied = s.isWord(from, "no", "neither");
    return complete ? new PowerPhrase(i, reading.powers, denied) : null;
  }

  /** One past ", acting alone," between "authority" and "to vote", or -1. */
  private static int asideEnd(Sentence s, int comma) {
    if (!s.is(comma, ItemKind.COMMA)) {
      return aboutEnd(s, comma);
    }
    for (int i = comma + 1; i < comma + LONGEST_ASIDE; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return s.isWord(i + 1, "to") ? i + 1 : -1;
      }
    }
    return -1;
  }

  /** One past "with respect to the" or "over the" between "control" and "voting of", or -1. */
  private static int aboutEnd(Sentence s, int with) {
    if (s.isWord(with, "related", "relating") && s.isWord(with + 1, "to")) {
      return listedEnd(s, with + 2);
    }
    boolean about =
        s.isWord(with, "with")
            && s.isWord(with + 1, "respect", "regard")
            && s.isWord(with + 2, "to");
    if (s.isWord(with, "over") && !about) {
      int over = s.isWord(with + 1, "the") ? with + 2 : with + 1;
      return s.isWord(over, "voting", "vote", "disposition", "investment") ? over : -1;
    }
    int named = s.isWord(with + 3, "the") ? with + 4 : with + 3;
    boolean power = VOTING.contains(s.word(named)) || DISPOSING.contains(s.word(named));
    return about ? (power ? named : -1) : withEnd(s, with);
  }

  /**
   * The first power of "decisions related to the acquisition, financing, voting and sale", or -1.
   */
  private static int listedEnd(Sentence s, int from) {
    for (int i = from; i < from + LONGEST_ASIDE; i++) {
      if (VOTING.contains(s.word(i)) || DISPOSING.contains(s.word(i))) {
        return i;
      }
      if (!s.is(i, ItemKind.COMMA) && (!s.is(i, ItemKind.WORD) || FiniteVerbs.at(s, i))) {
        return -1;
      }
    }
    return -1;
  }

  /** One past "with A and B" between "shared power" and "to vote", or -1. */
  private static int withEnd(Sentence s, int with) {
    Nominal others = s.isWord(with, "with") ? NominalList.ofNames(s).read(with + 1, true) : null;
    return others != null && s.isWord(others.end(), "to") ? others.end() : -1;
  }

  /** What the subject of a clause can do with shares. */
  static List<NoteStatement> statements(
      Place place, Set<Relation> powers, SharesPhrase objects, Modality modality, String rule) {
    TextRange range = place.clause(objects.end());
    List<NoteStatement> statements = new ArrayList<>();
    for (PartyMention party : place.subject().parties()) {
      for (Relation relation : powers) {
        statements.add(
            new Relates(
                party, relation, objects.objects(), modality, Optional.empty(), range, rule));
      }
    }
    return statements;
  }

  /** The same powers, shared where nothing else is said. */
  PowerPhrase shared() {
    Map<Relation, Optional<Sharing>> all = new EnumMap<>(powers);
    all.replaceAll((relation, sharing) -> sharing.or(() -> Optional.of(Sharing.SHARED)));
    return new PowerPhrase(end, all, denied);
  }

  /** The same powers, had by nobody else where nothing is said. */
  PowerPhrase sole() {
    Map<Relation, Optional<Sharing>> all = new EnumMap<>(powers);
    all.replaceAll((relation, sharing) -> sharing.or(() -> Optional.of(Sharing.SOLE)));
    return new PowerPhrase(end, all, denied);
  }

  /** Whether a word can only belong to a phrase of power. */
  static boolean begins(Sentence s, int at) {
    String word = s.word(at);
    return (VOTING.contains(word) && !word.equals("vote"))
        || SOLE.contains(word)
        || SHARED.contains(word)
        || word.equals("dispositive")
        || word.equals("investment")
        || (s.isWord(at, "power", "authority", "discretion")
            && s.isWord(at + 1, "to")
            && (VOTING.contains(s.word(at + 2)) || s.isWord(at + 2, "direct", "dispose", "sell")));
  }

  /** What has been taken of a phrase. */
  private static final class Reading {
    private final Sentence s;
    private final Map<Relation, Optional<Sharing>> powers = new EnumMap<>(Relation.class);
    private Optional<Sharing> sharing = Optional.empty();
    private boolean power;
    private boolean discretionary;

    Reading(Sentence s) {
      this.s = s;
    }

    boolean take(int i) {
      if (s.is(i, ItemKind.COMMA)) {
        return !powers.isEmpty() && continuesAfterComma(i + 1);
      }
      String word = s.word(i);
      discretionary |= word.equals("discretionary") && s.isWord(i + 1, "authority", "power");
      if (word.equals("no") && power && !powers.isEmpty()) {
        return false; // "shared dispositive power and no voting power": another, that is denied
      }
      if (VOTING.contains(word)) {
        powers.putIfAbsent(Relation.VOTING_POWER, sharing);
      } else if (DISPOSING.contains(word)) {
        powers.putIfAbsent(Relation.DISPOSITIVE_POWER, sharing);
      } else if (SOLE.contains(word)) {
        sharing = Optional.of(Sharing.SOLE);
      } else if (SHARED.contains(word)) {
        sharing = Optional.of(Sharing.SHARED);
      } else if (POWER.contains(word)) {
        power = true;
      } else {
        return (FILLING.contains(word) && !beginsShares(i)) || isTheirDisposition(i);
      }
      return true;
    }

    private boolean continuesAfterComma(int i) {
      int next = s.isWord(i, "and", "or") ? i + 1 : i;
      next = s.isWord(next, "to", "the") ? next + 1 : next;
      String word = s.word(next);
      return VOTING.contains(word)
          || DISPOSING.contains(word)
          || word.equals("direct")
          || ((SOLE.contains(word) || SHARED.contains(word)) && !s.is(next + 1, ItemKind.PARTY));
    }

    /** "decisions as to their disposition", "discretion as to the voting". */
    private boolean isTheirDisposition(int i) {
      int as = s.isWord(i, "as") ? i : s.isWord(i, "their", "its") ? i - 2 : -1;
      return s.isWord(as, "as")
          && s.isWord(as + 1, "to")
          && s.isWord(as + 2, "their", "its", "the")
          && (DISPOSING.contains(s.word(as + 3)) || VOTING.contains(s.word(as + 3)));
    }

    /** Whether "the", "such" or "all" leads to shares rather than to a power. */
    private boolean beginsShares(int i) {
      if (s.isWord(i, "over")) {
        return true;
      }
      if (!power || powers.isEmpty()) {
        return false;
      }
      boolean toVerb = s.isWord(i - 1, "direct", "to", "cause");
      boolean powerNext =
          VOTING.contains(s.word(i + 1))
              || DISPOSING.contains(s.word(i + 1))
              || POWER.contains(s.word(i + 1))
              || s.isWord(i + 1, "sole", "shared");
      return s.isWord(i, "the", "such", "any", "all", "its")
          && !(powerNext || (toVerb && powerNext));
    }
  }
}
