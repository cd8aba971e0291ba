package org.stakegraph.export.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.export.text.PersonalData;
import org.stakegraph.model.Address;
import org.stakegraph.model.Modality;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

/** The rows: who holds what, where their post goes, and what the cells say. */
final class HolderJson {
  private final OwnershipReport report;
  private final JsonOut out;
  private final boolean redactStreet;

  HolderJson(OwnershipReport report, JsonOut out, boolean redactStreet) {
    this.report = report;
    this.out = out;
    this.redactStreet = redactStreet;
  }

  void write() throws IOException {
    out.beginList("holders");
    for (Position position : report.positions()) {
      holder(position);
    }
    out.endList();
  }

  private void holder(Position position) throws IOException {
    Party party = report.party(position.holder());
    out.begin();
    out.text("id", Ids.of(position.id()));
    out.text("party", Ids.of(party.id()));
    out.name("name", party.name());
    out.code("kind", party.kind());
    out.text("table", Ids.of(position.table()));
    out.number("row", position.row());
    out.text("security", Ids.of(position.security()));
    new FigureJson(out).write("figures", position.figures());
    contacts(party.id());
    if (position.address().isPresent()) {
      address(position.address().get(), party.id());
    }
    out.texts("notes", Ids.each(position.notes(), Ids::of));
    out.span("evidence", position.span());
    out.end();
  }

  /**
   * Where post goes: the c/o parties, and the persons on attention lines of theirs or the row's.
   */
  private void contacts(PartyId holder) throws IOException {
    List<PartyId> careOf = pointingAt(List.of(holder), Relation.CARE_OF);
    List<PartyId> addressees = new ArrayList<>(careOf);
    addressees.add(holder);
    out.beginList("contacts");
    for (PartyId party : careOf) {
      contact("care-of", party);
    }
    for (PartyId party : pointingAt(addressees, Relation.CONTACT)) {
      contact("attention", party);
    }
    for (PartyId party : pointingAt(addressees, Relation.COPY_RECIPIENT)) {
      contact("copy", party);
    }
    out.endList();
  }

  private void contact(String role, PartyId party) throws IOException {
    out.begin();
    out.text("role", role);
    out.text("party", Ids.of(party));
    out.name("name", report.party(party).name());
    out.end();
  }

  private List<PartyId> pointingAt(List<PartyId> targets, Relation relation) {
    return report.relationships().stream()
        .filter(r -> r.relation() == relation && r.modality() != Modality.DENIED)
        .filter(r -> targets.stream().anyMatch(t -> r.targets().contains(new Target.OfParty(t))))
        .map(Relationship::from)
        .distinct()
        .toList();
  }

  private void address(Address address, PartyId holder) throws IOException {
    boolean redacted = redactStreet && PersonalData.isPersonal(report, holder);
    out.begin("address");
    out.texts("lines", redacted ? List.of() : address.lines());
    out.text("street", redacted ? Optional.empty() : address.street());
    out.text("city", address.city());
    out.text("region", address.region());
    out.text("postcode", address.postcode());
    out.span("evidence", address.span());
    out.end();
  }
}
