package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Whom the words between "address of" and "is" mean: "each of the entities and individuals listed
 * above", "the other funds", "each director, other than Ms. Sample".
 */
record AddressScope(Place place, Sentence s) {
  private static final Set<String> FIRMS =
      Set.of(
          "entity",
          "entities",
          "fund",
          "funds",
          "partnership",
          "partnerships",
          "trust",
          "trusts",
          "company",
          "companies",
          "corporation",
          "corporations",
          "firm",
          "firms");

  private static final Set<String> ANYBODY =
      Set.of(
          "person",
          "persons",
          "individual",
          "individuals",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "holder",
          "holders",
          "securityholder",
          "securityholders",
          "owner",
          "owners",
          "foregoing",
          "party",
          "parties",
          "them",
          "these",
          "those");

  AddressScope(Place place) {
    this(place, place.sentence());
  }

  /** "The address of each": of all whom the note named and of its rows. */
  List<PartyMention> everybody() {
    List<PartyMention> all = new ArrayList<>(place.discourse().foregoing());
    all.addAll(Addressed.rows(place, false));
    return all;
  }

  /** "Each of the foregoing, other than F and G": all but those named up to the verb. */
  List<PartyMention> everybodyBut(int except, int verb) {
    Set<String> others = new HashSet<>();
    for (int i = except; i < verb; i++) {
      if (s.is(i, ItemKind.PARTY)) {
        s.item(i).parties().forEach(other -> others.add(fullName(other)));
      }
    }
    List<PartyMention> all = everybody();
    all.removeIf(party -> others.contains(fullName(party)));
    return all;
  }

  private String fullName(PartyMention party) {
    return place.discourse().fullName(party.name());
  }

  /** "Each of these entities": those that the note named, and the note's rows with them. */
  List<PartyMention> withRows(Nominal nominal, int scope) {
    List<PartyMention> whose = others(scope, new ArrayList<>(nominal.parties()));
    boolean firms = false;
    for (int i = scope; i < nominal.end(); i++) {
      if (s.is(i, ItemKind.PARTY)) {
        break;
      }
      boolean several = FIRMS.contains(s.word(i)) || s.isWord(i, "parties");
      firms |= several && s.isWord(i - 1, "these", "those", "such", "foregoing", "each");
    }
    if (firms) {
      whose.addAll(Addressed.rows(place, true));
    }
    return whose;
  }

  /** The parties that a scope names; the note's rows if it describes them. */
  List<PartyMention> within(int scope, int verb) {
    List<PartyMention> named = new ArrayList<>();
    boolean firms = false;
    boolean these = false;
    boolean anybody = false;
    for (int i = scope; i < verb && !isExcept(i); i++) {
      boolean whole = i == scope || s.isWord(i - 2, "each", "all", "both");
      boolean describes = s.isWord(i - 1, "with", "by", "of") && !whole;
      if (s.is(i, ItemKind.PARTY) && !describes) {
        named.addAll(s.item(i).parties());
      }
      firms |= FIRMS.contains(s.word(i));
      these |= FIRMS.contains(s.word(i)) && s.isWord(i - 1, "these", "those", "such");
      anybody |= ANYBODY.contains(s.word(i));
    }
    if (these && !named.isEmpty()) {
      named.addAll(Addressed.rows(place, true)); // "these entities and Ada Sample"
    }
    boolean rows = named.isEmpty() && (firms || anybody);
    return rows ? others(scope, Addressed.rows(place, !anybody || isOfFirms(scope, verb))) : named;
  }

  /** "each director, other than Ms. Sample, is": those behind it are not meant. */
  private boolean isExcept(int i) {
    return s.isWord(i, "except", "excluding") || (s.isWord(i, "other") && s.isWord(i + 1, "than"));
  }

  /** "The other entities": without those whose address the note has given already. */
  private List<PartyMention> others(int scope, List<PartyMention> rows) {
    int other = s.isWord(scope, "each", "all") && s.isWord(scope + 1, "of") ? scope + 2 : scope;
    other = s.isWord(other, "the") ? other + 1 : other;
    if (s.isWord(other, "other", "remaining")) {
      rows.removeIf(row -> place.discourse().addresses().isGiven(row));
    }
    return rows;
  }

  /** "These entities" are firms, "these" alone are not. */
  private boolean isOfFirms(int scope, int verb) {
    for (int i = scope; i < verb; i++) {
      boolean pointing = s.isWord(i, "these", "those", "foregoing");
      if (ANYBODY.contains(s.word(i)) && !(pointing && FIRMS.contains(s.word(i + 1)))) {
        return false;
      }
    }
    return true;
  }
}
