package org.stakegraph.ingest.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.model.Basis;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

/** Holds what a reader made of a damaged table against its truth. */
final class Comparison {
  private final DamagedTable table;
  private final OwnershipReport report;
  private final Map<Integer, Position> rows = new HashMap<>();
  private final Map<Integer, List<Fact>> factsOf;
  private final Map<PartyId, Integer> holders = new HashMap<>();
  private final Set<Integer> repeated = new HashSet<>();
  private final Set<Fact> found = new HashSet<>();
  private final Map<Integer, Integer> wrong = new HashMap<>();
  private final List<String> remarks = new ArrayList<>();
  private int stated;
  private int contacts;
  private int inventedContacts;

  private Comparison(DamagedTable table, OwnershipReport report) {
    this.table = table;
    this.report = report;
    this.factsOf = table.table().facts().stream().collect(Collectors.groupingBy(Fact::holder));
  }

  static Comparison of(DamagedTable table, OwnershipReport report) {
    Comparison comparison = new Comparison(table, report);
    comparison.matchRows();
    comparison.rows.forEach(comparison::compareRow);
    report.relationships().forEach(comparison::compareContact);
    comparison.remarkMisses();
    return comparison;
  }

  /** The recoverable facts that were found. */
  Set<Fact> found() {
    return Set.copyOf(found);
  }

  /** Figures that the report states, without a mark of repair or derivation. */
  int stated() {
    return stated;
  }

  /** Of these the wrong ones by holder; those of invented rows under {@link Line#NOBODY}. */
  Map<Integer, Integer> wrong() {
    return Map.copyOf(wrong);
  }

  /** C/o and attention edges of the report. */
  int contacts() {
    return contacts;
  }

  /** Of these the ones that the table does not give. */
  int inventedContacts() {
    return inventedContacts;
  }

  /** Each miss and each error in a line. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private void matchRows() {
    Map<String, Integer> byName = new LinkedHashMap<>();
    for (int i = 0; i < table.table().holders().size(); i++) {
      byName.put(Names.key(table.table().holders().get(i).name()), i);
    }
    for (Position row : report.positions()) {
      Party holder = report.party(row.holder());
      Integer number = byName.get(Names.key(holder.name()));
      if (number != null && rows.putIfAbsent(number, row) == null) {
        holders.putIfAbsent(row.holder(), number);
        continue;
      }
      if (number != null) {
        repeated.add(number);
      }
      remarks.add((number == null ? "invented row: " : "row twice: ") + holder.name());
      row.figures().byRole().forEach((role, figure) -> countInvented(role, figure));
    }
  }

  private void countInvented(FigureRole role, Figure figure) {
    if (role.countsShares() && isStated(figure)) {
      stated++;
      wrong.merge(Line.NOBODY, 1, Integer::sum);
    }
  }

  private void compareRow(int number, Position row) {
    if (!repeated.contains(number)) {
      found(new Fact.Named(number));
    }
    for (FigureRole role : CleanTable.SHARE_ROLES) {
      compareNumber(new Fact.Amount(number, role), row.figures().get(role));
    }
    if (sharesAgree(table.table().holders().get(number).percent(), row)) {
      found(new Fact.Share(number));
    }
    row.notes().stream()
        .map(report::footnote)
        .filter(note -> hasText(note.marker(), note.text()))
        .forEach(note -> found(new Fact.Noted(number, note.marker())));
  }

  private void compareNumber(Fact.Amount fact, Figure figure) {
    long truth = table.table().holders().get(fact.holder()).shares(fact.role());
    OptionalLong read = figure.asShares();
    boolean blankForNil = truth == 0 && figure instanceof Figure.Blank;
    if (blankForNil || (read.isPresent() && read.getAsLong() == truth)) {
      found(fact);
    }
    if (!isStated(figure)) {
      return;
    }
    stated++;
    boolean printed = table.printed().contains(fact);
    if (read.orElse(-1) != truth || (!printed && truth > 0)) {
      wrong.merge(fact.holder(), 1, Integer::sum);
      remarks.add("stated wrong: " + describe(fact) + " as " + read.orElse(-1));
    }
  }

  private static boolean isStated(Figure figure) {
    return figure.asShares().isPresent()
        && figure.reading().map(Evidence::basis).equals(Optional.of(Basis.STATED));
  }

  private static boolean sharesAgree(String printed, Position row) {
    Figure figure = row.figures().get(FigureRole.PERCENT_AFTER);
    if (printed.equals("*")) {
      return figure instanceof Figure.PercentBelow;
    }
    return figure instanceof Figure.Percent p
        && p.percent().compareTo(new BigDecimal(printed.replace("%", ""))) == 0;
  }

  private boolean hasText(String marker, String text) {
    List<String> notes = table.table().notes();
    for (int i = 0; i < notes.size(); i++) {
      if (marker.equals(Integer.toString(i + 1))) {
        return Names.key(text).equals(Names.key(notes.get(i)));
      }
    }
    return false;
  }

  private void compareContact(Relationship edge) {
    if (edge.relation() != Relation.CARE_OF && edge.relation() != Relation.CONTACT) {
      return;
    }
    for (Target target : edge.targets()) {
      contacts++;
      int holder = holderOf(target);
      boolean known =
          factsOf.getOrDefault(holder, List.of()).stream()
              .anyMatch(fact -> isContact(fact, edge) && found(fact));
      if (!known) {
        inventedContacts++;
        remarks.add(
            "invented contact: " + edge.relation() + " " + name(edge.from()) + " " + holder);
      }
    }
  }

  private boolean isContact(Fact fact, Relationship edge) {
    String from = Names.key(name(edge.from()));
    if (edge.relation() == Relation.CARE_OF) {
      return fact instanceof Fact.CareOf c && Names.key(c.name()).equals(from);
    }
    return fact instanceof Fact.Attention a && Names.key(a.name()).equals(from);
  }

  private int holderOf(Target target) {
    return target.match(
        this::holderOf,
        position -> holderOf(report.position(position).holder()),
        component -> Line.NOBODY);
  }

  private int holderOf(PartyId party) {
    return holders.getOrDefault(party, Line.NOBODY);
  }

  private String name(PartyId party) {
    return report.party(party).name();
  }

  private boolean found(Fact fact) {
    if (table.recoverable().contains(fact)) {
      found.add(fact);
    }
    return true;
  }

  private void remarkMisses() {
    table.table().facts().stream()
        .filter(table.recoverable()::contains)
        .filter(fact -> !found.contains(fact))
        .forEach(fact -> remarks.add("missed: " + describe(fact)));
  }

  private String describe(Fact fact) {
    Holder holder = table.table().holders().get(fact.holder());
    DamageKind kind = table.touched().get(fact.holder());
    return fact + " of " + holder.name() + " under " + (kind == null ? "no damage" : kind);
  }
}
