package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.footnote.SlashedNames;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Relation;

/** Reads noun phrases that follow each other, and where their list ends and a clause begins. */
public final class NominalList {
  /** Lists of holders can be long; a longer run of names is not one list. */
  private static final int LONGEST = 200;

  /** No description of a party behind its name is longer, in words. */
  private static final int LONGEST_DESCRIPTION = 8;

  /** So many items before a list may stand the label of the enumeration around it. */
  private static final int REACH = 60;

  /** Items of a remark between the commas behind a name. */
  private static final int LONGEST_REMARK = 14;

  /** What opens a remark between a name and its verb: ", its portfolio manager, votes". */
  private static final Set<String> REMARKS =
      Set.of("a", "an", "the", "our", "its", "their", "as", "in", "through");

  /** The single noun phrases of a list. */
  interface Phrases {
    /**
     * The phrase that begins at an item, or null.
     *
     * @param first whether it opens the list, where a pronoun can stand
     */
    @Nullable Nominal at(int i, boolean first);

    /** Where the list goes on behind a remark on its last phrase, or -1. */
    default int behindAside(Nominal last, List<Relates> said) {
      return -1;
    }
  }

  private final Sentence s;
  private final Phrases phrases;

  NominalList(Sentence s, Phrases phrases) {
    this.s = s;
    this.phrases = phrases;
  }

  /** Lists of names alone: what a pronoun or "the fund" means does not matter, or is not known. */
  static NominalList ofNames(Sentence s) {
    return new NominalList(
        s,
        (i, first) -> {
          int at = isDetermined(s, i) ? i + 1 : i;
          boolean name =
              s.is(at, ItemKind.PARTY)
                  && !s.item(at).possessive()
                  && !s.isWord(at + 1, "funds", "entities"); // "the Alder funds": not Alder
          return name ? Nominal.of(at + 1, s.item(at).parties()) : null;
        });
  }

  /** Whether "the" or "this" stands here before a party. */
  static boolean isDetermined(Sentence s, int i) {
    return s.isWord(i, "the", "each", "this", "such", "said") && s.is(i + 1, ItemKind.PARTY);
  }

  /** The names listed from one on; one that a possessive ends stands alone. */
  public static Nominal from(Sentence s, int party, boolean object) {
    Nominal list = ofNames(s).read(party, object);
    return list != null ? list : Nominal.of(party + 1, s.item(party).parties());
  }

  /**
   * The parties of a list, or null.
   *
   * @param object whether an object is expected, so that a last party after "and" that a verb
   *     follows is the subject of the next clause
   */
  @Nullable Nominal read(int from, boolean object) {
    boolean denied = s.isWord(from, "neither", "none");
    List<PartyMention> parties = new ArrayList<>();
    List<Relates> said = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int opening = lead(from);
    int i = announced(opening);
    boolean block = i != opening;
    boolean within = !block && isWithinItem(i);
    while (i >= 0 && parties.size() < LONGEST) {
      Nominal atom = phrases.at(i, marks.isEmpty());
      if (atom == null) {
        break;
      }
      parties.addAll(atom.parties());
      said.addAll(atom.said());
      marks.add(new Mark(i, atom.end(), parties.size(), said.size()));
      int described = object && !block ? behindDescription(atom.end()) : atom.end();
      i = within && opensItem(atom.end()) ? -1 : behind(described, block);
      i = !object && s.after(i, "each", "of") > 0 ? i + 2 : i;
      i = object && i < 0 ? phrases.behindAside(atom, said) : i;
    }
    if (marks.isEmpty()) {
      return null;
    }
    Mark last = marks.get(marks.size() - 1);
    boolean clause =
        object
            && marks.size() > 1
            && (block ? FiniteVerbs.at(s, last.end()) : opensOwnClause(marks, parties.size()));
    Mark kept = clause ? beforeClause(marks) : last;
    int end = object ? kept.end() : behindAffiliates(kept.end());
    return new Nominal(
        end, parties.subList(0, kept.parties()), said.subList(0, kept.said()), denied);
  }

  /** One past "or its subsidiaries" behind a subject that is named, else the position itself. */
  private int behindAffiliates(int or) {
    boolean its = s.isWord(or, "or", "and", "and/or") && s.isWord(or + 1, "its", "their", "his");
    boolean others =
        s.isWord(or + 2, "subsidiaries", "affiliates", "subsidiary", "affiliate")
            && FiniteVerbs.at(s, or + 3);
    return its && others ? or + 3 : or;
  }

  /** A noun phrase of a list, and how much was read up to its end. */
  private record Mark(int start, int end, int parties, int said) {}

