package org.stakegraph.ingest.block.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/**
 * Where the tables of raw HTML stand and where words announce ownership, found in one pass without
 * parsing.
 */
final class TableTags {
  /** Tables within more tables than that are not told apart. */
  private static final int MAX_DEPTH = 32;

  private static final String OPEN = "table";
  private static final String CLOSE = "/table";

  private final List<TextRange> tables = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();

  /** For the open tables, their places in the list of tables. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private int tooDeep;

  private TableTags() {}

  static TableTags of(String text, TextRange document) {
    TableTags tags = new TableTags();
    int end = document.end();
    OwnershipWords ownership = new OwnershipWords(text, end);
    int i = document.start();
    while (i < end) {
      char c = text.charAt(i);
      if (c == '<') {
        i = tags.tag(text, i, end) + 1;
      } else if (OwnershipWords.isLetter(c)) {
        if (ownership.at(i)) {
          tags.words.add(i);
        }
        i = ownership.wordEnd(i);
      } else {
        i++;
      }
    }
    return tags;
  }

  /** The tables in the order of their starts; one that is never closed ends with the document. */
  List<TextRange> tables() {
    return tables;
  }

  /** Where words announce ownership, in order. */
  List<Integer> words() {
    return words;
  }

  /** Takes a tag down; returns its last character. */
  private int tag(String text, int at, int end) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (next != '/' && (next | ' ') < 'a') {
      return at;
    }
    int close = text.indexOf('>', at);
    int last = close < 0 || close >= end ? end - 1 : close;
    if (text.regionMatches(true, at + 1, OPEN, 0, OPEN.length())) {
      open(new TextRange(at, end));
    } else if (text.regionMatches(true, at + 1, CLOSE, 0, CLOSE.length())) {
      close(last + 1);
    }
    return last;
  }

  private void open(TextRange table) {
    if (open.size() >= MAX_DEPTH) {
      tooDeep++;
    } else {
      open.push(tables.size());
      tables.add(table);
    }
  }

  private void close(int at) {
    if (tooDeep > 0) {
      tooDeep--;
    } else if (!open.isEmpty()) {
      int table = open.pop();
      tables.set(table, new TextRange(tables.get(table).start(), at));
    }
  }
}
