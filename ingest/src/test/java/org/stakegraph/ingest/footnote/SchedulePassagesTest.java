package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** What the items of Schedules 13D and 13G say of those who report. */
class SchedulePassagesTest {
  private static final List<String> PERSONS = List.of("Alder Capital, LLC", "Ada Sample");

  private static List<String> said(String... passages) {
    List<AlignedText> texts =
        Arrays.stream(passages)
            .map(text -> AlignedText.of(text, new TextRange(0, text.length())))
            .toList();
    List<NoteStatement> statements = new ArrayList<>();
    for (NoteReading reading : NoteReader.read(texts, PERSONS, Aliases.none())) {
      for (NoteStatement statement : reading.statements()) {
        if (statement instanceof NoteStatement.Relates
            || statement instanceof NoteStatement.Disclaims) {
          statements.add(statement);
        }
      }
    }
    return Said.lines(statements);
  }

  @Test
  void aGroupThatOnlyItsTermNamesHasAManagerAndIsReportedFor() {
    assertThat(
            said(
                "This statement is filed by: (i) Alder Capital, LLC, a Delaware limited liability"
                    + " company (\"Alder Capital\"), with respect to the shares (as defined below)"
                    + " held by certain funds and managed accounts to which Alder Capital serves"
                    + " as investment manager (collectively, the \"Alder Funds\"); and (ii) Ms. Ada"
                    + " Sample (\"Ms. Sample\"), who is the managing member of Alder Capital, with"
                    + " respect to the shares held by the Alder Funds."))
        .containsExactlyInAnyOrder(
            "Alder Capital, LLC BENEFICIAL_OWNER shares of Alder Funds",
            "Alder Capital INVESTMENT_MANAGER Alder Funds",
            "Ms. Ada Sample MANAGING_MEMBER Alder Capital",
            "Ms. Ada Sample BENEFICIAL_OWNER shares of Alder Funds");
  }

  @Test
  void theAdviserMayStandBeforeTheGroup() {
    assertThat(
            said(
                "This statement is filed by: (i) Alder Capital, LLC (the \"Manager\"), a Delaware"
                    + " company, and the investment adviser to certain funds (the \"Alder"
                    + " Funds\"), with respect to the shares of common stock of Sample Corp. and"
                    + " the shares issuable upon exercise of options directly held by the Alder"
                    + " Funds."))
        .contains(
            "Alder Capital, LLC INVESTMENT_MANAGER Alder Funds",
            "Alder Capital, LLC BENEFICIAL_OWNER shares of Alder Funds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The shares are held by certain funds (the \"Funds\") that Alder Capital, LLC advises.",
        "The shares are held by certain advisory clients (the \"Advisory Clients\").",
        "Certain funds hold shares. The Alder Funds (as defined below) do not.",
        "Certain persons (the \"Alder Members\") spoke.",
        "Certain funds; others (the \"Alder Funds\") do not."
      })
  void aGroupWithoutANameOfItsOwnIsNobody(String passage) {
    assertThat(said(passage)).isEmpty();
  }

  @Test
  void whoReportsItsOwnSharesOwnsNobodysElse() {
    assertThat(
            said(
                "This statement is filed by Alder Capital, LLC with respect to the shares directly"
                    + " owned by it and by Ada Sample with respect to the shares held by Ada"
                    + " Sample."))
        .isEmpty();
    assertThat(said("Ada Sample voted with respect to the shares held by Birch Fund, L.P."))
        .isEmpty();
  }

