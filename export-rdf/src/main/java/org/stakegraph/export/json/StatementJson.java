package org.stakegraph.export.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.model.Component;
import org.stakegraph.model.Coverage;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Limitation.LockUp;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.model.Overlap;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.RestrictedAct;

/** What notes and prose say about holders and rows, and what the reader noticed. */
final class StatementJson {
  private final OwnershipReport report;
  private final JsonOut out;

  StatementJson(OwnershipReport report, JsonOut out) {
    this.report = report;
    this.out = out;
  }

  void write() throws IOException {
    out.beginList("components");
    for (Component component : report.components()) {
      component(component);
    }
    out.endList();
    out.beginList("overlaps");
    for (Overlap overlap : report.overlaps()) {
      overlap(overlap);
    }
    out.endList();
    out.beginList("relationships");
    for (Relationship relationship : report.relationships()) {
      relationship(relationship);
    }
    out.endList();
    out.beginList("disclaimers");
    for (Disclaimer disclaimer : report.disclaimers()) {
      disclaimer(disclaimer);
    }
    out.endList();
    limitations();
    out.beginList("findings");
    for (Diagnostic diagnostic : report.diagnostics()) {
      finding(diagnostic);
    }
    out.endList();
    coverage(Coverage.of(report));
  }

  private void coverage(Coverage coverage) throws IOException {
    out.begin("coverage");
    out.flag("complete", coverage.isComplete());
    out.number("rows", coverage.rows());
    out.number("rowsNotUnderstood", coverage.rowsNotUnderstood());
    out.number("figuresLost", coverage.figuresLost());
    out.number("notes", coverage.notes());
    out.number("notesNotUnderstood", coverage.notesNotUnderstood());
    out.number("notesWithoutMark", coverage.notesWithoutMark());
    out.number("marksWithoutNote", coverage.marksWithoutNote());
    out.end();
  }

  private void component(Component component) throws IOException {
    out.begin();
    out.text("id", Ids.of(component.id()));
    out.code("kind", component.kind());
    out.number("shares", component.shares());
    out.text("holder", Ids.of(component.holder()));
    out.texts("partOf", Ids.each(component.partOf(), Ids::of));
    out.text("through", component.through().map(Ids::of));
    if (component.withinDays().isPresent()) {
      out.number("withinDays", component.withinDays().getAsInt());
    }
    out.flag("distinct", component.distinct());
    out.note(component.note());
    out.evidence(component.evidence());
    out.end();
  }

  private void overlap(Overlap overlap) throws IOException {
    out.begin();
    if (overlap instanceof Overlap.OfComponent part) {
      out.text("component", Ids.of(part.component()));
    } else if (overlap instanceof Overlap.OfRow repeated) {
      out.text("row", Ids.of(repeated.row()));
    }
    out.text("holder", Ids.of(overlap.position()));
    out.end();
  }

  private void relationship(Relationship relationship) throws IOException {
    out.begin();
    out.text("from", Ids.of(relationship.from()));
    out.code("relation", relationship.relation());
    out.texts("to", Ids.each(relationship.targets(), Ids::of));
    out.flag("influence", relationship.relation().isInfluence());
    out.code("modality", relationship.modality());
    out.text("sharing", relationship.sharing().map(JsonOut::code));
    out.note(relationship.note());
    out.evidence(relationship.evidence());
    out.end();
  }

  private void disclaimer(Disclaimer disclaimer) throws IOException {
    out.begin();
    out.text("from", Ids.of(disclaimer.from()));
    out.texts("of", Ids.each(disclaimer.targets(), Ids::of));
    out.flag("exceptPecuniaryInterest", disclaimer.exceptPecuniaryInterest());
    out.note(disclaimer.note());
    out.evidence(disclaimer.evidence());
    out.end();
  }

  private void limitations() throws IOException {
    out.beginList("limitations");
    for (Limitation limitation : report.limitations()) {
      out.begin();
      if (limitation instanceof OwnershipCap cap) {
        cap(cap);
      } else if (limitation instanceof LockUp lockUp) {
        lockUp(lockUp);
      }
      out.texts("acts", acts(limitation.acts()));
      out.evidence(limitation.evidence());
      out.end();
    }
    out.endList();
  }

  private void cap(OwnershipCap cap) throws IOException {
    out.text("kind", "ownership-cap");
    out.text("party", Ids.of(cap.holder()));
    out.texts("holders", Ids.each(cap.positions(), Ids::of));
    out.decimal("percent", cap.percent());
    out.flag("countsAffiliates", cap.withAffiliates());
    if (cap.noticeDays().isPresent()) {
      out.number("noticeDays", cap.noticeDays().getAsInt());
    }
    if (cap.figuresReflectCap().isPresent()) {
      out.flag("figuresReflectCap", cap.figuresReflectCap().get());
    }
    out.note(cap.note());
  }

  private void lockUp(LockUp lockUp) throws IOException {
    out.text("kind", "lock-up");
    out.text("table", Ids.of(lockUp.table()));
    out.text("releaseDate", lockUp.releaseDate().toString());
    out.decimal("releasePercent", lockUp.releasePercent());
  }

  private static List<String> acts(Set<RestrictedAct> acts) {
    List<String> codes = new ArrayList<>();
    acts.forEach(act -> codes.add(JsonOut.code(act)));
    return codes;
  }

  private void finding(Diagnostic diagnostic) throws IOException {
    out.begin();
    out.text("code", diagnostic.code().id());
    out.code("severity", diagnostic.code().severity());
    out.text("message", diagnostic.message());
    out.number("line", diagnostic.line());
    out.number("column", diagnostic.column());
    out.span("evidence", diagnostic.span());
    out.end();
  }
}
