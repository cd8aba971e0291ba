package org.stakegraph.ingest.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.assemble.TablePart.Origin;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocksUp;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.TableId;
import org.stakegraph.model.TotalCheck;

/** Puts the parts of a filing together. */
public final class ReportAssembler {
  private final Parts parts;
  private final Draft draft;
  private final RelationAssembler relations;
  private final LimitationAssembler limitations;
  private final List<HolderTable> tables = new ArrayList<>();
  private final Map<PositionId, TextRange> ranges = new HashMap<>();
  private final Map<PositionId, List<NoteStatement.Includes>> columnParts = new LinkedHashMap<>();

  private ReportAssembler(Parts parts) {
    this.parts = parts;
    Resolution resolution = new MentionCollector(parts).resolve();
    this.draft =
        new Draft(
            parts.source(),
            new Passages(parts.source(), parts.tables(), parts.passages()),
            resolution,
            PartyKeys.of(resolution, parts.filing().cik(), parts.keys()));
    this.relations = new RelationAssembler(draft);
    this.limitations = new LimitationAssembler(draft);
  }

  /** Assembles the report of one filing. */
  public static OwnershipReport assemble(Parts parts) {
    return new ReportAssembler(parts).assemble();
  }

  private OwnershipReport assemble() {
    draft.diagnostics.addAll(parts.diagnostics());
    List<TableDraft> drafts = new ArrayList<>();
    for (TablePart table : parts.tables()) {
      drafts.add(rows(table, new TableId(drafts.size())));
    }
    List<NoteLink> links = new ArrayList<>();
    for (TableDraft table : drafts) {
      links.addAll(table.links());
    }
    NoteAddresses addresses = new NoteAddresses(draft, relations);
    addresses.assemble(links);
    addresses.ofSchedule(parts.prose(), pages(drafts));
    relations.members();
    new Repetitions(draft)
        .find(parts.tables().stream().anyMatch(part -> part.origin() == Origin.COVER_PAGE));
    new ComponentAssembler(draft).assemble(links, columnParts);
    relations.members();
    for (NoteLink link : links) {
      relations.note(link);
    }
    relations.prose(parts.prose());
    SameAddresses same = new SameAddresses(draft);
    same.ofRows();
    links.forEach(link -> same.of(link.part().statements()));
    same.of(parts.prose());
    relations.withoutImpliedOwnership();
    for (NoteLink link : links) {
      limitations.caps(link);
    }
    new SilentNotes(draft).report(links, headingNotes(drafts));
    if (!drafts.isEmpty()) {
      limitations.lockUps(lockUps(), drafts.get(0).id(), written());
    }
    for (TableDraft table : drafts) {
      finish(table);
    }
    return report();
  }

  /** The rows of cover pages. */
  private List<PositionId> pages(List<TableDraft> tables) {
    List<PositionId> rows = new ArrayList<>();
    for (TableDraft table : tables) {
      if (parts.tables().get(table.id().number()).origin() == Origin.COVER_PAGE) {
        rows.addAll(table.rows());
      }
    }
    return rows;
  }

  private static Set<FootnoteId> headingNotes(List<TableDraft> tables) {
    Set<FootnoteId> notes = new HashSet<>();
    for (TableDraft table : tables) {
      notes.addAll(table.headingNotes());
    }
    return notes;
  }

  /** A table whose rows are in the draft and whose notes are linked to them. */
  private record TableDraft(
      TableId id,
      TableStatement said,
      SecurityId security,
      List<PositionId> rows,
      List<NoteLink> links,
      List<FootnoteId> headingNotes) {}

