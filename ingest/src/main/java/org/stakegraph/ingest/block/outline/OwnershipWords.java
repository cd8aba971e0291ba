package org.stakegraph.ingest.block.outline;

import java.util.Arrays;
import java.util.List;

/**
 * The words that announce an ownership table, looked for in raw HTML: tags may stand between the
 * words of a phrase.
 */
public final class OwnershipWords {
  /** Characters outside tags in which the second word of a phrase follows the first. */
  private static final int REACH = 60;

  /** The same where the first word stands everywhere and the second is close. */
  private static final int SHORT_REACH = 12;

  /** Characters in all in which it follows. */
  private static final int RAW_REACH = 1500;

  /** A tag within a word may change how its letters are set. */
  private static final int LONGEST_TAG = 400;

  /** Phrases that are looked at in one document; hostile ones hold more. */
  private static final int MAX_LOOKS = 500_000;

  private record Phrase(String first, List<String> next, int reach) {
    Phrase(String first, List<String> next) {
      this(first, next, REACH);
    }
  }

  private static final List<Phrase> PHRASES =
      List.of(
          new Phrase("beneficial", List.of("own", "hold")),
          new Phrase(
              "selling",
              List.of(
                  "holder",
                  "stockholder",
                  "shareholder",
                  "securityholder",
                  "unitholder",
                  "noteholder",
                  "warrantholder",
                  "security-holder",
                  "bondholder")),
          new Phrase("security", List.of("ownership")),
          new Phrase("share", List.of("ownership")),
          new Phrase("stock", List.of("ownership")),
          new Phrase("shares", List.of("owned", "held", "beneficially")),
          new Phrase("units", List.of("owned", "beneficially")),
          new Phrase("owned", List.of("before", "prior", "after", "upon", "following")),
          new Phrase("amount", List.of("nature")),
          new Phrase("percent", List.of("class")),
          new Phrase("percentage", List.of("class")),
          new Phrase("name", List.of("address")),
          new Phrase(
              "principal",
              List.of("holder", "stockholder", "shareholder", "unitholder", "securityholder")),
          new Phrase("major", List.of("holder", "stockholder", "shareholder")),
          new Phrase("significant", List.of("stockholder", "shareholder")),
          new Phrase("as", List.of("group"), SHORT_REACH));

  private static final int LETTERS = 'z' - 'a' + 1;

  /** The phrases that start with each pair of letters: few words of a text start like one. */
  private static final Phrase[][] BY_LETTERS = byLetters();

  private final String text;
  private final int end;
  private int looks;

  public OwnershipWords(String text, int end) {
    this.text = text;
    this.end = end;
  }

  private static Phrase[][] byLetters() {
    Phrase[][] phrases = new Phrase[LETTERS * LETTERS][0];
    for (Phrase phrase : PHRASES) {
      int pair = pair(phrase.first().charAt(0), phrase.first().charAt(1));
      int others = phrases[pair].length;
      phrases[pair] = Arrays.copyOf(phrases[pair], others + 1);
      phrases[pair][others] = phrase;
    }
    return phrases;
  }

  /** Whether a phrase starts with the word that starts at a place. */
  public boolean at(int word) {
    int second = behindTags(word + 1);
    if (second >= end || !isLetter(text.charAt(second))) {
      return false;
    }
    for (Phrase phrase : BY_LETTERS[pair(text.charAt(word), text.charAt(second))]) {
      int next = behind(phrase.first(), word);
      if (next > 0 && looks++ < MAX_LOOKS && follows(phrase, next)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last letter of the word that starts at a place. */
  public int wordEnd(int word) {
    int i = word + 1;
    while (i < end && isLetter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean follows(Phrase phrase, int from) {
    int most = Math.min(end, from + RAW_REACH);
    int i = wordEnd(from - 1);
    int seen = i - from;
    while (i < most && seen < phrase.reach()) {
      char c = text.charAt(i);
      int next = i + 1;
      if (c == '<') {
        next = tagEnd(i, most) + 1;
      } else if (isLetter(c)) {
        if (isOneOf(phrase.next(), i)) {
          return true;
        }
        next = wordEnd(i);
      }
      seen += c == '<' ? 0 : next - i;
      i = next;
    }
    return false;
  }

  private boolean isOneOf(List<String> words, int at) {
    for (String word : words) {
      if (behind(word, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * One past a word, itself in small letters, that starts here in small letters or capitals, or -1;
   * tags may stand within it, as where small capitals are set.
   */
  private int behind(String word, int at) {
    int i = at;
    for (int letter = 0; letter < word.length(); letter++, i++) {
      i = letter == 0 ? i : behindTags(i);
      if (i >= end || small(text.charAt(i)) != word.charAt(letter)) {
        return -1;
      }
    }
    return i;
  }

  /** One past the tags within a word at a place; what is too long is none. */
  private int behindTags(int at) {
    int i = at;
    while (i < end && text.charAt(i) == '<') {
      int most = Math.min(end, i + LONGEST_TAG);
      int close = tagEnd(i, most);
      i = close < most ? close + 1 : end;
    }
    return i;
  }

  /** The last character of the tag that opens at a place, or how far it may reach. */
  private int tagEnd(int at, int most) {
    int i = at;
    while (i < most && text.charAt(i) != '>') {
      i++;
    }
    return i;
  }

  private static int pair(char first, char second) {
    return (small(first) - 'a') * LETTERS + small(second) - 'a';
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
  }

  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
