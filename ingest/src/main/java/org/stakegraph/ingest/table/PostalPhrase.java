package org.stakegraph.ingest.table;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Contact;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Region;
import org.stakegraph.ingest.statement.ZipCode;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Address;

/**
 * What running text gives for an address behind "is": "c/o Alder LLC, 1 Main Street, Boston, MA
 * 02110".
 *
 * @param address the address without its c/o line
 * @param contacts the parties of its c/o and attention lines
 */
public record PostalPhrase(Address address, List<Contact> contacts) {
  /** Characters of the longest address, with its c/o line. */
  public static final int LONGEST = 400;

  private static final int MOST_WORDS = 32;
  private static final int LEAST_WORDS = 4;

  /** Letters of the longest abbreviation whose point ends no sentence: "Blvd.". */
  private static final int SHORT = 4;

  /** Words of the longest country behind a postal code: "United States of America". */
  private static final int MOST_COUNTRY_WORDS = 4;

  /** Words that go on with the sentence behind an address. */
  private static final Set<String> GOES_ON =
      Set.of(
          "which", "who", "whose", "while", "where", "but", "is", "are", "was", "has", "have",
          "with", "except", "unless");

  /** Before the number of a box or a flat, which may have as many digits as a postal code. */
  private static final Set<String> BOXES =
      Set.of("pmb", "box", "suite", "unit", "drawer", "room", "apt", "lockbox", "bag");

  private static final Set<String> ISSUER =
      Set.of("the company", "our company", "company", "us", "the issuer");

  public PostalPhrase {
    requireNonNull(address, "address");
    contacts = List.copyOf(contacts);
  }

  /** The address with which a text begins; empty if it begins with none. */
  public static AlignedText cut(AlignedText text) {
    List<Word> words = Word.of(text.slice(0, Math.min(text.length(), LONGEST)));
    int end = words.isEmpty() || !opens(words.get(0)) ? -1 : end(words);
    return end < 0 ? AlignedText.EMPTY : text.slice(0, words.get(end - 1).end());
  }

  /** How far the address reaches with whose street, or "c/o", a text begins; 0 if with none. */
  public static int length(AlignedText text) {
    LineShape shape = LineShape.of(text);
    boolean begins = shape == LineShape.STREET || shape == LineShape.CARE_OF;
    return begins ? cut(text).length() : 0;
  }

  /** Reads words that {@link #cut} gave; empty if they have no postal line. */
  public static Optional<PostalPhrase> read(AlignedText said, SourceText source) {
    AlignedText line = withoutStop(withoutEmptyCareOf(said));
    Entry entry = new Entry(List.of(line), List.of(), List.of(line), Optional.empty(), List.of());
    return NameCellReader.rest(entry, source)
        .flatMap(cell -> cell.address().map(post -> new PostalPhrase(post, cell.contacts())));
  }

  /** Who keeps post, by the name behind "c/o"; empty if the words name a house or the issuer. */
  public static Optional<PartyMention> keeper(AlignedText said) {
    AlignedText line = withoutEmptyCareOf(said);
    int careOf = Marker.CARE_OF.end(line.toString(), 0);
    AlignedText rest = careOf > 0 ? line.from(careOf) : AlignedText.EMPTY;
    AlignedText name =
        rest.isEmpty() ? rest : withoutStop(rest.slice(0, NameCellReader.endOfName(rest)));
    boolean named = NameShape.hasLetter(name) && name.length() < rest.length();
    return named && !isIssuer(name.toString())
        ? Optional.of(PartyMention.of(name))
        : Optional.empty();
  }

  /** "The Company" is a term for the issuer and no name. */
  static boolean isIssuer(String name) {
    return ISSUER.contains(name.toLowerCase(Locale.ROOT));
  }

  /** "Set forth in note 3" begins with no address; "in care of" and "c/o" do. */
  private static boolean opens(Word first) {
    char c = first.text().charAt(0);
    boolean care = first.core().equals("in") || Marker.CARE_OF.end(first.text(), 0) > 0;
    return care || Character.isDigit(c) || Character.isUpperCase(c) || c == '#';
  }

