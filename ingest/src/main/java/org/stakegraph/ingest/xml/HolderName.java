package org.stakegraph.ingest.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stakegraph.ingest.cover.Capacity;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The name of the one organization that holds the shares of a line. "LLC", "family trust" and
 * "401(k) plan" name nobody.
 */
final class HolderName {
  /** Words of the longest name, and of the longest way to it. */
  private static final int LONGEST = 14;

  private static final Set<String> OPENINGS =
      Set.of("by", "through", "held", "owned", "directly", "indirectly", "shares", "via", "the");

  /** "These shares of Class A common stock reported herein are directly held of record by". */
  private static final Set<String> WAY =
      words(
          "these the such all of shares securities units common ordinary class stock reported"
              + " herein represents reflects are is were directly held owned record by a b options"
              + " option warrant on this line row");

  /** Words that tell what somebody is and not who. */
  private static final Set<String> KINDS =
      words(
          "a affiliate affiliated an and account annuity charitable child children childrens co"
              + " company corp corporation credit custodial daughter daughters deferred"
              + " descendants dynasty entity estate exempt family for foundation fund general"
              + " grantor grat gst her his husband husbands i ii iii iv v inc investment"
              + " irrevocable issuer issuers its joint limited liability living llc lp ltd marital"
              + " my of one other owner owners parent partnership person persons personal private"
              + " profit remainder reporting residuary retained retirement revocable separate"
              + " sharing shelter son sons spousal spouse spouses subsidiary the their trust"
              + " trusts two various voting wife wifes");

  /** Those who hold for many. */
  private static final Set<String> POOLS =
      words("plan plans 401(k) 401k esop espp ira custodian trustee footnote footnotes note");

  /** Forms that end with a point of their own. */
  private static final Set<String> ABBREVIATED =
      Set.of("inc", "corp", "co", "ltd", "l.p", "l.l.c", "l.l.p", "n.a", "n.v", "b.v", "s.a");

  /** Small words inside names. */
  private static final Set<String> JOINTS = Set.of("of", "the", "and", "for", "de", "van", "von");

  private final AlignedText text;
  private final List<Word> words;
  private final int start;
  private final int end;

  private HolderName(AlignedText text, List<Word> words, int start) {
    this.text = text;
    this.words = words;
    this.start = start;
    this.end = end();
  }

  private static Set<String> words(String words) {
    return Word.of(words).stream().map(Word::text).collect(Collectors.toUnmodifiableSet());
  }

  /** What a passage is but for words such as "By". */
  static Optional<PartyMention> alone(AlignedText passage) {
    List<Word> words = Word.of(passage);
    int from = 0;
    while (from < words.size() && OPENINGS.contains(words.get(from).core())) {
      from++;
    }
    HolderName name = new HolderName(passage, words, from);
    return name.end == words.size() ? name.read() : Optional.empty();
  }

  /**
   * Of whom a note begins to say that the shares are held by it.
   *
   * @param terms the organizations that notes call by shorter names, by their letters
   */
  static Optional<PartyMention> opening(AlignedText note, Map<String, PartyMention> terms) {
    List<Word> words = Word.of(note.slice(0, Math.min(note.length(), 400)));
    boolean held = false;
    for (int i = 0; i < words.size() && i < LONGEST && WAY.contains(words.get(i).core()); i++) {
      held |= words.get(i).is("held") || words.get(i).is("owned");
      if (held && words.get(i).is("by")) {
        int the = i + 1 < words.size() && words.get(i + 1).text().equals("the") ? i + 2 : i + 1;
        HolderName name = new HolderName(note, words, the);
        return name.isOneOfSeveral()
            ? Optional.empty()
            : name.read().or(() -> Optional.ofNullable(terms.get(name.letters())));
      }
    }
    return Optional.empty();
  }

  /** The names before terms in brackets: Alder Fund, L.P. ("Alder"). */
  static void terms(AlignedText note, Map<String, PartyMention> terms) {
    List<Word> words = Word.of(note);
    for (int i = 1; i < words.size(); i++) {
      String text = words.get(i).text();
      if (text.length() > 2 && text.charAt(0) == '(' && "\"\u201c".indexOf(text.charAt(1)) >= 0) {
        HolderName name = new HolderName(note, words.subList(0, i), opened(words, i));
        int from = i;
        StringBuilder term = new StringBuilder(words.get(i).letters());
        while (i + 1 < words.size() && words.get(i).text().indexOf(')') < 0 && i < from + LONGEST) {
          i++;
          term.append(words.get(i).letters());
        }
        name.read().ifPresent(party -> terms.putIfAbsent(term.toString(), party));
      }
    }
  }

