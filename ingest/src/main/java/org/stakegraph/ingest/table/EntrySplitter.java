package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PlanWords;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Decides where one holder's lines end and the next one's begin. A line that begins as an address
 * line never opens an entry; a line with figures whose words can be a name does. The hard lines are
 * those with neither: the first half of a name, a house without a number, a holder whose figures
 * were lost.
 */
final class EntrySplitter {
  /**
   * What the lines come to.
   *
   * @param entries one for each holder
   * @param totals the line of the totals
   * @param separated lines on which one entry ended and the next began
   * @param unread lines whose figures belong to no entry
   */
  record Split(
      List<Entry> entries,
      Optional<BodyLine> totals,
      List<BodyLine> separated,
      List<BodyLine> unread) {
    Split {
      entries = List.copyOf(entries);
      separated = List.copyOf(separated);
      unread = List.copyOf(unread);
    }
  }

  /** Lines without words between two lines of one entry; more are no table. */
  private static final int REACH = 32;

  private final List<BodyLine> lines;
  private final LineShape[] shapes;
  private final Glue glue;

  /** Whether figures tell names from address lines; not so in repeated text. */
  private final boolean figured;

  private final boolean addressed;
  private final List<Entry> entries = new ArrayList<>();
  private final List<BodyLine> separated = new ArrayList<>();
  private final List<BodyLine> unread = new ArrayList<>();

  /** Second readings that came before the entry that they belong to. */
  private final List<BodyLine> early = new ArrayList<>();

  private @Nullable BodyLine totals;
  private @Nullable EntryDraft current;
  private @Nullable BodyLine waiting;

  private EntrySplitter(List<BodyLine> lines, Glue glue, boolean figured) {
    this.lines = lines;
    this.shapes = shapes(lines);
    this.glue = glue;
    this.figured = figured;
    this.addressed = hasAddresses(lines, shapes);
  }

  private static LineShape[] shapes(List<BodyLine> lines) {
    LineShape[] shapes = new LineShape[lines.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = lines.get(i).shape();
    }
    return shapes;
  }

  /** Splits lines whose figures stand beside their names. */
  static Split split(List<BodyLine> lines, Glue glue) {
    return new EntrySplitter(lines, glue, true).run();
  }

  /** Splits lines without figures by the order of names and addresses alone. */
  static List<Entry> splitWords(List<BodyLine> lines, Glue glue) {
    return new EntrySplitter(lines, glue, false).run().entries();
  }

  private Split run() {
    for (int i = 0; i < lines.size(); i++) {
      BodyLine line = lines.get(i);
      switch (shapes[i]) {
        case EMPTY -> figuresAlone(line, i);
        case TOTAL -> total(line);
        case REMARK -> unread(line); // ends no entry: it can stand between a name and its address
        case HEADING -> heading(line, i);
        case NAME -> name(line, i);
        case CARE_OF, ATTENTION, COPIES, STREET, CITY -> address(line, i);
      }
    }
    close();
    return new Split(entries, Optional.ofNullable(totals), separated, unread);
  }

  private void total(BodyLine line) {
    close();
    if (line.hasTokens()) {
      totals = line;
    }
  }

  /** With figures it is the row of a group. */
  private void heading(BodyLine line, int i) {
    if (line.hasTokens()) {
      name(line, i);
    } else {
      close();
    }
  }

  private void figuresAlone(BodyLine line, int i) {
    if (!line.hasTokens()) {
      return;
    }
    if (current != null && line.hasFigures() && current.lacksFiguresOf(line)) {
      current.takeFigures(line);
    } else if (line.hasFigures() && nextNameLacksFigures(i)) {
      waiting = line;
    } else {
      ghost(line, i);
    }
  }

  /** A second reading goes to the entry whose figures it resembles more; in doubt to this one. */
  private void ghost(BodyLine line, int i) {
    if (!line.hasTokens()) {
      return;
    }
    BodyLine next = nextFigures(i);
    int here =
        current == null || !current.hasFigures() ? 0 : Digits.likeness(line, current.figures());
    if (next != null && Digits.likeness(line, next) > here) {
      early.add(line);
    } else if (current == null || isForeign(line, current)) {
      unread(line);
    } else {
      current.addGhost(line);
    }
  }

  /** Good figures that are no second reading of the entry's own. */
  private static boolean isForeign(BodyLine line, EntryDraft entry) {
    return line.hasFigures() && entry.hasFigures() && !Digits.alike(line, entry.figures());
  }

  /** The figures of the next entry, if they stand on one of the next two lines with words. */
  private @Nullable BodyLine nextFigures(int i) {
    int next = next(i);
    int second = next(next);
    if (next >= 0 && lines.get(next).hasFigures()) {
      return lines.get(next);
    }
    return second >= 0 && lines.get(second).hasFigures() ? lines.get(second) : null;
  }

  private boolean nextNameLacksFigures(int i) {
    int next = next(i);
    return next >= 0 && shapes[next] == LineShape.NAME && !lines.get(next).hasTokens();
  }

  private void name(BodyLine line, int i) {
    if (line.hasFigures() || (line.hasReadableFigures() && !isGhostOfNext(line, i))) {
      nameWithFigures(line);
    } else if (current == null || opensEntry(line, i)) {
      open(line.withoutFigures());
      useWaitingFigures();
      if (line.hasTokens()) {
        current().addGhost(line);
      }
    } else {
      if (current.isOpenName() || continuesName(line)) {
        current.addName(line);
      } else {
        current.addRest(line);
      }
      ghost(line, i);
    }
  }

