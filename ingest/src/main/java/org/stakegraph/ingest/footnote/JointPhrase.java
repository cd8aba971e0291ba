package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** Words that are the names of several persons, or of one and what a slash sets beside it. */
final class JointPhrase {
  private final List<Token> tokens;
  private final AlignedText text;
  private final int from;
  private final int end;

  private JointPhrase(List<Token> tokens, AlignedText text, int from, int end) {
    this.tokens = tokens;
    this.text = text;
    this.from = from;
    this.end = end;
  }

  /** The persons of a name that tokens print; none if it is that of one party. */
  static List<PartyMention> members(List<Token> tokens, AlignedText text, int from, int end) {
    JointPhrase phrase = new JointPhrase(tokens, text, from, end);
    for (int i = from; i < end; i++) {
      if (tokens.get(i).text().indexOf('/') > 0) {
        return phrase.slashed();
      }
    }
    return phrase.jointly();
  }

  /** "Ada Sample/Ben Test": both of them; "Ada Sample/Manager": she. */
  private List<PartyMention> slashed() {
    Token last = tokens.get(end - 1);
    int start = tokens.get(from).start();
    String words = text.slice(start, last.start() + last.bare().length()).toString();
    List<String> names = SlashedNames.persons(words);
    TextRange range = text.range(start, last.end());
    return names.stream().map(name -> new PartyMention(name, range)).toList();
  }

  /** "Ada and Ben Sample": Ada Sample and Ben Sample. */
  private List<PartyMention> jointly() {
    boolean joint = end - from >= 4 && tokens.get(from + 1).key().equals("and");
    if (!joint) {
      return List.of();
    }
    for (int i = from; i < end; i++) {
      if (NameRun.isOrganisational(tokens.get(i))) {
        return List.of();
      }
    }
    Token last = tokens.get(end - 1);
    int second = tokens.get(from + 2).start();
    int nameEnd = last.start() + last.bare().length();
    TextRange all = text.range(tokens.get(from).start(), last.end());
    List<PartyMention> members = new ArrayList<>();
    members.add(new PartyMention(tokens.get(from).text() + " " + last.bare(), all));
    members.add(
        new PartyMention(text.slice(second, nameEnd).toString(), text.range(second, last.end())));
    return members;
  }
}
