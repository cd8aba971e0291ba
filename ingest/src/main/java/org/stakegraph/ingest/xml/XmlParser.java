package org.stakegraph.ingest.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Parses a document strictly and in one pass, so that every element keeps its exact place in the
 * source. It is not lenient: tags that do not match, a document type declaration, an entity other
 * than XML's own five, or more than the bounds allow end the parse without a result.
 */
final class XmlParser {
  static final int DEPTH = 32;
  static final int ELEMENTS = 1 << 20;
  static final int ATTRIBUTES = 64;
  private static final int NAME = 256;

  private final String text;
  private final int end;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Element> root = Optional.empty();
  private int elements;
  private int at;
  private String fault = "";

  private XmlParser(SourceText source, TextRange range) {
    this.text = source.text();
    this.at = range.start();
    this.end = range.end();
  }

  /** An element whose end is still to come. */
  private record Open(String tag, String id, int start, List<Element> children) {}

  /**
   * What became of a document.
   *
   * @param root its root element; empty if it is not well-formed or exceeds a bound
   * @param fault why there is no root, for a person; empty if there is one
   * @param at where the fault lies
   */
  record Parse(Optional<Element> root, String fault, TextRange at) {}

  /** Parses the document in a range of a source. */
  static Parse parse(SourceText source, TextRange range) {
    XmlParser parser = new XmlParser(source, range);
    parser.document();
    boolean sound = parser.fault.isEmpty();
    TextRange place = new TextRange(parser.at, parser.at);
    return new Parse(sound ? parser.root : Optional.empty(), parser.fault, place);
  }

  private void document() {
    while (fault.isEmpty() && at < end) {
      int next = text.indexOf('<', at);
      int markup = next < 0 || next > end ? end : next;
      if (characters(markup) && at < end) {
        markup();
      }
    }
    if (fault.isEmpty() && (root.isEmpty() || !open.isEmpty())) {
      fault = "the document ends too early";
    }
  }

  /** Checks the character data up to {@code to}: outside the root there is only white space. */
  private boolean characters(int to) {
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (open.isEmpty() && c > ' ') {
        return fail("text stands outside the root element");
      }
      if (c == '&' && CharacterReference.at(text, at, to).isEmpty()) {
        return fail("an entity is not one of XML's own");
      }
    }
    return true;
  }

  private void markup() {
    if (text.startsWith("<!--", at)) {
      skipPast("-->", at + 4);
    } else if (text.startsWith("<?", at)) {
      skipPast("?>", at + 2);
    } else if (text.startsWith("<![CDATA[", at) && !open.isEmpty()) {
      skipPast("]]>", at);
    } else if (text.startsWith("<!", at)) {
      fail("a document type is declared, which is never read");
    } else if (text.startsWith("</", at)) {
      close();
    } else {
      start();
    }
  }

  private void skipPast(String mark, int from) {
    int found = text.indexOf(mark, from);
    if (found < 0 || found + mark.length() > end) {
      fail("a comment or instruction has no end");
    } else {
      at = found + mark.length();
    }
  }

  private void close() {
    int from = at + 2;
    int to = nameEnd(from);
    String tag = text.substring(from, to);
    int gt = spaceEnd(to);
    if (gt >= end || text.charAt(gt) != '>' || open.isEmpty() || !open.peek().tag.equals(tag)) {
      fail("an end tag does not match its start");
      return;
    }
    Open closed = open.pop();
    add(element(tag, closed.id, new TextRange(closed.start, at), closed.children));
    at = gt + 1;
  }

  private Element element(String tag, String id, TextRange between, List<Element> children) {
    int start = between.start();
    int last = between.end();
    while (start < last && text.charAt(start) <= ' ') {
      start++;
    }
    while (last > start && text.charAt(last - 1) <= ' ') {
      last--;
    }
    String local = tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    return new Element(local, id, new TextRange(start, last), children);
  }

  private void add(Element element) {
    if (open.isEmpty()) {
      root = Optional.of(element);
    } else {
      open.peek().children.add(element);
    }
  }

  private void start() {
    int from = at + 1;
    int to = nameEnd(from);
    if (to == from || to - from > NAME) {
      fail("a tag has no proper name");
    } else if (root.isPresent()) {
      fail("there is a second root element");
    } else if (++elements > ELEMENTS || open.size() >= DEPTH) {
      fail("elements are nested too deep or are too many");
    } else {
      attributes(text.substring(from, to), to);
    }
  }

  private void attributes(String tag, int from) {
    int i = spaceEnd(from);
    String id = "";
    for (int n = 0; i < end && n <= ATTRIBUTES; n++) {
      boolean empty = text.startsWith("/>", i);
      if (empty || text.charAt(i) == '>') {
        at = i + (empty ? 2 : 1);
        begin(tag, id, empty);
        return;
      }
      int next = attributeEnd(i);
      id = next < end && nameEnd(i) == i + 2 && text.startsWith("id", i) ? value(i, next) : id;
      i = spaceEnd(next);
    }
    fail("a tag has no end or too many attributes");
  }

  /** What stands between the quotes of an attribute. */
  private String value(int from, int behind) {
    return text.substring(text.indexOf(text.charAt(behind - 1), from) + 1, behind - 1);
  }

  private void begin(String tag, String id, boolean empty) {
    if (empty) {
      add(element(tag, id, new TextRange(at, at), List.of()));
    } else {
      open.push(new Open(tag, id, at, new ArrayList<>()));
    }
  }

  /** One past an attribute that starts at {@code from}; the end of the text if it is none. */
  private int attributeEnd(int from) {
    int equals = spaceEnd(nameEnd(from));
    if (equals == from || equals >= end || text.charAt(equals) != '=') {
      return end;
    }
    int quote = spaceEnd(equals + 1);
    if (quote >= end || (text.charAt(quote) != '"' && text.charAt(quote) != '\'')) {
      return end;
    }
    for (int i = quote + 1; i < end && text.charAt(i) != '<'; i++) {
      if (text.charAt(i) == text.charAt(quote)) {
        return i + 1;
      }
    }
    return end;
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < end && isNameCharacter(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '_' || c == '-' || c == '.';
  }

  private int spaceEnd(int from) {
    int i = from;
    while (i < end && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  private boolean fail(String why) {
    fault = why;
    return false;
  }
}
