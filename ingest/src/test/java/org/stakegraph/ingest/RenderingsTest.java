package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** One filing, set in other ways or cut by the ends of pages, says the same. */
class RenderingsTest {
  private static final String FOOT_OF_A_PAGE =
      "\n                                     42\n<PAGE>\n\n";

  private static List<String> facts(String filing) {
    return Invented.facts(Reading.read(filing));
  }

  private static String before(String words, String inserted, String filing) {
    assertThat(filing).contains(words);
    int at = filing.indexOf(words);
    return filing.substring(0, at) + inserted + filing.substring(at);
  }

  @Test
  void theFactsAreThoseOfTheFiling() {
    assertThat(facts(Invented.PROXY.html()))
        .contains(
            "Alder & Sons Capital, L.P. {PERCENT_BEFORE=12.0%, SHARES_BEFORE=2400000} [1]",
            "Carl Test {PERCENT_BEFORE=PercentBelow, SHARES_BEFORE=18250} []",
            "Rowan Vale has sole voting power over these shares.")
        .hasSize(8);
    assertThat(facts(Invented.RESALE.html()))
        .contains(
            "Larch & Elm LLC {PERCENT_AFTER=PercentBelow, SHARES_AFTER=4100, SHARES_BEFORE=44100,"
                + " SHARES_OFFERED=40000} [3]",
            "Ada Quill is the managing member of Birch Hollow Partners.")
        .hasSize(7);
    assertThat(facts(Invented.REGISTRATION.html())).hasSize(7);
  }

  static Stream<Arguments> renderings() {
    List<Arguments> renderings = new ArrayList<>();
    for (Invented filing : Invented.all()) {
      String escaped = filing.text().replace("&", "&amp;");
      add(renderings, "a full submission", filing, filing.submission(filing.html()));
      add(renderings, "tagged headers", filing, filing.nc(filing.html()));
      add(renderings, "typed text", filing, filing.text());
      add(renderings, "typed text in a submission", filing, filing.submission(escaped));
      add(renderings, "firm blanks and breaks", filing, filing.spacedWithBreaks());
      add(renderings, "firm blanks in paragraphs", filing, filing.spacedInParagraphs());
      add(renderings, "preformatted text", filing, filing.preformatted());
      add(renderings, "typed lines between table tags", filing, filing.typedTable());
    }
    return renderings.stream();
  }

