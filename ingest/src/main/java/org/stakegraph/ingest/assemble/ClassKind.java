package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.SecurityKind;

/** What sort of instrument the name of a class of securities denotes. */
final class ClassKind {
  private static final Set<String> WARRANTS = Set.of("warrant", "warrants");
  private static final Set<String> OPTIONS = Set.of("option", "options");
  private static final Set<String> NOTES =
      Set.of("note", "notes", "debenture", "debentures", "bond", "bonds");
  private static final Set<String> PREFERRED = Set.of("preferred", "preference");
  private static final Set<String> COMMON =
      Set.of("common", "ordinary", "ads", "adss", "adr", "adrs", "depositary");
  private static final Set<String> UNITS =
      Set.of("unit", "units", "rsu", "rsus", "psu", "psus", "dsu", "dsus");

  /** Behind these words stands what the instrument is of, for, or made from. */
  private static final Set<String> BEHIND =
      Set.of(
          "of",
          "to",
          "for",
          "upon",
          "on",
          "in",
          "into",
          "from",
          "and",
          "or",
          "with",
          "issuable",
          "issued",
          "underlying",
          "representing",
          "represented",
          "including",
          "excluding",
          "exercisable",
          "acquirable",
          "par");

  private static final Set<String> COUNTED = Set.of("share", "shares", "units", "number");

  private ClassKind() {}

  /** The kind; shares that no word tells apart are common shares. */
  static SecurityKind of(String label) {
    List<String> head = head(label);
    if (holdsAny(head, WARRANTS)) {
      return SecurityKind.WARRANT;
    } else if (holdsAny(head, OPTIONS)) {
      return SecurityKind.OPTION;
    } else if (holdsAny(head, NOTES)) {
      return SecurityKind.NOTE;
    } else if (holdsAny(head, PREFERRED)) {
      return SecurityKind.PREFERRED;
    } else if (holdsAny(head, COMMON)) {
      return SecurityKind.COMMON;
    }
    return holdsAny(head, UNITS) ? SecurityKind.UNIT : SecurityKind.COMMON;
  }

  private static boolean holdsAny(List<String> head, Set<String> words) {
    return !Collections.disjoint(head, words);
  }

  /** The words that name the instrument itself: not the stock that warrants are "to purchase". */
  private static List<String> head(String label) {
    List<String> head = new ArrayList<>();
    for (Word word : Word.of(label)) {
      String letters = word.letters();
      boolean counted = COUNTED.containsAll(head) && letters.equals("of");
      if (BEHIND.contains(letters) && !counted && !head.isEmpty()) {
        return head;
      }
      if (!counted && !letters.isEmpty()) {
        head.add(letters);
      }
      if (word.endsClause() && !head.isEmpty()) {
        return head;
      }
    }
    return head;
  }
}
