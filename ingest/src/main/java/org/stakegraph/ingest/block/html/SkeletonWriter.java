package org.stakegraph.ingest.block.html;

import java.util.Arrays;
import java.util.Set;
import org.stakegraph.ingest.block.outline.OwnershipWords;
import org.stakegraph.ingest.text.TextRange;

/** Makes the skeleton of a page in one pass over its raw text. */
final class SkeletonWriter {
  private static final String PAGE_COMMENT = "Field: Page";
  private static final String CDATA = "<![CDATA[";

  private final String text;
  private final int limit;

  /** Where tags of tables start that stand around typed text. */
  private final Set<Integer> typed;

  private final TagCursor tag;
  private final StringBuilder markup;
  private final Extents extents = new Extents();
  private int[] texts = new int[256];
  private int count;

  private SkeletonWriter(String text, TextRange page) {
    this.text = text;
    this.limit = page.end();
    this.typed = TypedTableTags.find(text, page);
    this.tag = new TagCursor(text, limit);
    this.markup = new StringBuilder(page.length() / 4 + 16);
  }

  /** The skeleton of a part of a text. */
  static Skeleton of(String text, TextRange page) {
    SkeletonWriter writer = new SkeletonWriter(text, page);
    writer.write(page.start());
    return new Skeleton(
        writer.markup.toString(),
        Arrays.copyOf(writer.texts, writer.count),
        writer.extents.end(page.end()));
  }

  private void write(int from) {
    int start = from;
    int at = bracket(from);
    while (at < limit) {
      int end = isMarkup(at) ? 0 : at + 1;
      if (end == 0) {
        text(start, at);
        end = markup(at);
        start = end;
      }
      at = bracket(end);
    }
    text(start, limit);
  }

  private int bracket(int from) {
    int at = text.indexOf('<', from);
    return at < 0 || at > limit ? limit : at;
  }

  private boolean isMarkup(int at) {
    char next = at + 1 < limit ? text.charAt(at + 1) : ' ';
    return (next == '/' && at + 2 < limit)
        || next == '!'
        || next == '?'
        || OwnershipWords.isLetter(next);
  }

  /** Takes over what the parser must see of a piece of markup; returns where it ends. */
  private int markup(int at) {
    if (!tag.read(at)) {
      return text.startsWith("<!", at) ? declaration(at) : behind(">", at + 2);
    }
    if (tag.isCut() || tag.name() == TagName.PLAIN_TEXT) {
      return tag.end();
    }
    return tag.isClosing() ? close() : open();
  }

  private int declaration(int at) {
    if (text.startsWith("--", at + 2)) {
      return comment(at + 4);
    }
    if (text.startsWith(CDATA, at)) {
      int end = behind("]]>", at + CDATA.length());
      text(at + CDATA.length(), Math.max(at + CDATA.length(), end - 3));
      return end;
    }
    int end = behind(">", at + 2);
    if (text.regionMatches(true, at + 2, "doctype", 0, 7)) {
      markup.append(text, at, end);
    }
    return end;
  }

  private int comment(int from) {
    int end = from;
    if (text.startsWith(">", from) || text.startsWith("->", from)) {
      end = behind(">", from);
    } else {
      int dashes = text.indexOf("--", from);
      while (dashes >= 0 && dashes < limit && !isCommentEnd(dashes + 2)) {
        dashes = text.indexOf("--", dashes + 1);
      }
      end = dashes < 0 ? limit : behind(">", dashes + 2);
    }
    int words = from;
    while (words < end && Character.isWhitespace(text.charAt(words))) {
      words++;
    }
    if (text.startsWith(PAGE_COMMENT, words)) {
      markup.append("<!--").append(PAGE_COMMENT).append("-->");
    }
    return end;
  }

  private boolean isCommentEnd(int at) {
    return text.startsWith(">", at) || text.startsWith("!>", at);
  }

  /** One past the next of some signs; looks no further than the page. */
  private int behind(String what, int from) {
    int at = from;
    while (at < limit && !text.startsWith(what, at)) {
      at++;
    }
    return Math.min(limit, at + what.length());
  }