  private TableDraft rows(TablePart part, TableId id) {
    TableStatement said = part.statement();
    SecurityId security = draft.security(said.security(), ClassKind.of(said.security()));
    Map<String, FootnoteId> notes = new HashMap<>();
    List<Optional<FootnoteId>> ids = new ArrayList<>();
    for (NotePart note : part.notes()) {
      ids.add(footnote(note, id, notes));
    }
    List<PositionId> rows = new ArrayList<>();
    for (int i = 0; i < said.rows().size(); i++) {
      HoldingStatement row = said.rows().get(i);
      Optional<PositionId> position = position(row, id, security, rows.size() + 1, notes);
      if (position.isPresent()) {
        rows.add(position.get());
        ranges.put(position.get(), row.range());
        if (!row.parts().isEmpty()) {
          columnParts.put(position.get(), row.parts());
        }
      }
      if (position.isPresent() && i < part.powers().size()) {
        relations.powers(position.get(), part.powers().get(i));
      }
      if (i < part.names().size()) {
        relations.names(part.names().get(i));
      }
    }
    List<NoteLink> links = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      List<PositionId> own = part.origin() == Origin.TABLE ? carriers(ids.get(i), rows) : rows;
      links.add(new NoteLink(part.notes().get(i), ids.get(i), own));
    }
    return new TableDraft(id, said, security, rows, links, linked(said.headingMarks(), notes));
  }

  private Optional<FootnoteId> footnote(
      NotePart note, TableId table, Map<String, FootnoteId> notes) {
    if (note.marker().isEmpty()) {
      return Optional.empty();
    }
    String marker = note.marker().get();
    FootnoteId id = draft.nextFootnote();
    draft.add(
        new Footnote(
            id,
            table,
            marker,
            note.markerPrinted(),
            note.text().toString(),
            draft.span(note.text().range())));
    notes.putIfAbsent(marker, id);
    return Optional.of(id);
  }

  private Optional<PositionId> position(
      HoldingStatement said,
      TableId table,
      SecurityId security,
      int row,
      Map<String, FootnoteId> notes) {
    Optional<PartyId> holder = draft.party(said.holder());
    if (holder.isEmpty()) {
      draft.report(
          DiagnosticCode.ROW_NOT_UNDERSTOOD, "whose row this is is not clear", said.range());
      return Optional.empty();
    }
    Position position =
        new Position(
            draft.nextPosition(),
            table,
            row,
            holder.get(),
            security,
            said.figures(),
            said.address(),
            linked(said.marks(), notes),
            draft.span(said.range()));
    draft.add(position);
    relations.contacts(position, said.contacts(), DocumentPart.ADDRESS);
    relations.offices(position, said);
    return Optional.of(position.id());
  }

  /** The notes that marks point to; a mark that points nowhere is reported. */
  private List<FootnoteId> linked(List<NoteRef> marks, Map<String, FootnoteId> notes) {
    List<FootnoteId> linked = new ArrayList<>();
    for (NoteRef mark : marks) {
      FootnoteId note = notes.get(mark.marker());
      if (note == null) {
        draft.report(
            DiagnosticCode.MARKER_WITHOUT_NOTE,
            "no note (" + mark.marker() + ") was found for this mark",
            mark.range());
      } else if (!linked.contains(note)) {
        linked.add(note);
      }
    }
    return linked;
  }

  private List<PositionId> carriers(Optional<FootnoteId> note, List<PositionId> rows) {
    List<PositionId> carriers = new ArrayList<>();
    for (PositionId row : rows) {
      if (note.isPresent() && draft.position(row).notes().contains(note.get())) {
        carriers.add(row);
      }
    }
    return carriers;
  }

  private List<LocksUp> lockUps() {
    List<LocksUp> lockUps = new ArrayList<>();
    for (NoteStatement statement : parts.prose()) {
      if (statement instanceof LocksUp lockUp) {
        lockUps.add(lockUp);
      }
    }
    return lockUps;
  }

  private Optional<LocalDate> written() {
    Optional<LocalDate> dated = parts.cover().dated();
    return dated.isPresent() ? dated : parts.cover().filed();
  }

  private void finish(TableDraft table) {
    List<Position> rows = new ArrayList<>();
    for (PositionId row : table.rows()) {
      rows.add(draft.position(row));
    }
    List<TotalCheck> checks = new TotalChecks(draft).of(table.said(), rows);
    ReportChecks last = new ReportChecks(draft);
    for (Position row : rows) {
      last.row(row, ranges.getOrDefault(row.id(), table.said().range()));
    }
    if (table.said().totalsRange().isPresent()) {
      last.totals(checks, table.said().totalsRange().get());
    }
    tables.add(
        new HolderTable(
            table.id(),
            table.id().number() + 1,
            table.security(),
            table.said().asOf(),
            table.said().sharesOutstanding(),
            table.said().totals(),
            checks,
            table.headingNotes(),
            draft.span(table.said().range())));
  }

  private OwnershipReport report() {
    unread();
    return new OwnershipReport(
        filing(),
        draft.parties(),
        draft.securities(),
        tables,
        draft.positions(),
        draft.footnotes(),
        draft.components(),
        draft.overlaps,
        draft.relationships,
        draft.disclaimers,
        draft.limitations,
        diagnostics());
  }

  /** What an empty report lacks. */
  private void unread() {
    if (draft.issuer().isEmpty()) {
      draft.diagnostics.add(
          Diagnostic.ofInput(DiagnosticCode.NO_ISSUER, "the cover names no issuer"));
    }
    if (tables.isEmpty()) {
      draft.diagnostics.add(
          Diagnostic.ofInput(
              DiagnosticCode.NO_HOLDER_TABLE, "no selling-stockholder table was found"));
    }
  }

  /**
   * In text order, each once though several classes of one printed table come upon it, and no more
   * than the limit; the last one then counts those left out.
   */
  private List<Diagnostic> diagnostics() {
    List<Diagnostic> all = new ArrayList<>(new LinkedHashSet<>(draft.diagnostics));
    all.sort(ReportAssembler::inTextOrder);
    int most = parts.limits().diagnostics();
    if (all.size() <= most) {
      return all;
    }
    List<Diagnostic> kept = new ArrayList<>(all.subList(0, most - 1));
    kept.add(
        Diagnostic.ofInput(
            DiagnosticCode.DIAGNOSTICS_CUT,
            all.size() - kept.size() + " more diagnostics were left out"));
    return kept;
  }

  private static int inTextOrder(Diagnostic a, Diagnostic b) {
    int spans = a.span().compareTo(b.span());
    return spans != 0 ? spans : a.code().compareTo(b.code());
  }

  private Filing filing() {
    return new Filing(
        parts.filing().name(),
        parts.source().sha256(),
        parts.source().codePoints(),
        parts.cover().form(),
        parts.cover().filed(),
        parts.cover().dated(),
        parts.filing().accession(),
        parts.cover().fileNumber(),
        draft.issuer());
  }
}
