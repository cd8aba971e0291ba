package org.stakegraph.ingest.damage;

import java.util.List;

/** Puts a drafted table into a filing. */
final class FilingText {
  private final Draft draft;
  private final StringBuilder text = new StringBuilder();

  private FilingText(Draft draft) {
    this.draft = draft;
  }

  static String of(Draft draft) {
    FilingText filing = new FilingText(draft);
    filing.opening();
    filing.heading();
    draft.lines.forEach(filing::row);
    filing.notes();
    filing.paragraph("PLAN OF DISTRIBUTION");
    filing.paragraph("The selling stockholders may sell their shares at any price they can get.");
    return filing.text.toString();
  }

  private void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  private void opening() {
    paragraph("CALDERMOUTH SYSTEMS CORP Form 424B3 March 22, 2004");
    paragraph("Filed Pursuant to Rule 424(b)(3) Registration No. 333-900001");
    paragraph("CALDERMOUTH SYSTEMS CORPORATION");
    paragraph("The date of this prospectus is March 20, 2004.");
    paragraph("SELLING STOCKHOLDERS");
    paragraph(
        "The following table shows the beneficial ownership of our common stock as of March 1,"
            + " 2004 by each selling stockholder. The percentages are based on "
            + CleanTable.print(draft.table.outstanding())
            + " shares of common stock outstanding as of March 1, 2004. An asterisk means less"
            + " than 1%.");
  }

  private void heading() {
    boolean two = draft.table.style().twoLineHeader();
    if (two) {
      cells(List.of("", "", "Number of", "Shares Beneficially Owned After Offering", ""));
    }
    cells(
        List.of(
            "Selling Stockholders",
            "Shares Beneficially Owned Prior to Offering (1)",
            "Shares Being Offered",
            two ? "Number" : "Shares Owned After Offering",
            two ? "Percent" : "Percent Owned After Offering"));
    if (draft.table.style().pipes()) {
      cells(List.of("---", "---", "---", "---", "---"));
    }
  }

  private void row(Line line) {
    if (line.kind() == Line.Kind.LOOSE) {
      text.append(line.text()).append('\n');
    } else {
      cells(line.cells());
    }
  }

  private void cells(List<String> cells) {
    boolean pipes = draft.table.style().pipes();
    text.append(pipes ? "| " + String.join(" | ", cells) + " |" : String.join("\t", cells))
        .append('\n');
  }

  private void notes() {
    text.append('\n');
    paragraph("* Less than 1%");
    for (Draft.PrintedNote note : draft.notes) {
      String number = "(" + note.marker() + ")";
      paragraph(
          switch (note.numbering()) {
            case PRINTED -> number + " " + note.text();
            case OWN_LINE -> number + "\n" + note.text();
            case DASHED -> "- " + number + " " + note.text();
            case LOST -> note.text();
            case LOST_BEHIND_DASH -> "- " + note.text();
          });
    }
  }
}
