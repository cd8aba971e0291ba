package org.stakegraph.ingest.statement;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/**
 * Knows the headings over some of the rows of a table, which say of which kind the holders below
 * are and name none: "5% Stockholders", "Directors whose terms expire in 2004".
 */
public final class HolderKinds {
  /** Whom a heading is about. */
  private static final Set<String> NOUNS =
      Set.of(
          "directors",
          "director",
          "nominees",
          "nominee",
          "officers",
          "executives",
          "holders",
          "stockholders",
          "shareholders",
          "securityholders",
          "unitholders",
          "owners",
          "ownership",
          "term",
          "terms");

  /** No heading ends with them: "Directors and officers as a" begins the name of a group. */
  private static final Set<String> JOINING =
      Set.of("a", "as", "and", "of", "or", "the", "to", "in", "by", "for", "with", "than");

  /** A heading has these words and no others. */
  private static final Set<String> WORDS =
      Set.of(
          "directors",
          "director",
          "officers",
          "officer",
          "executive",
          "executives",
          "named",
          "nominee",
          "nominees",
          "independent",
          "interested",
          "nonemployee",
          "employee",
          "employees",
          "current",
          "former",
          "other",
          "others",
          "than",
          "and",
          "of",
          "the",
          "our",
          "certain",
          "more",
          "greater",
          "over",
          "five",
          "ten",
          "percent",
          "5",
          "10",
          "or",
          "stockholder",
          "stockholders",
          "shareholder",
          "shareholders",
          "holder",
          "holders",
          "beneficial",
          "owner",
          "owners",
          "principal",
          "significant",
          "major",
          "selling",
          "securityholders",
          "unitholders",
          "noteholders",
          "management",
          "company",
          "companys",
          "neos",
          "neo",
          "none",
          "who",
          "are",
          "is",
          "not",
          "also",
          "a",
          "to",
          "in",
          "as",
          "nonneo",
          "nonmanagement",
          "continuing",
          "additional",
          "section16",
          "nonexecutive",
          "including",
          "senior",
          "key",
          "personnel",
          "members",
          "board",
          "supervisory",
          "class",
          "i",
          "ii",
          "iii",
          "b",
          "c",
          "d",
          "e",
          "one",
          "two",
          "three",
          "incumbent",
          "security",
          "ownership",
          "listed",
          "above",
          "below",
          "investors",
          "institutional",
          "strategic",
          "largest",
          "controlling",
          "retiring",
          "incoming",
          "series",
          "tranche",
          "placement",
          "agent",
          "agents",
          "private",
          "bridge",
          "lenders",
          "consultants",
          "purchasers",
          "finders",
          "brokers",
          "warrantholders",
          "founders",
          "founder",
          "sponsor",
          "sponsors",
          "transferees",
          "permitted",
          "pipe",
          "legacy",
          "anchor",
          "original",
          "initial",
          "investor",
          "purchaser",
          "forward",
          "purchase",
          "backstop",
          "financing",
          "rollover",
          "equityholders",
          "subscribers",
          "insiders",
          "affiliates",
          "its",
          "lender",
          "advisors",
          "entities",
          "persons",
          "individuals",
          "name",
          "least",
          "at",
          "owning",
          "known",
          "for",
          "election",
          "standing",
          "reelection",
          "reelected",
          "elected",
          "appointed",
          "serving",
          "serve",
          "whose",
          "term",
          "terms",
          "office",
          "expire",
          "expires",
          "expiring",
          "ending",
          "until",
          "annual",
          "meeting",
          "year",
          "years",
          "oneyear",
          "twoyear",
          "threeyear",
          "outside",
          "new",
          "do",
          "will",
          "be",
          "by",
          "with");

  /** What else a heading has that ends with whom it is about: "Common stock directors". */
  private static final Set<String> CLASSES = Set.of("common", "preferred", "stock");

  /** Who owns more than a part of a class: "Holders of more than 5% of our common stock". */
  private static final Set<String> OWNERS =
      Set.of(
          "holders",
          "stockholders",
          "shareholders",
          "securityholders",
          "unitholders",
          "owners",
          "persons",
          "entities",
          "investors");

  /** What stands beside such a part. */
  private static final Set<String> BOUNDS = Set.of("more", "greater", "over", "excess", "least");

