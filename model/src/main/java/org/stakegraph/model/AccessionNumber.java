package org.stakegraph.model;

/**
 * An EDGAR accession number, the one unique key of a submission.
 *
 * @param value {@code 0000950103-25-008153}: filer agent, year, sequence
 */
public record AccessionNumber(String value) {
  private static final String SHAPE = "dddddddddd-dd-dddddd";

  public AccessionNumber {
    if (!matches(value)) {
      throw new IllegalArgumentException("not an accession number: " + value);
    }
  }

  /**
   * Reads an accession number with or without its dashes.
   *
   * @throws IllegalArgumentException if {@code text} is not eighteen digits
   */
  public static AccessionNumber of(String text) {
    String plain = text.strip();
    if (plain.length() == SHAPE.length() - 2 && plain.indexOf('-') < 0) {
      plain = plain.substring(0, 10) + "-" + plain.substring(10, 12) + "-" + plain.substring(12);
    }
    return new AccessionNumber(plain);
  }

  private static boolean matches(String value) {
    if (value.length() != SHAPE.length()) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean fits = SHAPE.charAt(i) == '-' ? c == '-' : c >= '0' && c <= '9';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