  @Test
  void whatAFilingDoesNotAdmitIsDisclaimed() {
    assertThat(
            said(
                "This statement is filed by Ada Sample with respect to the shares held by Birch"
                    + " Fund, L.P. The filing of this statement should not be construed as an"
                    + " admission that any of the Reporting Persons is, for the purposes of Section"
                    + " 13 of the Act, the beneficial owner of the shares reported herein."))
        .containsExactly(
            "Ada Sample BENEFICIAL_OWNER shares of Birch Fund, L.P.",
            "Alder Capital, LLC disclaims shares of Birch Fund, L.P.",
            "Ada Sample disclaims shares of Birch Fund, L.P.");
    assertThat(
            said(
                "The filing of this Schedule shall not be deemed an admission that Ada Sample is"
                    + " the beneficial owner of the securities held by Birch Fund, L.P."))
        .containsExactly("Ada Sample disclaims shares of Birch Fund, L.P.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nothing herein is an admission by Ada Sample that she is the beneficial owner of the"
            + " shares held by Birch Fund, L.P.",
        "This statement shall not be construed as an admission that Birch Fund, L.P. or Ada Sample"
            + " is the beneficial owner of the shares held by Birch Fund, L.P."
      })
  void whoDoesNotAdmitStandsBeforeOrBehindThat(String passage) {
    assertThat(said(passage)).containsExactly("Ada Sample disclaims shares of Birch Fund, L.P.");
  }

  @Test
  void aTitledNameThatThePassageDefinesIsNobodyElse() {
    String passage =
        "This statement is filed by Carl Test (\"Mr. Test\") and his wife, Dora Test (\"Mrs."
            + " Test\"). Mr. Test is the President of Birch Tool Company.";
    NoteReading reading =
        NoteReader.read(
            AlignedText.of(passage, new TextRange(0, passage.length())),
            new NoteContext(PERSONS, PERSONS, Aliases.none(), "shares"));

    assertThat(reading.statements())
        .filteredOn(statement -> statement instanceof NoteStatement.Defines)
        .map(statement -> (NoteStatement.Defines) statement)
        .extracting(term -> term.alias().name() + " is " + term.party().name())
        .containsExactly("Mr. Test is Carl Test", "Mrs. Test is Dora Test");
  }

  @Test
  void aTitleThatTwoWhoReportCanBearIsNobodys() {
    String passage =
        "Each amount includes shares held by Birch Tools LLC. Dora Test is its manager, and Carl"
            + " Test owns it. Mr. Test is the President of Cedar Corp.";
    List<AlignedText> passages =
        List.of(AlignedText.of(passage, new TextRange(0, passage.length())));

    assertThat(
            NoteReader.read(passages, List.of("Carl Test", "Dora Test"), Aliases.none())
                .get(0)
                .statements())
        .noneMatch(statement -> statement instanceof NoteStatement.Defines);
  }

  @Test
  void theReportingPersonsAreAllWhoReport() {
    assertThat(
            said(
                "Each of the Reporting Persons expressly disclaims beneficial ownership of the"
                    + " shares held by Birch Fund, L.P., except to the extent of its pecuniary"
                    + " interest therein."))
        .containsExactly(
            "Alder Capital, LLC disclaims shares of Birch Fund, L.P. except interest",
            "Ada Sample disclaims shares of Birch Fund, L.P. except interest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This statement shall not be construed as an admission that Ada Sample is a member of a"
            + " group.",
        "This shall be construed as an admission that Ada Sample is the beneficial owner of the"
            + " shares held by Birch Fund, L.P.",
        "This is not an admission that somebody else is the beneficial owner of shares."
      })
  void otherAdmissionsSayNothingOfShares(String passage) {
    assertThat(said(passage)).isEmpty();
  }

  @Test
  void anIndirectOwnerIsABeneficialOwner() {
    assertThat(
            said(
                "As a result, Ada Sample is deemed to be the indirect owner of the shares held"
                    + " directly by Birch Fund, L.P."))
        .containsExactly("Ada Sample BENEFICIAL_OWNER shares of Birch Fund, L.P. POSSIBLE");
  }

  @Test
  void hostilePassagesTakeLinearTime() {
    for (String part :
        List.of(
            "certain funds and ",
            "certain funds (the \"",
            "filed by Ada Sample with respect to the shares ",
            "not be construed as an admission that Ada Sample ")) {
      String text = part.repeat(20_000);
      assertThat(ProcessorTime.within(Duration.ofSeconds(20), () -> said(text))).isNotNull();
    }
  }
}
