package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/**
 * Reads the cover pages of a Schedule 13D or 13G. A page runs from the label of a reporting
 * person's name to that of the percentage; both, and the aggregate amount between them, must head
 * lines, because prose quotes the labels too. What items repeat of the pages is not read again.
 */
public final class SchedulePages {
  private final SourceText source;
  private final LabelledText text;
  private final Paragraphs paragraphs;
  private final CoverFigures figures;
  private final List<HoldingStatement> rows = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final List<PageNote> notes = new ArrayList<>();
  private final Map<String, PartyMention> marked = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private SchedulePages(SourceText source, LabelledText text, Medium medium) {
    this.source = source;
    this.paragraphs = new Paragraphs(source, medium == Medium.HTML);
    this.text = text;
    this.figures = new CoverFigures(source);
  }

  /** The pages of a document, or why it is a form that is refused; empty if it has none. */
  public static Optional<Disclosure> read(
      SourceText source, SourceDocument document, List<Block> blocks) {
    boolean schedule =
        document.medium() == Medium.HTML
            || ReporterLabel.mayStandIn(source.text(), document.range());
    int most = schedule ? Integer.MAX_VALUE : RenderedForm.LINES;
    List<AlignedText> lines = PageLines.of(source, document, blocks, most);
    ItemPages.Found numbered = ItemPages.of(lines);
    if (!numbered.pages().isEmpty()) {
      List<AlignedText> behind = lines.subList(numbered.end(), lines.size());
      SchedulePages pages = new SchedulePages(source, LabelledText.of(behind), document.medium());
      List<AlignedText> prose = SchedulePassages.ofItemSeven(pages.paragraphs, behind);
      return Optional.of(pages.read(numbered, document, lines, prose));
    }
    Optional<Disclosure> labelled =
        schedule && ReporterLabel.standsIn(lines)
            ? read(source, document, blocks, lines)
            : Optional.empty();
    return labelled
        .or(() -> items(source, document, blocks, lines))
        .or(() -> RenderedForm.refusal(source, lines));
  }

  /**
   * What a schedule without pages states in its items.
   *
   * @param first its first lines at least
   */
  private static Optional<Disclosure> items(
      SourceText source, SourceDocument document, List<Block> blocks, List<AlignedText> first) {
    if (!InterestItem.mayStandIn(first)) {
      return Optional.empty();
    }
    List<AlignedText> lines = PageLines.of(source, document, blocks, Integer.MAX_VALUE);
    ItemPages.Found stated = InterestItem.of(lines);
    if (stated.pages().isEmpty()) {
      return Optional.empty();
    }
    SchedulePages pages = new SchedulePages(source, LabelledText.of(lines), document.medium());
    Optional<String> form = FirstPage.read(pages.text, pages.text.places().size()).form();
    List<AlignedText> prose =
        new SchedulePassages(pages.paragraphs, pages.text).read(List.of(0), form);
    return Optional.of(pages.read(stated, document, lines, prose));
  }

  /** Bars part columns plainly; other pages show their rows line by line, or not at first. */
  private static Optional<Disclosure> read(
      SourceText source, SourceDocument document, List<Block> blocks, List<AlignedText> lines) {
    boolean barred = document.medium() != Medium.HTML && source.contains(document.range(), '|');
    Optional<Disclosure> columns =
        barred
            ? labelled(source, document, TwoColumns.barred(source, document.range()))
            : Optional.empty();
    return columns
        .or(() -> labelled(source, document, lines))
        .or(() -> labelled(source, document, otherwise(source, document, blocks)));
  }

  /** The lines of pages whose rows do not show at first. */
  private static List<AlignedText> otherwise(
      SourceText source, SourceDocument document, List<Block> blocks) {
    return document.medium() == Medium.HTML
        ? PageLines.numbered(source, blocks)
        : TwoColumns.unfolded(source, document.range());
  }

