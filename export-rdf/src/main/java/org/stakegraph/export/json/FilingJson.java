package org.stakegraph.export.json;

import java.io.IOException;
import java.util.Optional;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.Security;
import org.stakegraph.model.Span;
import org.stakegraph.model.TotalCheck;

/** The document and what its rows refer to: parties, securities, tables and notes. */
final class FilingJson {
  private final OwnershipReport report;
  private final JsonOut out;
  private final boolean withoutTexts;

  FilingJson(OwnershipReport report, JsonOut out, boolean withoutTexts) {
    this.report = report;
    this.out = out;
    this.withoutTexts = withoutTexts;
  }

  void write() throws IOException {
    filing(report.filing());
    out.beginList("parties");
    for (Party party : report.parties()) {
      party(party);
    }
    out.endList();
    out.beginList("securities");
    for (Security security : report.securities()) {
      security(security);
    }
    out.endList();
    out.beginList("tables");
    for (HolderTable table : report.tables()) {
      table(table);
    }
    out.endList();
    out.beginList("notes");
    for (Footnote note : report.footnotes()) {
      note(note);
    }
    out.endList();
  }

  private void filing(Filing filing) throws IOException {
    out.begin("filing");
    out.text("accession", filing.accession().map(number -> number.value()));
    out.text("form", filing.form());
    out.text("filed", filing.filed().map(Object::toString));
    out.text("dated", filing.dated().map(Object::toString));
    out.text("fileNumber", filing.fileNumber());
    out.text("issuer", filing.issuer().map(Ids::of));
    out.text("sha256", filing.sha256());
    out.number("characters", filing.characters());
    out.end();
  }

  private void party(Party party) throws IOException {
    out.begin();
    out.text("id", Ids.of(party.id()));
    out.name("name", party.name());
    out.code("kind", party.kind());
    out.texts("aliases", party.aliases());
    out.texts("members", Ids.each(party.members(), Ids::of));
    out.text("cik", party.cik().map(cik -> cik.value()));
    out.beginList("mentions");
    for (Span mention : party.mentions()) {
      out.begin();
      out.number("start", mention.start());
      out.number("end", mention.end());
      out.end();
    }
    out.endList();
    out.end();
  }

  private void security(Security security) throws IOException {
    out.begin();
    out.text("id", Ids.of(security.id()));
    out.name("label", security.label());
    out.code("kind", security.kind());
    out.end();
  }

  private void table(HolderTable table) throws IOException {
    out.begin();
    out.text("id", Ids.of(table.id()));
    out.number("number", table.number());
    out.text("security", Ids.of(table.security()));
    out.text("asOf", table.asOf().map(Object::toString));
    if (table.sharesOutstanding().isPresent()) {
      out.number("sharesOutstanding", table.sharesOutstanding().getAsLong());
    }
    new FigureJson(out).write("totals", table.totals());
    out.beginList("checks");
    for (TotalCheck check : table.checks()) {
      check(check);
    }
    out.endList();
    out.texts("notes", Ids.each(table.notes(), Ids::of));
    out.span("evidence", table.span());
    out.end();
  }

  private void check(TotalCheck check) throws IOException {
    out.begin();
    out.text("figure", FigureJson.name(check.column()));
    out.number("stated", check.stated());
    out.number("sum", check.sum());
    out.number("difference", check.difference());
    out.texts("explainedBy", Ids.each(check.explainedBy(), Ids::of));
    out.text("explanation", check.explanation());
    out.span("evidence", check.span());
    out.end();
  }

  private void note(Footnote note) throws IOException {
    out.begin();
    out.text("id", Ids.of(note.id()));
    out.text("table", Ids.of(note.table()));
    out.text("marker", note.marker());
    out.flag("markerRecovered", !note.markerPrinted());
    out.text("text", withoutTexts ? Optional.empty() : Optional.of(note.text()));
    out.span("evidence", note.span());
    out.end();
  }
}
