package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.statement.LegalForm;

/** Spelling-blind forms of names. */
final class NameKeys {
  private static final Map<String, String> SAME =
      Map.of(
          "incorporated",
          "inc",
          "corporation",
          "corp",
          "limited",
          "ltd",
          "company",
          "co",
          "&",
          "and");

  private static final List<String> DATE_LEADS =
      List.of(" dated ", " dtd ", " ua ", " uad ", " udt ", " uta ", " of 1", " of 2");

  private NameKeys() {}

  /** A word in lower case without points and typographic variants. */
  static String word(String printed) {
    String lower = Lexicon.fold(printed);
    char[] kept = new char[lower.length()];
    int length = 0;
    for (int i = 0; i < kept.length; i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || c == '&' || Character.isLetterOrDigit(c)) {
        kept[length++] = c == '\u00DF' ? 's' : c;
      }
    }
    String plain = new String(kept, 0, length);
    return SAME.getOrDefault(plain, plain);
  }

  /** The words of a name, without commas and points and without a leading article. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean goesOn = false;
    for (int i = 0; i <= name.length(); i++) {
      boolean end = i == name.length() || isBreak(name.charAt(i));
      if (end) {
        String printed = name.substring(start, i);
        String key = printed.isEmpty() ? "" : word(printed);
        boolean initials = areInitials(printed);
        if (initials && goesOn) {
          words.set(words.size() - 1, words.get(words.size() - 1) + key);
        } else if (!key.isEmpty()) {
          words.add(key);
        }
        goesOn = initials;
        start = i + 1;
      }
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    joinInitialForms(words);
    return words;
  }

  /** "A.", "A.B.": letters, each with its point; so "A. B." and "A.B." are alike. */
  private static boolean areInitials(String printed) {
    boolean points = printed.length() > 1 && printed.length() % 2 == 0;
    for (int i = 0; i < printed.length() && points; i++) {
      char c = printed.charAt(i);
      points = i % 2 == 0 ? Character.isLetter(c) : c == '.';
    }
    return points;
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == ',' || c == '(' || c == ')' || c == '"';
  }

  /** "L. P." printed with a space, and "Ltd. Partnership", are "LP". */
  private static void joinInitialForms(List<String> words) {
    int last = words.size() - 1;
    boolean initials = last > 1 && words.get(last).equals("p") && words.get(last - 1).equals("l");
    boolean limited =
        last > 2 && words.get(last).equals("partnership") && words.get(last - 1).equals("ltd");
    if (initials || limited) {
      words.remove(last);
      words.set(last - 1, "lp");
    }
  }

  /** A name's words in one string. */
  static String key(String name) {
    return String.join(" ", words(name));
  }

  /** The number of words in a key. */
  static int count(String key) {
    int words = key.isEmpty() ? 0 : 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /** A key without the legal forms at its end. */
  static String withoutForm(String key) {
    int end = key.length();
    int space = key.lastIndexOf(' ');
    while (space > 0 && isForm(key.substring(space + 1, end))) {
      end = space;
      space = key.lastIndexOf(' ', end - 1);
    }
    return key.substring(0, end);
  }

  /** A trust's key without the date and the trustees behind it; any other key as it is. */
  static String withoutDate(String key) {
    int trust = key.indexOf("trust");
    int end = key.length();
    for (String lead : DATE_LEADS) {
      int at = trust < 0 ? -1 : key.indexOf(lead, trust);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return key.substring(0, end);
  }

  /** The first letters of a name's words without its legal forms. */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : words(name)) {
      if (!isForm(word) && !word.equals("and") && !word.equals("&")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  static boolean isForm(String key) {
    return LegalForm.of(key);
  }
}