  /** One past the last word of the address, or -1 if the words are none. */
  private static int end(List<Word> words) {
    boolean digits = false;
    for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
      digits |= words.get(i).hasDigit();
      boolean zip =
          i > 2
              && ZipCode.is(trimmed(words.get(i)))
              && !BOXES.contains(words.get(i - 1).letters())
              && !isBeforeTown(words, i);
      if (zip || i + 1 == words.size() || endsSentence(words, i) || goesOn(words, i)) {
        return digits && i + 1 >= LEAST_WORDS ? withCountry(words, i, zip) : -1;
      }
    }
    return -1;
  }

  /** "20121 Milan": the code stands before its town. */
  private static boolean isBeforeTown(List<Word> words, int code) {
    Word next = code + 1 < words.size() ? words.get(code + 1) : words.get(code);
    return ZipCode.is(words.get(code))
        && next.isCapitalised()
        && !isAttention(next)
        && Postal.cityAtEnd(words, code + 1) == null;
  }

  private static boolean isAttention(Word word) {
    return word.core().startsWith("att");
  }

  /** Whether what stands behind a word belongs to the address no more. */
  private static boolean goesOn(List<Word> words, int i) {
    Word next = words.get(i + 1);
    boolean and = next.text().equals("and") && i + 2 < words.size();
    return words.get(i).text().endsWith(";")
        || GOES_ON.contains(next.text())
        || (and && !words.get(i + 2).isCapitalised());
  }

  /** "London W1K 4QY, United Kingdom": capitals behind the code up to where the sentence ends. */
  private static int withCountry(List<Word> words, int last, boolean zip) {
    if (!zip || !words.get(last).text().endsWith(",")) {
      return last + 1;
    }
    for (int i = last + 1; i < Math.min(words.size(), last + 1 + MOST_COUNTRY_WORDS); i++) {
      boolean capital = words.get(i).isCapitalised() || words.get(i).text().equals("of");
      if (!capital || isAttention(words.get(i))) {
        break;
      }
      if (i + 1 == words.size() || endsSentence(words, i)) {
        return i + 1;
      }
    }
    return last + 1;
  }

  /** A full stop before a capital, though not behind "Inc." or "St.": or before "65%". */
  static boolean endsSentence(List<Word> words, int i) {
    Word word = words.get(i);
    if (!word.text().endsWith(".")) {
      return false;
    }
    boolean region = endsRegion(words, i);
    boolean next = i + 1 == words.size() || words.get(i + 1).isCapitalised();
    boolean count = !next && region && words.get(i + 1).text().endsWith("%");
    return count || (next && (word.hasDigit() || word.letters().length() > SHORT || region));
  }

  /** "Columbus, Ohio.", "Reno, NV.", "Hong Kong.": short words that no point abbreviates. */
  private static boolean endsRegion(List<Word> words, int i) {
    String last = words.get(i).letters();
    if (i == 0 || Region.isName(last)) {
      return Region.isName(last);
    }
    boolean town = words.get(i - 1).endsClause();
    return (town && Region.isCode(words.get(i)))
        || Region.isName(words.get(i - 1).letters() + " " + last);
  }

  private static Word trimmed(Word word) {
    int end = word.text().length();
    while (end > 0 && ".,;)".indexOf(word.text().charAt(end - 1)) >= 0) {
      end--;
    }
    return new Word(word.start(), word.start() + end, word.text().substring(0, end));
  }

  /** "c/o One Sample Square" names a house and nobody in it. */
  private static AlignedText withoutEmptyCareOf(AlignedText said) {
    if (said.toString().startsWith("in care of ")) {
      return withoutEmptyCareOf(said.from("in ".length()));
    }
    int end = Marker.CARE_OF.end(said.toString(), 0);
    AlignedText rest = said.from(end);
    List<Word> words = Word.of(rest);
    boolean house = Postal.startsStreet(words) || PostalWords.isNumberWord(words.get(0));
    return end > 0 && house ? rest : said;
  }

  private static AlignedText withoutStop(AlignedText line) {
    return !line.isEmpty() && ".,;".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line.slice(0, line.length() - 1)
        : line;
  }
}
