package org.stakegraph.ingest.damage;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws names and addresses that belong to nobody. */
final class InventedNames {
  private static final List<String> GIVEN =
      List.of(
          "Agnes",
          "Basil",
          "Clement",
          "Delphine",
          "Emmet",
          "Flora",
          "Gideon",
          "Harriet",
          "Ivar",
          "Josephine",
          "Konrad",
          "Leopold",
          "Marguerite",
          "Nestor",
          "Ottoline",
          "Petra",
          "Quentin",
          "Rosalind",
          "Silas",
          "Tobias",
          "Ursula",
          "Verity",
          "Winifred",
          "Xavier",
          "Yvette",
          "Zachary");
  private static final List<String> SURNAMES =
      List.of(
          "Abernoth",
          "Barrowby",
          "Calverden",
          "Dunsworth",
          "Eskelin",
          "Fairbrook",
          "Garrick",
          "Hallowell",
          "Ingersby",
          "Jarvane",
          "Kettlewick",
          "Lindqvist",
          "Marchbanks",
          "Nethercott",
          "Osterby",
          "Prewett",
          "Quarles",
          "Rademark",
          "Sturges",
          "Thackery",
          "Umberlin",
          "Vanterpole",
          "Wrenfield",
          "Yardsley",
          "Zellaby",
          "Ashgrove",
          "Bellwether",
          "Copperfold",
          "Darnwood",
          "Elverson",
          "Fennimore",
          "Grantleigh",
          "Hartsock",
          "Iverness",
          "Jossamer",
          "Kilbride",
          "Lorrimer",
          "Mossgrave",
          "Norbeck",
          "Oakhurst",
          "Penhallow",
          "Quillfeather",
          "Rivenhall",
          "Saltonby",
          "Tremayne",
          "Underhay",
          "Vossberg",
          "Whitlow",
          "Yarborne",
          "Zimmerlin",
          "McAllory",
          "O'Dannon",
          "van Hessel",
          "Bracken",
          "Crabtree",
          "Dovecote",
          "Eaglesham",
          "Farthing",
          "Goodspeed",
          "Huckaby");
  private static final List<String> STEMS =
      List.of(
          "Alder Creek",
          "Blue Heron",
          "Copper Ridge",
          "Driftstone",
          "Eastgate",
          "Falcon Ledge",
          "Granary",
          "Harbor Row",
          "Ironbark",
          "Juniper Hill",
          "Kestrel",
          "Lanternfish",
          "Marrowstone",
          "Northfold",
          "Orchard Lane",
          "Pellwood",
          "Quarry Street",
          "Redwing",
          "Saltmarsh",
          "Tamarind Bay",
          "Upland",
          "Vellum",
          "Willow Bend",
          "Yarrow",
          "Zephyr Point");
  private static final List<String> STREETS =
      List.of("Mill Pond Road", "Canal Street", "Orchard Lane", "Temple Row", "Granary Court");
  private static final List<String> CITIES =
      List.of(
          "Portland, ME 04101",
          "Keene, NH 03431",
          "Boise, ID 83702",
          "San Mateo, CA 94402-1530",
          "New York, NY 10022",
          "Austin, Texas 78735");

  private final Random random;
  private final Set<String> people = new HashSet<>();

  InventedNames(Random random) {
    this.random = random;
  }

  String person() {
    String middle = random.nextInt(3) == 0 ? "" : " " + (char) ('A' + random.nextInt(26)) + ".";
    String surname = pick(SURNAMES);
    return given(surname) + middle + " " + surname;
  }

  String joint() {
    String surname = pick(SURNAMES);
    String first = given(surname);
    String second = given(surname);
    String initial = " " + (char) ('A' + random.nextInt(26)) + ".";
    String both = first + initial + " " + surname + " & " + second + " " + surname;
    return switch (random.nextInt(3)) {
      case 0 -> both;
      case 1 -> both + ", JT TEN";
      default -> first + " and " + second + " " + surname;
    };
  }

  /**
   * A given name that no person of that surname bears yet in this table: two people who differ in a
   * middle initial alone are one person to every reader.
   */
  private String given(String surname) {
    String given = pick(GIVEN);
    int tries = 0;
    while (!people.add(given + " " + surname) && tries++ < 100) {
      given = pick(GIVEN);
    }
    return given;
  }

  String trust() {
    String surname = pick(SURNAMES);
    return switch (random.nextInt(4)) {
      case 0 -> "The " + surname + " Family Trust";
      case 1 -> "The " + surname + " " + (1980 + random.nextInt(25)) + " Revocable Trust";
      case 2 -> "The " + pick(GIVEN) + " " + surname + " Living Trust U/A/D " + date();
      default -> pick(GIVEN) + " " + surname + " Irrevocable Trust dated March 3, 1994";
    };
  }

  String organization() {
    String stem = pick(STEMS);
    return switch (random.nextInt(9)) {
      case 0 -> stem + " Partners, L.P.";
      case 1 -> stem + " Venture Partners " + pick(List.of("II", "III", "IV", "X")) + ", L.P.";
      case 2 -> stem + " Holdings LLC";
      case 3 -> stem + " Capital Management, LLC";
      case 4 -> stem + " Opportunity Master Fund, Ltd.";
      case 5 -> stem + " Investments, Inc.";
      case 6 -> stem + " Foundation";
      case 7 -> "The " + stem + " Entrepreneur Fund, L.P.";
      default -> (1_000_000 + random.nextInt(9_000_000)) + " Manitoba, Ltd.";
    };
  }

  String intermediary() {
    return pick(STEMS)
        + pick(List.of(" & Company LLC", " Asset Management, L.P.", " Advisors, Inc."));
  }

  List<String> address() {
    String street = (1 + random.nextInt(900)) + " " + pick(STREETS);
    return switch (random.nextInt(3)) {
      case 0 -> List.of(street, pick(CITIES));
      case 1 -> List.of(street + ", " + (4 + random.nextInt(16)) + "th Floor", pick(CITIES));
      default -> List.of(street, "Suite " + (100 + random.nextInt(900)), pick(CITIES));
    };
  }

  private String date() {
    return (1 + random.nextInt(12)) + "/" + (1 + random.nextInt(28)) + "/" + random.nextInt(80, 99);
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
