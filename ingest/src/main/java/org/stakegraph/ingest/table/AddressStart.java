package org.stakegraph.ingest.table;

import java.util.List;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.statement.PlanWords;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Tells the line with which an address begins below a holder's name from one of the name. */
final class AddressStart {
  /** Lines of a house and a street without number above a town. */
  private static final int MOST_HOUSE_LINES = 2;

  /** "Norwalk, PA" has no more words. */
  private static final int MOST_TOWN_WORDS = 3;

  private AddressStart() {}

  /** A street, city or postal line; or a building's name between a whole name and such a line. */
  static boolean is(List<AlignedText> lines, int at) {
    AlignedText line = RowName.bare(lines.get(at));
    if (RowName.isAddress(line) || RowName.isOffice(lines, at, lines.size())) {
      return RowName.isAddress(line);
    }
    AlignedText name = RowName.bare(AlignedText.join(lines.subList(0, at)));
    boolean whole = RowName.isWhole(name);
    if (whole && SecondName.areKin(name, line)) {
      return false;
    }
    if (whole && (isTown(line) || Postal.endsInHouse(Word.of(line)))) {
      return true;
    }
    Word first = RowName.first(line);
    boolean acts = RowName.acts(first) && !first.endsClause(); // "Trustee of"
    if (acts || PlanWords.are(Word.of(line)) || line.toString().startsWith("(")) {
      return false;
    }
    if (Offices.cut(line).length() < line.length()) {
      return false; // "Sample III, Director" ends a name
    }
    boolean building = Postal.mayBeBuilding(Word.of(line));
    AlignedText next = at + 1 < lines.size() ? RowName.bare(lines.get(at + 1)) : AlignedText.EMPTY;
    boolean more = RowName.isAddress(next) || (whole && isTown(next));
    if (areFormWords(line) || RowName.isOpen(name)) {
      return false;
    }
    boolean begins =
        (more ? building || whole : whole && leads(lines, at)) || isHouse(name, lines, at);
    return begins && (isHouseBefore(Word.of(line)) || !NameWords.isNameTail(RowName.first(line)));
  }

  /** "Norwalk, PA" under a whole name, where no physician's or lawyers' name begins. */
  private static boolean isTown(AlignedText line) {
    List<Word> words = Word.of(line);
    return LineShape.of(line) == LineShape.CITY
        && words.size() <= MOST_TOWN_WORDS
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
    while (town < end
        && !RowName.isAddress(RowName.bare(lines.get(town)))
        && !isStreet(RowName.bare(lines.get(town)))) {
      town++;
    }
    boolean form = LegalForm.is(RowName.last(name));
    return town < end
        && (form || NameWords.isOrganizationWord(RowName.last(name)))
        && PostalWords.endsInHouse(Word.of(RowName.bare(lines.get(at))), form);
  }

  /** "Canal Road", a street without the number of a house. */
  private static boolean isStreet(AlignedText line) {
    List<Word> words = Word.of(line);
    return words.size() > 1
        && PostalWords.isStreetWord(RowName.last(line))
        && words.stream().noneMatch(NameWords::isOrganizationWord);
  }

  /** "Advisors Inc.", "Partners", which end a firm's name and are none. */
  private static boolean areFormWords(AlignedText line) {
    List<Word> words = Word.of(line);
    return !words.isEmpty()
        && words.stream().allMatch(w -> OrganizationWords.is(w.letters()) || LegalForm.is(w));
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
    List<Word> words = Word.of(RowName.bare(lines.get(from)));
    int street = Postal.streetStart(words, 1);
    if (street > 0
        && (LegalForm.is(words.get(street - 1))
            || PostalWords.endsInHouse(words.subList(0, street), false))) {
      return true;
    }
    if (isHouseBefore(words)) {
      return true;
    }
    if (!LegalForm.is(RowName.last(RowName.bare(lines.get(from))))) {
      return false;
    }
    int at = from + 1;
    while (at < lines.size() && NameShape.isComplete(RowName.bare(lines.get(at)))) {
      at++;
    }
    return at < lines.size() && RowName.isAddress(RowName.bare(lines.get(at)));
  }
}
