package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Typed lines outside tables: headings, paragraphs, notes and the ends of pages. */
final class TypedProse {
  /** A longer passage in capitals is no heading, in lines. */
  private static final int MAX_HEADING = 3;

  /** Indented by more, in typing columns, a short line stands in the middle. */
  private static final int CENTRED = 8;

  /** Longest title in small letters, in characters. */
  private static final int MAX_TITLE = 80;

  /** Shorter words of a title need no capital. */
  private static final int LONG = 5;

  private final List<Block> out;
  private final List<AlignedText> open = new ArrayList<>();
  private final List<Block> pages = new ArrayList<>();

  /** Where the last line began, in typing columns. */
  private int left;

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
    if (!goesOn || isTitled(line)) {
      end();
    }
    paged = false;
    blank = false;
    left = line.left();
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

  /** Whether the line before is a title that stands in the middle over this one. */
  private boolean isTitled(TypedLine line) {
    return open.size() == 1 && left - line.left() > CENTRED && isTitle(open.get(0));
  }

  private static boolean isTitle(AlignedText line) {
    char end = line.charAt(line.length() - 1);
    return line.length() <= MAX_TITLE
        && Character.isLetter(end)
        && Word.of(line).stream().allMatch(w -> w.text().length() < LONG || w.isCapitalised());
  }

  private boolean isHeading() {
    if (open.size() == 1 && left > CENTRED && isTitle(open.get(0))) {
      return true;
    }
    return !open.isEmpty()
        && open.size() <= MAX_HEADING
        && open.stream().allMatch(PdfTextReader::isHeading);
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
}
