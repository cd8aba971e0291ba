package org.stakegraph.ingest.statement;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/** The title of a class of securities as schedules and forms state it. */
public final class ClassTitle {
  /** Words between the class and its par value: {@code Common Stock, without par value}. */
  private static final Set<String> BEFORE_PAR = Set.of("no", "without", "us", "nominal", "a", "of");

  private static final Set<String> PAR = Set.of("par", "nominal", "stated");

  /** What tables say that count shares of a class nobody names. */
  private static final String UNNAMED = "shares";

  private ClassTitle() {}

  /** The class without its par value: {@code Common Stock, par value $0.01 per share}. */
  public static String of(String title) {
    AlignedText text = AlignedText.of(title, new TextRange(0, title.length()));
    List<Word> words = Word.of(text);
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean par = PAR.contains(words.get(i).letters());
      if (par && words.get(i + 1).letters().equals("value")) {
        return named(text.toString().substring(0, end(words, i)));
      }
    }
    return named(text.toString());
  }

  private static int end(List<Word> words, int par) {
    int last = par - 1;
    while (last > 0
        && (words.get(last).hasDigit() || BEFORE_PAR.contains(words.get(last).letters()))) {
      last--;
    }
    return words.get(last).end();
  }

  private static String named(String title) {
    int end = title.length();
    while (end > 0 && " ,;(*".indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? UNNAMED : title.substring(0, end);
  }
}