  private int open() {
    int end = tag.end();
    int length = markup.length();
    TagName name = tag.name();
    switch (name) {
      case TABLE -> openTable();
      case ROW -> openNumbered(extents.row(tag.range()));
      case CELL -> openCell();
      case PRE -> openNumbered(extents.typed(tag.range()));
      case ROWS -> {
        extents.endRow(tag.range().start());
        openPlain();
      }
      case CAPTION -> {
        extents.endRow(tag.range().start());
        extents.cell(tag.range().start(), false);
        openPlain();
      }
      case RAW -> {
        openPlain();
        return raw(end);
      }
      case INLINE -> {
        openPlain();
        boolean bare = markup.length() == length + tag.nameEnd() - tag.range().start() + 1;
        return bare ? spare(length, end) : end;
      }
      case BLOCK -> {
        extents.block();
        openPlain();
      }
      default -> openPlain();
    }
    return end;
  }

  private void openTable() {
    if (typed.contains(tag.range().start())) {
      markup.append("<pre");
      number(extents.typed(tag.range()));
    } else {
      openNumbered(extents.table(tag.range()));
    }
  }

  private void openCell() {
    int row = extents.cell(tag.range().start(), true);
    if (row >= 0) {
      markup.append("<tr");
      number(row);
    }
    name();
    span("colspan", tag.width());
    span("rowspan", tag.height());
    style();
  }

  private void openNumbered(int number) {
    name();
    styled();
    number(number);
  }

  private void openPlain() {
    name();
    style();
  }

  private void name() {
    markup.append(text, tag.range().start(), tag.nameEnd());
  }

  private void number(int number) {
    if (number >= 0) {
      markup.append(' ').append(Skeleton.NUMBER).append('=').append(number);
    }
    markup.append('>');
  }

  private void span(String name, TextRange value) {
    if (value.length() > 0) {
      markup.append(' ').append(name).append('=').append(text, value.start(), value.end());
    }
  }

  private void style() {
    styled();
    markup.append(tag.isSelfClosing() ? "/>" : ">");
  }

  private void styled() {
    if (tag.style().length() > 0) {
      StyleFilter.copy(text, tag.style(), tag.name().isInLine(), markup);
    }
  }

  /** Leaves out an element that says nothing and holds nothing but text. */
  private int spare(int length, int end) {
    int close = bracket(end);
    int nameStart = tag.range().start() + 1;
    int size = tag.nameEnd() - nameStart;
    int last = close + 2 + size;
    if (last < limit
        && text.charAt(last) == '>'
        && text.charAt(close + 1) == '/'
        && text.regionMatches(true, close + 2, text, nameStart, size)) {
      markup.setLength(length);
      text(end, close);
      return last + 1;
    }
    return end;
  }

  /** Takes what stands in an element whose content is no markup for text. */
  private int raw(int from) {
    int nameStart = tag.range().start() + 1;
    int size = tag.nameEnd() - nameStart;
    int close = bracket(from);
    while (close < limit
        && !(text.startsWith("</", close)
            && text.regionMatches(true, close + 2, text, nameStart, size))) {
      close = bracket(close + 1);
    }
    text(from, close);
    return close;
  }

  private int close() {
    TextRange range = tag.range();
    boolean pre = false;
    switch (tag.name()) {
      case TABLE -> {
        pre = typed.contains(range.start());
        if (pre) {
          extents.closeTyped(range);
        } else {
          extents.closeTable(range);
        }
      }
      case ROW -> extents.closeRow(range);
      case ROWS -> extents.endRow(range.start());
      case CELL, CAPTION -> extents.closeCell();
      case PRE -> extents.closeTyped(range);
      case BLOCK -> extents.closeBlock(range.start());
      default -> {}
    }
    if (pre) {
      markup.append("</pre>");
    } else {
      markup.append(text, range.start(), tag.nameEnd()).append('>');
    }
    return tag.end();
  }

  private void text(int from, int to) {
    if (from >= to) {
      return;
    }
    int at = from;
    while (at < to && TagCursor.isBlank(text.charAt(at))) {
      at++;
    }
    if (at == to) {
      markup.append(' ');
    } else if (count < Skeleton.MAX_TEXTS * 2L) {
      if (count == texts.length) {
        texts = Arrays.copyOf(texts, count * 2);
      }
      Skeleton.print(count / 2, markup);
      texts[count++] = from;
      texts[count++] = to;
    }
  }
}
