package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.statement.PlanWords;
import org.stakegraph.ingest.statement.Region;
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

  /** Lines of a house and a street without number above a town. */
  private static final int MOST_HOUSE_LINES = 2;

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

  /** The name's lines and, behind them, those of offices and of the address. */
  static Entry entry(List<AlignedText> printed) {
    List<AlignedText> lines = parted(NameRemarks.withoutLife(printed));
    int end = 1;
    while (end < lines.size() && !startsAddress(lines, end)) {
      end++;
    }
    List<AlignedText> names = new ArrayList<>(List.of(lines.get(0)));
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
  private static boolean isOffice(List<AlignedText> lines, int at, int end) {
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

  /** "Trustee" and "Alder Trust Company, Trustee" among the lines of an address. */
  static boolean saysWhoActs(AlignedText line) {
    List<Word> words = Word.of(line);
    return !words.isEmpty()
        && ACTING.contains(words.get(words.size() - 1).letters())
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

  /** A street, city or postal line; or a building's name between a whole name and such a line. */
  private static boolean startsAddress(List<AlignedText> lines, int at) {
    AlignedText line = bare(lines.get(at));
    if (isAddress(line) || isOffice(lines, at, lines.size())) {
      return isAddress(line);
    }
    AlignedText name = bare(AlignedText.join(lines.subList(0, at)));
    boolean whole = isWhole(name);
    if (whole && (isTown(line) || Postal.endsInHouse(Word.of(line)))) {
      return true;
    }
    Word first = first(line);
    boolean acts = ACTING.contains(first.letters()) && !first.endsClause(); // "Trustee of"
    if (acts || PlanWords.are(Word.of(line)) || line.toString().startsWith("(")) {
      return false;
    }
    if (Offices.cut(line).length() < line.length()) {
      return false; // "Sample III, Director" ends a name
    }
    boolean building = Postal.mayBeBuilding(Word.of(line));
    AlignedText next = at + 1 < lines.size() ? bare(lines.get(at + 1)) : AlignedText.EMPTY;
    boolean more = isAddress(next) || (whole && isTown(next));
    if (areFormWords(line) || isOpen(name)) {
      return false;
    }
    boolean begins =
        (more ? building || whole : whole && leads(lines, at)) || isHouse(name, lines, at);
    return begins && !NameWords.isNameTail(first(line));
  }

  /** "Norwalk, PA" under a whole name, where no physician's or lawyers' name begins. */
  private static boolean isTown(AlignedText line) {
    List<Word> words = Word.of(line);
    return LineShape.of(line) == LineShape.CITY
        && words.size() <= MOST_DEGREES
        && Region.isCode(words.get(words.size() - 1))
        && line.toString().indexOf('.') < 0;
  }

  /**
   * "Alder House" or "Alder Center" behind the whole name of an organization, up to two lines above
   * a street or town that leaves no doubt.
   */
  private static boolean isHouse(AlignedText name, List<AlignedText> lines, int at) {
    int end = Math.min(lines.size(), at + 1 + MOST_HOUSE_LINES);
    int town = at + 1;
    while (town < end && !isAddress(bare(lines.get(town))) && !isStreet(bare(lines.get(town)))) {
      town++;
    }
    boolean form = LegalForm.is(last(name));
    return town < end
        && (form || NameWords.isOrganizationWord(last(name)))
        && PostalWords.endsInHouse(Word.of(bare(lines.get(at))), form);
  }

  /** "Canal Road", a street without the number of a house. */
  private static boolean isStreet(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.size() > 1
        && PostalWords.isStreetWord(last(line))
        && words.stream().noneMatch(NameWords::isOrganizationWord);
  }

  /** "Advisors Inc.", "Partners", which end a firm's name and are none. */
  private static boolean areFormWords(AlignedText line) {
    List<Word> words = Word.of(line);
    return !words.isEmpty()
        && words.stream().allMatch(w -> OrganizationWords.is(w.letters()) || LegalForm.is(w));
  }

  /** Whether a bracket is open. */
  private static boolean isOpen(AlignedText name) {
    String words = name.toString();
    return words.lastIndexOf('(') > words.lastIndexOf(')');
  }

  /** "Alder House, Birch Street": the first clause of a line is a house. */
  private static boolean isHouseBefore(List<Word> words) {
    int end = 0;
    while (end < words.size() && !words.get(end).endsClause()) {
      end++;
    }
    return end + 1 < words.size() && PostalWords.endsInHouse(words.subList(0, end + 1), false);
  }

  /** Whether whole names, a parent's, subsidiary's or lawyer's, lead to an address. */
  private static boolean leads(List<AlignedText> lines, int from) {
    List<Word> words = Word.of(bare(lines.get(from)));
    int street = Postal.streetStart(words, 1);
    if (street > 0
        && (LegalForm.is(words.get(street - 1))
            || PostalWords.endsInHouse(words.subList(0, street), false))) {
      return true;
    }
    if (isHouseBefore(words)) {
      return true;
    }
    if (!LegalForm.is(last(bare(lines.get(from))))) {
      return false;
    }
    int at = from + 1;
    while (at < lines.size() && NameShape.isComplete(bare(lines.get(at)))) {
      at++;
    }
    return at < lines.size() && isAddress(bare(lines.get(at)));
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

  private static Word first(AlignedText line) {
    return line.isEmpty() ? NO_WORD : Word.of(line).get(0);
  }

  private static Word last(AlignedText line) {
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

  private static AlignedText bare(AlignedText line) {
    return AlignedText.join(Marks.split(line, new ArrayList<>()));
  }
}
