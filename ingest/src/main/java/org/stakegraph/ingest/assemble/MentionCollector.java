package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.entity.MentionRole;
import org.stakegraph.ingest.entity.Mentions;
import org.stakegraph.ingest.entity.PartyResolver;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.entity.RoledMention;
import org.stakegraph.ingest.entity.Told;
import org.stakegraph.ingest.statement.Contact;
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
  private final Told told = new Told();

  MentionCollector(Parts parts) {
    this.parts = parts;
  }

  Resolution resolve() {
    if (parts.cover().issuer().isPresent()) {
      PartyMention issuer = parts.cover().issuer().get();
      add(issuer, MentionRole.ISSUER);
      formerNames(issuer);
    }
    for (PartyMention name : parts.cover().otherNames()) {
      add(name, MentionRole.ISSUER);
    }
    for (TablePart table : parts.tables()) {
      table(table);
    }
    statements(parts.prose(), List.of());
    return PartyResolver.resolve(mentions, definitions, told);
  }

  /** A name that the issuer gave up stands for it and is not its name. */
  private void formerNames(PartyMention issuer) {
    for (PartyMention former : parts.cover().formerNames()) {
      definitions.add(new Defines(issuer, former, former.range(), FORMER_NAME));
    }
  }

  private void table(TablePart table) {
    for (HoldingStatement row : table.statement().rows()) {
      row(row);
    }
    for (List<NoteStatement> said : table.names()) {
      statements(said, List.of());
    }
    for (List<NoteStatement> said : table.powers()) {
      statements(said, List.of());
    }
    for (NotePart note : table.notes()) {
      List<PartyMention> holders = holders(note, table);
      statements(note.statements(), holders);
      if (holders.size() == 1) {
        told.learn(holders.get(0), note.text(), note.statements());
      }
    }
  }

  private void add(PartyMention mention, MentionRole role) {
    mentions.add(RoledMention.of(mention, role));
  }

  private void row(HoldingStatement row) {
    add(row.holder(), MentionRole.HOLDER);
    for (Contact contact : row.contacts()) {
      add(contact.party(), MentionRole.CONTACT);
    }
  }

  /** The holders of the rows that carry a note's mark. */
  private static List<PartyMention> holders(NotePart note, TablePart table) {
    List<PartyMention> holders = new ArrayList<>();
    for (HoldingStatement row : table.statement().rows()) {
      if (carries(row, note.marker())) {
        holders.add(row.holder());
      }
    }
    return holders;
  }

  private static boolean carries(HoldingStatement row, Optional<String> marker) {
    for (NoteRef mark : row.marks()) {
      if (marker.isPresent() && marker.get().equals(mark.marker())) {
        return true;
      }
    }
    return false;
  }

  private void statements(List<NoteStatement> statements, List<PartyMention> holders) {
    boolean summary = holders.stream().anyMatch(row -> GroupNames.isSummary(row.name()));
    for (NoteStatement statement : statements) {
      statement(statement, holders, summary);
    }
  }

  private void statement(NoteStatement statement, List<PartyMention> holders, boolean summary) {
    List<PartyMention> named = new ArrayList<>(Mentions.of(statement));
    if (statement instanceof Includes includes && !summary) {
      JointHolders.of(includes, parts.source()).ifPresent(named::add);
    }
    for (PartyMention mention : named) {
      mentions.add(new RoledMention(mention, MentionRole.NOTE, holders));
    }
    if (statement instanceof Defines defines) {
      definitions.add(defines);
    }
    told.learn(statement);
  }
}
