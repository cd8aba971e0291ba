package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.rule.FiniteVerbs;
import org.stakegraph.ingest.footnote.rule.NominalList;
import org.stakegraph.ingest.footnote.rule.Subject;
import org.stakegraph.ingest.statement.PartyMention;

/** Where clauses of a sentence begin, and whether the reader knows whom their subjects mean. */
final class ClauseOpenings {
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "by", "to", "with", "for", "over", "from", "in", "under", "on", "at", "is", "are",
          "than", "between", "among", "through", "as", "the", "against", "behalf", "name", "upon");

  /** No "the managers and the other members of" is longer, in words. */
  private static final int LONGEST_HEAD = 12;

  private final Sentence s;

  ClauseOpenings(Sentence sentence) {
    this.s = sentence;
  }

  /** The note's row, of which a sentence speaks that leaves out what it speaks of; else nobody. */
  Subject leftOut(NoteContext context, Discourse discourse) {
    boolean described = FiniteVerbs.isDescription(s) && context.rowHolders().size() == 1;
    if (s.size() == 0 || (!described && !FiniteVerbs.isLeftOut(s))) {
      return Subject.NONE;
    }
    List<PartyMention> rows = context.rows(s.range(0, 1));
    boolean person = described && rows.stream().anyMatch(discourse::isPerson);
    return person ? Subject.NONE : new Subject(rows, false, s.item(0).start());
  }

  /** Where ", and A disclaims" begins behind what is not admitted; the end if nothing does. */
  int behindAdmission(int from) {
    int clause = s.size();
    for (int i = from; i < s.size(); i++) {
      if (s.is(i, ItemKind.COMMA) && s.isWord(i + 1, "and")) {
        clause = i + 2;
      } else if (s.isWord(i, "disclaims", "disclaim") && clause < i) {
        return clause;
      }
    }
    return s.size();
  }

  /** Whether what stands here can be the subject of a clause. */
  boolean opensClause(int at) {
    int i = at - 1;
    while (s.isWord(i, "the", "each", "both", "neither", "either", "also", "that")
        || s.isWord(i, "accordingly", "therefore", "thus", "consequently", "hence")) {
      i--;
    }
    if (s.isWord(i, "of") && s.isWord(i - 1, "each", "neither", "both", "none", "either", "all")) {
      return opensClause(i - 1);
    }
    return i < 0
        || s.is(i, ItemKind.COMMA)
        || s.is(i, ItemKind.SEMICOLON)
        || s.is(i, ItemKind.LABEL)
        || joinsClause(i)
        || s.isWord(i, "or", "which")
        || (s.isWord(i, "which", "whom") && s.isWord(i - 1, "to"))
        || (s.isWord(i + 1, "that") && (s.isWord(i, "except") || ReportedSpeech.leadsTo(s, i)));
  }

  private boolean joinsClause(int i) {
    return s.isWord(i, "and", "but", "that", "because", "since", "while", "whereas");
  }

  /** "By reason of these positions Ms. Sample may": a subject without a comma before it. */
  boolean startsClause(int at) {
    int end = NominalList.from(s, at, false).end();
    boolean verb =
        s.isWord(at + 1, "is", "has", "may", "disclaims", "holds", "exercises", "serves", "does")
            || (end > at + 1 && s.isWord(end, "may", "have", "disclaim", "share"));
    return verb
        && !s.item(at).possessive()
        && (!FiniteVerbs.at(s, at - 1) || s.isWord(at - 2, "which", "such", "these", "those"))
        && (s.is(at - 1, ItemKind.WORD) || s.is(at - 1, ItemKind.OTHER))
        && !PREPOSITIONS.contains(s.word(at - 1));
  }

  /**
   * Whether a noun phrase begins here of which the reader does not know whom it means.
   *
   * @param predicated whether its clause has a verb before it
   */
  boolean isUnknown(int at, boolean predicated) {
    boolean determined =
        s.isWord(at, "the", "an", "these", "those", "such", "certain", "no", "our", "any");
    boolean opens =
        at == 0
            || s.is(at - 1, ItemKind.SEMICOLON)
            || s.isWord(at - 1, "and", "which", "whom", "that");
    return (determined && opens) || isEachOfSome(at) || isNone(at) || isNobody(at, predicated);
  }

  /** "each depositor": some of whom nothing is known. */
  private boolean isEachOfSome(int each) {
    return s.isWord(each, "each")
        && (each == 0 || s.is(each - 1, ItemKind.SEMICOLON))
        && s.is(each + 1, ItemKind.WORD)
        && !s.isWord(each + 1, "of", "other", "as", "in", "may", "with")
        && !s.word(each + 1).endsWith("ly")
        && !FiniteVerbs.at(s, each + 1);
  }

  private boolean isNone(int at) {
    return s.isWord(at, "none", "neither")
        && s.isWord(at + 1, "of")
        && !s.isWord(at + 2, "which", "whom");
  }

  /** "and accordingly no manager is", "and his children are": a subject that is nobody. */
  private boolean isNobody(int no, boolean predicated) {
    boolean own = predicated && s.isWord(no, "his", "her", "its", "their");
    boolean verb = FiniteVerbs.at(s, no + 2) || FiniteVerbs.at(s, no + 3);
    boolean opens = !FiniteVerbs.at(s, no - 1) && !s.isWord(no - 1, "with");
    return (own || s.isWord(no, "no")) && verb && opens;
  }

  /**
   * "The managers of A, B and C have": where the list ends of those whose managers the subject is,
   * whoever they are; or -1.
   *
   * @param party the first of the list
   */
  int endOfOwners(int party) {
    int of = party - 1;
    while (s.isWord(of, "the", "each", "both") || s.after(of - 1, "each", "of") > of) {
      of--;
    }
    int end = s.isWord(of, "of") ? NominalList.from(s, party, false).end() : -1;
    boolean several = end > party + 1 && !s.item(party).possessive() && FiniteVerbs.at(s, end);
    return several && headOpensClause(of - 1) ? end : -1;
  }

  /** Whether the words up to one are all that their clause has so far: "the managers". */
  private boolean headOpensClause(int last) {
    int i = last;
    while (i > last - LONGEST_HEAD && s.is(i, ItemKind.WORD) && !isDeterminer(i)) {
      if (FiniteVerbs.at(s, i)) {
        return false;
      }
      i--;
    }
    if (isDeterminer(i)) {
      i = s.isWord(i - 1, "of") && isQuantity(i - 2) ? i - 3 : i - 1;
      return opensHead(i) || joinsClause(i);
    }
    return i < last && opensHead(i);
  }

  private boolean opensHead(int before) {
    return before < 0
        || s.is(before, ItemKind.SEMICOLON)
        || s.is(before, ItemKind.LABEL)
        || (s.is(before, ItemKind.COMMA) && !s.is(before - 1, ItemKind.PARTY));
  }

  private boolean isDeterminer(int i) {
    return s.isWord(i, "the", "these", "those", "such", "certain", "any", "no", "all", "other");
  }

  private boolean isQuantity(int i) {
    return s.isWord(i, "each", "all", "any", "both", "none", "some", "one", "most", "either");
  }

  /** "neither A", "none of the funds". */
  boolean isDenied(int at) {
    int of = s.isWord(at - 1, "the") ? at - 2 : at - 1;
    boolean none = s.isWord(of, "of") && s.isWord(of - 1, "neither", "none");
    return (none || s.isWord(of, "neither")) && !isTogether(at);
  }

  /** "neither of whom may vote without the consent of the other": together they do. */
  private boolean isTogether(int at) {
    for (int i = at; i < s.size(); i++) {
      boolean without = s.isWord(i, "without") && s.isWord(i + 1, "the");
      if (without && s.isWord(i + 2, "consent", "approval", "agreement", "concurrence")) {
        return s.isWord(i + 3, "of") && s.isWord(i + 5, "other", "others");
      }
    }
    return false;
  }
}
