package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/**
 * Reads "the general partner of A and an investment adviser to B", "our President and a director".
 */
final class Capacities {
  private static final int MOST = 8;
  private static final int LONGEST_ASIDE = 8;
  private static final int LONGEST_LIST = 30;

  /**
   * A capacity and the parties that it is held in.
   *
   * @param others none if the words do not say
   */
  record Held(Role role, List<PartyMention> others) {
    Held {
      others = List.copyOf(others);
    }
  }

  /**
   * Capacities read in a row.
   *
   * @param end one past the last item
   * @param held the capacities in printed order; only those whose other party is known
   * @param said what their noun phrases say on the way
   * @param together others who hold them too: "a co-trustee, with Ben Sample, of"
   * @param respective whether the first of the parties holds the first of them
   */
  record Reading(
      int end,
      List<Held> held,
      List<Relates> said,
      List<PartyMention> together,
      boolean respective) {}

  private final Sentence s;
  private final Nominals nominals;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Relates> said = new ArrayList<>();
  private List<PartyMention> owner = List.of();
  private List<PartyMention> together = List.of();
  private boolean respective;
  private boolean undecided;
  private boolean asSubject;
  private int end;

  /** A capacity whose other party may still follow. */
  private static final class Draft {
    private Role role;
    private final boolean definite;
    private List<PartyMention> others = List.of();
    private boolean unclear;

    private Draft(Role role, boolean definite) {
      this.role = role;
      this.definite = definite;
    }
  }

  private Capacities(Sentence s, Nominals nominals) {
    this.s = s;
    this.nominals = nominals;
  }

  /** The capacities from a position on, or null if there is none. */
  static @Nullable Reading at(Sentence s, Nominals nominals, int from) {
    return at(s, nominals, from, List.of());
  }

  /** The same where the capacities are the subject: "the manager of A and B is". */
  static @Nullable Reading asSubject(Sentence s, Nominals nominals, int from) {
    return asSubject(s, nominals, from, List.of());
  }

  /** The same behind "whose": "president and sole director is". */
  static @Nullable Reading asSubject(
      Sentence s, Nominals nominals, int from, List<PartyMention> owner) {
    Capacities capacities = new Capacities(s, nominals);
    capacities.asSubject = true;
    capacities.owner = owner;
    return capacities.read(from);
  }

  /** The same where the words before have said whose capacities they are: "employed by us as". */
  static @Nullable Reading at(Sentence s, Nominals nominals, int from, List<PartyMention> owner) {
    Capacities capacities = new Capacities(s, nominals);
    capacities.owner = owner;
    return capacities.read(from);
  }

  private @Nullable Reading read(int from) {
    int i = s.isWord(from, "as", "solely") ? from + 1 : from;
    while (drafts.size() < MOST) {
      List<PartyMention> before = owner;
      int noun = lead(i);
      int silent = noun < 0 ? -1 : Role.silentEnd(s, noun);
      if (silent > 0) {
        i = afterSilent(silent, s.isWord(noun - 1, "and"));
        if (i < 0) {
          break;
        }
        continue;
      }
      Role role = noun < 0 ? null : Role.at(s, noun);
      int board = noun > 0 && s.isWord(from - 1, "on") ? OfficeTitle.board(s, noun) : -1;
      role = role == null && board > 0 ? Role.seat(board) : role;
      if (role == null || (!drafts.isEmpty() && isOfNextClause(role, noun))) {
        owner = before;
        break;
      }
      boolean article = s.isWord(noun - 1, "the", "a", "an");
      boolean alone = !article && !drafts.isEmpty() && drafts.get(drafts.size() - 1).role.sole();
      drafts.add(new Draft(alone ? role.alone() : role, !s.isWord(noun - 1, "a", "an", "of")));
      end = complement(role.end());
      if (s.isWord(end, "of", "for") && s.isWord(end + 1, "which", "whom")) {
        drafts.get(drafts.size() - 1).unclear = true;
      }
      i = Behalf.behindUnnamed(s, separator(end));
      if (i < 0) {
        break;
      }
    }
    if (drafts.isEmpty()) {
      return null;
    }
    if (opensAside(end)) {
      drafts.get(drafts.size() - 1).unclear = true;
    }
    int after = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    respective |= s.isWord(after, "respectively");
    List<Held> held = undecided ? List.of() : filled();
    return new Reading(end, held, said, together, respective);
  }

