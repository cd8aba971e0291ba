package org.stakegraph.ingest.entity;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.OrganizationWords;
import org.stakegraph.ingest.statement.Region;

/** Tells by the words of a name, in small letters, whether it is an organization's. */
final class OrganizationNames {
  /** What opens the names of companies and is no given name: "State Lane". */
  private static final Set<String> OPENINGS =
      Set.of("state", "first", "national", "united", "federal", "american", "universal");

  /** States that are given names as well. */
  private static final Set<String> GIVEN =
      Set.of("georgia", "virginia", "montana", "indiana", "nevada", "arizona", "washington");

  /** Where banks have branches. */
  private static final Set<String> BRANCH_PLACES =
      Set.of(
          "london",
          "york",
          "paris",
          "zurich",
          "geneva",
          "frankfurt",
          "luxembourg",
          "dublin",
          "amsterdam",
          "stockholm",
          "milan",
          "madrid",
          "toronto",
          "montreal",
          "tokyo",
          "singapore",
          "kong",
          "sydney",
          "cayman",
          "nassau",
          "bahamas",
          "guernsey",
          "jersey",
          "chicago",
          "miami",
          "dubai",
          "shanghai",
          "beijing");

  /** "City of Boise". */
  private static final Set<String> BODIES =
      Set.of("city", "state", "county", "town", "province", "kingdom", "emirate");

  private OrganizationNames() {}

  /** "Alder Capital", "Ada Sample IRA", "City of Boise". */
  static boolean isOne(List<String> keys) {
    return isBody(keys)
        || isBranch(keys)
        || isOpened(keys)
        || keys.contains("ira")
        || keys.stream().anyMatch(OrganizationWords::is);
  }

  private static boolean isBody(List<String> keys) {
    return keys.size() > 2 && BODIES.contains(keys.get(0)) && keys.get(1).equals("of");
  }

  /** "Alder AG London Branch", though not "Ada Branch". */
  private static boolean isBranch(List<String> keys) {
    int last = keys.size() - 1;
    return last > 1 && keys.get(last).equals("branch") && isBranchPlace(keys.get(last - 1));
  }

  /** Whether banks have branches in a place. */
  static boolean isBranchPlace(String key) {
    return BRANCH_PLACES.contains(key);
  }

  /** "First Alder", "Ohio Power and Light". */
  private static boolean isOpened(List<String> keys) {
    String first = keys.isEmpty() ? "" : keys.get(0);
    boolean state = Region.isState(first) && Region.isName(first) && !GIVEN.contains(first);
    return keys.size() > 1 && (state || OPENINGS.contains(first));
  }
}
