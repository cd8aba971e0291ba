package org.stakegraph.ingest.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Dates;
import org.stakegraph.ingest.text.Word;

/**
 * Reads a cover: the title line of a converted document ({@code NAME Form 424B3 DATE}), the form or
 * the rule under which it is filed, the registration number, the issuer's name over the words that
 * every form prints under it or on a line of its own, the date.
 */
public final class CoverReader {
  /** Covers end well before this block; names further on are not the issuer's. */
  private static final int BLOCKS = 120;

  private static final int MOST_NAME_WORDS = 9;

  static final Set<String> CORPORATE_ENDINGS =
      Set.of(
          "corporation",
          "corp",
          "inc",
          "incorporated",
          "company",
          "co",
          "ltd",
          "limited",
          "plc",
          "llc",
          "lp",
          "nv",
          "sa",
          "ag",
          "trust",
          "bancorp",
          "holdings",
          "group");

  /** Words that speak of a company without naming it. */
  private static final Set<String> UNNAMED =
      Set.of("the", "our", "about", "business", "of", "and", "this", "that", "registrant");

  /** What forms print under the name of the company that they are about. */
  private static final List<String> CAPTIONS =
      List.of(
          "(exact name of",
          "(name of registrant",
          "(name of small business",
          "(name of issuer",
          "(name of subject company",
          "(name of company");

  private static final int LONGEST_NAME = 120;

  /** Signs that mark up a name, or draw a line above or below it. */
  private static final String ADORNING = "#*-_= ";

  /** Rows of boxes and captions have no more lines than these. */
  private static final int MOST_CELL_LINES = 8;

  /** Forms that belong to a file of the 1934 Act. */
  private static final Set<String> REPORTS =
      Set.of(
          "10-K",
          "10-K/A",
          "10-KSB",
          "10-KSB/A",
          "10-Q",
          "10-Q/A",
          "10-QSB",
          "10-QSB/A",
          "8-K",
          "8-K/A",
          "6-K",
          "20-F",
          "20-F/A",
          "40-F",
          "40-F/A");

  /** Length of a padded number, which is like no other: {@code 001-36555}. */
  private static final int PADDED = 9;

  private static final Set<String> SERIES = Set.of("0", "00", "000", "1", "01", "001");

  private final List<PartyMention> names = new ArrayList<>();
  private AlignedText previous = AlignedText.EMPTY;
  private final CoverForm form = new CoverForm();
  private Optional<PartyMention> titleName = Optional.empty();
  private Optional<PartyMention> offering = Optional.empty();
  private Optional<LocalDate> filed = Optional.empty();
  private Optional<LocalDate> dated = Optional.empty();
  private Optional<String> fileNumber = Optional.empty();
  private Optional<String> reportNumber = Optional.empty();

  private CoverReader() {}

