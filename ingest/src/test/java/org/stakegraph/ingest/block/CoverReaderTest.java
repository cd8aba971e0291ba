package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.PartyMention;

class CoverReaderTest {

  private static Cover cover(String text) {
    return CoverReader.read(PdfTextReader.read(SourceText.of(text)));
  }

  private static String issuer(String text) {
    return cover(text).issuer().map(PartyMention::name).orElse("");
  }

  @Test
  void aTitleLineGivesNameFormAndDateOfFiling() {
    Cover cover = cover("MARROWSTONE INSTRUMENTS INC Form 424B3 May 18, 2006\n");
    assertThat(cover.issuer()).map(PartyMention::name).contains("MARROWSTONE INSTRUMENTS INC");
    assertThat(cover.form()).contains("424B3");
    assertThat(cover.filed()).contains(LocalDate.of(2006, 5, 18));
  }

  @Test
  void theNameOnALineOfItsOwnIsFullerThanTheTitles() {
    Cover cover = cover("MARROWSTONE CORP Form 424B3 May 18, 2006\n\nMARROWSTONE CORPORATION\n\nx");
    assertThat(cover.issuer()).map(PartyMention::name).contains("MARROWSTONE CORPORATION");
    assertThat(cover.otherNames()).extracting(PartyMention::name).contains("MARROWSTONE CORP");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Marrowstone Instruments, Inc.",
        "MARROWSTONE INSTRUMENTS, INC.",
        "Bank of Marrowstone Company",
        "Marrow & Stone Ltd.",
        "7 Marrow Holdings",
        "**Marrowstone Instruments, Inc.**",
        "# Marrowstone Instruments, Inc."
      })
  void aNameWithACorporateEndingIsTheIssuer(String line) {
    assertThat(issuer("PROSPECTUS\n\n" + line + "\n\n1,000 Shares"))
        .isEqualTo(line.replace("*", "").replace("# ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THE COMPANY",
        "Our Company",
        "ABOUT THE COMPANY",
        "The Trust",
        "Business of the Company",
        "we were incorporated as a company",
        "Selling Stockholders:",
        "These shares are offered for the account of Birch Holdings",
        "Inc.",
        "Subject to completion"
      })
  void wordsThatNameNobodyAreNoIssuer(String line) {
    assertThat(issuer("PROSPECTUS\n\n" + line + "\n\n1,000 Shares")).isEmpty();
  }

  @Test
  void anUnderwriterIsNoOtherNameOfTheIssuer() {
    Cover cover =
        cover(
            """
            Marrowstone Instruments, Inc.

            1,000,000 Shares

            Birch, Test & Co.

            American Transfer & Trust Company
            """);
    assertThat(cover.issuer()).map(PartyMention::name).contains("Marrowstone Instruments, Inc.");
    assertThat(cover.otherNames()).isEmpty();
  }

  @Test
  void anUnderwriterIsNotTheIssuerThatTheTitleNames() {
    Cover cover =
        cover(
            """
            MARROWSTONE ONLINE Form 424B3 May 18, 2006

            Birch, Test & Co.
            """);
    assertThat(cover.issuer()).map(PartyMention::name).contains("MARROWSTONE ONLINE");
    assertThat(cover.otherNames()).isEmpty();
  }

  @Test
  void theRuleNamesTheForm() {
    assertThat(cover("Filed pursuant to Rule 424(b)(3)\n").form()).contains("424B3");
    assertThat(cover("Filed Pursuant to RULE 424(B)(7)\n").form()).contains("424B7");
    assertThat(cover("Rule 424(b)(9)\n").form()).isEmpty();
    assertThat(cover("Rule 424(b)(").form()).isEmpty();
    assertThat(cover("Rule 415\n").form()).isEmpty();
  }

  @Test
  void registrationNumbersAreThoseOfThe1933Act() {
    assertThat(cover("Registration No. 333-900417\n").fileNumber()).contains("333-900417");
    assertThat(cover("File Nos. 33-12345, 333-900417\n").fileNumber()).contains("33-12345");
    assertThat(cover("Commission file number 0-12345\n").fileNumber()).isEmpty();
    assertThat(cover("Form 10-K\n\nCommission file number 0-12345\n").fileNumber())
        .contains("0-12345");
    assertThat(cover("Form S-3\n\nCommission file number 0-12345\n").fileNumber()).isEmpty();
    assertThat(cover("Call 333-5555-1234 or (212) 333-12.\n").fileNumber()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The date of this prospectus is May 17, 2006.",
        "THE DATE OF THIS PROSPECTUS IS MAY 17, 2006",
        "The date of this prospectus supplement is May 17, 2006",
        "Prospectus dated May 17, 2006",
        "Prospectus Supplement dated May 17, 2006 (to Prospectus dated January 5, 2005)"
      })
  void theCoverIsDated(String line) {
    assertThat(cover(line).dated()).contains(LocalDate.of(2006, 5, 17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This supplements the prospectus dated January 5, 2005.",
        "Prospectus Supplement No. 2 (to Prospectus dated January 5, 2005)",
        "You should read this with our prospectus dated January 5, 2005.",
        "The date of this prospectus is May __, 2006.",
        "The Unit Purchase Agreement dated January 5, 2005"
      })
  void datesOfOtherDocumentsAreNotTheCovers(String line) {
    assertThat(cover(line).dated()).isEmpty();
  }

  @Test
  void nothingBehindTheDateIsTheCovers() {
    assertThat(issuer("The date of this prospectus is May 17, 2006.\n\nBirch Holdings Inc.\n"))
        .isEmpty();
  }

  @Test
  void anEmptyDocumentHasAnEmptyCover() {
    Cover cover = cover("");
    assertThat(cover.issuer()).isEmpty();
    assertThat(cover.form()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MARROW Stone\n\n(Exact name of registrant as specified in its charter)",
        "MARROW Stone (Exact Name of Registrant as Specified in Its Charter)",
        "MARROW Stone\n\n(Name of Issuer)",
        "MARROW Stone\n----------------------------\n(Name of Issuer)",
        "MARROW Stone\n\n- ----------------------------\n(Name of Issuer)",
        "MARROW Stone\n\n(Name of small business issuer in its charter)",
        "MARROW Stone\n\n(Name of Registrant as Specified In Its Charter)"
      })
  void theNameOverItsCaptionIsTheIssuer(String cover) {
    assertThat(issuer("UNITED STATES\n\n" + cover + "\n\nDelaware")).isEqualTo("MARROW Stone");
  }

  @Test
  void aCaptionInRunningTextNamesNobody() {
    String prose =
        "The cover of each filing, which is longer than any name of a company could be, ";
    assertThat(issuer(prose.repeat(2) + "prints (exact name of registrant) under the name."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FORM S-3", "Form S-3", "on Form S-3"})
  void theFormStandsOnALineOfItsOwn(String line) {
    assertThat(cover("UNITED STATES\n\n" + line + "\n\nREGISTRATION").form()).contains("S-3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "AMENDMENT NO. 2 TO FORM S-1 REGISTRATION STATEMENT UNDER THE SECURITIES ACT; S-1/A",
        "Pre-Effective Amendment No. 1 to FORM SB-2 REGISTRATION STATEMENT; SB-2/A",
        "FORM S-1 REGISTRATION STATEMENT UNDER THE SECURITIES ACT OF 1933; S-1",
        "FORM 10-K (Amendment No. 2) FOR ANNUAL REPORTS; 10-K/A",
        "FORM 20-F (Amendment No. ) FOR ANNUAL REPORTS; 20-F",
        "Post-Effective Amendment No. 2 to FORM SB-2; POS AM",
        "Post-Effective Amendment No. 2 to Form S-8; S-8 POS",
      })
  void headingsMayRunOn(String line, String form) {
    assertThat(cover("UNITED STATES\n\n" + line + "\n\nx").form()).contains(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Form S-3 allows us to refer you to other filings",
        "We will send you a copy of our annual report on Form 10-K.",
        "This prospectus is part of a registration statement on FORM S-3 that we filed",
        "Post-Effective Amendment No. 2 to Form S-3",
      })
  void proseAndAmendmentsOfShelvesDoNotSayTheForm(String line) {
    assertThat(cover("UNITED STATES\n\n" + line + "\n\nx").form()).isEmpty();
  }

  @Test
  void theDayOfFilingIsThatOfTheRegistrationStatement() {
    String filed = "As filed with the Securities and Exchange Commission on April 18, 2012\n";
    assertThat(cover(filed).filed()).contains(LocalDate.of(2012, 4, 18));
    assertThat(cover(filed.replace("April", "Apr.")).filed()).contains(LocalDate.of(2012, 4, 18));
    assertThat(cover("It was filed with the Commission on April 18, 2012\n").filed()).isEmpty();
  }

  @Test
  void aPictureIsNoPartOfTheName() {
    assertThat(issuer("PROSPECTUS\n\n[LOGO] Marrowstone Holdings\n\nx"))
        .isEqualTo("Marrowstone Holdings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amendment No. 2 to FORM S-1", "Amendment No. 2\n\nto\n\nFORM S-1"})
  void anAmendmentSaysSo(String lines) {
    assertThat(cover(lines + "\n\nREGISTRATION").form()).contains("S-1/A");
  }

  @Test
  void aFormThatIsOnlyMentionedIsNotItsForm() {
    assertThat(cover("we incorporate our annual report on Form 10-K by reference").form())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2612 Definitive Proxy Statement",
        "[X]   Definitive Proxy Statement",
        "[ X ] Definitive Proxy Statement",
        "Check the box: [ ] Preliminary Proxy Statement [ ] Confidential [X] Definitive Proxy"
            + " Statement [ ] Definitive Additional Materials",
      })
  void aTickedBoxSaysThatAProxyStatementIsDefinitive(String line) {
    assertThat(cover("SCHEDULE 14A\n\n" + line + "\n\nx").form()).contains("DEF 14A");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2610 Definitive Proxy Statement",
        "Definitive Proxy Statement",
        "\u2612 Preliminary Proxy Statement",
        "x in our Definitive Proxy Statement",
        "Preliminary Proxy Statement [X] Definitive Proxy Statement [ ]",
        "[X] Definitive Proxy Statement\n\nFiled by a Party other than the Registrant [X]"
      })
  void anUntickedBoxSaysNothing(String line) {
    assertThat(cover("SCHEDULE 14A\n\n" + line + "\n\nx").form()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SCHEDULE 13D; SC 13D",
        "SCHEDULE 13D (Amendment No. 4)*; SC 13D/A",
        "SCHEDULE 13G|(Amendment No. 12); SC 13G/A",
        "SCHEDULE 13G|(Amendment No.   )*; SC 13G",
        "Schedule 13D/A|(Amendment No. 4)*; SC 13D/A",
      })
  void aScheduleWithoutPagesNamesItself(String lines, String form) {
    assertThat(cover("UNITED STATES\n\n" + lines.replace("|", "\n\n") + "\n\nx").form())
        .contains(form);
  }

  @Test
  void aSolicitationStatementNamesItsSchedule() {
    assertThat(cover("UNITED STATES\n\nSCHEDULE 14D-9\n\nx").form()).contains("SC 14D9");
  }
}
