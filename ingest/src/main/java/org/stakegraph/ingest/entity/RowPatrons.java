package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.AccountWords;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.Word;

/** Persons after whom rows are called: "The Ada Sample 1990 Trust", "Ada &amp; Ben Sample IRA". */
final class RowPatrons {
  /** More rows of one note are not looked through for a name. */
  private static final int MOST_ROWS = 50;

  private static final Set<String> TRUSTS = Set.of("trust", "trusts", "grat", "ira", "foundation");

  /** Words behind the person's name that are no part of it. */
  private static final Set<String> BEHIND =
      Set.of(
          "family",
          "revocable",
          "irrevocable",
          "living",
          "charitable",
          "remainder",
          "annuity",
          "marital",
          "children",
          "childrens",
          "grandchildren",
          "grandchildrens",
          "descendants",
          "descendents",
          "gift",
          "exempt",
          "exemption",
          "dynasty",
          "insurance",
          "separate",
          "personal",
          "declaration",
          "inter");

  private RowPatrons() {}

  /** The persons of a surname in the names of rows, none twice, with the rows called so. */
  static List<PartyMention> of(List<PartyMention> rows, String surnameKey) {
    List<PartyMention> found = new ArrayList<>();
    List<PersonName> persons = new ArrayList<>();
    for (PartyMention row : rows.size() > MOST_ROWS ? List.<PartyMention>of() : rows) {
      for (String name : patrons(row.name())) {
        PersonName person = PersonNameParser.parse(name).orElse(null);
        boolean one =
            person != null
                && !person.given().isEmpty()
                && person.surnameKey().equals(surnameKey)
                && persons.stream().noneMatch(person::agreesWith);
        if (one) {
          persons.add(person);
          found.add(new PartyMention(name, row.range()));
        }
      }
    }
    return found;
  }

  /** The person or the couple whose name a trust's begins with. */
  private static List<String> patrons(String row) {
    List<String> words = new ArrayList<>();
    Word.of(row).forEach(word -> words.add(word.text()));
    if (!words.isEmpty() && words.get(0).equalsIgnoreCase("the")) {
      words.remove(0);
    }
    int end = 0;
    while (end < words.size() && !isBehind(words.get(end))) {
      end++;
    }
    boolean trust = false;
    for (String word : words.subList(end, words.size())) {
      String key = NameKeys.word(word);
      trust |= TRUSTS.contains(key);
      if (NameKeys.isForm(key)) {
        return List.of();
      }
    }
    String name = String.join(" ", words.subList(0, end));
    List<String> members = trust ? JointNames.members(name) : List.of();
    return !trust ? List.of() : members.isEmpty() ? List.of(name) : members;
  }

  private static boolean isBehind(String word) {
    String key = NameKeys.word(word);
    return TRUSTS.contains(key)
        || BEHIND.contains(key)
        || AccountWords.is(key)
        || (!key.isEmpty() && Character.isDigit(key.charAt(0)));
  }
}
