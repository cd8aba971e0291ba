package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

class ShortNamesTest {
  private static final List<PartyMention> PERSONS =
      persons(
          "Alder Ridge Associates Limited Partnership",
          "Birchwood Holding Corporation",
          "National Partners LLC",
          "Lund Capital LLC",
          "Bo T. Lund");

  private static List<PartyMention> persons(String... names) {
    List<PartyMention> persons = new ArrayList<>();
    for (String name : names) {
      persons.add(new PartyMention(name, new TextRange(0, 0)));
    }
    return persons;
  }

  private static List<String> in(String text, List<PartyMention> persons) {
    AlignedText passage = AlignedText.of(text, new TextRange(0, text.length()));
    PartyMention issuer = new PartyMention("Marrowstone Inc.", new TextRange(0, 0));
    return ShortNames.in(List.of(passage), persons, Optional.of(issuer)).stream()
        .map(name -> name.alias().name() + " = " + name.party().name())
        .toList();
  }

  @Test
  void aNameWithoutWhatTheOrganizationIsMeansIt() {
    assertThat(
            in("Each of Alder Ridge, Birchwood and Mr. Lund may own what Alder Ridge's.", PERSONS))
        .containsExactlyInAnyOrder(
            "Alder Ridge = Alder Ridge Associates Limited Partnership",
            "Birchwood = Birchwood Holding Corporation");
  }

  @Test
  void quotationMarksAndBracketsAreNoPartOfIt() {
    assertThat(in("The filer is a limited partnership (\"Alder Ridge\") of Ohio.", PERSONS))
        .containsExactly("Alder Ridge = Alder Ridge Associates Limited Partnership");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each of Birchwood Holding Corporation and Lund may own them.",
        "The shares of Birchwood are held by Birchwood Energy Ltd.",
        "The shares are held by birchwood growers, and by National.",
        "Power over them lies with Anna Birchwood and others.",
        "Nothing is said of anybody.",
      })
  void whatMayBeAnotherNameMeansNobody(String text) {
    assertThat(in(text, PERSONS)).isEmpty();
  }

  @Test
  void aWordOfTwoNamesMeansNeither() {
    List<PartyMention> two = persons("Alder Partners LP", "Alder Management LLC");

    assertThat(in("The shares are held by Alder for others.", two)).isEmpty();
  }

  @Test
  void aHundredThousandMentionsTakeLinearTime() {
    String text = "Alder Ridge, ".repeat(100_000);

    assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> in(text, PERSONS))).hasSize(1);
  }
}
