package org.stakegraph.export.rdf;

/**
 * The readable part of an IRI. It is there for people; what identifies is the hash or number beside
 * it. Only {@code a-z}, {@code 0-9} and single hyphens, so an IRI needs no escapes.
 */
final class Slug {
  private static final int LENGTH = 40;

  private Slug() {}

  /** At most 40 characters of the text's name key; empty if it has no Latin letter or digit. */
  static String of(String text) {
    return ofKey(NameKey.of(text));
  }

  /** The slug of an official number; empty if there is no Latin letter or digit in it. */
  static String ofNumber(String number) {
    boolean any = number.chars().anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
    return any ? of(number) : "";
  }

  /** As {@link #of}, for text that is a name key already. */
  static String ofKey(String key) {
    StringBuilder slug = new StringBuilder(LENGTH);
    for (int i = 0; i < key.length() && slug.length() < LENGTH; i++) {
      char c = key.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c == ' ' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  /** The slug and the hash of a key: {@code alder-creek-fund-lp-} and sixteen characters. */
  static String withHash(String key) {
    String slug = ofKey(key);
    return slug.isEmpty() ? ContentHash.h16(key) : slug + "-" + ContentHash.h16(key);
  }
}
