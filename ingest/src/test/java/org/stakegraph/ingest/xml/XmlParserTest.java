package org.stakegraph.ingest.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

class XmlParserTest {
  private static XmlParser.Parse parse(String text) {
    return XmlParser.parse(SourceText.of(text), new TextRange(0, text.length()));
  }

  private static String content(String text, Element element) {
    return text.substring(element.content().start(), element.content().end());
  }

  @Test
  void aReferenceMayBeWrittenTwiceOver() {
    assertThat(CharacterReference.at("&amp;amp; more", 0, 14))
        .contains(new CharacterReference('&', 9));
    assertThat(CharacterReference.at("&amp;#8220;", 0, 11))
        .contains(new CharacterReference(0x201C, 11));
    assertThat(CharacterReference.at("Q&amp;A; more", 1, 13))
        .contains(new CharacterReference('&', 6));
    assertThat(CharacterReference.at("&amp;amp;amp;", 0, 13))
        .contains(new CharacterReference('&', 9));
  }

  @Test
  void everyElementKeepsItsPlaceBehindReferencesOfAnyLength() {
    String text = "<?xml version=\"1.0\"?>\n<a><b>Q&amp;A &#x26; more</b>\n<c> 12 </c></a>\n";
    Element root = parse(text).root().orElseThrow();

    assertThat(content(text, root.child("b").orElseThrow())).isEqualTo("Q&amp;A &#x26; more");
    assertThat(content(text, root.child("c").orElseThrow())).isEqualTo("12");
    assertThat(new XmlText(SourceText.of(text)).words(root.child("b").orElseThrow()))
        .isEqualTo("Q&A & more");
  }

  @Test
  void namesAreLocalAndWithoutCase() {
    String text = "<s:Filing xmlns:s='urn:x'><issuerCIK xmlns=\"urn:y\">1</issuerCIK></s:Filing>";
    Element root = parse(text).root().orElseThrow();

    assertThat(root.name()).isEqualTo("filing");
    assertThat(root.child("issuercik")).isPresent();
  }

  @Test
  void commentsAndCharacterDataAreSeenThrough() {
    String text = "<a><!-- <b>no</b> -->one <![CDATA[< two & three]]></a>";
    Element root = parse(text).root().orElseThrow();

    assertThat(root.children()).isEmpty();
    assertThat(new XmlText(SourceText.of(text)).words(root)).isEqualTo("one < two & three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY x \"boom\">]><a>&x;</a>",
        "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
        "<a>&lol;</a>",
        "<a>&#0;</a>",
        "<a>&#xD800;</a>",
        "<a>&#99999999;</a>",
        "<a>five & six</a>",
        "<a><b></a></b>",
        "<a>",
        "<a/><b/>",
        "words <a/>",
        "<a x=1/>",
        "<a x=\"1\"",
        "<a x=\"<\"/>",
        "<a><!-- open</a>",
        "< a/>",
        "",
      })
  void whatIsNotSoundIsNotRead(String text) {
    XmlParser.Parse parse = parse(text);

    assertThat(parse.root()).isEmpty();
    assertThat(parse.fault()).isNotEmpty();
  }

  @Test
  void depthIsBounded() {
    assertThat(parse("<a>".repeat(1_000_000)).root()).isEmpty();
    assertThat(parse("<a>".repeat(30) + "</a>".repeat(30)).root()).isPresent();
  }

  @Test
  void attributesAreBounded() {
    StringBuilder text = new StringBuilder("<a");
    for (int i = 0; i < 100_000; i++) {
      text.append(" x").append(i).append("='1'");
    }
    assertThat(parse(text + "/>").root()).isEmpty();
  }

  @Test
  void elementsAreBounded() {
    String text = "<a>" + "<b/>".repeat(XmlParser.ELEMENTS) + "</a>";

    assertThat(parse(text).fault()).contains("too many");
  }
}
