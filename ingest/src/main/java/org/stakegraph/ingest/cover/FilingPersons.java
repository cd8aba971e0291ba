package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The persons for whom a schedule is filed, as its Item 2 names them.
 *
 * @param told the words of Item 2, in lower case
 * @param only the one person that Item 2(a) names, if it names one alone
 */
record FilingPersons(String told, Optional<PartyMention> only) {
  /** Item 2 of a schedule without pages is short. */
  private static final int MOST_LINES = 200;

  /** Characters of it in which names are looked for. */
  private static final int LONGEST = 20_000;

  private static final int MOST_NAME_WORDS = 12;

  private static final List<String> LABELS =
      List.of(
          "name of person filing",
          "names of person filing",
          "name of persons filing",
          "names of persons filing",
          "name of person(s) filing",
          "name of filing person");

  private static final List<String> NEXT = List.of("item ", "(b)", "2(b)", "b.", "address");

  /** Reads the Item 2 among lines. */
  static FilingPersons of(List<AlignedText> lines) {
    int start = 0;
    while (start < lines.size() && !begins(lines.get(start), "item 2")) {
      start++;
    }
    int end = start;
    while (end < lines.size()
        && end - start < MOST_LINES
        && (begins(lines.get(end), "item 2") || !begins(lines.get(end), "item "))) {
      end++;
    }
    List<AlignedText> item = lines.subList(start, end);
    AlignedText words = AlignedText.join(item);
    String told = words.toString().substring(0, Math.min(words.length(), LONGEST));
    return new FilingPersons(told.toLowerCase(Locale.ROOT), only(item));
  }

  private static boolean begins(AlignedText line, String word) {
    return line.toString().regionMatches(true, 0, word, 0, word.length());
  }

  private static Optional<PartyMention> only(List<AlignedText> item) {
    for (int i = 0; i < item.size(); i++) {
      int end = labelEnd(item.get(i));
      if (end > 0) {
        List<AlignedText> value = new ArrayList<>();
        AlignedText rest = item.get(i).from(end);
        if (!rest.isEmpty()) {
          value.add(rest);
        }
        for (int next = i + 1; next < item.size() && !isNext(item.get(next)); next++) {
          value.add(item.get(next));
        }
        return value.isEmpty() ? Optional.empty() : one(value);
      }
    }
    return Optional.empty();
  }

  /** One past the label and the sign behind it, or -1. */
  private static int labelEnd(AlignedText line) {
    String lower = line.toString().toLowerCase(Locale.ROOT);
    for (String label : LABELS) {
      int at = lower.indexOf(label);
      if (at >= 0) {
        int end = at + label.length();
        while (end < lower.length() && " :.;s()-".indexOf(lower.charAt(end)) >= 0) {
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  private static boolean isNext(AlignedText line) {
    return NEXT.stream().anyMatch(word -> begins(line, word));
  }

  /** The name that lines hold, unless they hold several. */
  private static Optional<PartyMention> one(List<AlignedText> value) {
    AlignedText all = AlignedText.join(value);
    Optional<PartyMention> read = PersonName.read(value);
    boolean whole =
        PersonName.named(all).map(PartyMention::name).equals(read.map(PartyMention::name));
    return whole && !areListed(value) && !areSeveral(all) ? read : Optional.empty();
  }

  /** Whether a line ends a name and another follows it: "Alder Fund, L.P." above "Birch LLC". */
  private static boolean areListed(List<AlignedText> value) {
    for (int i = 0; i + 1 < value.size(); i++) {
      List<Word> words = Word.of(value.get(i));
      boolean ends = LegalForm.is(words.get(words.size() - 1));
      if (ends && Word.of(value.get(i + 1)).size() > 1) {
        return true;
      }
    }
    return false;
  }

  /** "Alder LLC and Birch LP", "Ada Sample, Ben Test"; not "Alder & Birch Partners, L.P.". */
  private static boolean areSeveral(AlignedText name) {
    List<Word> words = Word.of(name);
    if (words.size() > MOST_NAME_WORDS || name.toString().indexOf(';') >= 0) {
      return true;
    }
    boolean firm = LegalForm.is(words.get(words.size() - 1));
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean form = LegalForm.is(words.get(i - 1));
      boolean joins = words.get(i).is("and") || words.get(i).text().equals("&");
      boolean parts = words.get(i).endsClause() && !LegalForm.is(words.get(i + 1));
      if ((joins && (form || !firm)) || (parts && (LegalForm.is(words.get(i)) || !firm))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is one of the names that Item 2 mentions and nothing else. */
  boolean mention(AlignedText line) {
    List<Word> words = Word.of(line);
    boolean name =
        words.size() > 1
            && words.size() <= MOST_NAME_WORDS
            && words.get(0).isCapitalised()
            && words.stream().noneMatch(Word::hasDigit);
    return name
        && PersonName.named(line)
            .filter(named -> told.contains(named.name().toLowerCase(Locale.ROOT)))
            .isPresent();
  }
}
