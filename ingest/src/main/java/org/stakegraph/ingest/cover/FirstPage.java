package org.stakegraph.ingest.cover;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.cover.LabelledText.Place;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Dates;
import org.stakegraph.ingest.text.Word;

/**
 * What the first page of a schedule says. Its labels stand in brackets under what they name, or
 * with a colon before it.
 *
 * @param issuer the company
 * @param title the class of securities; empty if there is none
 * @param event the date of the event that requires the filing
 * @param form the form as EDGAR spells it, from the heading
 */
record FirstPage(
    Optional<PartyMention> issuer, String title, Optional<LocalDate> event, Optional<String> form) {
  private static final int MOST_TITLE_LINES = 4;

  /** Reads the labels before the first reporting person. */
  static FirstPage read(LabelledText text, int end) {
    Optional<PartyMention> issuer = Optional.empty();
    Optional<LocalDate> event = Optional.empty();
    Optional<String> form = Optional.empty();
    String title = "";
    boolean amended = false;
    for (int i = 0; i < end; i++) {
      Place place = text.places().get(i);
      List<AlignedText> over = named(text, i);
      switch (place.label()) {
        case ISSUER -> issuer = issuer.isPresent() ? issuer : issuer(over);
        case TITLE -> title = title.isEmpty() ? title(over) : title;
        case EVENT -> event = event.isPresent() ? event : date(over);
        case SCHEDULE -> {
          form = form.isPresent() ? form : form(text.words(place));
          amended |= place.heads() && text.isAmended(place);
        }
        case AMENDMENT -> amended |= text.isNumbered(place);
        default -> {}
      }
    }
    String suffix = amended ? "/A" : "";
    return new FirstPage(issuer, title, event, form.map(f -> f + suffix));
  }

  /** What a label names. */
  private static List<AlignedText> named(LabelledText text, int place) {
    Place label = text.places().get(place);
    if (label.bracketed()) {
      return text.before(place);
    }
    List<AlignedText> behind = text.opensValue(label) ? text.behind(place) : List.of();
    return behind.isEmpty() ? behind : behind.subList(0, 1);
  }

  /** What is missing, as the items behind the pages say it. */
  FirstPage completed(LabelledText text, int from) {
    Optional<PartyMention> named =
        issuer.isPresent()
            ? issuer
            : behind(text, from, Label.ISSUER, "issuer")
                .flatMap(name -> PersonName.read(List.of(name)));
    String printed =
        title.isEmpty()
            ? behind(text, from, Label.TITLE, "class").map(AlignedText::toString).orElse("")
            : title;
    return new FirstPage(named, printed, event, form);
  }

  /** The line behind the first label with this word that is no caption in brackets. */
  private static Optional<AlignedText> behind(
      LabelledText text, int from, Label label, String word) {
    for (int i = from; i < text.places().size(); i++) {
      Place place = text.places().get(i);
      List<AlignedText> behind =
          place.label() == label && !place.bracketed() && text.words(place).contains(word)
              ? text.behind(i)
              : List.of();
      if (!behind.isEmpty()) {
        return Optional.of(behind.get(0));
      }
    }
    return Optional.empty();
  }

  private static Optional<PartyMention> issuer(List<AlignedText> printed) {
    List<AlignedText> over = new ArrayList<>(printed);
    over.removeIf(line -> line.toString().chars().noneMatch(Character::isLetterOrDigit));
    for (int i = over.size() - 1; i >= 0; i--) {
      Optional<PartyMention> name = PersonName.read(over.subList(i, over.size()));
      boolean ends = i > 0 && Word.of(over.get(i)).size() == 1;
      if (name.isPresent() && !ends) {
        return name;
      }
    }
    return over.isEmpty() ? Optional.empty() : PersonName.named(over.get(over.size() - 1));
  }

  /** The words over the label, without captions before them and the end of one. */
  private static String title(List<AlignedText> over) {
    int first = 0;
    for (int i = 0; i + 1 < over.size(); i++) {
      AlignedText line = over.get(i);
      boolean caption = line.charAt(0) == '(' && (i == 0 || line.charAt(line.length() - 1) == ')');
      first = caption ? i + 1 : first;
    }
    List<AlignedText> title = over.subList(first, over.size());
    return title.isEmpty() || title.size() > MOST_TITLE_LINES
        ? ""
        : AlignedText.join(title).toString();
  }

  private static Optional<String> form(String words) {
    return Optional.of(words.endsWith("g") ? "SC 13G" : "SC 13D");
  }

  private static Optional<LocalDate> date(List<AlignedText> over) {
    List<Word> words = Word.of(AlignedText.join(over));
    for (int i = 0; i < words.size(); i++) {
      Optional<LocalDate> date = Dates.at(words, i);
      date = date.isPresent() ? date : figures(words.get(i).core());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** {@code 12/31/2023} or {@code 12-31-2023}. */
  private static Optional<LocalDate> figures(String word) {
    String plain = word.replace('-', '/');
    int first = plain.indexOf('/');
    int second = plain.indexOf('/', first + 1);
    if (first < 1 || first > 2 || second < 0 || second - first > 3) {
      return Optional.empty();
    }
    String month = plain.substring(0, first);
    String day = plain.substring(first + 1, second);
    String year = plain.substring(second + 1);
    if (!Word.isDigits(month)
        || !Word.isDigits(day)
        || !Word.isDigits(year)
        || year.length() != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
