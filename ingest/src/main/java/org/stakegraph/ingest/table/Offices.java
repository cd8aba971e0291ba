package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Finds the office behind a person's name: "Ada Sample, M.D., Chief Medical Officer". */
final class Offices {
  private static final Set<String> OPENERS =
      Set.of(
          "president",
          "chief",
          "director",
          "directors",
          "chairman",
          "chairwoman",
          "chairperson",
          "chair",
          "secretary",
          "treasurer",
          "vice",
          "executive",
          "senior",
          "evp",
          "svp",
          "vp",
          "ceo",
          "cfo",
          "coo",
          "cto",
          "cmo",
          "cso",
          "general",
          "controller",
          "founder",
          "cofounder",
          "former",
          "managing",
          "officer",
          "interim",
          "acting",
          "independent",
          "nonexecutive",
          "corporate",
          "principal",
          "lead",
          "deputy",
          "nominee",
          "coceo",
          "copresident",
          "cochairman",
          "cochair",
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
      if (NameWords.isOrganizationWord(words.get(i - 1))) {
        return name;
      }
      if (isParted(words, i) && isOpener(words, i)) {
        boolean dash = isDash(words.get(i - 1)) && i > 1;
        return name.slice(0, words.get(dash ? i - 2 : i - 1).end());
      }
    }
    return name;
  }

  /** Behind a comma, in brackets, or behind a dash that stands apart. */
  private static boolean isParted(List<Word> words, int i) {
    String before = words.get(i - 1).text();
    return before.endsWith(",") || isDash(words.get(i - 1)) || words.get(i).text().startsWith("(");
  }

  /** What the cut has left, without the dash before it. */
  static AlignedText behind(AlignedText name, AlignedText cut) {
    AlignedText rest = name.from(cut.length());
    List<Word> words = Word.of(rest);
    return words.size() > 1 && isDash(words.get(0)) ? rest.from(words.get(1).start()) : rest;
  }

  private static boolean isDash(Word word) {
    return word.text().equals("-") || word.text().equals("\u2013") || word.text().equals("\u2014");
  }

  private static boolean isOpener(List<Word> words, int i) {
    Word word = words.get(i);
    int slash = word.text().indexOf('/'); // "Chairman/President"
    Word first =
        slash > 0 ? new Word(word.start(), word.end(), word.text().substring(0, slash)) : word;
    return OPENERS.contains(first.letters());
  }
}
