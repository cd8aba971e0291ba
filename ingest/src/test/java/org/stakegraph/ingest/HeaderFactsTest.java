package org.stakegraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;

/** What a submission's header says reaches the report; what the caller knows goes before it. */
class HeaderFactsTest {
  private static final String SUBMISSION =
      """
      <SUBMISSION>
      <ACCESSION-NUMBER>0000000001-24-000003
      <TYPE>424B3
      <FILING-DATE>20241213
      <FILER>
      <COMPANY-DATA>
      <CONFORMED-NAME>MARROWSTONE INSTRUMENTS INC /DE/
      <CIK>0000000077
      </COMPANY-DATA>
      <FILING-VALUES>
      <FILE-NUMBER>333-900417
      </FILING-VALUES>
      <FORMER-COMPANY>
      <FORMER-CONFORMED-NAME>THE VERY OLD MARROWSTONE GAUGE AND DIAL COMPANY INC
      <DATE-CHANGED>20001109
      </FORMER-COMPANY>
      </FILER>
      <DOCUMENT>
      <TYPE>424B3
      <SEQUENCE>1
      <TEXT>
      MARROWSTONE INSTRUMENTS, INC.

      SELLING STOCKHOLDERS

      Name\tOwned before\tOffered\tOwned after
      Alder Fund, L.P.\t20,000\t5,000\t15,000
      Birch Trust\t3,000\t3,000\t0

      BIRCH HILL SECURITIES, INC.
      </TEXT>
      </DOCUMENT>
      """;

  private static OwnershipReport read(FilingSource source) {
    try {
      return FilingReader.create().read(source);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static FilingSource submission() {
    return FilingSource.of("filing.nc", SUBMISSION.getBytes(UTF_8));
  }

  private static Party issuer(OwnershipReport report) {
    return report.party(report.filing().issuer().orElseThrow());
  }

  @Test
  void theHeaderIdentifiesTheFilingAndItsIssuer() {
    OwnershipReport report = read(submission());
    assertThat(report.filing().form()).contains("424B3");
    assertThat(report.filing().filed()).contains(LocalDate.of(2024, 12, 13));
    assertThat(report.filing().fileNumber()).contains("333-900417");
    assertThat(report.filing().accession().orElseThrow().value()).isEqualTo("0000000001-24-000003");
    assertThat(issuer(report).cik()).contains(Cik.of("77"));
  }

  @Test
  void theIssuerBearsItsPrintedNameAndFormerNamesAreAliases() {
    Party issuer = issuer(read(submission()));
    assertThat(issuer.name()).isEqualTo("MARROWSTONE INSTRUMENTS, INC.");
    assertThat(issuer.aliases())
        .contains("THE VERY OLD MARROWSTONE GAUGE AND DIAL COMPANY INC")
        .noneMatch(alias -> alias.contains("BIRCH"));
  }

  @Test
  void whatTheCallerKnowsGoesBeforeTheHeader() {
    AccessionNumber number = AccessionNumber.of("0000000009-24-000009");
    OwnershipReport report =
        read(submission().identifiedAs(Optional.of(Cik.of("99")), Optional.of(number)));
    assertThat(issuer(report).cik()).contains(Cik.of("99"));
    assertThat(report.filing().accession()).contains(number);
  }

  @Test
  void aFilingThatCannotBeReadKeepsItsCikAndHasADigestOfItsOwn() {
    FilingSource one = FilingSource.of("a.pdf", "%PDF-1.4 a".getBytes(UTF_8));
    FilingSource two = FilingSource.of("b.pdf", "%PDF-1.4 b".getBytes(UTF_8));
    OwnershipReport report = read(one.identifiedAs(Optional.of(Cik.of("77")), Optional.empty()));
    assertThat(issuer(report).cik()).contains(Cik.of("77"));
    assertThat(report.filing().sha256()).isNotEqualTo(read(two).filing().sha256()).hasSize(64);
    assertThat(read(two).parties()).isEmpty();
  }
}
