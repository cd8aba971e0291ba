package org.stakegraph.evaluation;

import java.util.Locale;

/** Compares names as people do: letters and digits count, case and punctuation do not. */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