  /** Where the name begins that ends before a word. */
  private static int opened(List<Word> words, int end) {
    int start = end - 1;
    while (start > 0 && start > end - LONGEST && isJoined(words, start)) {
      start--;
    }
    while (start < end - 1 && JOINTS.contains(words.get(start).text())) {
      start++;
    }
    return start;
  }

  /** Whether a word of a name goes on with the one before it. */
  private static boolean isJoined(List<Word> words, int at) {
    Word before = words.get(at - 1);
    String text = before.text();
    char last = text.charAt(text.length() - 1);
    boolean ends = last == '.' && !before.isInitial();
    boolean apart = last == ',' && !LegalForm.is(words.get(at));
    boolean word = before.isCapitalised() || Character.isDigit(text.charAt(0)) || text.equals("&");
    return !ends && !apart && ");:".indexOf(last) < 0 && (word || JOINTS.contains(text));
  }

  private String letters() {
    StringBuilder letters = new StringBuilder();
    words.subList(start, end).forEach(word -> letters.append(word.letters()));
    return letters.toString();
  }

  /** One past the name's last word. */
  private int end() {
    int i = start;
    while (i < words.size() && i < start + LONGEST && (i == start || goesOn(i))) {
      i++;
    }
    while (i > start && JOINTS.contains(words.get(i - 1).text())) {
      i--;
    }
    return i;
  }

  private boolean goesOn(int i) {
    Word before = words.get(i - 1);
    Word word = words.get(i);
    char last = before.text().charAt(before.text().length() - 1);
    if (last == ',' || last == ';' || last == ':') {
      return last == ',' && LegalForm.is(word);
    }
    boolean stops = last == '.' && !before.isInitial();
    boolean initial = word.text().startsWith("(") && word.letters().length() == 1;
    boolean joint = JOINTS.contains(word.text()) || word.text().equals("&") || word.is("");
    return !stops
        && (joint || initial || word.isCapitalised() || Character.isDigit(word.text().charAt(0)));
  }

  /** Whether others follow the name, or somebody for whom it holds. */
  private boolean isOneOfSeveral() {
    int i = end;
    boolean comma = i > start && words.get(i - 1).endsClause();
    if (i < words.size() && words.get(i).text().startsWith("(")) {
      while (i < words.size() && words.get(i).text().indexOf(')') < 0) {
        i++;
      }
      comma = i < words.size() && words.get(i).endsClause();
      i++;
    }
    if (i >= words.size()) {
      return false;
    }
    Word next = words.get(i);
    boolean joined = next.is("and") || next.is("or") || next.is("as") || next.text().equals("&");
    return joined || (comma && next.isCapitalised());
  }

  private Optional<PartyMention> read() {
    if (end <= start || !isName()) {
      return Optional.empty();
    }
    AlignedText name = text.slice(words.get(start).start(), words.get(end - 1).end());
    int length = name.length();
    while (length > 0 && ",;:".indexOf(name.charAt(length - 1)) >= 0) {
      length--;
    }
    boolean point = name.toString().charAt(length - 1) == '.';
    length -= point && !ABBREVIATED.contains(words.get(end - 1).core()) ? 1 : 0;
    return Capacity.isOrganization(name)
        ? Optional.of(PartyMention.of(name.slice(0, length)))
        : Optional.empty();
  }

  /** Whether the words tell who it is, and one only. */
  private boolean isName() {
    boolean told = false;
    for (int i = start; i < end; i++) {
      Word word = words.get(i);
      boolean several = word.is("and") || word.text().equals("&");
      if (POOLS.contains(word.core()) || (several && i > start && LegalForm.is(words.get(i - 1)))) {
        return false;
      }
      boolean kind = KINDS.contains(word.letters());
      told |= word.isCapitalised() && !kind && word.letters().length() > 1;
    }
    return told;
  }
}
