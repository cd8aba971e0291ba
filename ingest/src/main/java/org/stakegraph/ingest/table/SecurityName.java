package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** Finds the name of a class of securities among words. */
final class SecurityName {
  private static final Set<String> KINDS =
      Set.of(
          "common",
          "ordinary",
          "preferred",
          "preference",
          "convertible",
          "subordinate",
          "voting",
          "non-voting",
          "nonvoting",
          "super",
          "multiple",
          "limited");
  private static final Set<String> NOUNS = Set.of("stock", "share", "shares", "units", "interests");
  private static final List<String> PLAIN =
      List.of(
          "common stock",
          "ordinary shares",
          "common shares",
          "equity shares",
          "common units",
          "subordinated units",
          "preferred units",
          "american depositary shares",
          "shares of beneficial interest",
          "preferred stock",
          "preference shares",
          "preferred shares",
          "preferred securities",
          "subordinate voting shares",
          "limited partnership interests",
          "exchangeable units",
          "partnership units",
          "llc units",
          "llc interests",
          "op units");

  /** Before the units of a partnership that are counted together with the shares of its parent. */
  private static final String JOINT = "shares and ";

  private SecurityName() {}

  /**
   * The class that the words name, a lettered one before others, otherwise the first: {@code class
   * a common stock}; empty if they name none.
   *
   * @param lower words in lower case
   */
  static String find(String lower) {
    List<Word> words = Word.of(lower);
    for (int i = 0; i + 1 < words.size(); i++) {
      String first = words.get(i).core();
      if ((first.equals("class") || first.equals("series")) && isLetter(words.get(i + 1))) {
        return lettered(words, i, lower);
      }
    }
    return plain(lower);
  }

  /** "class a" of a name that a letter tells from others, without its noun; empty otherwise. */
  static String letter(String security) {
    List<Word> words = Word.of(security);
    boolean lettered =
        words.size() > 1
            && (words.get(0).is("class") || words.get(0).is("series"))
            && isLetter(words.get(1));
    return lettered ? words.get(0).core() + ' ' + words.get(1).core() : "";
  }

  private static String plain(String lower) {
    String found = "";
    int at = Integer.MAX_VALUE;
    for (String name : PLAIN) {
      int start = lower.indexOf(name);
      if (start >= 0 && start < at) {
        found = name;
        at = start;
      }
    }
    boolean joint = !found.isEmpty() && lower.startsWith(JOINT, at - JOINT.length());
    return joint ? JOINT + found : votes(lower.substring(0, found.isEmpty() ? 0 : at)) + found;
  }

  /** Whether shares of the class vote, if the words before its name end with that. */
  private static String votes(String before) {
    if (before.endsWith("non-voting ") || before.endsWith("nonvoting ")) {
      return "non-voting ";
    }
    return before.endsWith("voting ") ? "voting " : "";
  }

  /** "A", "V" or "B-1"; not the "of" of "class of". */
  private static boolean isLetter(Word word) {
    String core = word.core();
    boolean one = core.length() == 1 && Character.isLetterOrDigit(core.charAt(0));
    return one || (core.length() == 3 && core.charAt(1) == '-');
  }

  private static String lettered(List<Word> words, int start, String lower) {
    StringBuilder name = new StringBuilder(words.get(start).core());
    name.append(' ').append(words.get(start + 1).core());
    boolean noun = false;
    for (int i = start + 2; i < words.size() && !noun; i++) {
      String core = words.get(i).core();
      noun = NOUNS.contains(core);
      if (!noun && !KINDS.contains(core)) {
        break;
      }
      name.append(' ').append(core);
    }
    String rest = noun ? "" : plain(lower);
    boolean fits = words.get(start).core().equals("class") || rest.startsWith("prefer");
    return rest.isEmpty() || !fits ? name.toString() : name + " " + rest;
  }
}
