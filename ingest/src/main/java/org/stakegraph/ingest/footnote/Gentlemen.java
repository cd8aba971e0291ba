package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** "Messrs. Alder, Birch and Cedar", "Drs. Ada Sample and Ben Test": persons of one title. */
final class Gentlemen {
  /** No name behind such a title is longer, in words. */
  private static final int LONGEST_NAME = 4;

  private static final Set<String> PLURAL_VERBS =
      Set.of(
          "have", "share", "are", "were", "exercise", "disclaim", "own", "hold", "serve", "each");

  private final List<Token> tokens;
  private final AlignedText text;

  private Gentlemen(List<Token> tokens, AlignedText text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** The persons whose title stands at a token, or null if it is no title of several. */
  static PartyPhrases.@Nullable Found at(List<Token> tokens, int from, AlignedText text) {
    if (isCouple(tokens, from)) {
      return new Gentlemen(tokens, text).couple(from);
    }
    String title = singular(tokens.get(from).plain());
    boolean opens = !title.isEmpty() && tokens.get(from).isCapitalised();
    return opens ? new Gentlemen(tokens, text).found(title, from) : null;
  }

  /** "Messrs. Sample share": several of one surname, of whom nothing else is known. */
  static boolean areNamesakes(List<Token> tokens, PartyPhrases.Found found) {
    return found.mentions().size() == 1
        && !found.possessive()
        && found.end() < tokens.size()
        && PLURAL_VERBS.contains(tokens.get(found.end()).key());
  }

  /** "Mr. and Mrs.", "Dr. and Mrs." before a name. */
  private static boolean isCouple(List<Token> tokens, int from) {
    return from + 3 < tokens.size()
        && tokens.get(from).isTitle()
        && tokens.get(from + 1).key().equals("and")
        && tokens.get(from + 2).isTitle();
  }

  /** "Mr. and Mrs. Otis": a person of each title; of a full name only the first bears it whole. */
  private PartyPhrases.@Nullable Found couple(int from) {
    int nameEnd = nameEnd(from + 3);
    if (nameEnd < 0) {
      return null;
    }
    Token last = tokens.get(nameEnd - 1);
    TextRange range = text.range(tokens.get(from).start(), last.end());
    int nameEndsAt = last.start() + last.bare().length();
    String name = text.slice(tokens.get(from + 3).start(), nameEndsAt).toString();
    String surname = text.slice(last.start(), nameEndsAt).toString();
    boolean full = nameEnd > from + 4;
    String first = full ? name : tokens.get(from).text() + " " + surname;
    String second = tokens.get(from + 2).text() + " " + surname;
    List<PartyMention> both =
        List.of(new PartyMention(first, range), new PartyMention(second, range));
    return new PartyPhrases.Found(nameEnd, both, last.isPossessive());
  }

  private static String singular(String title) {
    return switch (title) {
      case "messrs" -> "Mr.";
      case "drs" -> "Dr.";
      case "mses", "mmes" -> "Ms.";
      default -> "";
    };
  }

  private PartyPhrases.@Nullable Found found(String title, int from) {
    List<PartyMention> persons = new ArrayList<>();
    int end = from;
    int start = from + 1;
    boolean last = false;
    int nameEnd = nameEnd(start);
    while (nameEnd > 0) {
      persons.add(person(title, from, start, nameEnd));
      end = suffixEnd(nameEnd);
      start = last || tokens.get(end - 1).isPossessive() ? -1 : behindSeparator(end);
      last = start > 0 && tokens.get(start - 1).key().equals("and");
      nameEnd = nameEnd(start);
    }
    return persons.isEmpty()
        ? null
        : new PartyPhrases.Found(end, persons, tokens.get(end - 1).isPossessive());
  }

  /** One past the person's name that begins at a token, or -1. */
  private int nameEnd(int from) {
    int end = from;
    while (from > 0 && end < Math.min(tokens.size(), from + LONGEST_NAME) && isName(end)) {
      boolean owner = tokens.get(end++).isPossessive();
      if (owner) {
        break;
      }
    }
    return end > from && !goesOnAsFirm(end) ? end : -1;
  }

  /** Whether a word is part of a person's name: a title or a firm begins something else. */
  private boolean isName(int i) {
    Token token = tokens.get(i);
    return token.kind() == TokenKind.WORD
        && Character.isUpperCase(token.text().charAt(0))
        && !token.isTitle()
        && !Lexicon.STARTERS.contains(token.key())
        && !NameRun.isOrganisational(token);
  }

  private boolean goesOnAsFirm(int end) {
    return end < tokens.size()
        && tokens.get(end).kind() == TokenKind.WORD
        && (tokens.get(end).text().equals("&") || NameRun.isOrganisational(tokens.get(end)))
        && !Character.isLowerCase(tokens.get(end).text().charAt(0));
  }

  private int suffixEnd(int end) {
    boolean suffix =
        isComma(end) && end + 1 < tokens.size() && NameRun.isSuffix(tokens.get(end + 1));
    return suffix ? end + 2 : end;
  }

  /** Where the next name may stand behind a comma, "and" or both; else -1. */
  private int behindSeparator(int end) {
    int i = isComma(end) ? end + 1 : end;
    i = i < tokens.size() && tokens.get(i).key().equals("and") ? i + 1 : i;
    return i > end ? i : -1;
  }

  private boolean isComma(int i) {
    return i < tokens.size() && tokens.get(i).kind() == TokenKind.COMMA;
  }

  /** A surname keeps the title, without which it is no name. */
  private PartyMention person(String title, int from, int start, int end) {
    Token last = tokens.get(end - 1);
    int nameEnd = last.start() + last.bare().length();
    String name = text.slice(tokens.get(start).start(), nameEnd).toString();
    boolean surname = end - start == 1;
    int begin = tokens.get(start == from + 1 ? from : start).start();
    return new PartyMention(surname ? title + " " + name : name, text.range(begin, last.end()));
  }
}
