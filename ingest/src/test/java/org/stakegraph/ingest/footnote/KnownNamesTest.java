package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;

class KnownNamesTest {

  /**
   * The words of the name found at the first word of a text, "" if none, and how many tokens it
   * took.
   */
  private static String found(KnownNames known, String text) {
    KnownNames.Found found = known.at(Tokenizer.tokens(text), 0);
    return found == null ? "" : String.join(" ", found.name().words()) + " " + found.end();
  }

  private static KnownNames holders(String... names) {
    return KnownNames.ofHolders(List.of(names));
  }

  @Test
  void theLongestNameThatFits() {
    KnownNames known = holders("Alder", "Alder Fund", "Alder Fund II LP", "Alder Trust");
    assertThat(found(known, "Alder Fund II LP may vote")).isEqualTo("alder fund ii lp 4");
    assertThat(found(known, "Alder Fund II may vote")).isEqualTo("alder fund 2");
    assertThat(found(known, "Alder Trustees may vote")).isEqualTo("alder 1");
  }

  @Test
  void whereOnlyTheBeginningOfANameStandsNothingIsFound() {
    assertThat(found(holders("Alder Fund II LP"), "Alder Fund II may vote")).isEmpty();
    assertThat(found(holders("Alder Fund II LP"), "Alder Fund II")).isEmpty();
    assertThat(found(holders("Alder Fund"), "Fund may vote")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder Fund, L.P.                | Alder Fund LP owns",
        "Alder Fund LP                   | Alder Fund, L.P. owns",
        "The Alder Fund                  | Alder Fund owns",
        "Alder SPC Segregated Portfolio  | Alder SPC - Segregated Portfolio owns",
        "Alder Cayman LP                 | Alder (Cayman), L.P. owns",
      })
  void signsAndPointsMakeNoDifference(String name, String text) {
    assertThat(found(holders(name), text)).isNotEmpty();
  }

  @Test
  void aBracketThatTheNameOpenedBelongsToIt() {
    assertThat(found(holders("Alder Fund Cayman"), "Alder Fund (Cayman) owns"))
        .isEqualTo("alder fund cayman 5");
  }

  @Test
  void aPossessiveEndsANameButDoesNotStandWithinIt() {
    assertThat(found(holders("Alder Fund"), "Alder Fund's shares")).isEqualTo("alder fund 2");
    assertThat(found(holders("Alder Fund"), "Alder's Fund")).isEmpty();
    assertThat(found(holders("Sample Children's Trust"), "Sample Children's Trust owns"))
        .isEqualTo("sample children's trust 3");
  }

  @Test
  void aTermIsOneOnlyWhereItIsCapitalised() {
    assertThat(found(holders("Fund"), "fund shares")).isEmpty();
    assertThat(found(holders("Fund"), "Fund shares")).isEqualTo("fund 1");
  }

  @Test
  void aTermOfTheNoteGoesBeforeAHolderOfThatName() {
    PartyMention one = new PartyMention("Birch LP", new TextRange(0, 8));
    PartyMention other = new PartyMention("Cedar LP", new TextRange(9, 17));
    Aliases terms = Aliases.none().with("Alder Funds", List.of(one, other));
    KnownNames known = holders("Alder Funds", "Alder Funds Group").with(terms);
    assertThat(known.at(Tokenizer.tokens("Alder Funds own"), 0).name().stands())
        .containsExactly(one, other);
    assertThat(found(known, "Alder Funds Group owns")).isEqualTo("alder funds group 3");
  }

  @Test
  void aTextThatEndsWithASignEndsTheLook() {
    assertThat(found(holders("Alder Fund LP"), "Alder Fund,")).isEmpty();
    assertThat(found(holders("Alder Fund"), "Alder Fund (")).isEqualTo("alder fund 2");
    assertThat(found(holders("Alder Fund"), "Alder - ")).isEmpty();
  }
}
