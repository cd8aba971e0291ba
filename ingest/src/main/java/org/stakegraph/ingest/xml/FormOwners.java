package org.stakegraph.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.table.PostalLines;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** Those who report on a Form 3, 4 or 5. */
final class FormOwners {
  private static final String OFFICE = "form-office";

  private final SourceText source;
  private final XmlText text;
  private final Optional<PartyMention> issuer;
  private final List<Element> owners;

  FormOwners(SourceText source, Element root) {
    this.source = source;
    this.text = new XmlText(source);
    this.issuer = root.at("issuer", "issuername").flatMap(text::party);
    this.owners = root.all("reportingowner");
  }

  /** Their names, in text order. */
  List<PartyMention> names() {
    return owners.stream().map(this::name).flatMap(Optional::stream).toList();
  }

  /** The name of the one who reports alone; empty if several report. */
  Optional<PartyMention> single() {
    return owners.size() == 1 ? name(owners.get(0)) : Optional.empty();
  }

  private Optional<PartyMention> name(Element owner) {
    return owner.at("reportingownerid", "rptownername").flatMap(text::party);
  }

  /** Their central index keys. */
  List<Keyed> keys() {
    List<Keyed> keys = new ArrayList<>();
    for (Element owner : owners) {
      Optional<PartyMention> name = name(owner);
      Optional<Cik> cik = owner.at("reportingownerid", "rptownercik").flatMap(text::cik);
      if (name.isPresent() && cik.isPresent()) {
        keys.add(new Keyed(name.get(), cik.get()));
      }
    }
    return keys;
  }

  /** The boxes that say which of them is a director or an officer of the issuer. */
  List<NoteStatement> offices() {
    List<NoteStatement> offices = new ArrayList<>();
    for (Element owner : owners) {
      Optional<PartyMention> name = name(owner);
      Optional<Element> boxes = owner.child("reportingownerrelationship");
      boolean ticked =
          boxes.filter(b -> isTicked(b, "isdirector") || isTicked(b, "isofficer")).isPresent();
      if (ticked && name.isPresent() && issuer.isPresent()) {
        offices.add(
            new Relates(
                name.get(),
                Relation.OFFICE,
                List.of(new Stakeholding.Party(issuer.get())),
                Modality.ASSERTED,
                Optional.empty(),
                boxes.orElseThrow().content(),
                OFFICE));
      }
    }
    return offices;
  }

  private boolean isTicked(Element boxes, String box) {
    String said = boxes.child(box).map(text::words).orElse("");
    return said.equals("1") || said.equalsIgnoreCase("true");
  }

  /** The row of the one who reports alone, with the address that the form gives. */
  HoldingStatement located(HoldingStatement row) {
    return owners
        .get(0)
        .child("reportingowneraddress")
        .map(address -> PostalLines.add(row, lines(address), source))
        .orElse(row);
  }

  /** Two lines of the street, and the town; a country has a name behind its code. */
  private List<AlignedText> lines(Element address) {
    List<AlignedText> lines = new ArrayList<>();
    for (String street : List.of("rptownerstreet1", "rptownerstreet2")) {
      address
          .child(street)
          .map(text::passage)
          .filter(line -> !line.isEmpty())
          .ifPresent(lines::add);
    }
    Optional<AlignedText> abroad =
        address
            .child("rptownerstatedescription")
            .map(text::passage)
            .filter(country -> !country.isEmpty());
    List<AlignedText> town = new ArrayList<>();
    address.child("rptownercity").map(text::passage).ifPresent(town::add);
    abroad.or(() -> address.child("rptownerstate").map(text::passage)).ifPresent(town::add);
    address.child("rptownerzipcode").map(text::passage).ifPresent(town::add);
    town.removeIf(AlignedText::isEmpty);
    if (!town.isEmpty()) {
      lines.add(AlignedText.join(town));
    }
    return lines;
  }
}