  private static final int MOST_WORDS = 24;

  /** What a heading over trustees says besides. */
  private static final Set<String> TRUSTEE_WORDS =
      Set.of(
          "and",
          "interested",
          "independent",
          "noninterested",
          "disinterested",
          "nominee",
          "executive",
          "other");

  private static final Set<String> EARLIER = Set.of("former", "prior");

  /** Whom a company that was bought had: "Former partners of Alder & Birch". */
  private static final Set<String> FORMER =
      Set.of(
          "shareholders",
          "stockholders",
          "securityholders",
          "unitholders",
          "noteholders",
          "holders",
          "partners",
          "owners",
          "members",
          "principals");

  private static final Set<String> NUMBERS = Set.of("i", "ii", "iii", "iv");

  private HolderKinds() {}

  /** Whether words can be a heading: all of them are known, signs and years among them. */
  public static boolean are(List<Word> words) {
    if (areOfPlan(words)) {
      return false;
    }
    boolean ends = !words.isEmpty() && NOUNS.contains(words.get(words.size() - 1).letters());
    return words.stream()
            .allMatch(
                w ->
                    WORDS.contains(w.letters())
                        || isSign(w)
                        || isYear(w)
                        || (ends && CLASSES.contains(w.letters())))
        || numberDirectors(words)
        || ofLargeOwners(words)
        || areTrustees(words);
  }

  /** "Employee Stock Ownership", which goes on with "Plan". */
  private static boolean areOfPlan(List<Word> words) {
    return words.size() > 2
        && words.get(0).letters().startsWith("employee")
        && words.get(1).is("stock")
        && words.get(2).is("ownership");
  }

  /** "Persons known to own more than five percent of our shares", however it goes on. */
  private static boolean ofLargeOwners(List<Word> words) {
    if (words.size() > MOST_WORDS || words.stream().noneMatch(HolderKinds::isShare)) {
      return false;
    }
    return words.stream().anyMatch(w -> OWNERS.contains(w.letters()))
        && words.stream().anyMatch(HolderKinds::isBound);
  }

  /** "5%", and "five" or "ten" before "percent". */
  private static boolean isShare(Word word) {
    String text = word.text();
    int percent = text.indexOf('%');
    boolean figure = percent > 0 && Word.isDigits(text.substring(percent - 1, percent));
    return figure || word.is("percent");
  }

  /** "More" and "greater-than-5%". */
  private static boolean isBound(Word word) {
    return BOUNDS.contains(word.letters()) || word.letters().startsWith("greaterthan");
  }

  /** "Trustees and officers", "Interested trustees"; "Trustees" alone goes on with a name. */
  private static boolean areTrustees(List<Word> words) {
    return words.size() > 1
        && words.stream().anyMatch(w -> w.is("trustees"))
        && words.stream()
            .allMatch(w -> w.is("trustees") || NOUNS.contains(w.letters()) || isOfTrustees(w));
  }

  private static boolean isOfTrustees(Word word) {
    return TRUSTEE_WORDS.contains(word.letters());
  }

  /** "Former shareholders of Alder Corp.", over those who sold that company for shares. */
  public static boolean areFormer(List<Word> words) {
    return words.size() > 2
        && EARLIER.contains(words.get(0).letters())
        && FORMER.contains(words.get(1).letters())
        && words.get(2).is("of");
  }

  /** "Class II" and "Class II (continued)", of directors who are elected in one year. */
  public static boolean numberDirectors(List<Word> words) {
    return (words.size() == 2 || (words.size() == 3 && words.get(2).is("continued")))
        && words.get(0).is("class")
        && NUMBERS.contains(words.get(1).letters());
  }

  /** Whether words are a heading that names the kind, "Class II directors", not "of the class". */
  public static boolean name(List<Word> words) {
    return are(words)
        && words.stream().anyMatch(word -> NOUNS.contains(word.letters()))
        && !JOINING.contains(words.get(words.size() - 1).letters());
  }

  private static boolean isSign(Word word) {
    return word.letters().isEmpty();
  }

  /** "Directors whose terms expire in 2004". */
  private static boolean isYear(Word word) {
    String digits = word.letters();
    return digits.length() == 4
        && Word.isDigits(digits)
        && (digits.startsWith("19") || digits.startsWith("20"));
  }
}
