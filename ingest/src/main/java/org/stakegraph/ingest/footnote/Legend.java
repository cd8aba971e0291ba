package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.stakegraph.ingest.text.TextRange;

/**
 * What a star in a percentage column stands for.
 *
 * @param sign the star or stars
 * @param bound percent of the class below which the figure lies
 * @param range the words
 */
public record Legend(String sign, BigDecimal bound, TextRange range) {
  public Legend {
    requireNonNull(sign, "sign");
    requireNonNull(bound, "bound");
    requireNonNull(range, "range");
  }
}
