package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.assemble.TablePart.Origin;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.footnote.LockUpReader;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.table.TableReader;
import org.stakegraph.ingest.table.TableReading;
import org.stakegraph.ingest.table.UnreadTables;
import org.stakegraph.model.Diagnostic;

/**
 * Who owns what in a part of a filing, and what is said of the owners there.
 *
 * @param tables the ownership tables with what their notes say
 * @param prose what the words around them say
 * @param diagnostics what was not understood
 */
record Found(List<TablePart> tables, List<NoteStatement> prose, List<Diagnostic> diagnostics) {

  Found {
    tables = List.copyOf(tables);
    prose = List.copyOf(prose);
    diagnostics = List.copyOf(diagnostics);
  }

  /** All of a filing, what its disclosures say first. */
  static Found in(Contents contents, SourceText source) {
    List<Found> found = new ArrayList<>();
    contents.disclosures().forEach(disclosure -> found.add(onPages(disclosure)));
    found.add(inSections(contents, source));
    return new Found(
        found.stream().flatMap(part -> part.tables().stream()).toList(),
        found.stream().flatMap(part -> part.prose().stream()).toList(),
        found.stream().flatMap(part -> part.diagnostics().stream()).toList());
  }

  /** Each page of a disclosure is a table, and so is each line of a form. */
  private static Found onPages(Disclosure disclosure) {
    ProseStatements.Said said = ProseStatements.of(disclosure);
    PageParts parts = new PageParts(disclosure, said);
    Origin origin = disclosure.isOfLines() ? Origin.FORM_LINE : Origin.COVER_PAGE;
    List<TablePart> tables = new ArrayList<>();
    for (TableStatement table : disclosure.tables()) {
      tables.add(TableParts.of(table, parts.of(table), origin));
    }
    return new Found(tables, said.of(), disclosure.diagnostics());
  }

  private static Found inSections(Contents contents, SourceText source) {
    List<Block> blocks = contents.blocks();
    List<TableReading> readings = TableReader.read(source, blocks);
    TableParts parts = TableParts.of(source, blocks, readings);
    PowerTables powers = PowerTables.of(source, blocks, parts.tables());
    List<NoteStatement> prose = new ArrayList<>();
    contents.paragraphs().forEach(paragraph -> prose.addAll(LockUpReader.read(paragraph)));
    prose.addAll(SectionProse.of(blocks, parts.tables()));
    prose.addAll(powers.statements());
    List<Diagnostic> diagnostics = new ArrayList<>(UnreadTables.of(source, blocks, readings));
    diagnostics.addAll(powers.diagnostics());
    diagnostics.addAll(parts.diagnostics());
    return new Found(parts.tables(), prose, diagnostics);
  }
}
