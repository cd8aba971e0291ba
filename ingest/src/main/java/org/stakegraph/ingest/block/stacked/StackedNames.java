package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OfficeWords;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * What the lines before a row's figures are: the row's name, with the address under it, and before
 * it names without figures or headings over rows.
 *
 * @param bare names and headings of their own, each of which may take several lines
 * @param name the lines of the row's name and address
 */
record StackedNames(List<AlignedText> bare, List<AlignedText> name) {
  /** What words over several holders end with. */
  private static final List<String> GROUPS =
      List.of("holders", "owners", "directors", "officers", "nominees", "executives");

  private static final Set<String> MANAGEMENT =
      Set.of("management", "senior", "key", "our", "the", "company", "and", "of", "other");

  private static final List<String> STREETS =
      List.of(" street", " avenue", " road", " boulevard", " suite ", ", one ");

  StackedNames {
    bare = List.copyOf(bare);
    name = List.copyOf(name);
  }

  static StackedNames of(List<StackedLine> lines) {
    List<StackedLine> units = joined(lines);
    int first = 0;
    while (first + 1 < units.size() && isGroup(units.get(first).text())) {
      first++;
    }
    // An address right behind the figures of a row is that of this row.
    boolean addressed =
        !units.isEmpty()
            && !startsAddress(units.get(first))
            && units.stream().skip(first + 1L).anyMatch(StackedNames::startsAddress);
    // Without an address, what stands before the last name is a name without figures.
    int name = addressed ? first : Math.max(first, lastName(units));
    List<AlignedText> texts = units.stream().map(StackedLine::text).toList();
    return units.isEmpty()
        ? new StackedNames(List.of(), List.of())
        : new StackedNames(texts.subList(0, name), texts.subList(name, texts.size()));
  }

  /** The last line that is a name and not the office of the one above it. */
  private static int lastName(List<StackedLine> units) {
    int last = units.size() - 1;
    return last > 0 && isOffice(units.get(last)) && !isGroup(units.get(last - 1).text())
        ? last - 1
        : last;
  }

  private static boolean isOffice(StackedLine line) {
    List<Word> words = Word.of(line.lower());
    boolean vice = words.size() > 2 && words.get(1).is("vice");
    boolean opens = words.get(0).is("vice") || words.get(0).is("chief");
    boolean office = vice || opens || OfficeWords.is(words.get(0).letters());
    return office && !isGroup(line.text());
  }

  /** Whether the name is a heading over several holders, and not that of a group. */
  boolean isGroup() {
    return name.size() == 1
        && isGroup(name.get(0))
        && !name.get(0).toString().toLowerCase(Locale.ROOT).contains("group");
  }

  /** Lines that go on with each other's words become one. */
  static List<StackedLine> joined(List<StackedLine> lines) {
    List<StackedLine> units = new ArrayList<>();
    for (StackedLine line : lines) {
      int last = units.size() - 1;
      boolean on =
          last >= 0
              && !startsAddress(line)
              && (units.get(last).goesOnIn(line) || isHalf(units.get(last), line));
      if (on) {
        units.set(last, units.get(last).with(line));
      } else {
        units.add(line);
      }
    }
    return units;
  }

  /**
   * Whether one of two lines is no whole name: a single word, one that an initial ends, or one that
   * the next makes the name of a company.
   */
  private static boolean isHalf(StackedLine first, StackedLine second) {
    List<Word> words = Word.of(first.text());
    List<Word> next = Word.of(second.unmarked());
    boolean marked = first.endsWithMarks() || first.text().charAt(first.text().length() - 1) == '*';
    return !marked
        && !isGroup(first.text())
        && words.stream().noneMatch(Word::hasDigit) // an address
        && !next.isEmpty()
        && (words.size() == 1
            || next.size() == 1
            || words.get(words.size() - 1).isInitial()
            || (endsCompany(next) && !endsCompany(words)));
  }

  private static boolean endsCompany(List<Word> words) {
    return LegalForm.is(words.get(words.size() - 1));
  }

  /** Whether words without figures are a heading over several holders. */
  static boolean isGroup(AlignedText text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    List<Word> words = Word.of(text);
    return lower.endsWith(":")
        || lower.contains("%")
        || words.stream().anyMatch(w -> GROUPS.stream().anyMatch(w.core()::endsWith))
        || words.stream().allMatch(w -> MANAGEMENT.contains(w.core()));
  }

  private static boolean startsAddress(StackedLine line) {
    String text = line.lower();
    return (Character.isDigit(text.charAt(0)) && !text.contains("%"))
        || text.startsWith("c/o")
        || text.startsWith("attn")
        || text.startsWith("attention")
        || text.startsWith("p.o.")
        || text.startsWith("po box")
        || STREETS.stream().anyMatch(text::contains);
  }
}
