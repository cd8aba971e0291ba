package org.stakegraph.ingest.xml;

import java.util.Optional;

/**
 * A character written by its name or number between an ampersand and a semicolon.
 *
 * @param codePoint the character
 * @param end one past the semicolon in the text
 */
record CharacterReference(int codePoint, int end) {
  /** The longest that XML's own entities and the numbers of all characters need. */
  private static final int LONGEST = 10;

  /**
   * The reference whose ampersand stands at {@code at}, if it is a lawful one. Some forms are
   * filled in with text that holds references already, whose ampersands are referred to once more.
   */
  static Optional<CharacterReference> at(String text, int at, int end) {
    Optional<CharacterReference> reference = once(text, at, end);
    return reference
        .filter(outer -> outer.codePoint() == '&')
        .flatMap(outer -> once(text, outer.end() - 1, end))
        .or(() -> reference);
  }

  private static Optional<CharacterReference> once(String text, int at, int end) {
    int most = Math.min(end, at + LONGEST);
    int semicolon = at + 1;
    while (semicolon < most && text.charAt(semicolon) != ';') {
      semicolon++;
    }
    if (semicolon >= most) {
      return Optional.empty();
    }
    int character = character(text.substring(at + 1, semicolon));
    return character < 0
        ? Optional.empty()
        : Optional.of(new CharacterReference(character, semicolon + 1));
  }

  private static int character(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.startsWith("#") ? number(name.substring(1)) : -1;
    };
  }

  private static int number(String number) {
    boolean hexadecimal = number.startsWith("x");
    String digits = hexadecimal ? number.substring(1) : number;
    int radix = hexadecimal ? 16 : 10;
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      if (digit < 0 || value > Character.MAX_CODE_POINT) {
        return -1;
      }
      value = value * radix + digit;
    }
    boolean lawful =
        !digits.isEmpty()
            && Character.isValidCodePoint(value)
            && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE)
            && (value >= ' ' || value == '\t' || value == '\n' || value == '\r');
    return lawful ? value : -1;
  }
}
