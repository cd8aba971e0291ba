package org.stakegraph.ingest.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.PartyKind;

/** Parts of names by which a note speaks of the rows that it explains. */
final class RowNames {
  /** Words of what a person sets up in the person's own name. */
  private static final Set<String> PERSONAL =
      Set.of("family", "foundation", "ira", "account", "plan", "estate", "children", "md", "pc");

  /** Words behind "and" that name nobody beside the firm before it. */
  private static final Set<String> FOLLOWING =
      Set.of(
          "its", "their", "affiliates", "subsidiaries", "affiliated", "related", "certain", "co");

  private final Map<PartyMention, Draft> referents;
  private final Function<String, ParsedName> parsed;
  private final Predicate<String> isName;
  private final Predicate<String> isPersons;

  /** Whether a row's name is a person's; many notes ask it of the same rows. */
  private final Map<String, Boolean> personal = new HashMap<>();

  /**
   * @param referents whom the mentions that are known so far mean
   * @param parsed a name taken apart
   * @param isName whether a key is somebody's whole name
   * @param isPersons whether a key is the surname of a person of whom the filing speaks
   */
  RowNames(
      Map<PartyMention, Draft> referents,
      Function<String, ParsedName> parsed,
      Predicate<String> isName,
      Predicate<String> isPersons) {
    this.referents = referents;
    this.parsed = parsed;
    this.isName = isName;
    this.isPersons = isPersons;
  }

  /** The one row that a name of some words means by a part of its own name, or null. */
  @Nullable Draft meant(RoledMention roled, int words) {
    if (roled.role() != MentionRole.NOTE) {
      return null;
    }
    Draft whole = words == 1 || isBare(roled, words) ? beginningWith(roled) : null;
    Draft part = whole != null || words == 1 ? whole : compartment(roled);
    boolean one = words <= 2 && roled.rowHolders().size() == 1;
    return part == null && one ? shortened(roled) : part;
  }

  /**
   * "the Alder Fund" for Alder Multi-Strategy Master Fund and "the ESOP" for Alder ESOP, where the
   * note explains no other row.
   */
  private @Nullable Draft shortened(RoledMention roled) {
    List<String> words = NameKeys.words(roled.mention().name());
    boolean called =
        words.size() == 1
            ? words.get(0).equals("esop")
            : words.size() == 2 && words.get(1).equals("fund");
    List<String> row = called ? NameKeys.words(roled.rowHolders().get(0).name()) : List.of();
    boolean first = row.size() > 1 && (words.size() == 1 || words.get(0).equals(row.get(0)));
    return first
            && row.get(row.size() - 1).equals(words.get(words.size() - 1))
            && !isName.test(String.join(" ", words))
        ? referents.get(roled.rowHolders().get(0))
        : null;
  }

  /** "Strong Alder" for Strong Alder Investments, Inc., never a person for the person's trust. */
  private boolean isBare(RoledMention roled, int words) {
    String name = roled.mention().name();
    return words == 2
        && !isPersons.test(NameKeys.word(name.substring(name.lastIndexOf(' ') + 1)))
        && parsed.apply(name).kind() == PartyKind.PERSON
        && roled.rowHolders().stream()
            .noneMatch(row -> personal.computeIfAbsent(row.name(), this::isPersonal));
  }

  private boolean isPersonal(String row) {
    return parsed.apply(row).kind() != PartyKind.ORGANIZATION
        || NameKeys.words(row).stream().anyMatch(PERSONAL::contains);
  }

  /** "Alder" for Alder Fund, "Ada" for Ada Sample. */
  private @Nullable Draft beginningWith(RoledMention roled) {
    String word = NameKeys.key(roled.mention().name());
    Draft found = null;
    for (PartyMention holder : roled.rowHolders()) {
      Draft row = referents.get(holder);
      boolean one = row != null && row.members.isEmpty() && !isOfSeveral(holder.name());
      if (one && NameKeys.key(holder.name()).startsWith(word + " ")) {
        if (found != null && found != row) {
          return null;
        }
        found = row;
      }
    }
    return isName.test(word) ? null : found;
  }

  /** "Alder Corporation and Ada Sample": a firm and somebody else; "and affiliates" is no one. */
  private static boolean isOfSeveral(String row) {
    List<String> words = NameKeys.words(row);
    int and = words.indexOf("and");
    return and > 1
        && and + 1 < words.size()
        && NameKeys.isForm(words.get(and - 1))
        && !FOLLOWING.contains(words.get(and + 1));
  }

  /** "Bond Fund" for the part of an umbrella fund that is called "Alder SICAV - Bond Fund". */
  private @Nullable Draft compartment(RoledMention roled) {
    String name = roled.mention().name();
    Draft found = null;
    for (PartyMention holder : roled.rowHolders()) {
      boolean part = isPart(name, holder.name());
      if (part && found != null) {
        return null;
      }
      found = part ? referents.get(holder) : found;
    }
    return found != null && PartyForm.of(name) == PartyForm.FUND ? found : null;
  }

  private static boolean isPart(String name, String row) {
    String umbrella =
        row.endsWith(name) ? row.substring(0, row.length() - name.length()).strip() : "";
    char last = umbrella.isEmpty() ? ' ' : umbrella.charAt(umbrella.length() - 1);
    return umbrella.length() > 2 && (last == '-' || last == '\u2013' || last == '\u2014');
  }
}
