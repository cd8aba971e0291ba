package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Which form a cover says that it is: a heading "FORM S-1", the rule under which a prospectus is
 * filed, a schedule's title, the ticked box of a proxy statement that is no draft.
 */
final class CoverForm {
  /** Forms that announce themselves; of a proxy statement the cover does not say which. */
  private static final Set<String> FORMS =
      Set.of(
          "S-1", "S-2", "S-3", "S-4", "S-8", "S-11", "SB-1", "SB-2", "F-1", "F-3", "F-4", "F-10",
          "10-K", "10-KSB", "10-Q", "10-QSB", "8-K", "6-K", "20-F", "40-F", "10-12G", "N-2");

  /** Of a post-effective amendment to one of these the cover does not say the type. */
  private static final Set<String> SHELVES = Set.of("S-3", "F-3", "S-4", "F-4", "F-10", "N-2");

  /** Schedules of holders, whose amendments are numbered below the title. */
  private static final Set<String> HOLDERS = Set.of("SC 13D", "SC 13G");

  /** A ticked box, also as the letter that the Wingdings font shows as one. */
  private static final Set<String> TICKS =
      Set.of(
          "\u2612",
          "\u2611",
          "\u2714",
          "\u00FD",
          "\u00FE",
          "x",
          "X",
          "[X]",
          "[x]",
          "(X)",
          "/X/",
          "|X|",
          "[\u2713]");

  /** How many words a tick is set as at most: {@code [ X ]}. */
  private static final int LONGEST_TICK = 3;

  /** Words of the longest line that says only which form it is. */
  private static final int LONGEST_FORM = 4;

  /** An amendment's number stands this near to the form's. */
  private static final int LONGEST_AMENDMENT = 8;

  private boolean amendment;
  private boolean postEffective;
  private boolean contested;
  private boolean numbered;
  private Optional<String> form = Optional.empty();

  /** The form as EDGAR spells it; empty if no line so far says it. */
  Optional<String> form() {
    if (numbered && form.filter(HOLDERS::contains).isPresent()) {
      return form.map(schedule -> schedule + "/A");
    }
    return contested && form.filter("DEF 14A"::equals).isPresent() ? Optional.empty() : form;
  }

  /** What somebody who knows it says. */
  void is(String type) {
    form = Optional.of(type);
  }

  /** Takes a line of the cover. */
  void line(AlignedText line, List<Word> words) {
    rule(line);
    if (words.isEmpty()) {
      return;
    }
    String opening = words.get(0).letters();
    postEffective |= opening.equals("posteffective");
    amendment |= opening.equals("preeffective");
    amendment |= words.size() > 1 && opening.equals("amendment");
    numbered |= isAmendment(words, 0) || isAmendment(words, 2);
    if (form.isEmpty()) {
      form = heading(words).or(() -> schedule(words));
    }
    contested |= line.mentions("other than the registrant") && ticksBehind(words, "registrant");
  }

  /** "FORM S-3" at the end of a line, or in capitals at its start or behind the amendment's. */
  private Optional<String> heading(List<Word> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean last = i + 2 == words.size();
      boolean opens =
          words.get(i).text().equals("FORM")
              && (i == 0 || (i <= LONGEST_AMENDMENT && (amendment || postEffective)));
      if (words.get(i).letters().equals("form") && (last || opens)) {
        Word type = words.get(i + 1);
        // a full stop ends the sentence of a document that only speaks of the form
        return type(opens ? type.core() : type.text(), isAmendment(words, i + 2));
      }
    }
    return Optional.empty();
  }

  private Optional<String> type(String printed, boolean numberedBehind) {
    String type = printed.toUpperCase(Locale.ROOT);
    String plain = type.endsWith("/A") ? type.substring(0, type.length() - 2) : type;
    if (!FORMS.contains(plain)) {
      return Optional.empty();
    }
    if (postEffective) {
      return plain.equals("S-8")
          ? Optional.of("S-8 POS")
          : Optional.of("POS AM").filter(form -> !SHELVES.contains(plain));
    }
    boolean amended = amendment || !plain.equals(type) || numberedBehind;
    return Optional.of(amended ? plain + "/A" : plain);
  }

  /** "(Amendment No. 2)" behind the form; a number left blank is an original. */
  private static boolean isAmendment(List<Word> words, int at) {
    return at + 2 < words.size()
        && words.get(at).is("amendment")
        && words.get(at + 1).is("no")
        && words.get(at + 2).hasDigit();
  }

  /** "SCHEDULE 14D-9" alone, or the ticked box of a proxy statement that is no draft. */
  private Optional<String> schedule(List<Word> words) {
    if (words.size() <= LONGEST_FORM) {
      String line = String.join(" ", words.stream().map(Word::text).toList());
      if (line.equalsIgnoreCase("schedule 14d-9")) {
        return Optional.of(amendment ? "SC 14D9/A" : "SC 14D9");
      }
      if (line.equals("DEF 14A")) {
        return Optional.of(line);
      }
    }
    return isDefinitive(words) ? Optional.of("DEF 14A") : holders(words);
  }

  /** "SCHEDULE 13D", perhaps with the amendment behind it. */
  private static Optional<String> holders(List<Word> words) {
    boolean titled = words.size() > 1 && words.size() <= LONGEST_AMENDMENT;
    if (!titled || !words.get(0).is("schedule")) {
      return Optional.empty();
    }
    String form = "SC " + words.get(1).core().toUpperCase(Locale.ROOT);
    String plain = form.endsWith("/A") ? form.substring(0, form.length() - 2) : form;
    return HOLDERS.contains(plain) ? Optional.of(form) : Optional.empty();
  }

  /** Whether the box before the words is ticked, on a line that sets its boxes before words. */
  private static boolean isDefinitive(List<Word> words) {
    int first = -1;
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean proxy = words.get(i + 1).is("proxy") && words.get(i + 2).is("statement");
      boolean definitive = words.get(i).is("definitive");
      if (proxy && (definitive || words.get(i).is("preliminary"))) {
        first = first < 0 ? i : first;
        if (definitive) {
          return first > 0 && isBox(words.get(first - 1)) && isTicked(words, i, -1);
        }
      }
    }
    return false;
  }

  private static boolean ticksBehind(List<Word> words, String word) {
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).is(word)) {
        return isTicked(words, i, 1);
      }
    }
    return false;
  }

  /** Whether a tick stands next to a word, on the side that the step goes to. */
  private static boolean isTicked(List<Word> words, int at, int step) {
    String mark = "";
    for (int i = 1; i <= LONGEST_TICK; i++) {
      int next = at + step * i;
      if (next < 0 || next >= words.size()) {
        return false;
      }
      String text = words.get(next).text();
      mark = step < 0 ? text + mark : mark + text;
      if (TICKS.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBox(Word word) {
    return word.text().length() <= LONGEST_TICK;
  }

  /** "Rule 424(b)(3)" names the form 424B3. */
  private void rule(AlignedText line) {
    if (form.isPresent() || !line.toString().contains("424(")) {
      return;
    }
    String lower = line.toString().toLowerCase(Locale.ROOT);
    int at = lower.indexOf("424(b)(");
    int digit = at + "424(b)(".length();
    if (at >= 0 && digit < lower.length()) {
      char number = lower.charAt(digit);
      if (number >= '1' && number <= '8') {
        form = Optional.of("424B" + number);
      }
    }
  }
}
