package org.stakegraph.ingest.footnote.rule;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedAt;
import org.stakegraph.ingest.statement.NoteStatement.LocatedWith;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.table.PostalPhrase;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "The address of F is c/o A, 1 Main Street, Boston, MA 02110": where post reaches a party and whom
 * on its way, which is never control.
 */
final class PostRule implements Rule {
  /** Items of the longest address. */
  private static final int LONGEST_ADDRESS = 60;

  /** Items of "Head of Private Investments". */
  private static final int LONGEST_OFFICE = 6;

  @Override
  public String id() {
    return "footnote-address";
  }

  @Override
  public @Nullable Match match(Place place) {
    List<NoteStatement> statements = new ArrayList<>();
    Addressed addressed = Addressed.at(place);
    int end = place.at();
    while (addressed != null && addressed.end() < place.sentence().size()) {
      Match one = match(place.at(end), addressed);
      statements.addAll(one.statements());
      end = one.statements().isEmpty() ? end : one.end();
      addressed = one.statements().isEmpty() ? null : Addressed.next(place, end);
    }
    return statements.isEmpty() ? null : Match.of(end, statements);
  }

  /** One address and whom it reaches; no statements where it is not clear whose it is. */
  private Match match(Place place, Addressed addressed) {
    Sentence s = place.sentence();
    int from = addressed.end();
    List<PartyMention> whose = whose(place, addressed);
    Match same = whose.isEmpty() ? null : sameAs(place, from, whose);
    if (same != null) {
      return same;
    }
    AlignedText address = PostalPhrase.cut(s.textFrom(from, PostalPhrase.LONGEST));
    int end =
        address.isEmpty()
            ? s.size()
            : behindPost(s, s.itemFrom(from, s.item(from).start() + address.length()));
    List<NoteStatement> statements = new ArrayList<>();
    if (!whose.isEmpty()) {
      statements.addAll(contacts(place, from, end, whose));
      if (!address.isEmpty()) {
        TextRange range = s.range(place.at(), end);
        if (!s.is(from + 1, ItemKind.PARTY)) {
          statements.addAll(keeper(address, whose, range));
        }
        statements.add(new LocatedAt(whose, address, false, range, id()));
      }
    }
    return Match.of(end, statements);
  }

  /** "the same as that of F", "the address of F": where post reaches another. */
  private @Nullable Match sameAs(Place place, int from, List<PartyMention> whose) {
    Sentence s = place.sentence();
    int i = s.after(from, "the", "same", "as");
    i = i < 0 ? s.after(from, "the", "same", "address", "as") : i;
    int that = i < 0 ? from : i;
    int of = s.isWord(that, "that") && s.isWord(that + 1, "of") ? that + 2 : -1;
    of = of < 0 ? s.after(that, "the", "address", "of") : of;
    Nominal other = of > 0 ? place.object(of) : i > 0 ? place.object(i) : null;
    if (other == null || other.parties().size() != 1) {
      return null;
    }
    PartyMention party = other.parties().get(0);
    List<PartyMention> others = new ArrayList<>(whose);
    others.removeIf(one -> place.discourse().isSame(one, party));
    return others.isEmpty()
        ? null
        : Match.of(
            other.end(),
            List.of(new LocatedWith(others, party, s.range(place.at(), other.end()), id())));
  }

  /** Behind "Attn: Ada Sample, Managing Member" too, which says whom to write to and no more. */
  private static int behindPost(Sentence s, int address) {
    int attention = s.is(address, ItemKind.COMMA) ? address + 1 : address;
    int end = address;
    if (s.isWord(attention, "attention", "attn")) {
      while (end < s.size() && !s.is(end, ItemKind.SEMICOLON) && !s.isWord(end, "and")) {
        end++;
      }
    }
    return end;
  }

  /** "c/o Alder - Birch Services, 1 Main Street": a name that no form shows to be a party's. */
  private List<Relates> keeper(AlignedText address, List<PartyMention> whose, TextRange range) {
    Clause clause = new Clause(Modality.ASSERTED, range, id());
    return PostalPhrase.keeper(address).stream()
        .map(keeper -> clause.relates(keeper, Relation.CARE_OF, whose))
        .toList();
  }

  /** "The foregoing entity" that has its post at A is not A itself but the note's row. */
  private static List<PartyMention> whose(Place place, Addressed addressed) {
    Sentence s = place.sentence();
    List<PartyMention> whose = addressed.whose();
    int name = addressed.end() + 1;
    boolean own =
        !whose.isEmpty()
            && s.isWord(name - 1, "c/o")
            && s.is(name, ItemKind.PARTY)
            && whose.stream().allMatch(party -> place.discourse().isSame(party, keeper(s, name)));
    return own ? Addressed.rows(place, true) : whose;
  }

  private static PartyMention keeper(Sentence s, int name) {
    return s.item(name).parties().get(0);
  }

  private List<NoteStatement> contacts(Place place, int from, int end, List<PartyMention> whose) {
    Sentence s = place.sentence();
    List<NoteStatement> contacts = new ArrayList<>();
    int most = Math.min(end, from + LONGEST_ADDRESS);
    for (int at = from; at < most && !s.isWord(at, "address", "addresses"); at++) {
      Relation relation =
          s.isWord(at, "c/o")
              ? Relation.CARE_OF
              : s.isWord(at, "attention", "attn") ? Relation.CONTACT : null;
      int name = s.is(at + 1, ItemKind.OTHER) ? at + 2 : at + 1;
      List<PartyMention> named = relation == null ? List.of() : named(s, name, relation);
      Clause clause =
          new Clause(Modality.ASSERTED, s.range(place.at(), Math.min(name + 1, s.size())), id());
      named.forEach(party -> contacts.add(clause.relates(party, requireNonNull(relation), whose)));
    }
    return contacts;
  }

  /** Who is named behind "c/o" or "Attn:"; to whose attention post comes may be an office. */
  private static List<PartyMention> named(Sentence s, int name, Relation relation) {
    if (s.is(name, ItemKind.PARTY)) {
      return s.item(name).possessive() ? List.of() : s.item(name).parties();
    }
    int end = name;
    while (end < name + LONGEST_OFFICE
        && (s.is(end, ItemKind.WORD) || (end > name && s.is(end, ItemKind.PARTY)))) {
      end++;
    }
    boolean office =
        relation == Relation.CONTACT
            && end > name
            && Character.isUpperCase(s.item(name).text().charAt(0))
            && (end >= s.size() || s.is(end, ItemKind.COMMA));
    return office ? List.of(new PartyMention(s.printed(name, end), s.range(name, end))) : List.of();
  }
}
