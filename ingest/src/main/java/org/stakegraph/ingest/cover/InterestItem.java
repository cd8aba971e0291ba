package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.FigureRole;

/**
 * The figures of a schedule whose persons have no pages: those that Item 4 of Schedule 13G, or Item
 * 5 of Schedule 13D set out in the same way, states under the labels "Amount beneficially owned"
 * and "Percent of class". They are those of the one person whom Item 2(a) names, or of the person
 * who is named right above them and in Item 2 too.
 */
final class InterestItem {
  /** The form names itself within so many lines. */
  private static final int MOST_TITLE_LINES = 80;

  /** What stands under one label; the rest is prose. */
  private static final int MOST_VALUE_LINES = 12;

  /** An item that goes on longer is prose. */
  private static final int MOST_LINES = 2_000;

  private static final String ITEM = "item ";

  private final List<AlignedText> lines;
  private final FilingPersons persons;
  private final List<Draft> drafts = new ArrayList<>();

  /** Whom a line behind the last figures names. */
  private Optional<PartyMention> named = Optional.empty();

  /** The lines under the last label. */
  private List<AlignedText> value = new ArrayList<>();

  private InterestItem(List<AlignedText> lines, FilingPersons persons) {
    this.lines = lines;
    this.persons = persons;
  }

  /** What is stated of one person. */
  private record Draft(
      Optional<PartyMention> name,
      int line,
      List<AlignedText> amount,
      List<AlignedText> percent,
      Map<FigureRole, List<AlignedText>> powers) {
    boolean counts() {
      return !amount.isEmpty() && Character.isDigit(amount.get(0).charAt(0));
    }
  }

  /** Whether the first lines of a document are those of a schedule. */
  static boolean mayStandIn(List<AlignedText> lines) {
    return lines.subList(0, Math.min(MOST_TITLE_LINES, lines.size())).stream()
        .anyMatch(line -> line.mentions("schedule 13g") || line.mentions("schedule 13d"));
  }

  /** The rows of each person; without their names where it is not clear whose they are. */
  static ItemPages.Found of(List<AlignedText> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (opensInterest(lines, i)) {
        int end = i + 1;
        int most = Math.min(lines.size(), i + MOST_LINES);
        while (end < most && !ends(lines.get(end), lines.get(i))) {
          end++;
        }
        InterestItem interest = new InterestItem(lines, FilingPersons.of(lines.subList(0, i)));
        return new ItemPages.Found(interest.pages(i + 1, end), i, end);
      }
    }
    return new ItemPages.Found(List.of(), 0, 0);
  }

  /** "Item 4. Ownership", "Item 5. Interest in Securities of the Issuer", on one line or two. */
  private static boolean opensInterest(List<AlignedText> lines, int at) {
    AlignedText line = lines.get(at);
    char number = opensItem(line) ? line.charAt(ITEM.length()) : ' ';
    if (number != '4' && number != '5') {
      return false;
    }
    boolean alone = line.length() <= ITEM.length() + 3 && at + 1 < lines.size();
    AlignedText title = alone ? lines.get(at + 1) : line;
    return title.mentions(number == '4' ? "ownership" : "interest in securities");
  }

  private static boolean opensItem(AlignedText line) {
    return line.length() > ITEM.length()
        && line.toString().regionMatches(true, 0, ITEM, 0, ITEM.length())
        && Character.isDigit(line.charAt(ITEM.length()));
  }

  /** Whether a line opens another item than the one that is read, or the signatures. */
  private static boolean ends(AlignedText line, AlignedText item) {
    boolean other = opensItem(line) && line.charAt(ITEM.length()) != item.charAt(ITEM.length());
    return other || Signatures.isHeading(line);
  }

  private List<PersonPage> pages(int start, int end) {
    for (int i = start; i < end; i++) {
      ItemLabel label = ItemLabel.at(lines.get(i));
      if (label == null) {
        line(lines.get(i));
      } else {
        label(label, i);
      }
    }
    if (drafts.stream().noneMatch(Draft::counts)) {
      return List.of();
    }
    boolean clear = areClear();
    return drafts.stream().map(draft -> page(draft, clear)).toList();
  }

  /** A name behind the figures of one person opens those of the next. */
  private void line(AlignedText line) {
    AlignedText words = line.from(ItemLabel.pastEnumerator(line));
    if (persons.mention(words)) {
      named = PersonName.named(words);
      value = new ArrayList<>();
    } else if (!words.isEmpty() && value.size() < MOST_VALUE_LINES) {
      value.add(words);
    }
  }

  private void label(ItemLabel label, int line) {
    value = new ArrayList<>();
    AlignedText behind = lines.get(line).from(label.value());
    if (!behind.isEmpty()) {
      value.add(behind);
    }
    Draft draft = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    switch (label.kind()) {
      case AMOUNT -> open(line);
      case PERCENT -> percent(draft);
      case POWER -> power(draft, label);
      case LEAD -> {}
    }
  }

  private void open(int line) {
    drafts.add(new Draft(named, line, value, List.of(), new EnumMap<>(FigureRole.class)));
    named = Optional.empty();
  }

  private void percent(@Nullable Draft draft) {
    if (draft != null && draft.percent().isEmpty()) {
      drafts.set(
          drafts.size() - 1,
          new Draft(draft.name(), draft.line(), draft.amount(), value, draft.powers()));
    }
  }

  private void power(@Nullable Draft draft, ItemLabel label) {
    if (draft != null) {
      label.power().ifPresent(role -> draft.powers().putIfAbsent(role, value));
    }
  }

  /** Whether each has a name of its own, or one is told of alone. */
  private boolean areClear() {
    Set<String> names = new HashSet<>();
    drafts.forEach(
        draft -> draft.name().ifPresent(name -> names.add(name.name().toLowerCase(Locale.ROOT))));
    return drafts.size() == 1 || names.size() == drafts.size();
  }

  private PersonPage page(Draft draft, boolean clear) {
    Optional<PartyMention> name =
        drafts.size() == 1 ? draft.name().or(persons::only) : draft.name();
    return new PersonPage(
        clear ? name : Optional.empty(),
        draft.amount(),
        draft.percent(),
        draft.powers(),
        lines.get(draft.line()).range());
  }
}
