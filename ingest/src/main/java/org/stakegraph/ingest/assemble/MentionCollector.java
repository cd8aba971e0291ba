package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.entity.MentionRole;
import org.stakegraph.ingest.entity.PartyResolver;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.entity.RoledMention;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;

/** Collects every mention of a party in a filing and has them resolved together. */
final class MentionCollector {
  private final Parts parts;
  private final List<RoledMention> mentions = new ArrayList<>();
  private final List<Defines> definitions = new ArrayList<>();

  MentionCollector(Parts parts) {
    this.parts = parts;
  }

  Resolution resolve() {
    parts.cover().issuer().ifPresent(m -> add(m, MentionRole.ISSUER));
    parts.cover().otherNames().forEach(m -> add(m, MentionRole.ISSUER));
    for (TablePart table : parts.tables()) {
      table.statement().rows().forEach(this::row);
      table.names().forEach(said -> said.forEach(s -> statement(s, List.of())));
      table.notes().forEach(note -> note(note, table));
    }
    parts.prose().forEach(statement -> statement(statement, List.of()));
    return PartyResolver.resolve(mentions, definitions);
  }

  private void add(PartyMention mention, MentionRole role) {
    mentions.add(RoledMention.of(mention, role));
  }

  private void row(HoldingStatement row) {
    add(row.holder(), MentionRole.HOLDER);
    row.contacts().forEach(contact -> add(contact.party(), MentionRole.CONTACT));
  }

  private void note(NotePart note, TablePart table) {
    List<PartyMention> holders =
        table.statement().rows().stream()
            .filter(row -> carries(row, note.marker()))
            .map(HoldingStatement::holder)
            .toList();
    note.statements().forEach(statement -> statement(statement, holders));
  }

  private static boolean carries(HoldingStatement row, Optional<String> marker) {
    return row.marks().stream().map(NoteRef::marker).anyMatch(m -> marker.equals(Optional.of(m)));
  }

  private void statement(NoteStatement statement, List<PartyMention> holders) {
    for (PartyMention mention : named(statement)) {
      mentions.add(new RoledMention(mention, MentionRole.NOTE, holders));
    }
    if (statement instanceof Defines defines) {
      definitions.add(defines);
    }
  }

  private static List<PartyMention> named(NoteStatement statement) {
    return statement.match(
        new NoteStatement.Cases<List<PartyMention>>() {
          @Override
          public List<PartyMention> includes(NoteStatement.Includes said) {
            return said.heldBy();
          }

          @Override
          public List<PartyMention> relates(NoteStatement.Relates said) {
            return with(said.from(), said.objects());
          }

          @Override
          public List<PartyMention> disclaims(NoteStatement.Disclaims said) {
            return with(said.from(), said.objects());
          }

          @Override
          public List<PartyMention> caps(NoteStatement.Caps said) {
            return said.holder().stream().toList();
          }

          @Override
          public List<PartyMention> locksUp(NoteStatement.LocksUp said) {
            return List.of();
          }

          @Override
          public List<PartyMention> defines(Defines said) {
            return List.of(said.party());
          }

          @Override
          public List<PartyMention> notUnderstood(NoteStatement.NotUnderstood said) {
            return List.of();
          }
        });
  }

  private static List<PartyMention> with(PartyMention from, List<Stakeholding> objects) {
    List<PartyMention> all = new ArrayList<>();
    all.add(from);
    for (Stakeholding object : objects) {
      object.match(all::add, all::add, () -> false);
    }
    return all;
  }
}
