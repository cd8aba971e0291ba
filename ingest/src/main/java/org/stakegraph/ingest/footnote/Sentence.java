package org.stakegraph.ingest.footnote;

import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * A sentence of a note as items, with the terms that its brackets define. Positions count items.
 */
public final class Sentence {
  private final AlignedText text;
  private final List<Item> items;

  /** The word at each position; empty where there is none. */
  private final String[] words;

  private final List<NoteStatement> definitions;
  private final List<Sentence> asides;

  /**
   * @param asides what brackets say of the party before them, each as a sentence of its own
   */
  Sentence(
      AlignedText text, List<Item> items, List<NoteStatement> definitions, List<Sentence> asides) {
    this.text = text;
    this.items = List.copyOf(items);
    this.words = words(items);
    this.definitions = List.copyOf(definitions);
    this.asides = List.copyOf(asides);
  }

  private static String[] words(List<Item> items) {
    String[] words = new String[items.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = items.get(i).kind() == ItemKind.WORD ? items.get(i).key() : "";
    }
    return words;
  }

  /** Number of items. */
  public int size() {
    return items.size();
  }

  /** The item at a position. */
  public Item item(int at) {
    return items.get(at);
  }

  /** The defined terms of the sentence. */
  public List<NoteStatement> definitions() {
    return definitions;
  }

  /** "A (the general partner of F)": the clauses that brackets hold, "A, the general partner". */
  List<Sentence> asides() {
    return asides;
  }

  /** Whether there is an item of a kind at a position. */
  public boolean is(int at, ItemKind kind) {
    return at >= 0 && at < items.size() && items.get(at).kind() == kind;
  }

  /** Whether there is this word at a position. */
  public boolean isWord(int at, String word) {
    return word(at).equals(word);
  }

  /** Whether there is one of these words at a position; for many words there are sets. */
  public boolean isWord(int at, String... anyOf) {
    String here = word(at);
    if (here.isEmpty()) {
      return false;
    }
    for (String word : anyOf) {
      if (word.equals(here)) {
        return true;
      }
    }
    return false;
  }

  /** The word at a position, or the empty string if there is none. */
  public String word(int at) {
    return at >= 0 && at < words.length ? words[at] : "";
  }

  /** One past a phrase of words if it stands at a position, else -1. */
  public int after(int at, String... phrase) {
    for (int i = 0; i < phrase.length; i++) {
      if (!isWord(at + i, phrase[i])) {
        return -1;
      }
    }
    return at + phrase.length;
  }

  /** One past a phrase of words if it stands at a position, else -1. */
  public int after(int at, List<String> phrase) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!word(at + i).equals(phrase.get(i))) {
        return -1;
      }
    }
    return at + phrase.size();
  }

  /** The source range of the items from {@code from} to {@code to}. */
  public TextRange range(int from, int to) {
    return text.range(items.get(from).start(), items.get(to - 1).end());
  }

  /** The note's text from an item on, beyond the sentence too, so many characters of it. */
  public AlignedText textFrom(int at, int most) {
    int start = items.get(at).start();
    return text.slice(start, Math.min(text.length(), start + most));
  }

  /** The first item at or behind a character of the note; the size if there is none. */
  public int itemFrom(int from, int character) {
    int at = from;
    while (at < items.size() && items.get(at).start() < character) {
      at++;
    }
    return at;
  }

  /** The printed words from {@code from} to {@code to}. */
  public String printed(int from, int to) {
    return text.slice(items.get(from).start(), items.get(to - 1).end()).toString();
  }

  /** The source range from one character of the note to another. */
  public TextRange characters(int start, int end) {
    return text.range(start, end);
  }
}
