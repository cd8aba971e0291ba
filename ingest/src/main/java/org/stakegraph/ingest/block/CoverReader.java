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
 * Reads a prospectus cover: the title line of a converted document ({@code NAME Form 424B3 DATE}),
 * the rule under which it is filed, the registration number, the issuer's name on a line of its
 * own, the date.
 */
public final class CoverReader {
  /** Covers end well before this block; names further on are not the issuer's. */
  private static final int BLOCKS = 60;

  private static final int MOST_NAME_WORDS = 9;

  private static final Set<String> CORPORATE_ENDINGS =
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

  private final List<PartyMention> names = new ArrayList<>();
  private Optional<PartyMention> titleName = Optional.empty();
  private Optional<String> form = Optional.empty();
  private Optional<LocalDate> filed = Optional.empty();
  private Optional<LocalDate> dated = Optional.empty();
  private Optional<String> fileNumber = Optional.empty();

  private CoverReader() {}

  /** Reads the first blocks of a document. */
  public static Cover read(List<Block> blocks) {
    CoverReader reader = new CoverReader();
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      block.match(
          section -> reader.line(section.heading()),
          paragraph -> reader.line(paragraph.text()),
          table -> false,
          page -> false);
    }
    return reader.cover();
  }

  private Cover cover() {
    List<PartyMention> others = new ArrayList<>(names);
    titleName.ifPresent(others::add);
    Optional<PartyMention> issuer = others.stream().findFirst();
    return new Cover(issuer, others.stream().skip(1).toList(), form, filed, dated, fileNumber);
  }

  private boolean line(AlignedText line) {
    List<Word> words = Word.of(line);
    if (dated.isEmpty()) {
      title(line, words);
      rule(line);
      number(words);
      name(line, words);
      dated = dated(words);
    }
    return true;
  }

  /** {@code NAME Form TYPE DATE} on one line, as converters title a document. */
  private void title(AlignedText line, List<Word> words) {
    for (int i = 1; i + 4 < words.size(); i++) {
      boolean here = words.get(i).core().equals("form") && i + 5 == words.size();
      Optional<LocalDate> date = here ? Dates.at(words, i + 2) : Optional.empty();
      if (date.isPresent()) {
        titleName = Optional.of(PartyMention.of(line.slice(0, words.get(i).start())));
        form = Optional.of(words.get(i + 1).text().toUpperCase(Locale.ROOT));
        filed = date;
      }
    }
  }

  /** "Rule 424(b)(3)" names the form 424B3. */
  private void rule(AlignedText line) {
    String lower = line.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("424(b)(");
    int digit = at + "424(b)(".length();
    if (form.isEmpty() && at >= 0 && digit < lower.length()) {
      char number = lower.charAt(digit);
      if (number >= '1' && number <= '8') {
        form = Optional.of("424B" + number);
      }
    }
  }

  private void number(List<Word> words) {
    if (fileNumber.isEmpty()) {
      fileNumber = words.stream().map(Word::core).filter(CoverReader::isFileNumber).findFirst();
    }
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
            && words.stream()
                .allMatch(
                    w ->
                        w.isCapitalised()
                            || w.letters().isEmpty()
                            || w.letters().equals("of")
                            || w.letters().equals("and")
                            || w.hasDigit()
                            || !Character.isLetter(w.text().charAt(0)));
    if (named) {
      names.add(PartyMention.of(unadorned(line, words)));
    }
  }

  /** Without the signs of Markdown around it. */
  private static AlignedText unadorned(AlignedText line, List<Word> words) {
    int start = words.get(0).start();
    int end = words.get(words.size() - 1).end();
    while (start < end && "#* ".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "#* ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.slice(start, end);
  }

  /** "The date of this prospectus is DATE" or "Prospectus dated DATE". */
  private static Optional<LocalDate> dated(List<Word> words) {
    for (int i = 0; i + 3 < words.size(); i++) {
      boolean says =
          words.get(i).core().equals("dated")
              || (words.get(i).core().equals("is") && i > 0 && isDocument(words.get(i - 1)));
      if (says && words.stream().limit(i + 1).anyMatch(CoverReader::isDocument)) {
        Optional<LocalDate> date = Dates.at(words, i + 1);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDocument(Word word) {
    return word.core().equals("prospectus") || word.core().equals("supplement");
  }
}
