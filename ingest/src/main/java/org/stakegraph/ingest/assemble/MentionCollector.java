package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.entity.MentionRole;
import org.stakegraph.ingest.entity.Mentions;
import org.stakegraph.ingest.entity.PartyResolver;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.entity.RoledMention;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;

/** Collects every mention of a party in a filing and has them resolved together. */
final class MentionCollector {
  private static final String FORMER_NAME = "former-name";

  private final Parts parts;
  private final List<RoledMention> mentions = new ArrayList<>();
  private final List<Defines> definitions = new ArrayList<>();

  MentionCollector(Parts parts) {
    this.parts = parts;
  }

  Resolution resolve() {
    parts.cover().issuer().ifPresent(m -> add(m, MentionRole.ISSUER));
    parts.cover().otherNames().forEach(m -> add(m, MentionRole.ISSUER));
    parts.cover().issuer().ifPresent(this::formerNames);
    for (TablePart table : parts.tables()) {
      table.statement().rows().forEach(this::row);
      table.names().forEach(said -> said.forEach(s -> statement(s, List.of())));
      table.notes().forEach(note -> note(note, table));
    }
    parts.prose().forEach(statement -> statement(statement, List.of()));
    return PartyResolver.resolve(mentions, definitions);
  }

  /** A name that the issuer gave up stands for it and is not its name. */
  private void formerNames(PartyMention issuer) {
    for (PartyMention former : parts.cover().formerNames()) {
      definitions.add(new Defines(issuer, former, former.range(), FORMER_NAME));
    }
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
    List<PartyMention> named = new ArrayList<>(Mentions.of(statement));
    if (statement instanceof Includes includes) {
      JointHolders.of(includes, parts.source()).ifPresent(named::add);
    }
    named.forEach(m -> mentions.add(new RoledMention(m, MentionRole.NOTE, holders)));
    if (statement instanceof Defines defines) {
      definitions.add(defines);
    }
  }
}
