package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

/**
 * A class or series of instruments of the issuer.
 *
 * @param id its identifier in the report
 * @param label what the filing calls it, such as {@code common stock} or {@code Series A Preferred
 *     Stock}
 * @param kind what sort of instrument it is
 */
public record Security(SecurityId id, String label, SecurityKind kind) {
  public Security {
    requireNonNull(id, "id");
    requireNonNull(label, "label");
    requireNonNull(kind, "kind");
  }
}
