package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.AlignedText;

/** Typed lines outside tables: headings, paragraphs, notes and the ends of pages. */
final class TypedProse {
  /** A longer passage in capitals is no heading, in lines. */
  private static final int MAX_HEADING = 3;

  private final List<Block> out;
  private final List<AlignedText> open = new ArrayList<>();

  /** The end of a page that the open paragraph may run over. */
  private boolean paged;

  private boolean blank = true;

  TypedProse(List<Block> out) {
    this.out = out;
  }

  /** Takes the next line. */
  void add(TypedLine line) {
    switch (line.kind()) {
      case WORDS -> words(line);
      case BLANK, RULE -> blank = true;
      case PAGE -> page(line);
      case MARK -> end();
      case TABLE, TABLE_END, RULER, NOTES -> end();
    }
  }

  private void words(TypedLine line) {
    boolean note = line.opensNote();
    boolean goesOn = paged ? !note && isCut(line) : !blank && !note;
    if (!goesOn) {
      end();
    }
    paged = false;
    blank = false;
    open.add(line.text());
  }

  /** Whether the page cut a sentence: it did not end, or the line goes on in lower case. */
  private boolean isCut(TypedLine line) {
    if (open.isEmpty()) {
      return false;
    }
    AlignedText last = open.get(open.size() - 1);
    char end = last.charAt(last.length() - 1);
    return Character.isLowerCase(line.text().charAt(0))
        || (".:;!?\")".indexOf(end) < 0 && !PdfTextReader.isHeading(line.text()) && !isHeading());
  }

  private boolean isHeading() {
    return open.size() <= MAX_HEADING && open.stream().allMatch(PdfTextReader::isHeading);
  }

  private void page(TypedLine line) {
    if (isHeading()) {
      end();
    }
    if (!line.chunks().isEmpty()) {
      pages.add(new Block.PageBreak(line.text()));
    }
    paged = true;
  }

  /** Ends the open paragraph. */
  void end() {
    if (!open.isEmpty()) {
      AlignedText text = AlignedText.join(open);
      boolean heading = isHeading();
      out.add(heading ? new Block.Section(text) : new Block.Paragraph(text));
      open.clear();
    }
    out.addAll(pages);
    pages.clear();
    paged = false;
    blank = true;
  }

  private final List<Block> pages = new ArrayList<>();
}
