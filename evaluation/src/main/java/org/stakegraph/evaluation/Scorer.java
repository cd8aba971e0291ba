package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.function.Function;
import org.stakegraph.evaluation.Score.Outcome;
import org.stakegraph.model.Address;
import org.stakegraph.model.Figures;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/** Holds a report against an annotation. */
public final class Scorer {
  private final GoldFiling gold;
  private final OwnershipReport report;
  private final PartyFinder finder;
  private final RowMatch rows;
  private final Score.Sheet sheet = new Score.Sheet();

  private Scorer(GoldFiling gold, OwnershipReport report) {
    this.gold = gold;
    this.report = report;
    this.finder = new PartyFinder(report, gold.sameAs());
    this.rows = new RowMatch(gold, report, finder);
  }

  /** Counts what is right, wrong, absent and invented. */
  public static Score score(GoldFiling gold, OwnershipReport report) {
    Scorer scorer = new Scorer(gold, report);
    scorer.scoreTables();
    scorer.scoreHolders();
    scorer.scoreLimitations();
    new ComponentScorer(gold, report, scorer.finder, scorer.rows, scorer.sheet).score();
    new RelationScorer(gold, report, scorer.finder, scorer.sheet).score();
    return scorer.sheet.score();
  }

  private void scoreTables() {
    Set<TableId> matched = new LinkedHashSet<>();
    gold.holders().forEach(h -> rows.find(h.id()).ifPresent(row -> matched.add(row.table())));
    for (int i = 0; i < gold.tables(); i++) {
      Outcome outcome = i < matched.size() ? Outcome.RIGHT : Outcome.ABSENT;
      sheet.count(Measure.TABLES, outcome, "table " + (i + 1) + " of " + gold.tables());
    }
    for (HolderTable table : report.tables()) {
      if (!matched.contains(table.id())) {
        sheet.count(Measure.TABLES, Outcome.INVENTED, "the table at " + table.span());
      }
    }
  }

  private void scoreHolders() {
    for (GoldFiling.Holder holder : gold.holders()) {
      Optional<Position> row = rows.find(holder.id());
      sheet.count(Measure.HOLDERS, row.isPresent() ? Outcome.RIGHT : Outcome.ABSENT, holder.name());
      new FigureScorer(sheet, holder).score(row.map(Position::figures).orElse(Figures.NONE));
      scoreNotes(holder, row);
      scoreContacts(holder, row, Relation.CARE_OF, Measure.CARE_OF, holder.careOf());
      scoreContacts(holder, row, Relation.CONTACT, Measure.ATTENTION, holder.attention());
      scoreAddress(holder, row.flatMap(Position::address));
    }
    for (Position row : rows.unmatched()) {
      sheet.count(Measure.HOLDERS, Outcome.INVENTED, describe(row));
    }
  }

  private String describe(Position row) {
    StringJoiner figures = new StringJoiner(" | ", " | ", "");
    row.figures().byRole().values().forEach(figure -> figures.add(FigureText.of(figure)));
    return report.party(row.holder()).name() + figures;
  }

  private void scoreNotes(GoldFiling.Holder holder, Optional<Position> row) {
    List<String> found =
        row.stream()
            .flatMap(position -> position.notes().stream())
            .map(note -> report.footnote(note).marker())
            .toList();
    scoreSets(Measure.FOOTNOTES, holder.name(), Set.copyOf(holder.footnotes()), found);
  }

  private void scoreContacts(
      GoldFiling.Holder holder,
      Optional<Position> row,
      Relation relation,
      Measure measure,
      List<String> wanted) {
    Function<String, String> key =
        name -> finder.find(name).map(id -> report.party(id).name()).orElse(name);
    List<String> found = new ArrayList<>();
    row.ifPresent(
        position ->
            report.relationships().stream()
                .filter(edge -> edge.relation() == relation && concerns(edge, position))
                .forEach(edge -> found.add(report.party(edge.from()).name())));
    scoreSets(measure, holder.name(), new TreeSet<>(wanted.stream().map(key).toList()), found);
  }

  private void scoreAddress(GoldFiling.Holder holder, Optional<Address> found) {
    String wanted = holder.address() == null ? "" : street(holder.address(), holder.careOf());
    String read = found.map(a -> NameKey.of(String.join(" ", a.lines()))).orElse("");
    if (!wanted.isEmpty() || !read.isEmpty()) {
      boolean same = wanted.equals(read);
      Outcome missed = read.isEmpty() ? Outcome.ABSENT : Outcome.WRONG;
      Outcome outcome = same ? Outcome.RIGHT : wanted.isEmpty() ? Outcome.INVENTED : missed;
      sheet.count(Measure.ADDRESS, outcome, "the address of " + holder.name());
    }
  }

  /** An annotated address without the c/o line that the annotation gives apart. */
  private static String street(String address, List<String> careOf) {
    boolean care = address.startsWith("c/o ");
    String key = NameKey.of(care ? address.substring("c/o ".length()) : address);
    for (String keeper : careOf) {
      key =
          care && key.startsWith(NameKey.of(keeper))
              ? key.substring(NameKey.of(keeper).length())
              : key;
    }
    return key;
  }

  private static boolean concerns(Relationship edge, Position position) {
    return edge.targets().stream()
        .anyMatch(
            target ->
                target.equals(new Target.OfParty(position.holder()))
                    || target.equals(new Target.OfPosition(position.id())));
  }

  private void scoreSets(Measure measure, String of, Set<String> wanted, List<String> found) {
    List<String> rest = new ArrayList<>(found);
    for (String want : wanted) {
      boolean removed = rest.removeIf(f -> NameKey.of(f).equals(NameKey.of(want)));
      sheet.count(measure, removed ? Outcome.RIGHT : Outcome.ABSENT, want + " of " + of);
    }
    rest.forEach(extra -> sheet.count(measure, Outcome.INVENTED, extra + " of " + of));
  }

  private void scoreLimitations() {
    List<OwnershipCap> caps = new ArrayList<>();
    report.limitations().forEach(limit -> limit.match(caps::add, lockUp -> false));
    for (GoldFiling.Limitation wanted : gold.limitations()) {
      String name = gold.holder(wanted.holder()).name();
      Optional<PartyId> holder = finder.find(name);
      Optional<OwnershipCap> cap =
          caps.stream()
              .filter(c -> holder.isPresent() && c.holder().equals(holder.get()))
              .filter(c -> c.percent().compareTo(FigureScorer.percent(wanted.threshold())) == 0)
              .findFirst();
      cap.ifPresent(caps::remove);
      sheet.count(
          Measure.LIMITATIONS,
          cap.isPresent() ? Outcome.RIGHT : Outcome.ABSENT,
          wanted.threshold() + "% on " + name);
    }
    caps.forEach(
        cap ->
            sheet.count(
                Measure.LIMITATIONS,
                Outcome.INVENTED,
                cap.percent() + "% on " + report.party(cap.holder()).name()));
  }
}
