package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Address;

/** Puts the address lines of an entry together and finds street, city, region and postal code. */
final class AddressReader {
  /** Codes of towns that stand before them have so many digits, which hardly a house has. */
  private static final int LEAST_CODE = 4;

  private final SourceText source;

  AddressReader(SourceText source) {
    this.source = source;
  }

  /** Reads the lines; empty if there are none. */
  Optional<Address> read(List<AlignedText> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> printed = new ArrayList<>();
    TextRange range = lines.get(0).range();
    for (AlignedText line : lines) {
      printed.add(tidy(line));
      range = range.cover(line.range());
    }
    for (int i = 0; i < lines.size(); i++) {
      List<Word> words = Word.of(lines.get(i));
      int end = Postal.endOfFirstCity(words);
      Postal.City city = end < 0 ? null : Postal.cityAtEnd(words, end);
      if (city != null && !Postal.holdsStreet(words, city)) {
        return Optional.of(withCity(printed, i, words, city, range));
      }
    }
    return Optional.of(
        new Address(
            printed,
            Optional.of(String.join(", ", printed)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            source.span(range)));
  }

  private Address withCity(
      List<String> printed, int line, List<Word> words, Postal.City city, TextRange range) {
    List<String> street = new ArrayList<>(printed.subList(0, line));
    int town = isBehindCode(words, city) ? city.start() - 1 : city.start();
    if (town > 0) {
      street.add(trimComma(joined(words, 0, town)));
    }
    List<String> lines = new ArrayList<>(street);
    lines.add(joined(words, town, words.size()));
    lines.addAll(printed.subList(line + 1, printed.size()));
    lines.set(lines.size() - 1, trimComma(lines.get(lines.size() - 1)));
    StringJoiner bare = new StringJoiner(", ");
    for (String part : street) {
      bare.add(trimComma(part));
    }
    return new Address(
        lines,
        street.isEmpty() ? Optional.empty() : Optional.of(bare.toString()),
        phrase(words, city.start(), city.code()),
        phrase(words, city.region(), city.postcode()),
        phrase(words, city.postcode(), city.end())
            .or(() -> phrase(words, city.code(), city.region()))
            .or(() -> phrase(words, town, city.start())),
        source.span(range));
  }

  /**
   * "80331 Munich, Germany" and "CH-8001 Zurich, Switzerland": the town's code stands before it.
   */
  private static boolean isBehindCode(List<Word> words, Postal.City city) {
    int before = city.start() - 1;
    if (before < 0 || city.hasCode() || (before > 0 && !words.get(before - 1).endsClause())) {
      return false;
    }
    String code = words.get(before).text();
    String digits = code.substring(code.indexOf('-') + 1);
    return digits.length() >= LEAST_CODE && Word.isDigits(digits);
  }

  private static Optional<String> phrase(List<Word> words, int start, int end) {
    return start < end ? Optional.of(trimComma(joined(words, start, end))) : Optional.empty();
  }

  private static String joined(List<Word> words, int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      boolean ordinal = i > start && isOrdinal(words.get(i - 1), words.get(i));
      text.append(i > start && !ordinal ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  /** The line with ordinals put together again: {@code 15 th Floor} was {@code 15th Floor}. */
  private static String tidy(AlignedText line) {
    List<Word> words = Word.of(line);
    return joined(words, 0, words.size());
  }

  private static boolean isOrdinal(Word number, Word suffix) {
    boolean digits = Word.isDigits(number.text());
    String text = suffix.letters();
    return digits
        && (text.equals("th") || text.equals("nd") || text.equals("rd") || text.equals("st"))
        && Character.isLowerCase(suffix.text().charAt(0));
  }

  private static String trimComma(String text) {
    String trimmed = text.strip();
    while (trimmed.endsWith(",")) {
      trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
    }
    return trimmed;
  }
}
