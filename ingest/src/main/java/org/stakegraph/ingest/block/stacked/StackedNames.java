package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stakegraph.ingest.statement.LegalForm;
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
  private static final List<String> GROUPS =
      List.of(
          "holders",
          "owners",
          "directors",
          "officers",
          "nominees",
          "executives",
          "management",
          "%");

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
    boolean addressed = units.stream().skip(first + 1L).anyMatch(StackedNames::startsAddress);
    // Without an address, what stands before the last name is a name without figures.
    int name = addressed ? first : Math.max(first, units.size() - 1);
    List<AlignedText> texts = units.stream().map(StackedLine::text).toList();
    return units.isEmpty()
        ? new StackedNames(List.of(), List.of())
        : new StackedNames(texts.subList(0, name), texts.subList(name, texts.size()));
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
    return lower.endsWith(":") || GROUPS.stream().anyMatch(lower::contains);
  }

  private static boolean startsAddress(StackedLine line) {
    String text = line.lower();
    return (Character.isDigit(text.charAt(0)) && !text.contains("%"))
        || text.startsWith("c/o")
        || text.startsWith("attn")
        || text.startsWith("attention")
        || text.startsWith("p.o.")
        || text.startsWith("po box");
  }
}
