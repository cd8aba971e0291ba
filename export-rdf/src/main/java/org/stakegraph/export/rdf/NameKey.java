package org.stakegraph.export.rdf;

import java.text.Normalizer;

/**
 * NK1, the normalisation of names that agent IRIs and {@code stk:nameKey} rest on.
 *
 * <p><b>Frozen for ever</b> (docs/adr/0005): a change would give every agent a new IRI. A better
 * normalisation becomes NK2 as a further property beside this one.
 *
 * <ol>
 *   <li>Unicode compatibility decomposition (NFKD); combining marks are dropped.
 *   <li>Each code point is folded to lower case by itself, without regard to language or
 *       neighbours; sharp s becomes {@code ss} and final sigma becomes sigma.
 *   <li>{@code &} becomes {@code and}; apostrophes (U+0027, U+2019) and full stops are deleted.
 *   <li>Lower-case letters, modifier letters, letters without case and numbers stay; every other
 *       run becomes one space; the ends are trimmed.
 *   <li>A leading {@code the} goes if something follows it.
 *   <li>If nothing is left, the key is each code point of the name in hexadecimal after a {@code
 *       u}, so that a name of signs alone still has a key of its own.
 * </ol>
 *
 * <p>Legal forms stay: a fund and its general partner often differ in nothing else.
 */
public final class NameKey {
  private static final String ARTICLE = "the ";

  private NameKey() {}

  /** The key of a name; letters and digits in groups that one space parts, never empty. */
  public static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    String decomposed = decomposed(name);
    boolean gap = false;
    for (int i = 0, c; i < decomposed.length(); i += Character.charCount(c)) {
      c = decomposed.codePointAt(i);
      if (isDeleted(c)) {
        continue;
      }
      String kept = folded(c);
      if (kept.isEmpty()) {
        gap = key.length() > 0;
      } else {
        key.append(gap ? " " : "").append(kept);
        gap = false;
      }
    }
    return key.length() == 0 ? spelledOut(name) : withoutArticle(key.toString());
  }

  /** NFKD, which leaves ASCII as it is; the tables that it needs otherwise take time to load. */
  private static String decomposed(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD);
      }
    }
    return name;
  }

  private static boolean isDeleted(int c) {
    return c == '\'' || c == '\u2019' || c == '.' || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** What one code point adds to the key; empty for one that parts words. */
  private static String folded(int c) {
    return switch (c) {
      case '&' -> "and";
      case '\u00DF', '\u1E9E' -> "ss";
      case '\u03C2' -> "\u03C3";
      default -> {
        int lower = Character.toLowerCase(Character.toUpperCase(c));
        yield isKept(lower) ? Character.toString(lower) : "";
      }
    };
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.LOWERCASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  private static String withoutArticle(String key) {
    return key.startsWith(ARTICLE) ? key.substring(ARTICLE.length()) : key;
  }

  private static String spelledOut(String name) {
    StringBuilder key = new StringBuilder();
    name.codePoints()
        .forEach(c -> key.append(key.length() == 0 ? "u" : " u").append(Integer.toHexString(c)));
    return key.toString();
  }
}