  /**
   * Where a list ends whose last party opens a clause, alone or with others: "A, and B and C are",
   * "A and B, C and D are", "A and B and C are".
   */
  private Mark beforeClause(List<Mark> marks) {
    int last = marks.size() - 1;
    boolean and = false;
    boolean listed = false;
    boolean several = s.isWord(marks.get(last).end(), "are", "have", "share");
    boolean fronted = isFronted(marks.get(0).start());
    for (int m = last - 1; m >= 0; m--) {
      int end = marks.get(m).end();
      if (fronted && and && s.is(end, ItemKind.COMMA)) {
        return marks.get(m);
      }
      int next = s.is(end, ItemKind.COMMA) ? end + 1 : listed || several ? end : -1;
      if (and && s.isWord(next, "and")) {
        return marks.get(m);
      }
      listed |= and && s.is(end, ItemKind.COMMA);
      and |= s.isWord(end, "and");
    }
    return marks.get(last - 1);
  }

  /** "As manager of A, B and C decide": the list stands before the subject of its sentence. */
  private boolean isFronted(int from) {
    for (int i = 1; i < from; i++) {
      if (s.is(i, ItemKind.COMMA)) {
        return false;
      }
    }
    return from > 0 && s.isWord(0, "as", "in", "by", "through", "because", "since");
  }

