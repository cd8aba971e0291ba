package org.stakegraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * Finds the documents of a submission. A document begins with a line {@code <DOCUMENT>} that a line
 * {@code <TYPE>} follows, or with both tags where line breaks were lost, and ends with {@code
 * </DOCUMENT>} or, if that is missing, where the next one begins. Each character is looked at a
 * bounded number of times.
 */
final class EnvelopeDocuments {
  static final String BEGIN = "<DOCUMENT>";
  private static final String END = "</DOCUMENT>";

  /** What both end with, which is rarer than what they start with. */
  private static final String NAME = "DOCUMENT>";

  private static final String TYPE = "<TYPE>";

  /** What ends a submission. */
  private static final List<String> ENDS =
      List.of("</SEC-DOCUMENT>", "</IMS-DOCUMENT>", "-----END PRIVACY-ENHANCED MESSAGE");

  /** Lines between {@code <DOCUMENT>} and {@code <TEXT>}; real ones have five. */
  private static final int MAX_HEADER_LINES = 32;

  /** Longest value of such a line, in characters. */
  private static final int MAX_VALUE = 1024;

  private final String text;
  private final List<EnvelopeDocument> documents = new ArrayList<>();

  private EnvelopeDocuments(String text) {
    this.text = text;
  }

  /**
   * The documents from a position on, in text order.
   *
   * @param most how many are read; the rest is left alone
   */
  static List<EnvelopeDocument> read(String text, int from, int most) {
    EnvelopeDocuments reader = new EnvelopeDocuments(text);
    int begin = reader.first(from);
    while (begin < text.length() && reader.documents.size() < most) {
      begin = reader.document(begin);
    }
    return reader.documents;
  }

  /**
   * The text behind a header from which somebody took the tags of documents; none if there is no
   * text there.
   *
   * @param close where the tag stands that closes the header
   */
  static List<EnvelopeDocument> undivided(String text, int close, String type) {
    int start = Math.min(text.length(), Text.lineEnd(text, close, text.length()));
    int end = text.length();
    for (String tag : ENDS) {
      int at = text.indexOf(tag, start);
      end = at < 0 ? end : Math.min(end, at);
    }
    int words = Text.skipBlank(text, start, end);
    TextRange content = new TextRange(words, Math.max(words, end));
    return words >= end
        ? List.of()
        : List.of(new EnvelopeDocument(words, type, 1, "", content, true));
  }

  /** Reads the document that begins here; returns where the next one does. */
  private int document(int begin) {
    int end = -1;
    int at = text.indexOf(NAME, begin + BEGIN.length());
    while (at >= 0 && !isBegin(at - 1)) {
      end = end < 0 && text.startsWith(END, at - 2) ? at - 2 : end;
      at = text.indexOf(NAME, at + 1);
    }
    int next = at < 0 ? text.length() : at - 1;
    documents.add(described(begin, end < 0 ? next : end, end >= 0));
    return next;
  }

  /** The first beginning of a document at or after a position; the end of the text if none. */
  private int first(int from) {
    int at = text.indexOf(BEGIN, from);
    while (at >= 0 && !isBegin(at)) {
      at = text.indexOf(BEGIN, at + 1);
    }
    return at < 0 ? text.length() : at;
  }

  /** Prose may speak of the tag; then no type follows a line of its own, nor at once. */
  private boolean isBegin(int at) {
    boolean ownLine = at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
    int after = at + BEGIN.length();
    int type = Text.skipBlank(text, after, Math.min(text.length(), after + MAX_VALUE));
    return (ownLine || (type == after && text.charAt(at - 1) == '>'))
        && text.startsWith(BEGIN, at)
        && text.startsWith(TYPE, type);
  }

  private EnvelopeDocument described(int begin, int end, boolean closed) {
    String type = "";
    String fileName = "";
    int sequence = 0;
    int at = begin + BEGIN.length();
    for (int lines = 0; lines < MAX_HEADER_LINES; lines++) {
      int line = Text.skipBlank(text, at, end);
      if (line >= end || text.charAt(line) != '<') {
        break;
      }
      int lineEnd = Text.tagOrLineEnd(text, line + 1, end);
      if (text.startsWith("<TEXT>", line)) {
        at = line + "<TEXT>".length();
        break;
      } else if (text.startsWith(TYPE, line)) {
        type = value(line + TYPE.length(), lineEnd);
      } else if (text.startsWith("<SEQUENCE>", line)) {
        sequence = number(value(line + "<SEQUENCE>".length(), lineEnd));
      } else if (text.startsWith("<FILENAME>", line)) {
        fileName = value(line + "<FILENAME>".length(), lineEnd);
      } else if (!text.startsWith("<DESCRIPTION>", line)) {
        break;
      }
      at = lineEnd;
    }
    return new EnvelopeDocument(begin, type, sequence, fileName, content(at, end), closed);
  }

  /** Without the rest of the line of {@code <TEXT>} if it is blank, and without its closing tag. */
  private TextRange content(int start, int end) {
    int from = Text.skipLineEnd(text, start, end);
    int last = end;
    while (last > from && text.charAt(last - 1) <= ' ') {
      last--;
    }
    int tag = last - "</TEXT>".length();
    return new TextRange(from, tag >= from && text.startsWith("</TEXT>", tag) ? tag : end);
  }

  private String value(int start, int end) {
    return text.substring(start, Math.min(end, start + MAX_VALUE)).trim();
  }

  private static int number(String value) {
    return Word.isDigits(value) && value.length() < 9 ? Integer.parseInt(value) : 0;
  }
}
