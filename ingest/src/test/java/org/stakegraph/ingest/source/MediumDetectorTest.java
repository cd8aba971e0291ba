package org.stakegraph.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.text.TextRange;

/** What tells HTML, typed text, converted text and XML apart. */
class MediumDetectorTest {
  private static final String TYPED =
      """
      Name                      Shares      Percent
      Alder Creek Fund          1,000          2.0%
      Birch Hollow Trust        3,000          6.0%
      """;

  private static Medium bare(String text) {
    return MediumDetector.bare(text).medium();
  }

  private static String content(String text) {
    TextRange range = MediumDetector.bare(text).range();
    return text.substring(range.start(), range.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>Name   Shares</body></html>",
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD\">\n<HTML>x",
        "<?xml version='1.0' encoding='ASCII'?>\n<!-- made -->\n<html xmlns='x'><body>x",
        "<table>\n<tr><td>Name</td><td>1,000</td></tr>\n</table>",
        "<DIV>one</DIV><DIV>two</DIV>",
        "Holders\n<p>Alder   1\n<p>Birch   2",
      })
  void tagsMakeHtml(String text) {
    assertThat(bare(text)).isEqualTo(Medium.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?><edgarSubmission><a/></edgarSubmission>",
        "\n<ownershipDocument><a/></ownershipDocument>",
        "<ns1:edgarSubmission xmlns:ns1='x'/>",
        "<XML>\n<?xml version=\"1.0\"?>\n<ownershipDocument/>\n</XML>",
      })
  void structuredDataIsXml(String text) {
    assertThat(bare(text)).isEqualTo(Medium.XML);
  }

  @Test
  void blanksBetweenColumnsMakeTypedText() {
    assertThat(bare(TYPED)).isEqualTo(Medium.ASCII);
    assertThat(bare("<PAGE>\nName\n<TABLE>\n<S>   <C>\nAlder\t1\n</TABLE>"))
        .isEqualTo(Medium.ASCII);
    assertThat(bare("\f" + TYPED + "\f" + TYPED)).isEqualTo(Medium.ASCII);
  }

  @Test
  void tabsToTheStopsOfATypewriterMakeTypedText() {
    assertThat(bare("Name\t\t\tShares\n----\t\t\t------\nBirch and Carl\t\t2\n"))
        .isEqualTo(Medium.ASCII);
    assertThat(bare("Name\t\t\tShares\nAlder\t\t\t    2\nBirch and Carl\t\t   300\n"))
        .isEqualTo(Medium.ASCII);
    assertThat(bare("Name\tNow\tThen\nAlder\t---\t---\n\t\t   12\nBirch\t1\t2\n\t   13\n"))
        .as("dashes that stand for none, and numbers of pages")
        .isEqualTo(Medium.CONVERTED);
  }

  @Test
  void tabsAndPipesMakeConvertedText() {
    assertThat(bare("Name\tShares\nAlder\t1,000\nBirch\t2\n")).isEqualTo(Medium.CONVERTED);
    assertThat(bare("| Name      | Shares   |\n|---|---|\n| Alder     | 1,000    |\n".repeat(3)))
        .isEqualTo(Medium.CONVERTED);
    assertThat(bare("| Alder<br>Street 1 | 1 |\n| Birch<br>Street 2 | 2 |\n"))
        .isEqualTo(Medium.CONVERTED);
    assertThat(bare("Prose without any columns.\nIts <b>tags</b> are few, a < b > c.\n"))
        .isEqualTo(Medium.CONVERTED);
  }

  @Test
  void textOfASubmissionIsTypedUnlessTabsShowOtherwise() {
    String prose = "CUSIP No.   896522109\nName of Issuer\n";
    TextRange all = new TextRange(0, prose.length());
    assertThat(MediumDetector.enveloped(prose, all).medium()).isEqualTo(Medium.ASCII);
    assertThat(bare(prose)).isEqualTo(Medium.CONVERTED);
  }

  @Test
  void aPageThatIsOnePreIsTypedText() {
    String page =
        "<HTML><HEAD><TITLE>A proxy</TITLE></HEAD><BODY><PRE>" + TYPED + "</PRE></BODY></HTML>";
    assertThat(bare(page)).isEqualTo(Medium.ASCII);
    assertThat(content(page)).isEqualTo(TYPED);
    assertThat(bare("<html><body><p>" + "Much prose. ".repeat(99) + "<pre>" + TYPED + "</pre>"))
        .isEqualTo(Medium.HTML);
  }

  @Test
  void aFrameOfTagsAroundTypedTextIsLeftOut() {
    String page = "<html><body><div>\n" + TYPED + "</div></body></html>\n";
    assertThat(bare(page)).isEqualTo(Medium.ASCII);
    assertThat(content(page).strip()).isEqualTo(TYPED.strip());
  }

  @Test
  void inlineXbrlInItsWrapperIsHtml() {
    String text = "<XBRL>\n<?xml version='1.0'?>\n<html><body><p>x</p></body></html>\n</XBRL>";
    assertThat(bare(text)).isEqualTo(Medium.HTML);
    assertThat(content(text)).doesNotContain("XBRL");
  }

  @Test
  void attachmentsInLettersAreNothingToRead() {
    assertThat(bare("begin 644 logo.jpg\nM_]C_X``0\nend\n")).isEqualTo(Medium.OTHER);
    assertThat(bare("<PDF>\nbegin 644 a.pdf\n</PDF>")).isEqualTo(Medium.OTHER);
    assertThat(bare("begin 2000 with a sentence")).isEqualTo(Medium.CONVERTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "<a ", "<!--", "<?xml ", "<pre>", "   ", "x   ", "\t", "|", "</"})
  void tagsWithoutEndAreReadInLinearTime(String part) {
    for (String text : List.of(part.repeat(300_000), "x" + part.repeat(300_000) + "x")) {
      assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> bare(text))).isNotNull();
    }
  }
}
