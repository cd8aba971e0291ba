package org.stakegraph.ingest.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Relation;

/**
 * Names without a legal form, which could be persons', of which the filing tells that they are
 * firms': somebody is their partner or officer, or their own note calls them "it" or says who
 * decides for them.
 */
public final class NamedFirms {
  /** What people have of firms only. */
  private static final Set<Relation> OF_FIRMS =
      Set.of(
          Relation.GENERAL_PARTNER,
          Relation.LIMITED_PARTNER,
          Relation.MANAGING_MEMBER,
          Relation.MEMBER,
          Relation.OFFICE,
          Relation.SHAREHOLDER);

  private static final Set<Relation> POWERS =
      Set.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER);

  /** How a note speaks of a holder that is nobody's person. */
  private static final List<String> THINGS =
      List.of(
          " itself ",
          " it is a",
          " it is the",
          " it purchased",
          " it acquired",
          "holder is a registered broker",
          "holder is a broker");

  /** Words of which one says that a note speaks of a person beside or instead. */
  private static final List<String> PERSONS =
      List.of(
          " he ",
          " she ",
          " his ",
          " her ",
          "mr. ",
          "ms. ",
          "mrs. ",
          "dr. ",
          " who ",
          "wife",
          "husband",
          "spouse",
          "minor",
          "guardian",
          "custodian",
          "attorney",
          "proxy");

  private final Set<String> keys = new HashSet<>();

  /** Takes from a statement who has partners, members or officers. */
  public void learn(NoteStatement statement) {
    if (statement instanceof Relates relates && OF_FIRMS.contains(relates.relation())) {
      for (Stakeholding object : relates.objects()) {
        if (object instanceof Stakeholding.Party firm) {
          enter(firm.party());
        }
      }
    }
  }

  /** Takes from the note of one row alone whether its holder is a firm. */
  public void learn(PartyMention holder, CharSequence note, List<NoteStatement> statements) {
    if (NameParser.parse(holder.name()).kind() != PartyKind.PERSON) {
      return;
    }
    String words = (' ' + note.toString() + ' ').toLowerCase(Locale.ROOT);
    boolean thing = THINGS.stream().anyMatch(words::contains);
    if (PERSONS.stream().noneMatch(words::contains)
        && (thing || (!holdsThrough(statements) && isDecidedFor(holder, statements)))) {
      enter(holder);
    }
  }

  /** Whether the row counts what others hold, for whom others decide: a director's, of a fund. */
  private static boolean holdsThrough(List<NoteStatement> statements) {
    return statements.stream()
        .anyMatch(said -> said instanceof Includes part && !part.heldBy().isEmpty());
  }

  private static boolean isDecidedFor(PartyMention holder, List<NoteStatement> statements) {
    return statements.stream().anyMatch(said -> decidesFor(said, holder));
  }

  /** Whether a statement gives somebody else the power over the shares of the row. */
  private static boolean decidesFor(NoteStatement statement, PartyMention holder) {
    return statement instanceof Relates relates
        && POWERS.contains(relates.relation())
        && relates.modality() == Modality.ASSERTED
        && !isOfFamily(relates.from(), holder)
        && relates.objects().stream().allMatch(object -> isOf(object, holder));
  }

  /** Whether somebody bears the last word of a name: the holder herself, or a relative. */
  private static boolean isOfFamily(PartyMention somebody, PartyMention holder) {
    List<String> words = NameKeys.words(holder.name());
    return NameKeys.words(somebody.name()).contains(words.get(words.size() - 1));
  }

  private static boolean isOf(Stakeholding object, PartyMention holder) {
    return object.match(
        party -> false, other -> other.name().equals(holder.name()), () -> Boolean.TRUE);
  }

  private void enter(PartyMention firm) {
    keys.add(NameKeys.key(firm.name()));
  }

  /** Whether a key is that of a firm. */
  boolean has(String key) {
    return keys.contains(key);
  }
}
