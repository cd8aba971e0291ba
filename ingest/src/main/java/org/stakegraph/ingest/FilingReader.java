package org.stakegraph.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.assemble.OtherCompanies;
import org.stakegraph.ingest.assemble.Parts;
import org.stakegraph.ingest.assemble.ReportAssembler;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.Cover;
import org.stakegraph.ingest.block.CoverReader;
import org.stakegraph.ingest.block.HeaderCover;
import org.stakegraph.ingest.source.Decoded;
import org.stakegraph.ingest.source.FilingDecoder;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ingest.source.HeaderEntity;
import org.stakegraph.ingest.source.Limits;
import org.stakegraph.ingest.source.SgmlHeader;
import org.stakegraph.ingest.statement.Disclosure;
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
    Contents contents = Contents.of(document);
    Optional<Disclosure> telling = contents.telling();
    Cover cover = cover(contents.blocks(), document.header(), telling);
    Found found = Found.in(contents, document.text());
    OtherCompanies others =
        OtherCompanies.leftOut(found.tables(), cover.issuer(), contents.blocks(), document.text());
    List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
    diagnostics.addAll(found.diagnostics());
    diagnostics.addAll(others.diagnostics());
    return ReportAssembler.assemble(
        new Parts(
            identified(filing, document.header(), telling),
            document.text(),
            cover,
            others.tables(),
            contents.keys(document.header()),
            found.prose(),
            contents.passages(),
            limits,
            diagnostics));
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