  private static Optional<Disclosure> labelled(
      SourceText source, SourceDocument document, List<AlignedText> lines) {
    LabelledText text = LabelledText.of(lines);
    List<Page> pages = pages(text);
    return pages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SchedulePages(source, text, document.medium()).read(pages, document, lines));
  }

  /** The places of a page's name, aggregate amount and percentage among the labels. */
  private record Page(int name, int aggregate, int percent) {}

  private static List<Page> pages(LabelledText text) {
    List<Page> pages = new ArrayList<>();
    int name = -1;
    int aggregate = -1;
    for (int i = 0; i < text.places().size(); i++) {
      LabelledText.Place place = text.places().get(i);
      if (!place.heads()) {
        continue;
      }
      if (place.label() == Label.NAME) {
        name = i;
        aggregate = -1;
      } else if (place.label() == Label.AGGREGATE && name >= 0 && aggregate < 0) {
        aggregate = i;
      } else if (place.label() == Label.PERCENT && aggregate >= 0) {
        pages.add(new Page(name, aggregate, i));
        name = -1;
        aggregate = -1;
      }
    }
    return pages;
  }

  /** Rows without pages of their own; the issuer and the class may stand behind them. */
  private Disclosure read(
      ItemPages.Found numbered,
      SourceDocument document,
      List<AlignedText> lines,
      List<AlignedText> prose) {
    numbered.pages().forEach(this::page);
    LabelledText before = LabelledText.of(lines.subList(0, numbered.start()));
    FirstPage first = FirstPage.read(before, before.places().size()).completed(text, 0);
    OptionalLong base = ShareBase.read(lines, rows);
    List<TableStatement> tables = new ArrayList<>();
    rows.forEach(row -> tables.add(Disclosure.page(row, first.title(), first.event(), base)));
    List<AlignedText> behind = lines.subList(numbered.end(), lines.size());
    return Disclosure.ofPages(
        first.issuer(),
        Optional.empty(),
        form(document, first),
        tables,
        List.of(),
        prose,
        Signatures.read(behind),
        diagnostics);
  }

  private static Optional<String> form(SourceDocument document, FirstPage first) {
    return document.type().isEmpty() ? first.form() : Optional.of(document.type());
  }

  private Disclosure read(List<Page> pages, SourceDocument document, List<AlignedText> lines) {
    int last = pages.get(pages.size() - 1).percent();
    FirstPage first = FirstPage.read(text, pages.get(0).name()).completed(text, last);
    pages.forEach(this::page);
    OptionalLong base = ShareBase.read(lines, rows);
    List<TableStatement> tables = new ArrayList<>();
    OfficeAddresses offices = OfficeAddresses.read(source, introduced(last), itemTwo(last), rows);
    for (HoldingStatement row : rows) {
      tables.add(Disclosure.page(offices.at(row), first.title(), first.event(), base));
    }
    List<AlignedText> prose =
        new SchedulePassages(paragraphs, text)
            .read(pages.stream().map(Page::percent).toList(), first.form());
    List<AlignedText> behind = text.between(last, Integer.MAX_VALUE);
    return Disclosure.ofPages(
        first.issuer(),
        Optional.empty(),
        form(document, first),
        tables,
        notes,
        prose,
        Signatures.read(behind),
        diagnostics);
  }

  /** What is said of the persons before the row of their addresses. */
  private List<AlignedText> introduced(int from) {
    List<LabelledText.Place> places = text.places();
    for (int i = from + 1; i < places.size(); i++) {
      if (places.get(i).label() == Label.ADDRESS) {
        return text.between(from, i);
      }
    }
    return List.of();
  }

  /** The row of addresses in Item 2 of Schedule 13G, or the whole Item 2 of Schedule 13D. */
  private List<AlignedText> itemTwo(int from) {
    List<LabelledText.Place> places = text.places();
    for (int i = from + 1; i < places.size(); i++) {
      Label label = places.get(i).label();
      if (label == Label.ADDRESS) {
        List<AlignedText> row = text.behind(i);
        return isBlank(row) ? text.between(i, text.nextItem(i)) : row;
      }
      if (label == Label.BACKGROUND) {
        return text.between(i, text.nextItem(i));
      }
    }
    return List.of();
  }

  /** Where one answer follows the labels of name, address and citizenship. */
  private static boolean isBlank(List<AlignedText> row) {
    return row.stream().allMatch(line -> Word.of(line).stream().allMatch(SchedulePages::isLabel));
  }

  /** ":" and "(c)". */
  private static boolean isLabel(Word word) {
    return word.letters().length() < 2;
  }

  private void page(Page page) {
    PersonPage printed =
        new PersonPage(
            name(page),
            text.behind(page.aggregate()),
            text.behind(page.percent()),
            powers(page),
            text.range(page.name(), page.percent()));
    PersonPage rows = RowReference.resolved(printed, text.number(page.percent()));
    page(rows);
    rows.name().ifPresent(name -> notes(page, rows, name));
  }

  /** What the rows of a page say in words, and the notes below it. */
  private void notes(Page page, PersonPage rows, PartyMention name) {
    RowProse.terms(name, nameLines(page)).ifPresent(notes::add);
    List<List<AlignedText>> printed = new ArrayList<>(rows.powers().values());
    printed.add(rows.aggregate());
    notes.addAll(RowProse.of(name, printed));
    int type = page.percent() + 1;
    if (type < text.places().size() && text.places().get(type).label() == Label.TYPE) {
      PageNotes.mark(name, text.between(page.name(), type), marked);
      List<AlignedText> behind = text.between(type, text.nextPage(type));
      notes.addAll(PageNotes.of(paragraphs, name, marked, behind));
    }
  }

  private void page(PersonPage page) {
    if (page.name().isEmpty()) {
      report(
          DiagnosticCode.ROW_NOT_UNDERSTOOD,
          "it is not clear of which reporting person these figures are",
          page.range());
      return;
    }
    PartyMention name = page.name().get();
    Map<FigureRole, Figure> stated = new EnumMap<>(FigureRole.class);
    stated.put(FigureRole.SHARES_BEFORE, figures.shares(page.aggregate()));
    stated.put(FigureRole.PERCENT_BEFORE, figures.percent(page.percent()));
    String said = name.name() + stated.values().stream().map(SchedulePages::said).toList();
    if (seen.add(said)) {
      stated.putAll(powers(page, stated.get(FigureRole.SHARES_BEFORE)));
      stated.values().forEach(figure -> lost(figure, page.range()));
      rows.add(HoldingStatement.ofPage(name, new Figures(stated), page.range()));
    }
  }

  private Map<FigureRole, List<AlignedText>> powers(Page page) {
    SideLabel side = new SideLabel(source, paragraphs.marked());
    Map<FigureRole, List<AlignedText>> powers = new EnumMap<>(FigureRole.class);
    for (int i = page.name(); i < page.aggregate(); i++) {
      LabelledText.Place place = text.places().get(i);
      if (place.label() == Label.POWER) {
        List<AlignedText> printed = side.without(text.behind(i), text.start(i));
        Powers.of(text.words(place)).ifPresent(role -> powers.putIfAbsent(role, printed));
      }
    }
    return powers;
  }

  /** The shares under sole and under shared power, each of which the aggregate amount covers. */
  private Map<FigureRole, Figure> powers(PersonPage page, Figure aggregate) {
    Map<FigureRole, Figure> powers = new EnumMap<>(FigureRole.class);
    page.powers().forEach((role, printed) -> powers.put(role, figures.power(printed)));
    return Powers.sound(
        powers, aggregate, () -> report(DiagnosticCode.FIGURE_LOST, Powers.LOST, page.range()));
  }

  private Optional<PartyMention> name(Page page) {
    return PersonName.read(nameLines(page));
  }

  /** The label of the taxpayer's number stands before the name or behind it. */
  private List<AlignedText> nameLines(Page page) {
    List<AlignedText> lines = text.behind(page.name());
    int next = page.name() + 1;
    boolean numbered = text.places().get(next).label() == Label.IDENTIFICATION;
    return numbered && PersonName.read(lines).isEmpty() ? text.behind(next) : lines;
  }

  private static String said(Figure figure) {
    if (figure instanceof Figure.Percent percent) {
      return percent.percent().toPlainString();
    }
    return figure.asShares().toString();
  }

  private void lost(Figure figure, TextRange range) {
    if (figure instanceof Figure.Illegible illegible) {
      report(DiagnosticCode.FIGURE_LOST, "not one figure: " + illegible.token(), range);
    } else if (figure instanceof Figure.Blank) {
      report(DiagnosticCode.FIGURE_LOST, "a row of the cover page is left blank", range);
    }
  }

  private void report(DiagnosticCode code, String message, TextRange range) {
    diagnostics.add(source.diagnostic(code, message, range));
  }
}
