package org.stakegraph.ingest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;

/** "Mr. Sample" in the note of a row that is called after a person. */
class TitledNamesTest {
  private final List<RoledMention> mentions = new ArrayList<>();
  private int at;

  private PartyMention add(MentionRole role, String name, PartyMention... rows) {
    at += 1000;
    PartyMention mention = new PartyMention(name, new TextRange(at, at + name.length()));
    mentions.add(new RoledMention(mention, role, List.of(rows)));
    return mention;
  }

  private Resolution resolve() {
    return PartyResolver.resolve(mentions, List.of());
  }

  private static String name(Resolution resolution, PartyMention mention) {
    return resolution
        .partyOf(mention)
        .map(id -> resolution.parties().get(id.number()).name())
        .orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Otto Sample Trust                        | Otto Sample
          Otto B. Sample, Jr. 1990 Revocable Trust     | Otto B. Sample, Jr.
          Otto Sample Family Foundation                | Otto Sample
          Otto Sample IRA                              | Otto Sample
          Sample Family Trust                          | Mr. Sample
          Estate of Otto Sample                        | Mr. Sample
          Otto Sample Trust Company, N.A.              | Mr. Sample
          The Otto Test Trust                          | Mr. Sample
          """)
  void isThePersonAfterWhomTheRowIsCalled(String row, String person) {
    PartyMention holder = add(MentionRole.HOLDER, row);
    PartyMention titled = add(MentionRole.NOTE, "Mr. Sample", holder);
    assertThat(name(resolve(), titled)).isEqualTo(person);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Otto and Eve Sample Trust",
        "Otto Sample & Eve Sample Living Trust",
      })
  void isReportedWhereTheRowIsCalledAfterTwo(String row) {
    PartyMention holder = add(MentionRole.HOLDER, row);
    PartyMention titled = add(MentionRole.NOTE, "Mr. Sample", holder);
    Resolution resolution = resolve();
    assertThat(name(resolution, titled)).isEqualTo("nobody");
    assertThat(resolution.ambiguities())
        .singleElement()
        .satisfies(a -> assertThat(a.candidates()).containsExactly("Otto Sample", "Eve Sample"));
  }

  @Test
  void isReportedWhereAnotherOfTheNameHoldsARow() {
    PartyMention trust = add(MentionRole.HOLDER, "The Otto Sample Trust");
    add(MentionRole.HOLDER, "Carl Sample");
    PartyMention titled = add(MentionRole.NOTE, "Mr. Sample", trust);
    assertThat(name(resolve(), titled)).isEqualTo("nobody");
  }

  @Test
  void isWhomTheNoteNamesInFull() {
    PartyMention trust = add(MentionRole.HOLDER, "The Otto Sample Trust");
    add(MentionRole.NOTE, "Carl Sample", trust);
    PartyMention titled = add(MentionRole.NOTE, "Mr. Sample", trust);
    assertThat(name(resolve(), titled)).isEqualTo("Carl Sample");
  }

  @Test
  void isTheHolderOfAnotherRowWhoseTrustItIs() {
    PartyMention trust = add(MentionRole.HOLDER, "The Otto Sample Trust");
    add(MentionRole.HOLDER, "Otto B. Sample");
    PartyMention titled = add(MentionRole.NOTE, "Mr. Sample", trust);
    assertThat(name(resolve(), titled)).isEqualTo("Otto B. Sample");
  }

  @Test
  void isNotDecidedByTheOrderOfTheRows() {
    PartyMention otto = add(MentionRole.HOLDER, "The Otto Sample Trust");
    PartyMention carl = add(MentionRole.HOLDER, "The Carl Sample Trust");
    PartyMention first = add(MentionRole.NOTE, "Mr. Sample", otto);
    PartyMention second = add(MentionRole.NOTE, "Mr. Sample", carl);
    PartyMention both = add(MentionRole.NOTE, "Mr. Sample", otto, carl);
    Resolution resolution = resolve();
    assertThat(name(resolution, first)).isEqualTo("Otto Sample");
    assertThat(name(resolution, second)).isEqualTo("Carl Sample");
    assertThat(name(resolution, both)).isEqualTo("nobody");
  }

  @Test
  void isNotToldFromTheRowWhereTheNoteSpeaksOfAWomanOfTheNameToo() {
    PartyMention trust = add(MentionRole.HOLDER, "The Otto Sample Trust");
    PartyMention she = add(MentionRole.NOTE, "Ms. Sample", trust);
    PartyMention he = add(MentionRole.NOTE, "Mr. Sample", trust);
    Resolution resolution = resolve();
    assertThat(name(resolution, she)).isEqualTo("Ms. Sample");
    assertThat(resolution.partyOf(he)).isNotEqualTo(resolution.partyOf(she));
  }
}
