package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A mark that rows or headings carry.
 *
 * @param marker its number or sign without brackets
 * @param holders names of the rows that carry it; none if only a heading does
 */
public record MarkerUse(String marker, List<String> holders) {
  public MarkerUse {
    requireNonNull(marker, "marker");
    holders = List.copyOf(holders);
  }
}
