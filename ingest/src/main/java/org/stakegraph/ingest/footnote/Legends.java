package org.stakegraph.ingest.footnote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads {@code * Less than 1%}. */
final class Legends {
  private static final int LONGEST = 200;

  private Legends() {}

  /** Whether a paragraph is a star and nothing else. */
  static boolean isSignAlone(NoteParagraph paragraph) {
    return !paragraph.text().isEmpty() && afterSign(paragraph.text()) == paragraph.text().length();
  }

  /** The legend that a paragraph begins; a star alone is explained by the next paragraph. */
  static Optional<Legend> at(List<NoteParagraph> paragraphs, int index) {
    NoteParagraph paragraph = paragraphs.get(index);
    String marker = paragraph.marker().orElse("");
    boolean marked = marker.startsWith("*") && !bound(Tokenizer.tokens(paragraph.text())).isEmpty();
    if (marked && paragraph.text().length() <= LONGEST) {
      return bound(Tokenizer.tokens(paragraph.text()))
          .map(bound -> new Legend(marker, bound, paragraph.text().range()));
    }
    int after = afterSign(paragraph.text());
    if (after == 0 || paragraph.text().length() > LONGEST) {
      return Optional.empty();
    }
    String sign = paragraph.text().toString().substring(0, after).replace("\\", "").strip();
    boolean alone = isSignAlone(paragraph);
    if (alone && index + 1 == paragraphs.size()) {
      return Optional.empty();
    }
    var words = alone ? paragraphs.get(index + 1).text() : paragraph.text().from(after);
    var range = paragraph.text().range().cover(words.range());
    return bound(Tokenizer.tokens(words)).map(bound -> new Legend(sign, bound, range));
  }

  private static int afterSign(CharSequence text) {
    int i = 0;
    while (i < text.length() && (text.charAt(i) == '*' || text.charAt(i) == '\\')) {
      i++;
    }
    return i;
  }

  private static Optional<BigDecimal> bound(List<Token> tokens) {
    boolean less = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      less |=
          token.key().equals("less") || token.key().equals("under") || token.key().equals("below");
      if (!less) {
        continue;
      }
      if (token.kind() == TokenKind.PERCENT) {
        return number(token.text().substring(0, token.text().length() - 1));
      }
      boolean percent = i + 1 < tokens.size() && tokens.get(i + 1).key().equals("percent");
      if (percent && token.kind() == TokenKind.NUMBER) {
        return number(token.text());
      }
      if (percent && token.key().equals("one")) {
        return Optional.of(BigDecimal.ONE);
      }
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(String digits) {
    boolean plain = digits.length() <= 8 && digits.indexOf(',') < 0;
    return plain ? Optional.of(new BigDecimal(digits)) : Optional.empty();
  }
}
