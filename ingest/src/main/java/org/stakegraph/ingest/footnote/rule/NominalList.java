package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
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

  /** A noun phrase of a list, and how much was read up to its end. */
  record Mark(int start, int end, int parties, int said) {}

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
                  && !s.isWord(at + 1, "funds", "entities") // "the Alder funds": not Alder
                  && !(s.isWord(at - 1, "each") && s.isWord(at + 1, "fund", "entity"));
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
    if (areItsTrustees(marks.get(0).end(), marks.get(marks.size() - 1).end(), parties)) {
      return Nominal.of(marks.get(0).end(), parties.subList(0, 1));
    }
    Mark kept =
        object
            ? new ClauseInList(s, marks).before(block, parties.size())
            : marks.get(marks.size() - 1);
    int end = object ? kept.end() : behindAffiliates(kept.end());
    return new Nominal(
        end, parties.subList(0, kept.parties()), said.subList(0, kept.said()), denied);
  }

  /** "the Sample Trust, A and B, trustees": who its trustees are, no list. */
  private boolean areItsTrustees(int behindFirst, int comma, List<PartyMention> parties) {
    List<PartyMention> others = parties.subList(1, parties.size());
    return !others.isEmpty()
        && s.is(behindFirst, ItemKind.COMMA)
        && s.is(comma, ItemKind.COMMA)
        && s.isWord(comma + 1, "trustee", "trustees", "co-trustees")
        && PartyForm.of(parties.get(0).name()) == PartyForm.TRUST
        && others.stream().allMatch(one -> PartyForm.of(one.name()) == PartyForm.PERSON);
  }

  /** One past "or its subsidiaries" behind a subject that is named, else the position itself. */
  private int behindAffiliates(int or) {
    boolean its = s.isWord(or, "or", "and", "and/or") && s.isWord(or + 1, "its", "their", "his");
    boolean others =
        s.isWord(or + 2, "subsidiaries", "affiliates", "subsidiary", "affiliate")
            && FiniteVerbs.at(s, or + 3);
    return its && others ? or + 3 : or;
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
}
