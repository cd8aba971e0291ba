package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** What the signatures of a schedule say of those who sign. */
class SignaturesTest {
  private static AlignedText text(String words) {
    return AlignedText.of(words, new TextRange(0, words.length()));
  }

  private static List<String> read(String page) {
    List<AlignedText> lines = new ArrayList<>();
    int start = 0;
    for (String line : page.split("\n", -1)) {
      AlignedText words = AlignedText.of(page, new TextRange(start, start + line.length()));
      if (!words.isEmpty()) {
        lines.add(words);
      }
      start += line.length() + 1;
    }
    return said(Signatures.read(lines));
  }

  private static List<String> said(List<NoteStatement> statements) {
    return statements.stream()
        .map(Relates.class::cast)
        .map(
            r ->
                r.from().name()
                    + " "
                    + r.relation()
                    + " "
                    + ((Stakeholding.Party) r.objects().get(0)).party().name())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALDER FUND, L.P., by its general partner, BIRCH GP INC.",
        "Alder Fund, L.P., By Birch GP Inc., its general partner",
        "ALDER FUND, L.P.\nBy its General Partner, Birch GP Inc.",
        "ALDER FUND, L.P.\nBy Birch GP Inc., its General Partner",
      })
  void whoSignsForAPartyMayStandBehindABareBy(String party) {
    assertThat(read("SIGNATURE\n" + party + "\nBy: /s/ Ada Sample\nTitle: Secretary"))
        .map(said -> said.toLowerCase(Locale.ROOT))
        .containsExactly(
            "birch gp inc. general_partner alder fund, l.p.", "ada sample office birch gp inc.");
  }

  @Test
  void aBareByBeforeOtherWordsNamesNobody() {
    assertThat(read("SIGNATURE\nBy signing below I certify it\nAda Sample, by proxy, President"))
        .isEmpty();
  }

  @Test
  void aChainHasALinkForEachPartyInIt() {
    assertThat(
            read(
                """
                SIGNATURES
                After reasonable inquiry each of the undersigned certifies that this statement is true, complete and correct.
                ALDER FUND, L.P.
                By: Birch GP, LLC, its general partner
                By: /s/ Ada Sample
                Name: Ada Sample
                Title: Managing Member
                """))
        .containsExactly(
            "Birch GP, LLC GENERAL_PARTNER ALDER FUND, L.P.",
            "Ada Sample MANAGING_MEMBER Birch GP, LLC");
  }

  @Test
  void aNameSignedAndPrintedOnOneLineIsOne() {
    assertThat(
            read(
                "SIGNATURE\nALDER CORP.\nBy: /s/ Ada R. Sample Ada R. Sample, Managing Director\n"
                    + "BIRCH CORP.\nBy: /s/ Ada Sample Ada Sampler, Managing Director"))
        .contains("Ada R. Sample OFFICE ALDER CORP.")
        .noneMatch(said -> said.startsWith("Ada R. Sample Ada"));
  }

  @Test
  void labelsMayRunOnWithinALine() {
    assertThat(
            read(
                """
                SIGNATURES
                ALDER FUND, LTD.
                By: Birch Advisors, LLC, its Investment Manager By: /s/ Ada Sample Name: Ada Sample Title: Managing Member
                """))
        .containsExactly(
            "Birch Advisors, LLC INVESTMENT_MANAGER ALDER FUND, LTD.",
            "Ada Sample MANAGING_MEMBER Birch Advisors, LLC");
  }

  @Test
  void labelsMayStandInCellsOfTheirOwn() {
    assertThat(
            read(
                """
                Signature
                Alder Fund LP
                By
                Birch Partners LLC
                Its: General Partner
                By:
                /s/ Ada Sample
                Ada Sample, Chief Financial Officer
                Cedar Trust
                /s/ Ben Test
                Ben Test
                Trustee
                """))
        .containsExactly(
            "Birch Partners LLC GENERAL_PARTNER Alder Fund LP",
            "Ada Sample OFFICE Birch Partners LLC",
            "Ben Test TRUSTEE Cedar Trust");
  }

  @Test
  void oneSignatureForSeveralStatesOfficesButNoStructure() {
    String several =
        """
        SIGNATURES
        Alder Fund LLC
        Birch Fund LLC
        By: /s/ Ada Sample
        Name: Ada Sample
        Title: %s
        """;
    assertThat(read(String.format(several, "Secretary")))
        .containsExactly("Ada Sample OFFICE Alder Fund LLC", "Ada Sample OFFICE Birch Fund LLC");
    assertThat(read(String.format(several, "Managing Member"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorized Signatory",
        "Attorney-in-Fact",
        "Authorized Person",
        "Former President",
        "General Partner",
        "Trustee",
        "Chief Executive Officer of the General Partner",
        "Member of the Investment Committee"
      })
  void whoOnlySignsOrHasACapacityElsewhere(String title) {
    assertThat(read("SIGNATURES\nAlder Holdings LLC\nBy: /s/ Ada Sample\nTitle: " + title + "\n"))
        .isEmpty();
  }

  @Test
  void personsWhoSignForThemselvesAreNothingToAnybody() {
    assertThat(
            read(
                """
                SIGNATURES
                ALDER LLC
                By: /s/ Ada Sample
                Title: Manager
                /s/ Ben Test
                BEN TEST
                Director
                """))
        .containsExactly("Ada Sample MANAGING_MEMBER ALDER LLC");
  }

  @Test
  void whatIsAnnexedIsNotRead() {
    assertThat(
            read(
                """
                Alder LLC
                By: /s/ Ada Sample
                Title: Manager
                SIGNATURES
                EXHIBIT 1
                JOINT FILING AGREEMENT
                Alder LLC
                By: /s/ Ada Sample
                Title: Manager
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Managing Member; Ada Sample MANAGING_MEMBER Alder LLC
          Ada Sample - Managing Member of Birch LLC; Ada Sample MANAGING_MEMBER Birch LLC
          Chairman of the Board; Ada Sample OFFICE Alder LLC
          """)
  void titlesOfStructuredSignatures(String title, String expected) {
    assertThat(
            said(
                Signatures.titled(
                    text("/s/ Ada Sample"), text(title), PartyMention.of(text("Alder LLC")))))
        .containsExactly(expected);
  }

  @Test
  void aChainInTheTitleOfAStructuredSignature() {
    assertThat(
            said(
                Signatures.titled(
                    text("/s/ Ada Sample"),
                    text("By: Birch Inc., General Partner, By: Ada Sample, President"),
                    PartyMention.of(text("Alder LP")))))
        .containsExactly("Birch Inc. GENERAL_PARTNER Alder LP", "Ada Sample OFFICE Birch Inc.");
  }

  @Test
  void signaturesWithoutEndAreBounded() {
    assertThat(
            read("SIGNATURES\n" + "Alder LLC\nBy: /s/ Ada Sample\nTitle: Manager\n".repeat(5_000)))
        .hasSize(1_000);
  }

  @Test
  void aStructuredSignatureMayHoldTheWholeChain() {
    assertThat(
            said(
                Signatures.titled(
                    text("By: Birch GP, L.L.C., its general partner, By: /s/ Ada Sample"),
                    text("Ada Sample, Managing Member"),
                    PartyMention.of(text("Alder Fund, L.P.")))))
        .containsExactly(
            "Birch GP, L.L.C. GENERAL_PARTNER Alder Fund, L.P.",
            "Ada Sample MANAGING_MEMBER Birch GP, L.L.C.");
  }
}
