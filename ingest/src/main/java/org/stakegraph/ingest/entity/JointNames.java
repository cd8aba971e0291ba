package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.footnote.SlashedNames;

/** Names of several persons: "Ada B. &amp; Carl D. Sample", "Ada Sample and Ben Test". */
final class JointNames {
  private static final List<String> SEPARATORS = List.of(" & ", " and ", " AND ", " And ");

  private JointNames() {}

  /** The full names of the members; none if the name is not joint. */
  static List<String> members(String name) {
    List<String> slashed = SlashedNames.of(name);
    List<String> parts = slashed.isEmpty() ? parts(name) : slashed;
    if (parts.size() < 2) {
      return List.of();
    }
    Optional<PersonName> last = PersonNameParser.parse(parts.get(parts.size() - 1));
    if (last.isEmpty() || last.get().given().isEmpty()) {
      return List.of();
    }
    if (isTitle(parts.get(0))) {
      return couple(parts, last.get());
    }
    if (isNumbered(last.get())) {
      return List.of();
    }
    List<String> members = new ArrayList<>();
    for (String part : parts) {
      String full = lacksSurname(part) ? part + " " + last.get().surname() : part;
      if (PersonNameParser.parse(full).isEmpty()) {
        return List.of();
      }
      members.add(full);
    }
    return members;
  }

  /** "Dr. and Mrs. Carl Test": the name is his, and of hers only the surname is told. */
  private static List<String> couple(List<String> parts, PersonName last) {
    if (parts.size() != 2 || last.title().isEmpty()) {
      return List.of();
    }
    String his = parts.get(1).substring(parts.get(1).indexOf(' ') + 1).strip();
    return List.of(his, last.title().get() + " " + last.surname());
  }

  private static boolean isTitle(String word) {
    return Lexicon.TITLES.contains(NameKeys.word(word));
  }

  /** "Alder Birch & Cedar VII": a fund called by its founders, and its number. */
  private static boolean isNumbered(PersonName last) {
    String surname = last.surname();
    boolean numeral = surname.length() > 0 && last.given().size() == 1;
    for (int i = 0; i < surname.length() && numeral; i++) {
      numeral = "IVX".indexOf(surname.charAt(i)) >= 0;
    }
    return numeral;
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>(List.of(name));
    for (String separator : SEPARATORS) {
      List<String> split = new ArrayList<>();
      for (String part : parts) {
        int start = 0;
        int at = part.indexOf(separator);
        while (at >= 0) {
          split.add(part.substring(start, at).strip());
          start = at + separator.length();
          at = part.indexOf(separator, start);
        }
        split.add(part.substring(start).strip());
      }
      parts = split;
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Whether a part is given names only: "Ada", "Ada B.". */
  private static boolean lacksSurname(String part) {
    int space = part.lastIndexOf(' ');
    return space < 0 || NameKeys.word(part.substring(space + 1)).length() == 1;
  }
}
