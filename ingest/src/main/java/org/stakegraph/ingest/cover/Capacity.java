package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.OfficeWords;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Relation;

/**
 * In what capacity somebody signs for a party. A capacity that the party's legal form does not have
 * is one in somebody else, whom the signature does not name. Who is authorised to sign has no power
 * by that.
 */
public final class Capacity {
  private static final Set<String> COMPANIES = Set.of("llc", "lc", "company", "ltd", "limited");
  private static final Set<String> PARTNERSHIPS =
      Set.of("lp", "llp", "lllp", "partnership", "scsp", "sca", "kg");
  private static final Set<String> TRUSTS = Set.of("trust", "trusts", "plan", "estate");
  private static final Set<String> CORPORATIONS =
      Set.of(
          "inc",
          "incorporated",
          "corp",
          "corporation",
          "co",
          "plc",
          "sa",
          "nv",
          "bv",
          "ag",
          "gmbh",
          "se",
          "sarl",
          "srl",
          "spa",
          "ab",
          "asa",
          "fund",
          "foundation",
          "bank",
          "na");

  /** What else is an office behind the name of somebody who signs for a company. */
  private static final Set<String> OFFICES =
      Set.of("counsel", "comptroller", "partner", "principal", "cio", "cco");

  /** Powers of attorney and mandates to sign. */
  private static final List<String> MANDATES =
      List.of("attorney", "authori", "signatory", "agent", "power of", "former", "poa");

  private Capacity() {}

  /** Whether words end as the name of an organization does. */
  public static boolean isOrganization(CharSequence name) {
    return isOneOf(name, COMPANIES)
        || isOneOf(name, PARTNERSHIPS)
        || isOneOf(name, TRUSTS)
        || isOneOf(name, CORPORATIONS);
  }

  /**
   * The capacity that a title gives.
   *
   * @param title what is printed as title or behind "its", without the party's name
   * @param party the name of the party for which it is borne
   */
  public static Optional<Relation> of(CharSequence title, CharSequence party) {
    String said = title.toString().toLowerCase(Locale.ROOT);
    if (MANDATES.stream().anyMatch(said::contains) || !isOrganization(party)) {
      return Optional.empty();
    }
    if (said.contains("general partner")) {
      return borne(Relation.GENERAL_PARTNER, isOneOf(party, PARTNERSHIPS));
    }
    if (said.contains("sole member")) {
      return borne(Relation.CONTROL_PERSON, isOneOf(party, COMPANIES));
    }
    if (said.contains("managing member") || isManager(said)) {
      return borne(Relation.MANAGING_MEMBER, isOneOf(party, COMPANIES));
    }
    if (said.contains("trustee")) {
      return borne(Relation.TRUSTEE, isOneOf(party, TRUSTS));
    }
    if (said.contains("investment manager") || said.contains("investment advis")) {
      return Optional.of(Relation.INVESTMENT_MANAGER);
    }
    return borne(Relation.OFFICE, Word.of(said).stream().anyMatch(Capacity::isOffice));
  }

  private static boolean isOffice(Word word) {
    String letters = word.letters();
    return OfficeWords.is(letters) || OFFICES.contains(letters);
  }

  private static boolean isManager(String said) {
    return said.equals("manager") || said.equals("sole manager") || said.equals("its manager");
  }

  private static Optional<Relation> borne(Relation relation, boolean possible) {
    return possible ? Optional.of(relation) : Optional.empty();
  }

  private static boolean isOneOf(CharSequence name, Set<String> forms) {
    List<Word> words = Word.of(name);
    return !words.isEmpty() && forms.contains(words.get(words.size() - 1).letters());
  }
}
