package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedAt;
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
      if (relation != null && s.is(name, ItemKind.PARTY) && !s.item(name).possessive()) {
        Clause clause = new Clause(Modality.ASSERTED, s.range(place.at(), name + 1), id());
        for (PartyMention party : s.item(name).parties()) {
          contacts.add(clause.relates(party, relation, whose));
        }
      }
    }
    return contacts;
  }
}
