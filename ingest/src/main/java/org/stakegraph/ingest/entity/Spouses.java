package org.stakegraph.ingest.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * The spouses that notes describe but do not name: "Mr. Sample's wife" and "his spouse" in the note
 * of one row are one person.
 */
final class Spouses {
  private static final Set<String> NOUNS = Set.of("spouse", "wife", "husband");

  private final Map<PartyMention, PartyMention> rows = new HashMap<>();

  /** The spouses among the mentions of a filing. */
  Spouses(List<RoledMention> all) {
    for (RoledMention roled : all) {
      if (roled.rowHolders().size() == 1 && describes(roled.mention().name())) {
        rows.put(roled.mention(), roled.rowHolders().get(0));
      }
    }
  }

  /** The row whose holder's spouse a mention is, or null. */
  @Nullable PartyMention rowOf(PartyMention mention) {
    return rows.get(mention);
  }

  private static boolean describes(String words) {
    int last = words.lastIndexOf(' ');
    boolean noun = last > 0 && NOUNS.contains(words.substring(last + 1));
    String whose = noun ? words.substring(0, last) : "";
    boolean titled =
        whose.startsWith("Mr. ")
            || whose.startsWith("Ms. ")
            || whose.startsWith("Mrs. ")
            || whose.startsWith("Dr. ");
    return whose.equals("his")
        || whose.equals("her")
        || (titled && (whose.endsWith("'s") || whose.endsWith("\u2019s")));
  }
}
