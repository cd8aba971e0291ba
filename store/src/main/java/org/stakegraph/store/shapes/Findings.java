package org.stakegraph.store.shapes;

import java.util.List;

/**
 * What validation found, the gravest first, then by node, property and message, so that the same
 * graph gives the same report.
 *
 * @param all the findings
 */
public record Findings(List<Finding> all) {
  public Findings {
    all = List.copyOf(all);
  }

  /** The findings of one level. */
  public List<Finding> of(Level level) {
    return all.stream().filter(finding -> finding.level() == level).toList();
  }

  /** Whether there is no violation; warnings are allowed. */
  public boolean conforms() {
    return of(Level.VIOLATION).isEmpty();
  }
}
