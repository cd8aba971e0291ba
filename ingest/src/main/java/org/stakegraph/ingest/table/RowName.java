package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.PlanWords;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Parts the lines of a holder's cell into name, office and address. */
final class RowName {
  private static final int LEADER = 3;

  private static final String LEADERS = " ._";

  private static final int MOST_DEGREES = 3;

  /** The kind of a plan takes no more lines. */
  private static final int MOST_PLAN_LINES = 3;

  /** In what capacity somebody acts for a trust or an estate. */
  private static final Set<String> ACTING =
      Set.of("trustee", "trustees", "executor", "executors", "executrix", "administrator");

  private static final Set<String> AFFILIATES = Set.of("affiliates", "subsidiaries");

  /** What a hyphen parts from the next word wherever it stands. */
  private static final Set<String> PREFIXES = Set.of("non", "co", "vice", "ex", "self");

  private static final Word NO_WORD = new Word(0, 1, "X");

  private RowName() {}

  /** The lines without the dots that lead the eye to the figures, broken words put together. */
  static List<AlignedText> lines(List<AlignedText> cell) {
    List<AlignedText> lines = new ArrayList<>();
    for (AlignedText line : cell) {
      AlignedText words = withoutLeaders(line);
      int last = lines.size() - 1;
      if (last >= 0 && !words.isEmpty() && isBroken(lines.get(last))) {
        AlignedText above = lines.get(last);
        lines.set(last, above.unbroken(words, PREFIXES.contains(lastPart(above))));
      } else if (!words.isEmpty()) {
        lines.add(words);
      }
    }
    return lines;
  }

  /** Whether a word goes on below: "Execu-". */
  private static boolean isBroken(AlignedText line) {
    int hyphen = line.length() - 1;
    return hyphen > 0 && line.charAt(hyphen) == '-' && Character.isLetter(line.charAt(hyphen - 1));
  }

  private static String lastPart(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.get(words.size() - 1).letters();
  }

  private static AlignedText withoutLeaders(AlignedText line) {
    int end = line.length();
    int dots = 0;
    while (end > 0 && LEADERS.indexOf(line.charAt(end - 1)) >= 0) {
      dots += line.charAt(end - 1) == ' ' ? 0 : 1;
      end--;
    }
    return dots >= LEADER ? line.slice(0, end) : line;
  }

  /**
   * The name's lines and, behind them, those of offices and of the address.
   *
   * @param together whether the lines stand in one row, where several names can be one holder's
   */
  static Entry entry(List<AlignedText> printed, boolean together) {
    List<AlignedText> lines = parted(NameRemarks.withoutLife(printed));
    int several = together ? several(lines) : 0;
    int reporters = several > 0 && SecondName.areReporters(bare(lines, several)) ? several : 1;
    int end = Math.max(1, several);
    while (end < lines.size() && !AddressStart.is(lines, end)) {
      end++;
    }
    List<AlignedText> names = new ArrayList<>(lines.subList(0, reporters));
    boolean group = RowWords.isGroup(AlignedText.join(lines.subList(0, end)));
    while (names.size() < end
        && (group || !isOffice(lines, names.size(), end))
        && !isTrustee(names, lines.get(names.size()))
        && (isOpen(AlignedText.join(names))
            || !SecondName.is(bare(AlignedText.join(names)), bare(lines.get(names.size()))))) {
      names.add(lines.get(names.size()));
    }
    List<AlignedText> offices = new ArrayList<>(lines.subList(names.size(), end));
    AlignedText told = AlignedText.join(names);
    AlignedText name = NameRemarks.cut(names);
    names = name.length() < told.length() ? List.of(name) : names;
    AlignedText cut = RowWords.isGroup(name) ? name : Offices.cut(name);
    if (cut.length() < name.length()) {
      offices.add(0, Offices.behind(name, cut));
      names = List.of(cut);
    }
    return new Entry(names, offices, lines.subList(end, lines.size()), Optional.empty(), List.of());
  }

