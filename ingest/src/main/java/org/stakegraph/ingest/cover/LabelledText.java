package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/** Lines and the labels in them, with the words between labels. Time is linear in the text. */
final class LabelledText {
  /** What labels call the rows that they refer to by number. */
  private static final Set<String> ROWS = Set.of("row", "box", "line", "item");

  /**
   * Labels with which pages and items begin; prose quotes them, but never at the head of a line.
   */
  private static final Set<Label> PAGES =
      Set.of(Label.SCHEDULE, Label.CUSIP, Label.NAME, Label.ISSUER, Label.ITEM);

  /** Words of prose before "sole power to vote". */
  private static final Set<String> SAYING =
      Set.of("have", "has", "having", "share", "shares", "the", "and", "to");

  private static final Set<String> NUMBERS =
      Set.of(
          "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  private static final String PLURAL = "(s)";

  /** A run of dashes this long is a rule; a shorter one may be a nil. */
  private static final int RULE = 3;

  /** A run of dashes that stands alone is a nil up to this length. */
  private static final int LONGEST_NIL = 5;

  private final List<AlignedText> lines;
  private final List<Token> tokens;
  private final List<Place> places = new ArrayList<>();

  private LabelledText(List<AlignedText> lines) {
    this.lines = lines;
    this.tokens = Token.of(lines);
    int i = 0;
    while (i < tokens.size()) {
      Optional<Place> place = label(i);
      place.ifPresent(places::add);
      i = place.map(Place::end).orElse(i + 1);
    }
  }

  /** Finds the labels of lines. */
  static LabelledText of(List<AlignedText> lines) {
    return new LabelledText(lines);
  }

  /**
   * Where a label stands.
   *
   * @param label which one
   * @param start its first token
   * @param end one past its last token
   * @param heads whether it starts a line or follows a row number: prose that quotes it does not
   * @param bracketed whether a bracket opens before it
   */
  record Place(Label label, int start, int end, boolean heads, boolean bracketed) {}

  /** The labels in text order. */
  List<Place> places() {
    return places;
  }

  /** Where a label begins in the source. */
  int start(int place) {
    Token first = tokens.get(places.get(place).start());
    return lines.get(first.line()).range(first.start(), first.end()).start();
  }

  /** The words of a label in lower case, with single spaces. */
  String words(Place place) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens.subList(place.start(), place.end())) {
      words.append(words.isEmpty() ? "" : " ").append(token.word());
    }
    return words.toString();
  }

  /** Whether a number stands right behind a label, in figures or in words: "Amendment No. 3". */
  boolean isNumbered(Place place) {
    return place.end() < tokens.size()
        && (isDigits(place.end()) || NUMBERS.contains(tokens.get(place.end()).word()));
  }

  /** Whether a label is that of an amendment: "SCHEDULE 13D/A". */
  boolean isAmended(Place place) {
    Token last = tokens.get(place.end() - 1);
    AlignedText line = lines.get(last.line());
    return place.end() < tokens.size()
        && tokens.get(place.end()).word().equals("a")
        && last.end() < line.length()
        && line.charAt(last.end()) == '/';
  }

  /** The number with which a label ends, "amount in row (11)"; 0 if it ends otherwise. */
  int number(int place) {
    Token last = tokens.get(places.get(place).end() - 1);
    return Word.isDigits(last.word()) && last.word().length() <= 2
        ? Integer.parseInt(last.word())
        : 0;
  }

  /** Whether a colon ends a label, behind which its value stands. */
  boolean opensValue(Place place) {
    Token last = tokens.get(place.end() - 1);
    AlignedText line = lines.get(last.line());
    int next = last.end();
    while (next < line.length() && line.charAt(next) == ' ') {
      next++;
    }
    return next < line.length() && line.charAt(next) == ':';
  }

  private Optional<Place> label(int at) {
    for (LabelWords.Head head : LabelWords.startingWith(tokens.get(at).word())) {
      int end = at + head.words().size();
      if (end <= tokens.size() && says(at, head.words()) && !isSaid(at, head)) {
        Token first = tokens.get(at);
        boolean bracketed =
            first.start() > 0 && lines.get(first.line()).charAt(first.start() - 1) == '(';
        return Optional.of(
            new Place(head.label(), at, tail(head.label(), end), heads(at), bracketed));
      }
    }
    return Optional.empty();
  }

  /**
   * "A may be deemed to have sole power to vote these shares", "sole voting and dispositive power":
   * no label but words about it.
   */
  private boolean isSaid(int at, LabelWords.Head head) {
    if (head.label() != Label.POWER) {
      return false;
    }
    boolean power = head.words().get(1).equals("power");
    return power
        ? at > 0 && SAYING.contains(tokens.get(at - 1).word())
        : head.words().size() == 2 && !(isRowBefore(at) && isBeforeValue(at + 2));
  }

  /** Whether a label opens a line, or follows the number of a row with or without its sign. */
  private boolean isRowBefore(int at) {
    return heads(at) || (at > 0 && numbersLabel(at - 1));
  }

  /** Whether a line ends before a token, or a figure stands there. */
  private boolean isBeforeValue(int token) {
    return token >= tokens.size() || tokens.get(token).first() || isDigits(token);
  }

  private boolean says(int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!Spelling.is(tokens.get(at + i).word(), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The label's further words; "row" and its like take a number with them. */
  private int tail(Label label, int from) {
    int end = from;
    while (end < tokens.size() && LabelWords.goesOn(label, tokens.get(end).word())) {
      end++;
    }
    boolean numbered =
        label == Label.PERCENT && end < tokens.size() && ROWS.contains(tokens.get(end - 1).word());
    return numbered && isDigits(end) && tokens.get(end).word().length() <= 2 ? end + 1 : end;
  }

  private boolean isDigits(int token) {
    return Word.isDigits(tokens.get(token).word());
  }

  private boolean heads(int at) {
    return tokens.get(at).first() || (at > 0 && isRowNumber(at - 1));
  }

  private boolean isRowNumber(int token) {
    Token number = tokens.get(token);
    return number.isRowNumber(lines.get(number.line()));
  }

  /** The words behind a place and before the next, line by line, without the next row's number. */
  List<AlignedText> behind(int place) {
    int from = places.get(place).end() - 1;
    int next = next(place);
    int to = next < places.size() ? places.get(next).start() : tokens.size();
    if (to < tokens.size() && to - 1 > from && (isRowNumber(to - 1) || isBeforePower(next, to))) {
      to--;
    }
    return between(tokens.get(from).line(), end(tokens.get(from)), to);
  }

  /** One past a label's last word and the sign of its plural. */
  private int end(Token last) {
    String line = lines.get(last.line()).toString();
    return line.regionMatches(true, last.end(), PLURAL, 0, PLURAL.length())
        ? last.end() + PLURAL.length()
        : last.end();
  }

  /** Whether the number of a row of powers stands without a sign before its label. */
  private boolean isBeforePower(int place, int start) {
    return places.get(place).label() == Label.POWER && numbersLabel(start - 1);
  }

  /** Whether a token is the number of a row, with a blank between it and the next. */
  private boolean numbersLabel(int token) {
    Token number = tokens.get(token);
    Token next = tokens.get(token + 1);
    return number.line() == next.line() && number.end() + 1 == next.start() && number.isRow();
  }

  /** The place that ends what stands behind a place: words down the side of powers do not. */
  private int next(int place) {
    int next = place + 1;
    while (places.get(place).label() == Label.POWER
        && next < places.size()
        && places.get(next).label() == Label.NUMBER) {
      next++;
    }
    return next;
  }

  /** The words behind a place and before a later one, labels between them included. */
  List<AlignedText> between(int place, int later) {
    Token last = tokens.get(places.get(place).end() - 1);
    int to = later < places.size() ? places.get(later).start() : tokens.size();
    return between(last.line(), last.end(), to);
  }

  /** The place of the next heading of an item; one past the last place if none follows. */
  int nextItem(int from) {
    int next = from + 1;
    while (next < places.size()
        && (places.get(next).label() != Label.ITEM || !places.get(next).heads())) {
      next++;
    }
    return next;
  }

  /** The place of the next label that heads another page or an item; one past the last if none. */
  int nextPage(int from) {
    int next = from + 1;
    while (next < places.size()
        && !(places.get(next).heads() && PAGES.contains(places.get(next).label()))) {
      next++;
    }
    return next;
  }

  /** The words before a place and behind the one before it, line by line. */
  List<AlignedText> before(int place) {
    Place here = places.get(place);
    if (place == 0) {
      int line = Math.max(0, tokens.get(here.start()).line() - 2);
      return between(line, 0, here.start());
    }
    Token last = tokens.get(places.get(place - 1).end() - 1);
    return between(last.line(), last.end(), here.start());
  }

  private List<AlignedText> between(int line, int offset, int toToken) {
    int lastLine = toToken < tokens.size() ? tokens.get(toToken).line() : lines.size() - 1;
    int lastOffset =
        toToken < tokens.size() ? tokens.get(toToken).start() : lines.get(lastLine).length();
    List<AlignedText> between = new ArrayList<>();
    for (int i = line; i <= lastLine; i++) {
      int start = i == line ? offset : 0;
      int end = i == lastLine ? lastOffset : lines.get(i).length();
      AlignedText words = unframed(lines.get(i).slice(start, Math.max(start, end)));
      if (!words.isEmpty()) {
        between.add(words);
      }
    }
    return between;
  }

  /** Without the signs that frame and rule typed pages. */
  private static AlignedText unframed(AlignedText text) {
    int start = 0;
    int end = text.length();
    int before = Integer.MIN_VALUE;
    while (end - start != before) {
      before = end - start;
      while (start < end && " |_=:;.,)]".indexOf(text.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && " |_=:;([".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      start = pastRule(text, start, end);
      end = beforeRule(text, start, end);
    }
    return text.slice(start, end);
  }

  private static int pastRule(AlignedText text, int start, int end) {
    int dashes = start;
    while (dashes < end && text.charAt(dashes) == '-') {
      dashes++;
    }
    return isRule(text, start, dashes) ? dashes : start;
  }

  private static int beforeRule(AlignedText text, int start, int end) {
    int dashes = end;
    while (dashes > start && text.charAt(dashes - 1) == '-') {
      dashes--;
    }
    return isRule(text, dashes, end) ? dashes : end;
  }

  private static boolean isRule(AlignedText text, int start, int end) {
    boolean alone =
        (start == 0 || text.charAt(start - 1) == ' ')
            && (end == text.length() || text.charAt(end) == ' ');
    return end - start >= (alone ? LONGEST_NIL + 1 : RULE);
  }

  /** The source from the start of one place to the end of what stands behind another. */
  TextRange range(int from, int to) {
    Token first = tokens.get(places.get(from).start());
    Token last = tokens.get(places.get(to).end() - 1);
    TextRange labels =
        lines
            .get(first.line())
            .range(first.start(), first.end())
            .cover(lines.get(last.line()).range(last.start(), last.end()));
    List<AlignedText> value = behind(to);
    return value.isEmpty() ? labels : labels.cover(value.get(0).range());
  }
}