  private void nameWithFigures(BodyLine line) {
    if (current == null) {
      open(line);
    } else if (current.isOpenName() && joinsOpenName(line)) {
      current.addName(line);
      current.takeFigures(line);
    } else if (isSecondReading(line)) {
      current.takeBetterFigures(line);
    } else {
      open(line);
    }
  }

  /** A building or the rest of a name beside nearly the figures that the entry has already. */
  private boolean isSecondReading(BodyLine line) {
    if (current == null || !current.hasFigures()) {
      return false;
    }
    boolean building = Postal.mayBeBuilding(Word.of(line.name()));
    boolean tail = current.hasNoRest() && NameWords.isNameTail(Word.of(line.name()).get(0));
    return (building || tail) && Digits.alike(line, current.figures());
  }

  private boolean joinsOpenName(BodyLine line) {
    boolean tail = NameWords.isNameTail(Word.of(line.name()).get(0));
    return addressed || tail || !NameShape.isComplete(current().lastName());
  }

  private void address(BodyLine line, int i) {
    if (current == null) {
      unread(line);
      return;
    }
    OptionalInt cut = line.hasFigures() ? glue.nameAfterAddress(line.name()) : OptionalInt.empty();
    if (cut.isPresent()) {
      AlignedText words = line.name();
      current.addRest(line.withName(words.slice(0, cut.getAsInt())));
      BodyLine next = line.withName(words.from(cut.getAsInt()));
      separated.add(line);
      open(next);
    } else if (line.hasFigures() && current.lacksFiguresOf(line)) {
      current.addRest(line);
      current.takeFigures(line);
    } else {
      current.addRest(line);
      ghost(line, i);
    }
  }

  private void unread(BodyLine line) {
    if (line.hasFigures()) {
      unread.add(line);
    }
  }

  /** Whether a line without figures is the start of the next entry. */
  private boolean opensEntry(BodyLine line, int i) {
    EntryDraft open = current();
    if (open.isOpenName()) {
      return !addressed && figured && NameShape.isComplete(open.lastName()) && !continuesName(line);
    }
    if (continuesName(line)) {
      return false;
    }
    int next = next(i);
    if (!addressed) {
      return true;
    }
    if (isNameWithFigures(next)) {
      return open.isComplete() || open.hasNoRest();
    }
    return open.isComplete() && !open.isCopies() && isFollowedAsName(next);
  }

  /** A name without figures shows by the address that follows it, or by a second line of a name. */
  private boolean isFollowedAsName(int next) {
    if (next < 0) {
      return !figured;
    }
    if (shapes[next] != LineShape.NAME) {
      return shapes[next].isAddress();
    }
    return !figured || isNameWithFigures(next(next));
  }

  private boolean isNameWithFigures(int i) {
    return i >= 0 && shapes[i] == LineShape.NAME && lines.get(i).hasFigures();
  }

  private boolean continuesName(BodyLine line) {
    EntryDraft open = current();
    return open.hasNoRest()
        && !open.isComplete()
        && (NameWords.isNameTail(Word.of(line.name()).get(0))
            || PlanWords.are(Word.of(line.name()))
            || NameShape.isCutOff(open.lastName()));
  }

  private boolean isGhostOfNext(BodyLine line, int i) {
    int next = next(i);
    return next >= 0 && lines.get(next).hasFigures() && Digits.alike(line, lines.get(next));
  }

  /** The next line with words, or -1 if none is near. */
  private int next(int i) {
    if (i < 0) {
      return -1;
    }
    int end = Math.min(lines.size(), i + 1 + REACH);
    for (int j = i + 1; j < end; j++) {
      if (shapes[j] != LineShape.EMPTY && shapes[j] != LineShape.REMARK) {
        return j;
      }
    }
    return -1;
  }

  private void open(BodyLine line) {
    close();
    current = new EntryDraft(line);
    for (BodyLine ghost : early) {
      current.addGhost(ghost);
    }
    early.clear();
    if (line.hasTokens()) {
      current.takeFigures(line);
    }
  }

  private void useWaitingFigures() {
    if (waiting != null) {
      current().takeFigures(waiting);
      waiting = null;
    }
  }

  private void close() {
    if (current == null) {
      return;
    }
    if (totals == null || isRow(current)) {
      entries.add(current.entry());
    } else if (current.hasFigures()) {
      unread(current.figures());
    }
    current = null;
  }

  /** Behind the totals other tables and notes may follow; a further row has figures like one. */
  private static boolean isRow(EntryDraft entry) {
    return entry.hasFigures() && entry.figures().cleanCounts() >= 2;
  }

  private EntryDraft current() {
    if (current == null) {
      throw new IllegalStateException("no entry is open");
    }
    return current;
  }

  /**
   * Whether the table prints addresses: on one line in six, or behind half of the names. Then a
   * name is not whole before its address begins.
   */
  private static boolean hasAddresses(List<BodyLine> lines, LineShape[] shapes) {
    int apart = 0;
    int names = 0;
    for (LineShape shape : shapes) {
      apart += shape.isAddress() ? 1 : 0;
      names += shape == LineShape.NAME ? 1 : 0;
    }
    if (apart > 0 && apart * 6 >= shapes.length) {
      return true;
    }
    int behind = 0;
    for (int i = 0; i < shapes.length; i++) {
      boolean name = shapes[i] == LineShape.NAME;
      behind += name && new EntryDraft(lines.get(i)).isComplete() ? 1 : 0;
    }
    return behind > 0 && behind * 2 >= names;
  }
}
