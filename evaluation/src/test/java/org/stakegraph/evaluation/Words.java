package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.model.Span;

/** The words of a text at places that are counted in code points. */
final class Words {
  private final String text;
  private final boolean plain;

  Words(String text) {
    this.text = text;
    this.plain = text.codePointCount(0, text.length()) == text.length();
  }

  String at(Span span) {
    if (plain) {
      return text.substring(span.start(), span.end());
    }
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
  }

  /** Numbers with a thousands comma and percentages there, outside tags. */
  List<String> figuresAt(Span span) {
    List<String> figures = new ArrayList<>();
    String words = withoutTags(at(span)).strip();
    if (isHeading(words)) {
      return figures;
    }
    for (String word : List.of(words.split("\\s+", -1))) {
      boolean digit = word.chars().anyMatch(Character::isDigit);
      boolean letter = word.chars().anyMatch(Character::isLetter);
      int comma = word.indexOf(',');
      boolean grouped = comma > 0 && comma < word.length() - 3;
      if (digit && !letter && (grouped || word.endsWith("%"))) {
        figures.add(word);
      }
    }
    return figures;
  }

  /** "5% Stockholders": a row that begins with a percentage gives no figure of a holder. */
  private static boolean isHeading(String words) {
    int sign = words.indexOf('%');
    return sign > 0 && sign <= 3 && words.substring(0, sign).chars().allMatch(Character::isDigit);
  }

  /** The digits there that are not part of a tag. */
  String digitsAt(Span span) {
    StringBuilder digits = new StringBuilder();
    withoutTags(at(span)).chars().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }

  private static String withoutTags(String words) {
    StringBuilder outside = new StringBuilder();
    boolean tag = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean open = c == '<' && i + 1 < words.length() && isTagStart(words.charAt(i + 1));
      outside.append(open ? " " : "");
      if (!tag && !open) {
        outside.append(c);
      }
      tag = open || (tag && c != '>');
    }
    return outside.toString();
  }

  private static boolean isTagStart(char c) {
    return Character.isLetter(c) || c == '/' || c == '!';
  }
}