  /** How many lines above an address name, each as a whole, several parties; 0 if they do not. */
  private static int several(List<AlignedText> lines) {
    int end = 0;
    while (end < lines.size() && !isAddress(bare(lines.get(end)))) {
      end++;
    }
    return end < lines.size() && SecondName.areSeveral(bare(lines, end)) ? end : 0;
  }

  private static List<AlignedText> bare(List<AlignedText> lines, int end) {
    return lines.subList(0, end).stream().map(RowName::bare).toList();
  }

  /** A line for what stands behind "c/o", in brackets or not: "Ada Sample, Director c/o Alder". */
  private static List<AlignedText> parted(List<AlignedText> lines) {
    List<AlignedText> parted = new ArrayList<>();
    boolean open = false;
    for (AlignedText line : SameAddress.parted(lines)) {
      int bracket = line.toString().indexOf("(c/o ");
      int careOf = bracket >= 0 ? bracket : line.toString().indexOf(" c/o ");
      if (careOf > 0) {
        parted.add(line.slice(0, careOf));
      }
      AlignedText rest = careOf >= 0 ? line.from(careOf + 1) : line;
      open |= bracket >= 0;
      boolean closes =
          open && rest.toString().endsWith(")") && !isOpen(rest.slice(0, rest.length() - 1));
      parted.add(closes ? rest.slice(0, rest.length() - 1) : rest);
      open &= !closes;
    }
    return parted;
  }

  /** "Employee", though not "Employee Stock Ownership Plan", which may take several lines. */
  static boolean isOffice(List<AlignedText> lines, int at, int end) {
    if (!Offices.begin(bare(lines.get(at)))) {
      return false;
    }
    int most = Math.min(end, at + MOST_PLAN_LINES);
    for (int next = at + 1; next <= most; next++) {
      if (PlanWords.are(Word.of(bare(AlignedText.join(lines.subList(at, next)))))) {
        return false;
      }
    }
    return true;
  }

  /** "Trustee", "executors": in what capacity somebody acts for a trust or an estate. */
  static boolean acts(Word word) {
    return ACTING.contains(word.letters());
  }

  /** "Trustee" and "Alder Trust Company, Trustee" among the lines of an address. */
  static boolean saysWhoActs(AlignedText line) {
    List<Word> words = Word.of(line);
    return !words.isEmpty()
        && acts(words.get(words.size() - 1))
        && words.stream().noneMatch(Word::hasDigit);
  }

