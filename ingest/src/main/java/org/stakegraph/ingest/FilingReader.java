package org.stakegraph.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.assemble.Parts;
import org.stakegraph.ingest.assemble.ReportAssembler;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Cover;
import org.stakegraph.ingest.block.CoverReader;
import org.stakegraph.ingest.block.PdfTextReader;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.source.Decoded;
import org.stakegraph.ingest.source.FilingDecoder;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ingest.source.Limits;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.table.TableReader;
import org.stakegraph.ingest.table.TableReading;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.Filing;
import org.stakegraph.model.OwnershipReport;

/**
 * Reads filings. Content never makes it throw: what cannot be read comes back as a report without
 * positions whose diagnostics say why.
 */
public final class FilingReader {
  private final Limits limits;

  private FilingReader(Limits limits) {
    this.limits = limits;
  }

  /** A reader with the default limits. */
  public static FilingReader create() {
    return new FilingReader(Limits.DEFAULT);
  }

  /** A reader with limits of the caller's own. */
  public static FilingReader within(Limits limits) {
    return new FilingReader(limits);
  }

  /**
   * Reads one filing.
   *
   * @throws IOException if the bytes cannot be had
   */
  public OwnershipReport read(FilingSource source) throws IOException {
    return new FilingDecoder(limits)
        .decode(source)
        .match(document -> read(source, document), reason -> unreadable(source, reason));
  }

  private OwnershipReport read(FilingSource filing, Decoded.Document document) {
    SourceText source = document.text();
    List<Block> blocks = PdfTextReader.read(source);
    Cover cover = CoverReader.read(blocks);
    List<TableReading> tables = TableReader.read(source, blocks);
    Resolution parties = new Resolution();
    cover.issuer().ifPresent(parties::add);
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    List<TablePart> parts = new ArrayList<>();
    for (TableReading t : tables) {
      t.statement()
          .rows()
          .forEach(
              r -> {
                parties.add(r.holder());
                r.contacts().forEach(c -> parties.add(c.party()));
              });
      diagnostics.addAll(t.diagnostics());
      parts.add(new TablePart(t.statement(), List.of(), List.of()));
    }
    return ReportAssembler.assemble(
        new Parts(filing, source, cover, parts, List.of(), parties, diagnostics));
  }

  private static OwnershipReport unreadable(FilingSource source, Diagnostic reason) {
    return new OwnershipReport(
        new Filing(
            source.name(),
            "0".repeat(64),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            source.accession(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(reason));
  }
}
