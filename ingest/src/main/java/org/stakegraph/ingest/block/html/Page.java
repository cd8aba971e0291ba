package org.stakegraph.ingest.block.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.block.html.Extents.Extent;
import org.stakegraph.ingest.text.TextRange;

/** Walks over a parsed page and takes down what it shows. */
final class Page implements NodeFilter {
  /** Tables that are nested deeper are read as text. */
  private static final int MAX_NESTED = 16;

  private static final Set<String> HIDDEN =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "ix:header",
          "ix:hidden",
          "select",
          "textarea",
          "object",
          "noscript",
          "template");

  private static final Set<String> BLOCKS =
      Set.of(
          "html",
          "body",
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "center",
          "address",
          "form",
          "fieldset",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "figure",
          "caption",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "pre",
          "hr",
          "page",
          "document",
          "text");

  private final TypedText typed;
  private final String source;
  private final Skeleton skeleton;
  private final Characters characters;
  private final LineDraft line = new LineDraft();
  private final List<Line> lines = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<OpenTable> tables = new ArrayDeque<>();
  private int nested;

  private Page(Skeleton skeleton, String source, TypedText typed) {
    this.typed = typed;
    this.source = source;
    this.skeleton = skeleton;
    this.characters = new Characters(source, skeleton);
    open.push(new Open(Style.PLAIN, true));
  }

  /** An element that is open: how it sets its words and whether it parts passages. */
  private record Open(Style style, boolean block) {}

  /** Reads what is not set by tags but typed, as in {@code pre}. */
  interface TypedText {
    /** What a range of the source shows. */
    Piece read(TextRange range);
  }

  /**
   * What a page shows, in its order.
   *
   * @param document what the parser made of the skeleton
   * @param source the text of which the page is a part
   */
  static List<Piece> read(Document document, Skeleton skeleton, String source, TypedText typed) {
    Page page = new Page(skeleton, source, typed);
    NodeTraversor.filter(page, document);
    page.endPassage();
    return page.pieces;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      characters.read(text.getWholeText(), style(), line);
    } else if (node instanceof Comment comment) {
      comment(comment);
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    String name = element.normalName();
    Declarations declared = Declarations.of(element.attr("style"));
    if (HIDDEN.contains(name) || declared.isHidden()) {
      return FilterResult.SKIP_ENTIRELY;
    }
    boolean block = BLOCKS.contains(name) && !(name.equals("div") && declared.isInLine());
    if (name.equals("br")) {
      endLine();
    } else if (block) {
      endPassage();
      if (name.equals("hr") || declared.breaksPage()) {
        add(Piece.Break.PAGE);
      }
    }
    if (name.equals("pre") && tables.isEmpty()) {
      typed(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    open.push(new Open(style().within(element, declared), block));
    openInTable(element, name);
    return FilterResult.CONTINUE;
  }

  private void openInTable(Element element, String name) {
    if (name.equals("table")) {
      if (tables.size() < MAX_NESTED) {
        tables.push(new OpenTable(extent(element).start()));
      } else {
        nested++;
      }
    } else if (name.equals("td") || name.equals("th")) {
      if (nested == 0 && !tables.isEmpty()) {
        tables.element().openCell();
      }
    }
  }

  private void close(Element element) {
    if (!open.pop().block()) {
      return;
    }
    endPassage();
    String name = element.normalName();
    if (name.equals("table") && nested > 0) {
      nested--;
    } else if (nested == 0 && !tables.isEmpty()) {
      closeInTable(element, name);
    }
  }

  private void closeInTable(Element element, String name) {
    switch (name) {
      case "td", "th" -> tables.element().closeCell(element);
      case "tr" -> tables.element().closeRow(extent(element));
      case "table" -> {
        MarkedTable table = tables.pop().close(extent(element).end());
        TableLayout.read(table).forEach(this::add);
      }
      default -> {}
    }
  }

  private void comment(Comment comment) {
    if (comment.getData().strip().startsWith("Field: Page")) {
      endPassage();
      add(Piece.Break.PAGE);
    }
  }

  /** Two line breaks without words between them part passages. */
  private void endLine() {
    line.take().ifPresentOrElse(lines::add, this::endPassage);
  }

  private void endPassage() {
    line.take().ifPresent(lines::add);
    if (!lines.isEmpty()) {
      add(new Piece.Passage(lines));
      lines.clear();
    }
  }

  private void add(Piece piece) {
    OpenTable table = tables.peek();
    (table == null ? pieces : table.pieces()).add(piece);
  }

  private Style style() {
    return open.element().style();
  }

  /** Typed text; where the source has a table, with its tags. */
  private void typed(Element pre) {
    Extent extent = numbered(pre);
    if (extent != null) {
      boolean table =
          source.regionMatches(true, extent.element().start(), TypedTableTags.OPEN, 0, 6);
      add(typed.read(table ? extent.element() : extent.content()));
    }
  }

  /** Where an element stands; one that only the parser knows stands where reading is. */
  private TextRange extent(Element element) {
    Extent extent = numbered(element);
    return extent == null
        ? new TextRange(characters.place(), characters.place())
        : extent.element();
  }

  private @Nullable Extent numbered(Element element) {
    String number = element.attr(Skeleton.NUMBER);
    return number.isEmpty() ? null : skeleton.extent(Integer.parseInt(number));
  }
}