  /**
   * "Ada Sample, Trustee" under a trust's or firm's whole name says who acts for it; one word
   * before "Trustee" ends the name above.
   */
  private static boolean isTrustee(List<AlignedText> names, AlignedText line) {
    List<Word> words = Word.of(bare(line));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).letters();
    int size = words.size();
    boolean partner = size > 2 && last.startsWith("partner") && words.get(size - 2).is("general");
    boolean goesOn = // "Company, Trustee", "(Jersey) Limited, as trustee"
        size > 0
            && (LegalForm.is(words.get(0))
                || words.get(0).text().startsWith("(")
                || (size == 2 && isInitialled(AlignedText.join(names))));
    boolean acts = partner || (ACTING.contains(last) && !goesOn);
    return acts && !NameShape.isCutOff(bare(AlignedText.join(names)));
  }

  /** "the Sample Trust, A. Otto", whose surname must follow. */
  private static boolean isInitialled(AlignedText name) {
    List<Word> words = Word.of(name);
    int size = words.size();
    return size > 2 && words.get(size - 3).endsClause() && words.get(size - 2).text().length() == 2;
  }

  /** Whether a bracket is open. */
  static boolean isOpen(AlignedText name) {
    String words = name.toString();
    return words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  /** A line of an address, though not "Jane Sample, MD", who is a physician and not a town. */
  static boolean isAddress(AlignedText words) {
    if (words.isEmpty() || words.charAt(0) == '(') {
      return false;
    }
    LineShape shape = LineShape.of(words);
    boolean physician =
        shape == LineShape.CITY
            && (PostalWords.endsInTitle(Word.of(words)) || endsInDegrees(words));
    return shape.isAddress() && !physician;
  }

  /** Whether words are a town with its state, and others the postal code of a town. */
  static boolean isTownOf(AlignedText town, AlignedText code) {
    List<Word> codes = Word.of(bare(code));
    return codes.size() == 1
        && codes.get(0).text().indexOf(',') < 0
        && ZipCode.is(codes.get(0))
        && LineShape.of(town) == LineShape.CITY
        && isAddress(town);
  }

  /** Whether a street or a town stands anywhere in words, as behind the name of a lawyer. */
  static boolean holdsAddress(AlignedText words) {
    List<Word> all = Word.of(words);
    return !all.isEmpty()
        && (Postal.streetStart(all, 0) >= 0 || Postal.cityAtEnd(all, all.size()) != null);
  }

  /** A house in a street, or a town with its postal code, which no holder is called. */
  static boolean isPlace(AlignedText words) {
    List<Word> all = Word.of(words);
    if (all.isEmpty()) {
      return false;
    }
    Word last = all.get(all.size() - 1);
    String number = all.get(0).text().replace("-", ""); // "23-1243": the flat and the house
    boolean house = Word.isDigits(number) && LineShape.of(words) == LineShape.STREET;
    boolean town = all.size() > 2 && ZipCode.is(last) && words.toString().indexOf(',') > 0;
    boolean box = Postal.startsBox(all);
    return (house || box || (town && !isNamed(all)))
        && all.stream().noneMatch(NameWords::isOrganizationWord);
  }

  /** Whether a name stands before street and town: "Ada Sample 12 Quay Street Salem, OR 97301". */
  private static boolean isNamed(List<Word> words) {
    int street = Postal.streetStart(words, 1);
    return street > 1
        && words.subList(0, street).stream()
            .noneMatch(w -> PostalWords.opensStreet(w) || PostalWords.isStreetWord(w));
  }

  /** "Ada Sample, M.D., M.B.A.": behind the first comma points part single letters. */
  private static boolean endsInDegrees(AlignedText words) {
    List<Word> all = Word.of(words);
    Word last = all.get(all.size() - 1);
    return last.text().indexOf('.') >= 0
        && last.letters().length() <= 4
        && all.size() > 2
        && all.get(all.size() - 2).endsClause()
        && all.get(all.size() - 2).text().indexOf('.') >= 0;
  }

  static Word first(AlignedText line) {
    return line.isEmpty() ? NO_WORD : Word.of(line).get(0);
  }

  static Word last(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.isEmpty() ? NO_WORD : words.get(words.size() - 1);
  }

  /** Words in brackets, which say more of a name that stands elsewhere. */
  static boolean isAside(AlignedText name) {
    return name.length() > 1
        && name.charAt(0) == '('
        && name.toString().indexOf(')') == name.length() - 1
        && !RowWords.isGroup(name);
  }

  /** Whether several lines are a firm's whole name each. */
  static boolean areFirms(List<AlignedText> lines) {
    return lines.size() > 1
        && lines.stream()
            .map(RowName::bare)
            .allMatch(line -> Word.of(line).size() > 1 && LegalForm.is(last(line)));
  }

  /** A person's or organization's name that nothing has to follow; degrees may end it. */
  static boolean isWhole(AlignedText printed) {
    AlignedText name = withoutAffiliates(printed);
    int comma = name.toString().indexOf(',');
    boolean degree =
        comma > 0
            && NameShape.isComplete(name.slice(0, comma))
            && Word.of(name.from(comma + 1)).size() <= MOST_DEGREES;
    return NameShape.isComplete(name) || (degree && !NameShape.isCutOff(name));
  }

  /** "Alder Corporation" of "Alder Corporation and Subsidiaries". */
  private static AlignedText withoutAffiliates(AlignedText name) {
    List<Word> words = Word.of(name);
    int last = words.size() - 1;
    boolean affiliates =
        last > 1
            && AFFILIATES.contains(words.get(last).letters())
            && NameWords.isConnector(words.get(last - 1));
    return affiliates ? name.slice(0, words.get(last - 2).end()) : name;
  }

  static AlignedText bare(AlignedText line) {
    return AlignedText.join(Marks.split(line, new ArrayList<>()));
  }
}
