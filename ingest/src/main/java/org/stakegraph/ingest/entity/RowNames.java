package org.stakegraph.ingest.entity;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.statement.PartyMention;

/** Parts of names by which a note speaks of the rows that it explains. */
final class RowNames {
  private final Map<PartyMention, Draft> referents;
  private final Predicate<String> isName;

  /**
   * @param referents whom the mentions that are known so far mean
   * @param isName whether a key is somebody's whole name
   */
  RowNames(Map<PartyMention, Draft> referents, Predicate<String> isName) {
    this.referents = referents;
    this.isName = isName;
  }

  /** The one row that a name of some words means by a part of its own name, or null. */
  @Nullable Draft meant(RoledMention roled, int words) {
    if (roled.role() != MentionRole.NOTE) {
      return null;
    }
    return words == 1 ? beginningWith(roled) : compartment(roled);
  }

  /** "Alder" for Alder Fund, "Ada" for Ada Sample. */
  private @Nullable Draft beginningWith(RoledMention roled) {
    String word = NameKeys.key(roled.mention().name());
    Draft found = null;
    for (PartyMention holder : roled.rowHolders()) {
      Draft row = referents.get(holder);
      boolean one = row != null && row.members.isEmpty();
      if (one && NameKeys.key(holder.name()).startsWith(word + " ")) {
        if (found != null && found != row) {
          return null;
        }
        found = row;
      }
    }
    return isName.test(word) ? null : found;
  }

  /** "Bond Fund" for the part of an umbrella fund that is called "Alder SICAV - Bond Fund". */
  private @Nullable Draft compartment(RoledMention roled) {
    String name = roled.mention().name();
    boolean fund = PartyForm.of(name) == PartyForm.FUND;
    Draft found = null;
    for (PartyMention holder : fund ? roled.rowHolders() : List.<PartyMention>of()) {
      boolean part = isPart(name, holder.name());
      if (part && found != null) {
        return null;
      }
      found = part ? referents.get(holder) : found;
    }
    return found;
  }

  private static boolean isPart(String name, String row) {
    String umbrella =
        row.endsWith(name) ? row.substring(0, row.length() - name.length()).strip() : "";
    char last = umbrella.isEmpty() ? ' ' : umbrella.charAt(umbrella.length() - 1);
    return umbrella.length() > 2 && (last == '-' || last == '\u2013' || last == '\u2014');
  }
}
