package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * A postal address without its c/o and attention lines.
 *
 * @param lines the lines as printed, in order, never empty
 * @param street street, building and floor
 * @param city post town
 * @param region state or province, as printed
 * @param postcode postal code
 * @param span the printed lines
 */
public record Address(
    List<String> lines,
    Optional<String> street,
    Optional<String> city,
    Optional<String> region,
    Optional<String> postcode,
    Span span) {
  public Address {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("an address needs a line");
    }
    requireNonNull(street, "street");
    requireNonNull(city, "city");
    requireNonNull(region, "region");
    requireNonNull(postcode, "postcode");
    requireNonNull(span, "span");
  }
}
