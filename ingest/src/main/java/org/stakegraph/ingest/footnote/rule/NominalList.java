package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;

/** Reads noun phrases that follow each other, and where their list ends and a clause begins. */
final class NominalList {
  /** Lists of holders can be long; a longer run of names is not one list. */
  static final int LONGEST = 200;

  private final Sentence s;
  private final Nominals nominals;
  private final Referents referents;

  /** Lists in a sentence whose single phrases are read by {@code nominals}. */
  NominalList(Sentence s, Nominals nominals, Referents referents) {
    this.s = s;
    this.nominals = nominals;
    this.referents = referents;
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
    int i = lead(from);
    while (i >= 0 && parties.size() < LONGEST) {
      Nominal atom = nominals.atom(i, marks.isEmpty());
      if (atom == null) {
        break;
      }
      parties.addAll(atom.parties());
      said.addAll(atom.said());
      referents.readLast(atom.parties());
      marks.add(new Mark(i, atom.end(), parties.size(), said.size()));
      i = Holders.separator(s, atom.end());
      i = !object && s.after(i, "each", "of") > 0 ? i + 2 : i;
      i = object && i < 0 ? behindAside(atom, said) : i;
    }
    if (marks.isEmpty()) {
      return null;
    }
    Mark last = marks.get(marks.size() - 1);
    boolean clause =
        object && marks.size() > 1 && opensOwnClause(last.start(), last.end(), parties.size());
    Mark kept = clause ? beforeClause(marks) : last;
    return new Nominal(
        kept.end(), parties.subList(0, kept.parties()), said.subList(0, kept.said()), denied);
  }

  /** A noun phrase of a list, and how much was read up to its end. */
  private record Mark(int start, int end, int parties, int said) {}

  /** Where a list ends whose last party opens a clause, alone or as in "A, and B and C are". */
  private Mark beforeClause(List<Mark> marks) {
    int last = marks.size() - 1;
    boolean and = false;
    for (int m = last - 1; m >= 0; m--) {
      int end = marks.get(m).end();
      if (and && s.is(end, ItemKind.COMMA) && s.isWord(end + 1, "and")) {
        return marks.get(m);
      }
      and |= s.isWord(end, "and");
    }
    return marks.get(last - 1);
  }

  /**
   * Where the list goes on behind ", our director, and", of which it takes down what it says; or
   * -1.
   */
  private int behindAside(Nominal named, List<Relates> said) {
    int comma = named.end();
    boolean opens = s.is(comma, ItemKind.COMMA) && s.isWord(comma + 1, "our", "the", "a", "an");
    Capacities.Reading office = opens ? Capacities.at(s, nominals.deeper(2), comma + 1) : null;
    int and = office == null || !s.is(office.end(), ItemKind.COMMA) ? -1 : office.end() + 1;
    boolean goesOn =
        s.isWord(and, "and")
            && (s.isWord(and + 1, "his", "her")
                || (s.is(and + 1, ItemKind.PARTY) && !s.item(and + 1).possessive()));
    if (office == null || !goesOn) {
      return -1;
    }
    Capacities.Clause clause =
        new Capacities.Clause(Modality.ASSERTED, s.range(comma - 1, office.end()), Nominals.RULE);
    said.addAll(Capacities.statements(named.parties(), office, clause));
    return and + 1;
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

  /** Whether the last party of a list is rather the subject of what follows. */
  private boolean opensOwnClause(int last, int end, int size) {
    int i = last - 1;
    while (s.is(i, ItemKind.LABEL) || s.isWord(i, "the", "both", "each")) {
      i--;
    }
    boolean and = s.isWord(i, "and", "but", "while", "whereas");
    boolean comma = s.is(i, ItemKind.COMMA);
    boolean verb =
        PartyList.isFiniteVerb(s, end)
            || (s.is(end, ItemKind.COMMA)
                && PartyList.isFiniteVerb(s, end + 1)
                && !s.isWord(end + 2, "of")
                && and
                && s.is(i - 1, ItemKind.COMMA));
    if (!and) {
      return comma && verb;
    }
    boolean apart = s.is(last, ItemKind.LABEL) || s.is(last - 1, ItemKind.LABEL);
    apart |= size == 2 && s.is(i - 1, ItemKind.COMMA);
    boolean described =
        s.is(end, ItemKind.COMMA)
            && s.isWord(end + 1, "as", "the", "a", "an", "in", "who", "which", "our");
    boolean gapped =
        s.isWord(end, "of")
            || (s.isWord(end, "the") && s.isWord(end + 1, "remaining", "other", "balance"));
    return verb || gapped || (apart && described);
  }
}
