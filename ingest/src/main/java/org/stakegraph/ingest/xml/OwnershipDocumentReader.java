package org.stakegraph.ingest.xml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * Reads the XML of Forms 3, 4 and 5: what a single owner directly holds of a class that is no
 * derivative, where one line says it or the lines of several transactions end in it; what others
 * hold for owners, where the line names them; and how owners stand to those through whom they own.
 * Joint filings do not say which of the owners holds directly: these lines are reported and left
 * out.
 */
final class OwnershipDocumentReader {
  private static final String HOLDING = "form-direct-holding";
  private static final String INDIRECT = "form-indirect-holding";

  private static final String JOINT = "which of the owners holds these shares directly is not said";

  private final SourceText source;
  private final XmlText text;
  private final Element root;
  private final FormOwners owners;
  private final FormNotes notes;
  private final NatureOfOwnership nature;
  private final List<TableStatement> tables = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Whose shares the owner owns through others. */
  private final List<NoteStatement> indirectly = new ArrayList<>();

  /** The lines of which rows of the owner were made. */
  private final List<Element> rows = new ArrayList<>();

  private OwnershipDocumentReader(SourceText source, Element root) {
    this.source = source;
    this.text = new XmlText(source);
    this.root = root;
    this.owners = new FormOwners(source, root);
    this.notes = FormNotes.read(text, root);
    this.nature = new NatureOfOwnership(text, notes);
  }

  static Disclosure read(SourceText source, Element root) {
    return new OwnershipDocumentReader(source, root).read();
  }

  private Disclosure read() {
    Optional<Element> issuer = root.child("issuer");
    linesByHolding().forEach(this::holding);
    List<NoteStatement> said = new ArrayList<>(owners.offices());
    said.addAll(indirectly);
    said.addAll(OwnerNames.in(notes.all(), owners.names()));
    return new Disclosure(
        issuer.flatMap(i -> i.child("issuername")).flatMap(text::party),
        issuer.flatMap(i -> i.child("issuercik")).flatMap(text::cik),
        root.child("documenttype").map(text::words).filter(form -> !form.isEmpty()),
        owners.names(),
        owners.keys(),
        tables,
        owners.single().map(owner -> notes.of(owner, rows)).orElse(List.of()),
        owners.single().isPresent() ? List.of() : notes.all(),
        said,
        diagnostics);
  }

  /** The lines of the table of securities that are no derivatives, in text order. */
  private List<Element> lines() {
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

  /** The lines of each holder and class, in the order of first lines. */
  private Map<Holding, List<Element>> linesByHolding() {
    Map<Holding, List<Element>> byHolding = new LinkedHashMap<>();
    for (Element line : lines()) {
      boolean direct =
          value(line, "ownershipnature", "directorindirectownership").equalsIgnoreCase("D");
      Optional<PartyMention> owner = direct ? owners.single() : Optional.empty();
      Optional<PartyMention> holder = owner.or(() -> nature.holder(line));
      String security = value(line, "securitytitle");
      if (holder.isEmpty()) {
        leaveOut(line, direct ? JOINT : "whose an indirect holding is, its line does not say");
      } else if (security.isEmpty()) {
        leaveOut(line, "the line does not say of which class it is");
      } else {
        Holding holding = new Holding(holder.get().name(), security, owner.isPresent());
        byHolding.computeIfAbsent(holding, h -> new ArrayList<>()).add(line);
      }
    }
    return byHolding;
  }

  private void holding(Holding holding, List<Element> lines) {
    Optional<Element> last = new HoldingLines(text).last(lines);
    if (last.isEmpty()) {
      leaveOut(lines.get(0), "several lines state holdings of " + holding.security());
      return;
    }
    Element line = last.get();
    Optional<Figure> held =
        line.at("posttransactionamounts", "sharesownedfollowingtransaction", "value")
            .map(e -> new XmlFigures(source).shares(e, holding.direct() ? HOLDING : INDIRECT));
    if (held.filter(figure -> figure instanceof Figure.Shares).isEmpty()) {
      leaveOut(line, "the line does not say how many shares are held");
      return;
    }
    Figures figures = new Figures(Map.of(FigureRole.SHARES_BEFORE, held.get()));
    Optional<LocalDate> period = root.child("periodofreport").flatMap(text::date);
    HoldingStatement row =
        holding.direct() ? ownRow(line, figures) : othersRow(line, figures, holding);
    tables.add(Disclosure.page(row, holding.security(), period));
  }

  private HoldingStatement ownRow(Element line, Figures figures) {
    rows.add(line);
    PartyMention owner = owners.single().orElseThrow();
    return owners.located(HoldingStatement.ofPage(owner, figures, line.content()));
  }

  /** The row of somebody who holds for an owner; whom of several, is not said. */
  private HoldingStatement othersRow(Element line, Figures figures, Holding holding) {
    PartyMention holder = nature.holder(line).orElseThrow();
    owners
        .single()
        .filter(owner -> !owner.name().equalsIgnoreCase(holding.holder()))
        .ifPresent(owner -> indirectly.add(owns(owner, holder)));
    return HoldingStatement.ofPage(holder, figures, line.content());
  }

  private static NoteStatement owns(PartyMention owner, PartyMention holder) {
    return new Relates(
        owner,
        Relation.BENEFICIAL_OWNER,
        List.of(new Stakeholding.SharesOf(holder)),
        Modality.ASSERTED,
        Optional.empty(),
        holder.range(),
        INDIRECT);
  }

  /** Of whom and of which class lines are, and whether the owner's own. */
  private record Holding(String holder, String security, boolean direct) {}

  /** Facts of a line stand in an element {@code value} of their own. */
  private String value(Element line, String... path) {
    return line.at(path).flatMap(e -> e.child("value")).map(text::words).orElse("");
  }

  private void leaveOut(Element line, String why) {
    TextRange range = line.content();
    diagnostics.add(source.diagnostic(DiagnosticCode.ROW_NOT_UNDERSTOOD, why, range));
  }
}
