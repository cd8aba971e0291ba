package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.OfficeWords;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Finds the office behind a person's name: "Ada Sample, M.D., Chief Medical Officer". */
final class Offices {
  private static final Set<String> OPENERS =
      Set.of(
          "chief",
          "directors",
          "vice",
          "executive",
          "senior",
          "general",
          "founder",
          "cofounder",
          "former",
          "managing",
          "interim",
          "acting",
          "independent",
          "nonexecutive",
          "corporate",
          "principal",
          "lead",
          "deputy",
          "nominee",
          "member",
          "our",
          "named",
          "neo",
          "group",
          "head",
          "global",
          "assistant",
          "employee",
          "consultant",
          "retired",
          "attorney",
          "professor");

  /** Openers that companies' names hold too: "Group LLC", "Global Partners". */
  private static final Set<String> SHARED =
      Set.of("group", "global", "general", "principal", "independent", "senior", "corporate");

  private Offices() {}

  /** Whether words begin as an office does. */
  static boolean begin(AlignedText text) {
    List<Word> words = Word.of(text);
    return !words.isEmpty() && isOpener(words, 0) && !isOrganization(words);
  }

  private static boolean isOrganization(List<Word> words) {
    return SHARED.contains(words.get(0).letters())
        && words.size() > 1
        && NameWords.isOrganizationWord(words.get(1));
  }

  /** The words before the office; all of them if they name none or an organization. */
  static AlignedText cut(AlignedText name) {
    List<Word> words = Word.of(name);
    for (int i = 1; i < words.size(); i++) {
      Word before = words.get(i - 1);
      if (NameWords.isOrganizationWord(before)) {
        return name;
      }
      int dash = dashWithin(words.get(i));
      if (dash > 0 && isOpener(part(words.get(i), dash + 1))) {
        return name.slice(0, words.get(i).start() + dash);
      }
      if (isParted(words, i) && isOpener(words, pastArticle(words, i))) {
        Word last = isDash(before) && i > 1 ? words.get(i - 2) : before;
        return name.slice(0, last.end() - (endsPart(last) ? 1 : 0));
      }
    }
    return name;
  }

  /** Behind a comma or another point, in brackets, or behind a dash that stands apart. */
  private static boolean isParted(List<Word> words, int i) {
    Word before = words.get(i - 1);
    return before.endsClause()
        || endsPart(before)
        || isDash(before)
        || words.get(i).text().startsWith("(");
  }

  private static boolean endsPart(Word word) {
    return word.text().endsWith(";") || word.text().endsWith(":");
  }

  /** "A director" behind a name. */
  private static int pastArticle(List<Word> words, int i) {
    return i + 1 < words.size() && words.get(i).is("a") ? i + 1 : i;
  }

  /** Where a long dash stands that runs two words together, or -1. */
  private static int dashWithin(Word word) {
    int dash = Math.max(word.text().indexOf('\u2014'), word.text().indexOf('\u2013'));
    return dash < word.text().length() - 1 ? dash : -1;
  }

  private static Word part(Word word, int from) {
    return new Word(word.start() + from, word.end(), word.text().substring(from));
  }

  /** What the cut has left, without the sign before it. */
  static AlignedText behind(AlignedText name, AlignedText cut) {
    AlignedText rest = name.from(cut.length());
    int start = 0;
    while (start < rest.length() && "-\u2013\u2014;: ".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    return rest.from(start);
  }

  private static boolean isDash(Word word) {
    return word.text().equals("-") || word.text().equals("\u2013") || word.text().equals("\u2014");
  }

  private static boolean isOpener(List<Word> words, int i) {
    Word word = words.get(i);
    int slash = word.text().indexOf('/'); // "Chairman/President"
    Word first =
        slash > 0 ? new Word(word.start(), word.end(), word.text().substring(0, slash)) : word;
    return isOpener(first);
  }

  private static boolean isOpener(Word word) {
    String letters = word.letters();
    return OfficeWords.is(letters) || OPENERS.contains(letters);
  }
}