  /** Reads the first blocks of a document. */
  public static Cover read(List<Block> blocks) {
    CoverReader reader = new CoverReader();
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      if (block instanceof Block.Section section) {
        reader.line(section.heading());
      } else if (block instanceof Block.Paragraph paragraph) {
        reader.line(paragraph.text());
      } else if (block instanceof Block.GridBlock grid) {
        reader.grid(grid);
      }
    }
    return reader.cover();
  }

  /** The issuer's names; a cover also names underwriters and agents on lines of their own. */
  private Cover cover() {
    titleName = titleName.or(() -> offering);
    List<PartyMention> own = new ArrayList<>();
    for (PartyMention name : names) {
      if (startsAlike(name, titleName.orElse(names.get(0)))) {
        own.add(name);
      }
    }
    if (titleName.isPresent()) {
      own.add(titleName.get());
    }
    return own.isEmpty()
        ? cover(Optional.empty(), List.of())
        : cover(Optional.of(own.get(0)), own.subList(1, own.size()));
  }

  private Cover cover(Optional<PartyMention> issuer, List<PartyMention> otherNames) {
    return new Cover(issuer, otherNames, List.of(), form.form(), filed, dated, fileNumber());
  }

  private static boolean startsAlike(PartyMention one, PartyMention other) {
    return firstWord(one).equals(firstWord(other));
  }

  private static String firstWord(PartyMention name) {
    for (Word word : Word.of(name.name())) {
      if (!word.letters().isEmpty() && !word.letters().equals("the")) {
        return word.letters();
      }
    }
    return "";
  }

  private void line(AlignedText line) {
    if (dated.isEmpty()) {
      List<Word> words = Word.of(line);
      title(line, words);
      caption(line);
      said(line, words);
      name(line, words);
      offering = offering.or(() -> OfferingSentence.issuer(line));
      dated = dated(words);
      previous = line;
    }
  }

  /** Boxes and captions may stand in the cells of a table. */
  private void grid(Block.GridBlock grid) {
    for (GridRow row : grid.rows()) {
      List<AlignedText> cells = new ArrayList<>();
      for (GridCell cell : row.cells()) {
        cell.lines().stream().filter(line -> !line.isEmpty()).forEach(cells::add);
      }
      if (dated.isEmpty() && cells.size() <= MOST_CELL_LINES) {
        AlignedText line = AlignedText.join(cells);
        said(line, Word.of(line));
      }
    }
  }

  /** What a line says of the document, wherever it stands. */
  private void said(AlignedText line, List<Word> words) {
    form.line(line, words);
    number(line, words);
    filed = filed.or(() -> filed(line, words));
  }

  /** The name stands over the caption, or before it on the same line. */
  private void caption(AlignedText line) {
    if (titleName.isPresent() || line.toString().indexOf('(') < 0) {
      return;
    }
    String lower = line.toString().toLowerCase(Locale.ROOT);
    for (String caption : CAPTIONS) {
      int at = lower.indexOf(caption);
      if (titleName.isEmpty() && at >= 0) {
        AlignedText before = line.slice(0, at);
        AlignedText name = unadorned(isWorded(before) ? before : previous);
        if (isWorded(name) && name.length() <= LONGEST_NAME) {
          titleName = Optional.of(PartyMention.of(name));
        }
      }
    }
  }

  private static boolean isWorded(AlignedText text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** {@code NAME Form TYPE DATE} on one line, as converters title a document. */
  private void title(AlignedText line, List<Word> words) {
    int i = words.size() - 5;
    if (i >= 1 && words.get(i).is("form")) {
      Optional<LocalDate> date = Dates.at(words, i + 2);
      if (date.isPresent()) {
        titleName = Optional.of(PartyMention.of(line.slice(0, words.get(i).start())));
        form.is(words.get(i + 1).text().toUpperCase(Locale.ROOT));
        filed = date;
      }
    }
  }

  private void number(AlignedText line, List<Word> words) {
    if (fileNumber.isPresent()) {
      return;
    }
    List<String> dashed =
        words.stream().filter(word -> word.text().indexOf('-') > 0).map(Word::core).toList();
    boolean commission = !dashed.isEmpty() && line.mentions("commission file");
    for (String word : dashed) {
      if (isFileNumber(word)) {
        fileNumber = Optional.of(word);
        return;
      }
      if (isReportNumber(word) && (commission || word.length() == PADDED)) {
        reportNumber = reportNumber.or(() -> Optional.of(word));
      }
    }
  }

  /** The number of the file to which the document belongs: registered, or that of its reports. */
  private Optional<String> fileNumber() {
    boolean report = form.form().filter(REPORTS::contains).isPresent();
    return report && reportNumber.isPresent() ? reportNumber : fileNumber;
  }

  /** {@code 001-36555}: 1934 Act numbers start 0 or 1, padded or not. */
  private static boolean isReportNumber(String word) {
    int dash = word.indexOf('-');
    String number = word.substring(dash + 1);
    return SERIES.contains(word.substring(0, Math.max(0, dash)))
        && number.length() >= 3
        && number.length() <= 6
        && Word.isDigits(number);
  }

  /** "As filed with the Securities and Exchange Commission on DATE". */
  private static Optional<LocalDate> filed(AlignedText line, List<Word> words) {
    if (!line.mentions("filed with the")) {
      return Optional.empty();
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      if (words.get(i - 1).is("commission") && words.get(i).is("on")) {
        return words.get(0).is("as") || words.get(0).is("filed")
            ? Dates.at(words, i + 1)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@code 333-70870}: 1933 Act numbers start 2, 33 or 333. */
  private static boolean isFileNumber(String word) {
    int dash = word.indexOf('-');
    if (dash < 1) {
      return false;
    }
    String series = word.substring(0, dash);
    String number = word.substring(dash + 1);
    return (series.equals("333") || series.equals("33") || series.equals("2"))
        && number.length() >= 4
        && number.length() <= 6
        && Word.isDigits(number);
  }

  /** A short line that a corporate ending closes. */
  private void name(AlignedText line, List<Word> words) {
    if (words.size() < 2 || words.size() > MOST_NAME_WORDS || line.toString().endsWith(":")) {
      return;
    }
    Word last = words.get(words.size() - 1);
    boolean named =
        CORPORATE_ENDINGS.contains(last.letters())
            && isTelling(words.subList(0, words.size() - 1))
            && isSetAsName(words);
    if (named) {
      names.add(PartyMention.of(unadorned(line)));
    }
  }

  private static boolean isTelling(List<Word> words) {
    for (Word word : words) {
      if (!word.letters().isEmpty() && !UNNAMED.contains(word.letters())) {
        return true;
      }
    }
    return false;
  }

  /** Whether every word is capitalised that has to be in a name. */
  private static boolean isSetAsName(List<Word> words) {
    for (Word word : words) {
      boolean lower = !word.isCapitalised() && !word.letters().isEmpty() && !word.hasDigit();
      boolean joining = word.letters().equals("of") || word.letters().equals("and");
      if (lower && !joining && Character.isLetter(word.text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Without the signs of Markdown and the rules around it, and what stands for a picture. */
  private static AlignedText unadorned(AlignedText line) {
    int end = line.length();
    int start = end > 0 && line.charAt(0) == '[' ? line.toString().indexOf(']') + 1 : 0;
    while (start < end && ADORNING.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && ADORNING.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.slice(start, end);
  }

  /** "The date of this prospectus is DATE" or "Prospectus dated DATE". */
  private static Optional<LocalDate> dated(List<Word> words) {
    for (int i = 1; i + 3 < words.size(); i++) {
      boolean is = words.get(i).is("is");
      boolean says = (is || words.get(i).is("dated")) && isDocument(words.get(i - 1));
      if (says && (is || isOwn(words, i - 1))) {
        Optional<LocalDate> date = Dates.at(words, i + 1);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the document is this one: a supplement gives the date of its base prospectus too. */
  private static boolean isOwn(List<Word> words, int document) {
    int first = document;
    while (first > 0 && isDocument(words.get(first - 1))) {
      first--;
    }
    return first == 0 || words.get(first - 1).is("this");
  }

  private static boolean isDocument(Word word) {
    return word.is("prospectus") || word.is("supplement");
  }
}
