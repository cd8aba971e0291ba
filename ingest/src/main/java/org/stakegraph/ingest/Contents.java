package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.cover.SchedulePages;
import org.stakegraph.ingest.source.Decoded;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SgmlHeader;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.xml.XmlReader;

/**
 * The documents of a filing by how they tell who owns what.
 *
 * @param blocks those of documents with sections and tables, in text order
 * @param disclosures the schedules and forms, in which each person has pages or lines
 */
record Contents(List<Block> blocks, List<Disclosure> disclosures) {

  Contents {
    blocks = List.copyOf(blocks);
    disclosures = List.copyOf(disclosures);
  }

  /** Reads each document for what it is. */
  static Contents of(Decoded.Document filing) {
    List<Block> blocks = new ArrayList<>();
    List<Disclosure> disclosures = new ArrayList<>();
    for (SourceDocument document : filing.documents()) {
      if (document.medium() == Medium.XML) {
        disclosures.add(XmlReader.read(filing.text(), document));
      } else {
        List<Block> own = BlockReader.read(filing.text(), document);
        SchedulePages.read(filing.text(), document, own)
            .ifPresentOrElse(disclosures::add, () -> blocks.addAll(own));
      }
    }
    return new Contents(blocks, disclosures);
  }

  /** The disclosure that names its issuer; where none does, one that at least names its form. */
  Optional<Disclosure> telling() {
    Optional<Disclosure> issuer =
        disclosures.stream().filter(disclosure -> disclosure.issuer().isPresent()).findFirst();
    return issuer.isPresent()
        ? issuer
        : disclosures.stream().filter(disclosure -> disclosure.form().isPresent()).findFirst();
  }

  /** Those that disclosures give go before those of the header, which say the same. */
  List<Keyed> keys(Optional<SgmlHeader> header) {
    List<Keyed> keys = new ArrayList<>();
    for (Disclosure disclosure : disclosures) {
      keys.addAll(disclosure.keys());
      keys.addAll(HeaderKeys.of(header, disclosure.persons()));
    }
    return keys;
  }

  /** Its running text outside tables. */
  List<AlignedText> passages() {
    List<AlignedText> passages = paragraphs();
    for (Disclosure disclosure : disclosures) {
      disclosure.notes().forEach(note -> passages.add(note.text()));
      passages.addAll(disclosure.prose());
    }
    return passages;
  }

  /** The paragraphs of its sections. */
  List<AlignedText> paragraphs() {
    List<AlignedText> paragraphs = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(paragraph.text());
      }
    }
    return paragraphs;
  }
}
