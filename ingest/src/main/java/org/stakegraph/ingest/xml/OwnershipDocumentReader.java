package org.stakegraph.ingest.xml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * Reads the XML of Forms 3, 4 and 5: what a single owner directly holds of a class that is no
 * derivative, where one line says it or the lines of several transactions end in it, and how owners
 * stand to those through whom they own. Indirect holdings are of others, and joint filings do not
 * say which of the owners holds directly: these are reported and left out.
 */
final class OwnershipDocumentReader {
  private static final String HOLDING = "form-direct-holding";
  private static final String OFFICE = "form-office";

  private final SourceText source;
  private final XmlText text;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** The lines of which rows were made. */
  private final List<Element> rows = new ArrayList<>();

  private OwnershipDocumentReader(SourceText source) {
    this.source = source;
    this.text = new XmlText(source);
  }

  static Disclosure read(SourceText source, Element root) {
    return new OwnershipDocumentReader(source).read(root);
  }

  private Disclosure read(Element root) {
    Optional<Element> issuer = root.child("issuer");
    Optional<LocalDate> period = root.child("periodofreport").flatMap(text::date);
    List<PartyMention> owners = owners(root);
    List<TableStatement> tables = tables(root, period);
    FormNotes notes = FormNotes.read(text, root);
    List<NoteStatement> said = new ArrayList<>(offices(root));
    said.addAll(OwnerNames.in(notes.all(), owners));
    boolean single = owners.size() == 1;
    return new Disclosure(
        issuer.flatMap(i -> i.child("issuername")).flatMap(text::party),
        issuer.flatMap(i -> i.child("issuercik")).flatMap(text::cik),
        root.child("documenttype").map(text::words).filter(form -> !form.isEmpty()),
        owners,
        keys(root),
        tables,
        single ? notes.of(owners.get(0), rows) : List.of(),
        single ? List.of() : notes.all(),
        said,
        diagnostics);
  }

  private List<PartyMention> owners(Element root) {
    return root.all("reportingowner").stream()
        .map(owner -> owner.at("reportingownerid", "rptownername").flatMap(text::party))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Keyed> keys(Element root) {
    List<Keyed> keys = new ArrayList<>();
    for (Element owner : root.all("reportingowner")) {
      Optional<PartyMention> name =
          owner.at("reportingownerid", "rptownername").flatMap(text::party);
      Optional<Cik> cik = owner.at("reportingownerid", "rptownercik").flatMap(text::cik);
      if (name.isPresent() && cik.isPresent()) {
        keys.add(new Keyed(name.get(), cik.get()));
      }
    }
    return keys;
  }

  /** The boxes that say which of the owners is a director or an officer of the issuer. */
  private List<NoteStatement> offices(Element root) {
    List<NoteStatement> offices = new ArrayList<>();
    Optional<PartyMention> issuer = root.at("issuer", "issuername").flatMap(text::party);
    for (Element owner : root.all("reportingowner")) {
      Optional<PartyMention> name =
          owner.at("reportingownerid", "rptownername").flatMap(text::party);
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

  private List<TableStatement> tables(Element root, Optional<LocalDate> period) {
    List<Element> owners = root.all("reportingowner");
    List<Element> lines = lines(root);
    if (lines.isEmpty()) {
      return List.of();
    }
    Optional<PartyMention> owner =
        owners.size() == 1
            ? owners.get(0).at("reportingownerid", "rptownername").flatMap(text::party)
            : Optional.empty();
    if (owner.isEmpty()) {
      leaveOut(lines.get(0), "which of the owners holds these shares directly is not said");
      return List.of();
    }
    List<TableStatement> tables = new ArrayList<>();
    directLines(lines)
        .forEach((security, own) -> holding(owner.get(), security, own, period, tables));
    return tables;
  }

  /** The lines of the table of securities that are no derivatives, in text order. */
  private static List<Element> lines(Element root) {
    List<Element> lines = new ArrayList<>();
    for (Element table : root.all("nonderivativetable")) {
      for (Element line : table.children()) {
        boolean holds = line.at("posttransactionamounts").isPresent();
        if (holds && line.name().startsWith("nonderivative")) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  /** The direct lines by class, in the order of first lines. */
  private Map<String, List<Element>> directLines(List<Element> lines) {
    Map<String, List<Element>> bySecurity = new LinkedHashMap<>();
    for (Element line : lines) {
      String nature = value(line, "ownershipnature", "directorindirectownership");
      String security = value(line, "securitytitle");
      if (!nature.equalsIgnoreCase("D")) {
        leaveOut(line, "an indirect holding is left out: whose it is, only its footnote says");
      } else if (security.isEmpty()) {
        leaveOut(line, "the line does not say of which class it is");
      } else {
        bySecurity.computeIfAbsent(security, s -> new ArrayList<>()).add(line);
      }
    }
    return bySecurity;
  }

  private void holding(
      PartyMention owner,
      String security,
      List<Element> lines,
      Optional<LocalDate> period,
      List<TableStatement> tables) {
    Optional<Element> last = new HoldingLines(text).last(lines);
    if (last.isEmpty()) {
      leaveOut(lines.get(0), "several lines state direct holdings of " + security);
      return;
    }
    Element line = last.get();
    Optional<Element> held =
        line.at("posttransactionamounts", "sharesownedfollowingtransaction", "value");
    Map<FigureRole, Figure> figures = new EnumMap<>(FigureRole.class);
    held.ifPresent(
        e -> figures.put(FigureRole.SHARES_BEFORE, new XmlFigures(source).shares(e, HOLDING)));
    if (!(figures.get(FigureRole.SHARES_BEFORE) instanceof Figure.Shares)) {
      leaveOut(line, "the line does not say how many shares are held");
      return;
    }
    HoldingStatement row = HoldingStatement.ofPage(owner, new Figures(figures), line.content());
    tables.add(Disclosure.page(row, security, period));
    rows.add(line);
  }

  /** Facts of a line stand in an element {@code value} of their own. */
  private String value(Element line, String... path) {
    return line.at(path).flatMap(e -> e.child("value")).map(text::words).orElse("");
  }

  private void leaveOut(Element line, String why) {
    TextRange range = line.content();
    diagnostics.add(source.diagnostic(DiagnosticCode.ROW_NOT_UNDERSTOOD, why, range));
  }
}
