package org.stakegraph.ingest.block.stacked;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * A line that may be a cell, or a part of one.
 *
 * @param kind what it holds
 * @param text its characters
 * @param range where it stands
 */
record StackedLine(Kind kind, AlignedText text, TextRange range) {
  /** Longest line of a cell, in characters; a longer one is prose. */
  static final int LONGEST = 90;

  /** No figure has more, the words that bound a percentage included. */
  private static final int LONGEST_FIGURE = 24;

  private static final int LONGEST_MARK = 3;

  private static final int LEAST_WORDS_OF_A_SENTENCE = 3;

  /** A line that ends with one of these goes on in the next. */
  private static final Set<String> OPEN =
      Set.of(
          "a",
          "an",
          "and",
          "as",
          "at",
          "by",
          "for",
          "from",
          "in",
          "of",
          "on",
          "or",
          "the",
          "to",
          "with",
          "&",
          "being",
          "prior",
          "upon",
          "c/o",
          "common",
          "ordinary",
          "preferred",
          "outstanding");

  /** What a line can hold. */
  enum Kind {
    BLANK,
    /** A number, a percentage, a star, a dash or the like. */
    FIGURE,
    /** A sign that belongs to the figure before it. */
    PERCENT_SIGN,
    /** A sign that belongs to the figure behind it. */
    CURRENCY,
    /** Footnote marks. */
    MARKS,
    WORDS
  }

  static StackedLine of(SourceText source, TextRange range) {
    AlignedText text = source.aligned(range);
    return new StackedLine(kind(text), text, range);
  }

  private static Kind kind(AlignedText text) {
    if (text.isEmpty()) {
      return Kind.BLANK;
    } else if (text.length() > LONGEST_FIGURE) {
      return Kind.WORDS;
    }
    return switch (text.toString()) {
      case "%" -> Kind.PERCENT_SIGN;
      case "$" -> Kind.CURRENCY;
      default -> {
        Amounts amounts = Amounts.read(text);
        boolean figure = amounts.single().filter(a -> a.kind() != Amount.Kind.GARBLED).isPresent();
        boolean marks = amounts.tokens().isEmpty() && !amounts.marks().isEmpty();
        yield figure ? Kind.FIGURE : marks ? Kind.MARKS : Kind.WORDS;
      }
    };
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether it is nothing but a mark or some stars. */
  boolean isNoteMark() {
    boolean stars = !text.isEmpty() && text.toString().chars().allMatch(c -> c == '*' || c == '†');
    return stars || is(Kind.MARKS);
  }

  /** With marks that stand on the next line. */
  StackedLine with(StackedLine marks) {
    return new StackedLine(
        kind, AlignedText.join(List.of(text, marks.text())), range.cover(marks.range()));
  }

  String lower() {
    return text.toString().toLowerCase(Locale.ROOT);
  }

  /** Its words in lower case, without footnote marks. */
  String unmarked() {
    List<AlignedText> words = Marks.split(text, new ArrayList<>());
    return AlignedText.join(words).toString().toLowerCase(Locale.ROOT);
  }

  /** Lines of which a mark in brackets may have been cut into three. */
  static List<StackedLine> mended(List<StackedLine> lines) {
    List<StackedLine> mended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      StackedLine line = lines.get(i);
      if (i + 2 < lines.size()
          && line.text.toString().equals("(")
          && lines.get(i + 1).text.length() <= LONGEST_MARK
          && lines.get(i + 2).text.toString().equals(")")) {
        List<AlignedText> parts = List.of(line.text, lines.get(i + 1).text, lines.get(i + 2).text);
        TextRange range = line.range.cover(lines.get(i + 2).range);
        mended.add(new StackedLine(Kind.MARKS, bracketed(parts), range));
        i += 2;
      } else {
        mended.add(line);
      }
    }
    return mended;
  }

  private static AlignedText bracketed(List<AlignedText> parts) {
    AlignedText.Builder builder = new AlignedText.Builder(LONGEST_MARK + 2);
    for (AlignedText part : parts) {
      for (int i = 0; i < part.length(); i++) {
        TextRange range = part.range(i, i + 1);
        builder.add(part.charAt(i), range.start(), range.end());
      }
    }
    return builder.build();
  }

  /** Whether it ends with footnote marks, behind which nothing of the same cell is to come. */
  boolean endsWithMarks() {
    return text.charAt(text.length() - 1) == ')' && !Amounts.read(text).marks().isEmpty();
  }

  boolean endsSentence() {
    return text.charAt(text.length() - 1) == '.'
        && Word.of(text).size() >= LEAST_WORDS_OF_A_SENTENCE;
  }

  /** Whether the next line goes on with the same words. */
  boolean goesOnIn(StackedLine next) {
    char last = text.charAt(text.length() - 1);
    char first = next.text.charAt(0);
    List<Word> words = Word.of(lower());
    return last == ','
        || last == '-'
        || OPEN.contains(words.get(words.size() - 1).text())
        || Character.isLowerCase(first)
        || first == '(';
  }
}
