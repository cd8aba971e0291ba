package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PlanWords;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/** Tells a row that goes on with the holder above it from one that begins another. */
final class NextRow {
  /** No name takes more lines with figures beside each. */
  private static final int LONGEST_BROKEN = 5;

  private final SourceText source;

  NextRow(SourceText source) {
    this.source = source;
  }

  /** Whether a row goes on with what the rows before it began. */
  boolean continues(Holding holding, List<AlignedText> lines, AlignedText bare, boolean figures) {
    if (figures && (holding.figures().isPresent() || holding.isParted())) {
      return false;
    }
    if (holding.figures().isPresent() && beginsGroup(bare)) {
      return false;
    }
    if (Caption.stands(holding, bare)) {
      return false;
    }
    if (isSetIn(holding, lines.get(0))) {
      return true;
    }
    if (RowName.isAddress(bare) || bare.charAt(0) == '(') {
      return true;
    }
    if (NameWords.isNameTail(Word.of(bare).get(0))) {
      return true;
    }
    if (!figures && Offices.begin(bare)) {
      return true;
    }
    AlignedText said = AlignedText.join(holding.words());
    AlignedText before = AlignedText.join(Marks.split(said, new ArrayList<>()));
    boolean plan = !holding.hasAddress() && PlanWords.are(Word.of(bare));
    if (plan && (!figures || NameWords.holdOrganizationWord(Word.of(before)))) {
      return true;
    }
    if (figures && RowWords.isGroup(before) && RowWords.isHeading(bare)) {
      return true;
    }
    return NameShape.isCutOff(before) || isBegun(holding, before, bare, figures);
  }

  private boolean isSetIn(Holding holding, AlignedText line) {
    int indent = indent(line);
    return holding.indent() >= 0 && indent > holding.indent();
  }

  /** Whether typed words that are no whole name begin right of the first line of a holder. */
  boolean goesOnSetIn(Holding holding, AlignedText line) {
    AlignedText bare = AlignedText.join(Marks.split(line, new ArrayList<>()));
    boolean part = NameWords.holdOrganizationWord(Word.of(bare)) || !RowName.isWhole(bare);
    return part && isSetIn(holding, line);
  }

  /** "All directors and officers" below the figures of others, though set in as their lines are. */
  private static boolean beginsGroup(AlignedText bare) {
    return Word.of(bare).get(0).is("all") && RowWords.isGroup(bare);
  }

  /**
   * Whether figures stand beside a line of an address, as those of a holder's further classes do.
   *
   * @param before whether those of the row before did so
   */
  static boolean isOfAddress(AlignedText line, boolean before) {
    boolean postal =
        RowName.isAddress(line) || line.toString().chars().anyMatch(Character::isDigit);
    return RowName.isPlace(line)
        || isCareOf(line)
        || (before && postal && !NameWords.holdOrganizationWord(Word.of(line)));
  }

  /** Whether a holder's name breaks off: "Alder Trust Company--", "Alder and". */
  static boolean isBroken(Holding holding) {
    if (holding.words().size() > LONGEST_BROKEN) {
      return false;
    }
    AlignedText said = AlignedText.join(holding.words());
    List<Word> words = Word.of(AlignedText.join(Marks.split(said, new ArrayList<>())));
    if (words.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return last.text().endsWith("-") || NameWords.isConnector(last);
  }

  /** Whether a line can only end a name that stands above it: "Company", "Stock Bonus Plan". */
  static boolean isTail(AlignedText line) {
    List<Word> words = Word.of(line);
    return PlanWords.are(words) || (words.size() == 1 && LegalForm.is(words.get(0)));
  }

  private static boolean isCareOf(AlignedText line) {
    return line.toString().toLowerCase(Locale.ROOT).startsWith("c/o ");
  }

  /** Behind an address another whole name is another holder's. */
  private static boolean isBegun(
      Holding holding, AlignedText before, AlignedText bare, boolean figures) {
    boolean other = holding.hasAddress() && RowName.isWhole(bare);
    return holding.figures().isEmpty()
        && figures
        && !other
        && !RowName.isWhole(before)
        && !RowName.isAddress(before);
  }

  /** Blanks before the words on their line, if nothing else stands there; otherwise -1. */
  int indent(AlignedText words) {
    TextRange line = source.line(source.lineAt(words.range().start()));
    for (int i = line.start(); i < words.range().start(); i++) {
      if (source.text().charAt(i) != ' ') {
        return -1;
      }
    }
    return words.range().start() - line.start();
  }
}
