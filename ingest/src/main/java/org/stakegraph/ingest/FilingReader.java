package org.stakegraph.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.assemble.OtherCompanies;
import org.stakegraph.ingest.assemble.Parts;
import org.stakegraph.ingest.assemble.ReportAssembler;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.assemble.TablePart.Origin;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.block.Cover;
import org.stakegraph.ingest.block.CoverReader;
import org.stakegraph.ingest.block.HeaderCover;
import org.stakegraph.ingest.cover.SchedulePages;
import org.stakegraph.ingest.footnote.LockUpReader;
import org.stakegraph.ingest.source.Decoded;
import org.stakegraph.ingest.source.FilingDecoder;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ingest.source.HeaderEntity;
import org.stakegraph.ingest.source.Limits;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SgmlHeader;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.table.TableReader;
import org.stakegraph.ingest.table.TableReading;
import org.stakegraph.ingest.table.UnreadTables;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.xml.XmlReader;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.Filing;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;

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
    Decoded decoded = new FilingDecoder(limits).decode(source);
    return decoded instanceof Decoded.Document document
        ? read(source, document)
        : unreadable(source, (Decoded.Rejected) decoded);
  }

  private OwnershipReport read(FilingSource filing, Decoded.Document document) {
    SourceText source = document.text();
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    List<Block> blocks = new ArrayList<>();
    List<Disclosure> disclosures = new ArrayList<>();
    for (SourceDocument part : document.documents()) {
      if (part.medium() == Medium.XML) {
        disclosures.add(XmlReader.read(source, part));
      } else {
        List<Block> own = BlockReader.read(source, part);
        Optional<Disclosure> pages = SchedulePages.read(source, part, own);
        if (pages.isPresent()) {
          disclosures.add(pages.get());
        } else {
          blocks.addAll(own);
        }
      }
    }
    List<TablePart> tables = new ArrayList<>();
    List<NoteStatement> prose = prose(blocks);
    for (Disclosure disclosure : disclosures) {
      ProseStatements.Said said = ProseStatements.of(disclosure);
      prose.addAll(said.of());
      diagnostics.addAll(disclosure.diagnostics());
      PageParts parts = new PageParts(disclosure, said);
      for (TableStatement table : disclosure.tables()) {
        Origin origin = disclosure.isOfLines() ? Origin.FORM_LINE : Origin.COVER_PAGE;
        tables.add(TableParts.of(table, parts.of(table), origin));
      }
    }
    List<TableReading> readings = TableReader.read(source, blocks);
    diagnostics.addAll(UnreadTables.of(source, blocks, readings));
    TableParts parts = TableParts.of(source, blocks, readings);
    tables.addAll(parts.tables());
    prose.addAll(SectionProse.of(blocks, parts.tables()));
    PowerTables powers = PowerTables.of(source, blocks, parts.tables());
    prose.addAll(powers.statements());
    diagnostics.addAll(powers.diagnostics());
    diagnostics.addAll(parts.diagnostics());
    Optional<Disclosure> first = telling(disclosures);
    Cover cover = cover(blocks, document.header(), first);
    OtherCompanies others = OtherCompanies.leftOut(tables, cover.issuer(), source);
    diagnostics.addAll(others.diagnostics());
    return ReportAssembler.assemble(
        new Parts(
            identified(filing, document.header(), first),
            source,
            cover,
            others.tables(),
            keys(document.header(), disclosures),
            prose,
            passages(blocks, disclosures),
            limits,
            diagnostics));
  }

  /** Those that disclosures give go before those of the header, which say the same. */
  private static List<Keyed> keys(Optional<SgmlHeader> header, List<Disclosure> disclosures) {
    List<Keyed> keys = new ArrayList<>();
    for (Disclosure disclosure : disclosures) {
      keys.addAll(disclosure.keys());
      keys.addAll(HeaderKeys.of(header, disclosure.persons()));
    }
    return keys;
  }

  private static List<AlignedText> passages(List<Block> blocks, List<Disclosure> disclosures) {
    List<AlignedText> passages = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        passages.add(paragraph.text());
      }
    }
    for (Disclosure disclosure : disclosures) {
      disclosure.notes().forEach(note -> passages.add(note.text()));
      passages.addAll(disclosure.prose());
    }
    return passages;
  }

  /** The one that names its issuer; where none does, one that at least names its form. */
  private static Optional<Disclosure> telling(List<Disclosure> disclosures) {
    Optional<Disclosure> issuer =
        disclosures.stream().filter(disclosure -> disclosure.issuer().isPresent()).findFirst();
    return issuer.isPresent()
        ? issuer
        : disclosures.stream().filter(disclosure -> disclosure.form().isPresent()).findFirst();
  }

  /** The header completes what the document prints of itself. */
  private static Cover cover(
      List<Block> blocks, Optional<SgmlHeader> header, Optional<Disclosure> disclosure) {
    Cover printed = disclosure.isPresent() ? cover(disclosure.get()) : CoverReader.read(blocks);
    return header.isPresent() ? HeaderCover.complete(printed, header.get()) : printed;
  }

  /** What a disclosure says of the document; the date of its signatures is not that of filing. */
  private static Cover cover(Disclosure disclosure) {
    return new Cover(
        disclosure.issuer(),
        List.of(),
        List.of(),
        disclosure.form(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** What the caller knows goes before what the header says, and that before the document. */
  private static FilingSource identified(
      FilingSource filing, Optional<SgmlHeader> header, Optional<Disclosure> disclosure) {
    FilingSource identified = filing;
    if (header.isPresent()) {
      Optional<HeaderEntity> issuer = header.get().issuer();
      Optional<Cik> cik = issuer.isPresent() ? issuer.get().cik() : Optional.empty();
      identified = completed(identified, cik, header.get().accession());
    }
    return disclosure.isPresent()
        ? completed(identified, disclosure.get().cik(), Optional.empty())
        : identified;
  }

  private static FilingSource completed(
      FilingSource filing, Optional<Cik> cik, Optional<AccessionNumber> accession) {
    return filing.identifiedAs(
        filing.cik().isPresent() ? filing.cik() : cik,
        filing.accession().isPresent() ? filing.accession() : accession);
  }

  private static List<NoteStatement> prose(List<Block> blocks) {
    List<NoteStatement> said = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        said.addAll(LockUpReader.read(paragraph.text()));
      }
    }
    return said;
  }

  private static OwnershipReport unreadable(FilingSource source, Decoded.Rejected rejected) {
    List<Party> issuer = source.cik().map(FilingReader::known).map(List::of).orElse(List.of());
    return new OwnershipReport(
        new Filing(
            source.name(),
            rejected.sha256(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            source.accession(),
            Optional.empty(),
            issuer.isEmpty() ? Optional.empty() : Optional.of(issuer.get(0).id())),
        issuer,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(rejected.reason()));
  }

  /** A company of which the caller knows no more than the number. */
  private static Party known(Cik cik) {
    return new Party(
        new PartyId(0),
        "CIK " + cik.value(),
        PartyKind.ORGANIZATION,
        List.of(),
        List.of(),
        Optional.of(cik),
        List.of());
  }
}
