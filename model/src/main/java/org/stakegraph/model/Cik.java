package org.stakegraph.model;

/**
 * A Central Index Key, EDGAR's number for a registrant or owner.
 *
 * @param value ten digits with leading zeros
 */
public record Cik(String value) {
  private static final int DIGITS = 10;

  public Cik {
    if (value.length() != DIGITS || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("not a ten-digit CIK: " + value);
    }
  }

  /**
   * Reads a CIK with or without its leading zeros.
   *
   * @throws IllegalArgumentException if {@code text} is not one to ten digits
   */
  public static Cik of(String text) {
    String digits = text.strip();
    return new Cik("0".repeat(Math.max(0, DIGITS - digits.length())) + digits);
  }
}