  /** "(1) F, (2) A, the general partner of F, (3) B": what stands in an item ends with it. */
  private boolean isWithinItem(int first) {
    if (s.is(first - 1, ItemKind.LABEL) || s.is(first - 2, ItemKind.LABEL)) {
      return false;
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (s.is(i, ItemKind.LABEL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next item of an enumeration begins here. */
  private boolean opensItem(int at) {
    int i = s.is(at, ItemKind.COMMA) ? at + 1 : at;
    i = s.isWord(i, "and", "or") ? i + 1 : i;
    return i > at && s.is(i, ItemKind.LABEL);
  }

  /** One past ", a Delaware limited partnership" between two names, else the position itself. */
  private int behindDescription(int comma) {
    int i = s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "a", "an") ? comma + 2 : comma;
    while (i > comma && i < comma + LONGEST_DESCRIPTION && s.is(i, ItemKind.WORD)) {
      if (s.isWord(i, "partnership", "company", "corporation", "trust")) {
        int next = s.is(i + 1, ItemKind.COMMA) ? i + 2 : i + 1;
        next = s.isWord(next, "and") ? next + 1 : next;
        return next > i + 1 && s.is(next, ItemKind.PARTY) ? i + 1 : comma;
      }
      i++;
    }
    return comma;
  }

  private int behind(int end, boolean block) {
    return block ? nextOfBlock(end) : separator(end);
  }

  /** Where the next noun phrase of a list may begin, or -1. */
  private int separator(int at) {
    int i = at;
    boolean comma = s.is(i, ItemKind.COMMA);
    if (comma) {
      i++;
    }
    if (comma && ((s.isWord(i, "and") && s.isWord(i + 1, "of")) || isRelativeOf(i))) {
      return -1;
    }
    if (isSlash(i)) {
      i++;
    } else if (s.isWord(i, "and", "or", "nor", "and/or")) {
      i = s.isWord(i + 1, "by", "of") ? i + 2 : i + 1;
    } else if (s.after(i, "as", "well", "as") > 0) {
      i += 3;
    } else if (!comma || !(s.is(i, ItemKind.PARTY) || s.is(i, ItemKind.LABEL) || namesNext(i))) {
      return -1;
    }
    while (s.is(i, ItemKind.LABEL)) {
      i++;
    }
    return i;
  }

  /** "Ada Sample / Ben Test": a slash between the full names of two persons. */
  private boolean isSlash(int i) {
    return s.is(i, ItemKind.OTHER)
        && s.item(i).text().equals("/")
        && s.is(i - 1, ItemKind.PARTY)
        && s.is(i + 1, ItemKind.PARTY)
        && !SlashedNames.of(s.printed(i - 1, i + 2)).isEmpty();
  }

  /** "Ada Sample, Mr. Sample's spouse": who she is, no other. */
  private boolean isRelativeOf(int whose) {
    boolean owner = s.is(whose, ItemKind.PARTY) && s.item(whose).possessive();
    Role role = owner ? Role.at(s, whose + 1) : null;
    return role != null && role.relation() == Relation.RELATIVE;
  }

  /** Where the names stand that "the following funds:" announces, else the position itself. */
  private int announced(int at) {
    int i = s.isWord(at, "the") ? at + 1 : at;
    if (!s.isWord(i, "following")) {
      return at;
    }
    i++;
    for (int words = 0; words < 3 && s.is(i, ItemKind.WORD); words++) {
      i++;
    }
    boolean colon = s.is(i, ItemKind.OTHER) && s.item(i).text().equals(":");
    i = colon ? i + 1 : at;
    while (colon && s.is(i, ItemKind.LABEL)) {
      i++;
    }
    return i;
  }

  /** Behind a colon descriptions and semicolons stand between the names. */
  private int nextOfBlock(int end) {
    int i = end;
    if (s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "a", "an")) {
      i += 2;
      for (int words = 0; words < LONGEST_DESCRIPTION && s.is(i, ItemKind.WORD); words++) {
        i++;
      }
    }
    boolean semicolon = s.is(i, ItemKind.SEMICOLON);
    int next = separator(semicolon ? i + 1 : i);
    if (next < 0 && semicolon) {
      next = i + 1;
      while (s.is(next, ItemKind.LABEL)) {
        next++;
      }
    }
    return next;
  }

  private boolean namesNext(int i) {
    return s.isWord(i, "the") && s.is(i + 1, ItemKind.PARTY);
  }

  /** Skips "each of", "both" and labels before a noun phrase. */
  private int lead(int from) {
    int i = from;
    while (s.is(i, ItemKind.LABEL)) {
      i++;
    }
    boolean quantity = s.isWord(i, "each", "both", "either", "neither", "none", "all", "any");
    boolean number = quantity && s.isWord(i + 1, "one", "two", "three") && s.isWord(i + 2, "of");
    if (number) {
      i += 3;
    } else if (quantity && s.isWord(i + 1, "of")) {
      i += 2;
    } else if (quantity && (s.is(i + 1, ItemKind.PARTY) || s.isWord(i + 1, "the"))) {
      i++;
    }
    while (s.is(i, ItemKind.LABEL) || (s.isWord(i, "the") && s.is(i + 1, ItemKind.LABEL))) {
      i++;
    }
    return i;
  }

  /** Whether "and" alone stands between two phrases of a list: "A and B" is closed by it. */
  private boolean hasAnd(List<Mark> marks) {
    for (Mark mark : marks.subList(0, marks.size() - 1)) {
      if (s.isWord(mark.end(), "and")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last party of a list is rather the subject of what follows. */
  private boolean opensOwnClause(List<Mark> marks, int size) {
    int last = marks.get(marks.size() - 1).start();
    int end = marks.get(marks.size() - 1).end();
    int i = last - 1;
    while (s.is(i, ItemKind.LABEL) || s.isWord(i, "the", "both", "each")) {
      i--;
    }
    boolean and = s.isWord(i, "and", "but", "while", "whereas");
    boolean comma = s.is(i, ItemKind.COMMA);
    boolean verb =
        FiniteVerbs.at(s, end)
            || (s.is(end, ItemKind.COMMA)
                && FiniteVerbs.at(s, end + 1)
                && !s.isWord(end + 2, "of")
                && and
                && s.is(i - 1, ItemKind.COMMA));
    if (!and) {
      return comma && verb;
    }
    boolean apart = s.is(last, ItemKind.LABEL) || s.is(last - 1, ItemKind.LABEL);
    apart |= s.is(i - 1, ItemKind.COMMA) && (size == 2 || hasAnd(marks));
    boolean described =
        s.is(end, ItemKind.COMMA)
            && (s.isWord(end + 1, "as", "the", "a", "an", "in", "who", "which", "our", "its")
                || s.isWord(end + 1, "their")
                || (s.isWord(end + 1, "by") && s.isWord(end + 2, "virtue", "reason")));
    boolean gapped =
        s.isWord(end, "of")
            || (s.isWord(end, "the") && s.isWord(end + 1, "remaining", "other", "balance"));
    return verb
        || gapped
        || (apart && described)
        || (isVerbBehindRemark(end) && isBehindVerb(marks.get(0).start()));
  }

  /**
   * Whether a clause says without a comma, "is the general partner of", what a list is there for.
   */
  private boolean isBehindVerb(int list) {
    int i = list - 1;
    while (i > list - LONGEST_REMARK && s.is(i, ItemKind.WORD) && !FiniteVerbs.at(s, i)) {
      i--;
    }
    return FiniteVerbs.at(s, i);
  }

  /** ", a director of ours, is": of all before it, only the last party has no verb yet. */
  private boolean isVerbBehindRemark(int comma) {
    boolean remark = s.is(comma, ItemKind.COMMA) && REMARKS.contains(s.word(comma + 1));
    int i = comma + 1;
    while (remark && i < comma + LONGEST_REMARK && !s.is(i, ItemKind.COMMA)) {
      remark = s.is(i, ItemKind.WORD) || s.is(i, ItemKind.PARTY);
      i++;
    }
    return remark
        && s.is(i, ItemKind.COMMA)
        && FiniteVerbs.at(s, i + 1)
        && !s.isWord(i + 1, "each", "both", "either");
  }
}