  private static void add(
      List<Arguments> renderings, String name, Invented filing, String rendered) {
    renderings.add(Arguments.of(filing.form() + " as " + name, filing, rendered));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("renderings")
  void renderingsSayTheSame(String name, Invented filing, String rendered) {
    assertThat(facts(rendered)).as(name).isEqualTo(facts(filing.html()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("renderings")
  void whereALongDocumentStandsAroundItTheyDoToo(String name, Invented filing, String rendered) {
    String prose = "<p>The company makes instruments and sells them to laboratories.</p>\n";
    String around = prose.repeat(4_000);
    String lead = "<p>" + filing.opening().get(2);
    if (rendered.contains(lead)) {
      String longer = before("<p>Our accounts", around, before(lead, around, rendered));
      assertThat(facts(longer)).as(name).isEqualTo(facts(filing.html()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tr><td colspan=5 align=center>- 42 -</td></tr>",
        "<tr><td><a href='#toc'>Table of Contents</a></td></tr>",
        "<tr><td colspan=5>42</td></tr><tr><td><a href='#toc'>Table of Contents</a></td></tr>",
        "<PAGE>",
        "</table><p>42</p><hr><p><a href='#toc'>Table of Contents</a></p><table>",
        "</table><p>42</p><hr><h5><a href='#toc'>Table of Contents</a></h5><table>HEADING",
        "</table><div style='page-break-before:always'><p>42</p></div><table>HEADING",
        "</table><!-- Field: Page; Sequence: 42 --><table><tr><td>42</td></tr></table>"
            + "<div style='page-break-before: always'>&nbsp;</div><!-- Field: /Page --><table>"
      })
  void theEndOfAPageBetweenRowsChangesNoFact(String page) {
    for (Invented filing : Invented.all()) {
      String inserted = page.replace("HEADING", filing.headingRow());
      List<String> facts = facts(filing.html());
      for (List<String> row : filing.rows()) {
        String start = "<tr><td>" + row.get(0).replace("&", "&amp;");
        assertThat(facts(before(start, inserted, filing.html()))).as(start).isEqualTo(facts);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>42</p><hr>",
        "<p>42</p><hr><p><a href='#toc'>Table of Contents</a></p>",
        "<!-- Field: Page --><table><tr><td></td><td>42</td><td></td></tr></table>"
      })
  void theEndOfAPageInNotesChangesNoFact(String page) {
    for (Invented filing : Invented.all()) {
      List<String> facts = facts(filing.html());
      for (String note : filing.notes().subList(1, filing.notes().size())) {
        int middle = note.indexOf(' ', 14);
        String cut = note.substring(0, middle) + "</p>" + page + "<p>" + note.substring(middle);
        assertThat(facts(before("<p>" + note, page, filing.html()))).isEqualTo(facts);
        assertThat(facts(filing.html().replace(note, cut))).isEqualTo(facts);
      }
    }
  }

  @Test
  void theEndOfATypedPageChangesNoFact() {
    for (Invented filing : Invented.all()) {
      String heading = String.join("\n", filing.typedHeading()) + "\n";
      for (List<String> row : filing.rows()) {
        String start = "  " + row.get(0);
        for (String page : List.of(FOOT_OF_A_PAGE, "\n        42\n\f\n", "\n     - 42 -\n\n\n")) {
          assertSame(filing, text -> before(start, page, text));
        }
        assertSame(filing, text -> before(start, FOOT_OF_A_PAGE + heading, text));
      }
      for (String note : filing.notes().subList(1, filing.notes().size())) {
        int middle = note.indexOf(' ', 14);
        String cut = note.substring(0, middle) + FOOT_OF_A_PAGE + note.substring(middle + 1);
        assertSame(filing, text -> before(note, FOOT_OF_A_PAGE, text));
        assertSame(filing, text -> text.replace(note, cut));
      }
    }
  }

  private static void assertSame(Invented filing, UnaryOperator<String> change) {
    assertThat(facts(change.apply(filing.text()))).isEqualTo(facts(filing.html()));
  }

  @Test
  void aRunningHeadOnEveryPageChangesNoFact() {
    for (Invented filing : Invented.all()) {
      String html = filing.html();
      String text = filing.text();
      for (String note : filing.notes().subList(1, filing.notes().size())) {
        html = before("<p>" + note, "<p>42</p><hr><p>Marrowstone Instruments</p>", html);
        text = before(note, FOOT_OF_A_PAGE + "Marrowstone Instruments\n\n", text);
      }
      assertThat(facts(html)).isEqualTo(facts(filing.html()));
      assertThat(facts(text)).isEqualTo(facts(filing.html()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"<p><b>Funds of Rowan Vale</b></p>", "<p>ALDER FUND, L.P.</p>"})
  void aNameOverANoteDoesNotEndTheNotes(String name) {
    for (Invented filing : Invented.all()) {
      for (String note : filing.notes().subList(1, filing.notes().size())) {
        String changed = before("<p>" + note, name, filing.html());
        assertThat(facts(changed)).as(note).isEqualTo(facts(filing.html()));
      }
    }
  }

  @Test
  void boldWordsInANoteAreItsWords() {
    for (Invented filing : Invented.all()) {
      for (String note : filing.notes().subList(1, filing.notes().size())) {
        String words = note.substring(4, 14);
        String runIn = note.replace(words, "<b>" + words + "</b>");
        String html = filing.html();
        assertThat(facts(html.replace(note, runIn))).isEqualTo(facts(html));
        assertThat(facts(html.replace(note, "<b>" + note + "</b>"))).isEqualTo(facts(html));
      }
    }
  }

  @Test
  void notesThatRunOnAreReadToTheirEnd() {
    String last = "<p>(3)";
    StringBuilder notes = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      notes.append("<p>(").append(i).append(") ").append("Of no interest. ".repeat(500));
    }
    String tail = "<p>Our accounts are audited.</p>\n".repeat(10_000);
    String filing = before("<p><b>EXPERTS", tail, Invented.RESALE.html());
    assertThat(facts(before(last, notes.toString(), filing)))
        .contains("Includes 1,000 shares issuable upon exercise of warrants.");
  }
}