  /** ", as well as in fact the heads, of G" behind a capacity: in whom it is held stands later. */
  private boolean opensAside(int comma) {
    boolean open = s.is(comma, ItemKind.COMMA) && drafts.get(drafts.size() - 1).others.isEmpty();
    for (int i = comma + 1; open && i < comma + LONGEST_ASIDE && !FiniteVerbs.at(s, i); i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return s.isWord(i + 1, "of") && s.is(i + 2, ItemKind.PARTY);
      }
    }
    return false;
  }

  private boolean isOfNextClause(Role role, int noun) {
    boolean subject = asSubject && !owner.isEmpty();
    return isNamed(role.end())
        || isOfAnother(role)
        || (!subject && NextClause.begins(s, drafts.get(0).role, role, noun));
  }

  /** "is its general partner, and Mr. Sample's wife": no firm is somebody's wife too. */
  private boolean isOfAnother(Role role) {
    return role.relation() == Relation.RELATIVE
        && drafts.stream().noneMatch(draft -> draft.role.relation() == Relation.RELATIVE)
        && drafts.stream().noneMatch(draft -> draft.role.relation() == Relation.OFFICE);
  }

  /** "and their daughter, Ada Sample, is", "and B's adult sons, C and D": the next subject. */
  private boolean isNamed(int end) {
    int name = s.is(end, ItemKind.COMMA) ? end + 1 : end;
    boolean own =
        s.isWord(end - 2, "its", "his", "her", "their")
            || s.isWord(end - 3, "its", "his", "her", "their")
            || (s.is(end - 2, ItemKind.PARTY) && s.item(end - 2).possessive())
            || (s.is(end - 3, ItemKind.PARTY) && s.item(end - 3).possessive());
    return own && s.is(name, ItemKind.PARTY) && !s.item(name).possessive();
  }

  /** Where the next capacity may begin behind "the executor of F", or -1. */
  private int afterSilent(int at, boolean joined) {
    Nominal other = s.isWord(at, "of", "for", "to") ? nominals.list(at + 1, true) : null;
    Draft last = joined && !drafts.isEmpty() ? drafts.get(drafts.size() - 1) : null;
    if (last != null
        && other != null
        && last.others.isEmpty()) { // "the settlor and protector of F"
      last.others = other.parties();
      end = other.end();
    }
    int i = other == null ? at : other.end();
    boolean comma = s.is(i, ItemKind.COMMA);
    i = comma ? i + 1 : i;
    if (s.isWord(i, "and")) {
      return i + 1;
    }
    return comma && other == null && Role.at(s, i) != null ? i : -1;
  }

  /** Steps over "one of", articles and owners; -1 if no capacity can follow. */
  private int lead(int from) {
    int i = s.isWord(from, "also", "currently", "now", "both", "either") ? from + 1 : from;
    if (s.isWord(i, "one", "two", "each") && s.isWord(i + 1, "of")) {
      i += 2;
    }
    if (s.isWord(i, "the", "a", "an")) {
      i++;
    }
    Nominals.Owner possessive = nominals.owner(i);
    if (possessive != null) {
      owner = possessive.parties();
      i = possessive.end();
    }
    return i;
  }

  /** Reads "of F" behind a capacity; one past what it read. */
  private int complement(int from) {
    Draft last = drafts.get(drafts.size() - 1);
    int at = companions(from);
    boolean works = s.isWord(at, "employed", "with") && s.isWord(at + 1, "by");
    Nominal employer = works ? nominals.list(at + 2, !asSubject) : null;
    if (employer != null) {
      last.role = last.role.office();
      last.others = employer.parties();
      return employer.end();
    }
    int account = last.role.relation() == Relation.NOMINEE ? Behalf.accountOf(s, at) : at;
    if (account > at) {
      Nominal owners = nominals.list(account, !asSubject);
      last.unclear = owners == null;
      last.others = owners == null ? List.of() : owners.parties();
      return owners == null ? at : owners.end();
    }
    boolean linked =
        s.isWord(at, "of", "for", "to", "at", "with", "in", "on")
            || (s.isWord(at, "under") && last.role.relation() == Relation.CREDITOR);
    if (!linked || s.isWord(at + 1, "which", "whom")) {
      return at;
    }
    int board = OfficeTitle.board(s, s.isWord(at + 1, "the") ? at + 2 : at + 1);
    if (board > 0) {
      return complement(board);
    }
    int firm = Behalf.firmOf(s, at + 1);
    if (firm > 0) {
      return complement(firm);
    }
    Nominals.Owner boards = nominals.owner(s.isWord(at + 1, "the") ? at + 2 : at + 1);
    int boardEnd = boards == null ? -1 : OfficeTitle.board(s, boards.end());
    if (boards != null && boardEnd > 0) {
      last.others = boards.parties();
      return boardEnd;
    }
    int benefit =
        last.role.relation() == Relation.CUSTODIAN ? Behalf.retirementAccount(s, at + 1) : -1;
    Nominal owner = benefit < 0 ? null : nominals.list(benefit, !asSubject);
    if (owner != null) {
      last.others = owner.parties();
      return owner.end();
    }
    boolean credit = s.isWord(at + 1, "our") && last.role.relation() == Relation.CREDITOR;
    int object = Behalf.deferred(s, at);
    Nominal others = credit ? nominals.issuer(at + 1) : nominals.list(object, !asSubject);
    int named = others == null ? Behalf.including(s, at + 1) : -1;
    others = named > 0 ? nominals.list(named, !asSubject) : others;
    others = others == null ? null : NextApposition.before(s, others);
    if (others == null) {
      last.unclear = !s.isWord(at, "with", "in", "on", "at");
      return at;
    }
    boolean title = s.isWord(at, "at", "with") && last.role.isTitleInFirms();
    last.role = title ? last.role.office() : last.role;
    boolean them = s.isWord(others.end() - 1, "them", "foregoing", "these");
    last.others = them ? Behalf.fitting(last.role, others.parties()) : others.parties();
    said.addAll(others.said());
    last.unclear |= others.denied();
    return object > at + 2 ? at + 1 : others.end();
  }

  /** One past ", with Ben Sample," or ", respectively," before "of", else the position. */
  private int companions(int at) {
    boolean aside =
        s.is(at, ItemKind.COMMA)
            && s.isWord(at + 1, "respectively")
            && s.is(at + 2, ItemKind.COMMA)
            && s.isWord(at + 3, "of");
    if (aside) {
      respective = true;
      return at + 3;
    }
    if (drafts.size() > 1 && s.is(at, ItemKind.COMMA) && s.isWord(at + 1, "of")) {
      return at + 1;
    }
    int with = Behalf.companions(s, at, drafts.get(drafts.size() - 1).role);
    Nominal others = with < 0 ? null : nominals.list(with, true);
    if (others == null) {
      return at;
    }
    boolean comma = s.is(at, ItemKind.COMMA);
    int of = comma && s.is(others.end(), ItemKind.COMMA) ? others.end() + 1 : others.end();
    boolean closed = s.isWord(of, "of") && comma == of > others.end();
    together = closed ? others.parties() : together;
    return closed ? of : comma ? at : others.end();
  }

  /** Where the next capacity may begin, or -1; behind "of F" it takes an "and". */
  private int separator(int at) {
    boolean complete = !drafts.get(drafts.size() - 1).others.isEmpty();
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    int well = s.after(i, "as", "well", "as");
    if (well > 0) {
      return well;
    }
    if (complete && !s.isWord(i, "and", "or")) {
      return i > at && listsOn(i) ? i : -1;
    }
    undecided |= s.isWord(i, "or") && lead(i + 1) > 0 && Role.at(s, lead(i + 1)) != null;
    boolean and = s.isWord(i, "and", "or") || (i > at && s.isWord(i, "as"));
    if (and) {
      i++;
      i = s.isWord(i, "as") ? i + 1 : i;
    }
    return i > at ? i : -1;
  }

  /** "the manager of G, and the adviser of H" behind "is the general partner of F,". */
  private boolean listsOn(int from) {
    boolean next = !asSubject && s.isWord(from, "the", "a", "an") && Role.at(s, from + 1) != null;
    for (int i = from; next && i < from + LONGEST_LIST && !s.is(i, ItemKind.SEMICOLON); i++) {
      if (FiniteVerbs.at(s, i)) {
        return false;
      }
      int role = s.isWord(i + 2, "the", "a", "an") ? i + 3 : i + 2;
      if (s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "and")) {
        return role > i + 2 && Role.at(s, role) != null;
      }
    }
    return false;
  }

  /** Gives each capacity its other party: its own, the owner's, that of the next one. */
  private List<Held> filled() {
    List<Held> held = new ArrayList<>();
    List<PartyMention> following = List.of();
    boolean unclear = false;
    boolean inverse = false;
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (!draft.others.isEmpty() || draft.unclear) {
        following = draft.others;
        unclear = draft.unclear;
        inverse = draft.role.inverse(); // "an adviser and a subsidiary of F" advises somebody else
      }
      List<PartyMention> others = draft.others;
      if (others.isEmpty() && !draft.unclear) {
        boolean none = unclear || (inverse && !draft.role.inverse());
        others = !owner.isEmpty() ? owner : none ? List.of() : following;
      }
      if (others.isEmpty() && !draft.unclear && !unclear && draft.definite) {
        others =
            nominals.implied(
                draft.role.relation(), s.range(draft.role.end() - 1, draft.role.end()));
      }
      if (!others.isEmpty()) {
        held.add(0, new Held(draft.role, others));
      }
    }
    return held;
  }
}
