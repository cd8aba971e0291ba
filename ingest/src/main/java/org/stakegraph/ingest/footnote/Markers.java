package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of marks. */
final class Markers {
  private Markers() {}

  /** Uses of the same mark put together; numbers by size, other signs as they came. */
  static List<MarkerUse> ordered(List<MarkerUse> uses) {
    Map<String, Set<String>> holders = new LinkedHashMap<>();
    for (MarkerUse use : uses) {
      holders.computeIfAbsent(use.marker(), m -> new LinkedHashSet<>()).addAll(use.holders());
    }
    List<MarkerUse> merged = new ArrayList<>();
    holders.forEach((marker, names) -> merged.add(new MarkerUse(marker, List.copyOf(names))));
    merged.sort((one, other) -> Integer.compare(size(one.marker()), size(other.marker())));
    return List.copyOf(merged);
  }

  private static int size(String marker) {
    boolean number = MarkerShape.isNumber(marker) && marker.length() <= 6;
    return number ? Integer.parseInt(marker) : Integer.MAX_VALUE;
  }
}
