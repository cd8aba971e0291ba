package org.stakegraph.export.rdf;

import java.util.HashSet;
import java.util.Set;

/** Gives each thing of one report a name of its own. */
final class DistinctNames {
  private final Set<String> taken = new HashSet<>();

  /**
   * The wanted name, or the first of {@code wanted-2}, {@code wanted-3} and so on that nothing else
   * of the report has.
   */
  String claim(String wanted) {
    String name = wanted;
    for (int n = 2; !taken.add(name); n++) {
      name = wanted + "-" + n;
    }
    return name;
  }
}
