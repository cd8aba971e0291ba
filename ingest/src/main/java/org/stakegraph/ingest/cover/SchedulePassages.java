package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The prose of a schedule that says how its persons stand to each other and to the shares: what
 * explains the figures on their pages, and the items on the persons, their purpose, interest and
 * contracts, and those on whose behalf they hold. Exhibits and the form's own words are left out.
 */
final class SchedulePassages {
  /**
   * Items on persons, interest and contracts; Schedule 13D has the interest in Item 5, 13G in Item
   * 4.
   */
  private static final List<String> ITEMS_OF_13D = List.of("item 2", "item 4", "item 5", "item 6");

  private static final List<String> ITEMS_OF_13G =
      List.of("item 2", "item 4", "item 6", "item 7", "item 8");

  /** How such an exhibit begins. */
  private static final String ITEM_SEVEN = "pursuant to the instructions in item 7";

  private static final int MOST_HEADING_WORDS = 5;

  /** Shorter lines are labels and figures. */
  private static final int LEAST_WORDS = 6;

  /** All that is read of one schedule, in characters. */
  private static final int LONGEST = 60_000;

  private final Paragraphs paragraphs;
  private final LabelledText text;
  private final List<AlignedText> passages = new ArrayList<>();
  private int length;

  SchedulePassages(Paragraphs paragraphs, LabelledText text) {
    this.paragraphs = paragraphs;
    this.text = text;
  }

  /**
   * The passages in text order.
   *
   * @param percents the places of the labels that close the persons' pages
   */
  List<AlignedText> read(List<Integer> percents, Optional<String> form) {
    boolean interest = form.filter(name -> name.startsWith("SC 13G")).isPresent();
    List<String> wanted = interest ? ITEMS_OF_13G : ITEMS_OF_13D;
    for (int i = percents.get(percents.size() - 1); i < text.places().size(); i++) {
      LabelledText.Place place = text.places().get(i);
      boolean item = place.label() == Label.ITEM && place.heads();
      if (item && wanted.contains(text.words(place))) {
        add(text.between(i, text.nextItem(i)));
      }
    }
    return passages;
  }

  /**
   * The passages of an exhibit that says what Item 7 asks for. Filers whose pages only number their
   * rows put it behind the signatures.
   */
  static List<AlignedText> ofItemSeven(Paragraphs paragraphs, List<AlignedText> lines) {
    int start = 0;
    while (start < lines.size() && !lines.get(start).mentions(ITEM_SEVEN)) {
      start++;
    }
    int end = start;
    while (end < lines.size() && !isAgreement(lines.get(end))) {
      end++;
    }
    SchedulePassages exhibit = new SchedulePassages(paragraphs, LabelledText.of(List.of()));
    exhibit.add(lines.subList(start, end));
    return exhibit.passages;
  }

  /** The heading of the agreement to file together, which repeats the persons' names. */
  private static boolean isAgreement(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.get(words.size() - 1).is("agreement") && words.size() <= MOST_HEADING_WORDS;
  }

  /** Adds the paragraphs of a part. */
  private void add(List<AlignedText> lines) {
    List<AlignedText> paragraph = new ArrayList<>();
    for (AlignedText line : lines) {
      if (Signatures.isHeading(line)) {
        break;
      }
      if (!paragraph.isEmpty() && paragraphs.part(paragraph.get(paragraph.size() - 1), line)) {
        close(paragraph);
      }
      paragraph.add(line);
    }
    close(paragraph);
  }

  private void close(List<AlignedText> paragraph) {
    AlignedText whole = AlignedText.join(paragraph);
    paragraph.clear();
    boolean prose = Word.of(whole).size() >= LEAST_WORDS && !FormWords.areAll(whole);
    if (prose && length + whole.length() <= LONGEST) {
      length += whole.length();
      passages.add(whole);
    }
  }
}
