package org.stakegraph.ingest.footnote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.stakegraph.ingest.footnote.TemplateReading.TemplateNames;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;
import org.stakegraph.model.RestrictedAct;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Sharing;

/** Writes expected statements out into the lines that {@link TemplateReading} makes of a note. */
final class Expectation {
  private static final Set<String> SYMMETRIC = Set.of("relative", "affiliate");
  private static final String POWER = "voting and dispositive power";

  private final String title;
  private final TemplateNames names;
  private final List<String> rows;

  Expectation(String title, TemplateNames names, List<String> rows) {
    this.title = title;
    this.names = names;
    this.rows = rows.stream().map(names::of).toList();
  }

  /** The lines of an expected statement. */
  List<String> lines(String statement) {
    List<String> parts = List.of(statement.split(" \\| ", -1)).stream().map(String::strip).toList();
    return switch (parts.get(0)) {
      case "includes" -> List.of(included(parts));
      case "caps" -> List.of(capped(parts));
      case "defines" -> {
        check(parts.size() == 3, statement);
        yield List.of("defines | " + parts.get(1) + " | " + names.of(parts.get(2)));
      }
      default -> related(parts, statement);
    };
  }

  private String included(List<String> parts) {
    check(parts.size() == 4 || parts.size() == 5, parts);
    SecurityKind kind = constant(SecurityKind.class, parts.get(2));
    int within = parts.size() == 4 ? 0 : number(parts.get(4), "within ");
    List<String> holders =
        parts.get(3).equals("-")
            ? rows
            : List.of(parts.get(3).split(" \\+ ", -1)).stream().map(names::of).toList();
    return includes(number(parts.get(1).replace(",", ""), ""), words(kind), holders, within);
  }

  private String capped(List<String> parts) {
    check(parts.size() >= 4, parts);
    List<String> holders = parts.get(1).equals("-") ? rows : List.of(names.of(parts.get(1)));
    Set<String> acts = new TreeSet<>();
    for (String act : parts.get(3).split(", ", -1)) {
      acts.add(words(constant(RestrictedAct.class, act)));
    }
    List<String> more = parts.subList(4, parts.size());
    check(
        more.stream()
            .allMatch(
                detail ->
                    Set.of("with affiliates", "reflected", "not reflected").contains(detail)
                        || detail.startsWith("notice ")),
        parts);
    return caps(holders, new BigDecimal(parts.get(2)).toPlainString(), acts, more);
  }

  private List<String> related(List<String> parts, String statement) {
    check(parts.size() >= 3 && parts.size() <= 5, statement);
    List<String> lines = new ArrayList<>();
    for (String subject : parts.get(0).split("; ", -1)) {
      for (String written : parts.get(2).split("; ", -1)) {
        for (String object : objects(written)) {
          lines.addAll(one(names.of(subject), parts, object));
        }
      }
    }
    return lines;
  }

  private List<String> one(String subject, List<String> parts, String object) {
    String relation = parts.get(1);
    if (relation.equals("disclaims")) {
      check(parts.size() == 3 || parts.get(3).equals("except pecuniary"), parts);
      return List.of(disclaims(subject, object, parts.size() == 4));
    }
    check(parts.size() >= 4, parts);
    Modality modality = constant(Modality.class, parts.get(3));
    if (relation.endsWith("power")) {
      check(parts.size() == 5, parts);
      String sharing =
          parts.get(4).equals("-") ? "-" : words(constant(Sharing.class, parts.get(4)));
      List<Relation> powers =
          relation.equals(POWER)
              ? List.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER)
              : List.of(constant(Relation.class, relation));
      return powers.stream()
          .map(power -> relates(subject, words(power), object, words(modality) + " | " + sharing))
          .toList();
    }
    check(parts.size() == 4, parts);
    Relation role = constant(Relation.class, relation);
    check((role == Relation.BENEFICIAL_OWNER) == isShares(object), parts);
    return List.of(relates(subject, words(role), object, words(modality)));
  }

  private List<String> objects(String written) {
    if (written.equals("these shares")) {
      return theseShares(rows);
    }
    return written.startsWith("shares of ")
        ? List.of("shares of " + names.of(written.substring("shares of ".length())))
        : List.of(names.of(written));
  }

  private static boolean isShares(String object) {
    return object.startsWith("shares of ") || object.equals("these shares");
  }

  /** The shares of the rows that the note explains. */
  static List<String> theseShares(List<String> rows) {
    return rows.isEmpty()
        ? List.of("these shares")
        : rows.stream().map(row -> "shares of " + row).toList();
  }

  static String includes(long shares, String kind, Collection<String> holders, int within) {
    String days = within > 0 ? " | within " + within : "";
    return "includes | " + shares + " | " + kind + " | " + all(holders) + days;
  }

  /** The line of a relation; empty where it says that a party stands in it to itself. */
  static String relates(String from, String relation, String to, String rest) {
    if (to.equals(from) || to.equals("shares of " + from)) {
      return "";
    }
    boolean turned = SYMMETRIC.contains(relation) && from.compareTo(to) > 0;
    return (turned ? to : from) + " | " + relation + " | " + (turned ? from : to) + " | " + rest;
  }

  static String disclaims(String from, String object, boolean except) {
    return from + " | disclaims | " + object + (except ? " | except pecuniary" : "");
  }

  static String caps(
      Collection<String> holders, String percent, Collection<String> acts, List<String> more) {
    return "caps | "
        + all(holders)
        + " | "
        + percent
        + " | "
        + new TreeSet<>(acts)
        + " | "
        + new TreeSet<>(more);
  }

  private static String all(Collection<String> holders) {
    return holders.isEmpty() ? "-" : String.join(" + ", new TreeSet<>(holders));
  }

  private int number(String printed, String lead) {
    check(printed.startsWith(lead), printed);
    return Integer.parseInt(printed.substring(lead.length()));
  }

  private <E extends Enum<E>> E constant(Class<E> type, String words) {
    check(words.equals(words.toLowerCase(Locale.ROOT)), words);
    try {
      return Enum.valueOf(type, words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(title + ": no " + type.getSimpleName() + ": " + words, e);
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void check(boolean well, Object statement) {
    if (!well) {
      throw new IllegalArgumentException(title + ": malformed: " + statement);
    }
  }
}
