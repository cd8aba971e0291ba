package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;

class NameClausesTest {

  private static List<String> read(String name) {
    return Said.lines(NameClauses.read(new PartyMention(name, new TextRange(0, name.length()))));
  }

  @Test
  void aTrustByOneForAnother() {
    String name = "AS/BS 3/4/71 Trust by Ada B. Sample for Ben C. Sample";
    assertThat(read(name))
        .containsExactly("Ada B. Sample SETTLOR " + name, "Ben C. Sample BENEFICIARY " + name);
  }

  @Test
  void benefitAndTrustees() {
    assertThat(read("Alder Bank FBO Ben Sample"))
        .containsExactly("Ben Sample BENEFICIARY Alder Bank FBO Ben Sample");
    assertThat(read("Alder Bank FBO Ben Sample IRA R/O"))
        .contains("Ben Sample BENEFICIARY Alder Bank FBO Ben Sample IRA R/O");
    assertThat(read("Ada Sample, Trustee of the Alder Trust"))
        .containsExactly("Ada Sample TRUSTEE Alder Trust");
    assertThat(read("Alder Trust, Ada Sample, Trustee"))
        .containsExactly("Ada Sample TRUSTEE Alder Trust, Ada Sample, Trustee");
  }

  @Test
  void trusteesInEveryOrder() {
    String two = "Ada Sample and Ben Sample, as Trustees under the Sample 1988 Trust";
    assertThat(read(two)).containsExactly("Ada Sample TRUSTEE " + two, "Ben Sample TRUSTEE " + two);
    String given = "Ada and Ben Sample, Trustees of the Sample Trust";
    assertThat(read(given))
        .containsExactly("Ada Sample TRUSTEE " + given, "Ben Sample TRUSTEE " + given);
    String bracket = "The Sample Trust (Ada Sample, Trustee)";
    assertThat(read(bracket)).containsExactly("Ada Sample TRUSTEE " + bracket);
    assertThat(read("Alder Bank, as Trustee for the Birch Corp. Pension Plan"))
        .containsExactly("Alder Bank TRUSTEE Birch Corp. Pension Plan");
    assertThat(read("Ada Sample, as Custodian for Amy Sample under UGMA"))
        .containsExactly("Ada Sample CUSTODIAN Amy Sample");
    assertThat(read("Alder Bank, Custodian for Ben Sample Keogh"))
        .containsExactly("Alder Bank CUSTODIAN Ben Sample");
    assertThat(read("Alder Fund (Ada Sample, Trustee)")).isEmpty();
    assertThat(read("and , as Trustees Trust")).isEmpty();
  }

  @Test
  void theFirmBeforeAnAccountForRetirementKeepsIt() {
    assertThat(read("Alder Trust Co., FBO Ben Sample, IRA Rollover"))
        .containsExactly(
            "Ben Sample BENEFICIARY Alder Trust Co., FBO Ben Sample, IRA Rollover",
            "Alder Trust Co. CUSTODIAN Ben Sample");
    assertThat(read("Birch Trust Company FBO Ada Sample Roth IRA"))
        .contains("Birch Trust Company CUSTODIAN Ada Sample");
    assertThat(read("Alder Trust Company FBO Ben Sample"))
        .containsExactly("Ben Sample BENEFICIARY Alder Trust Company FBO Ben Sample");
    assertThat(read("Sample Family FBO Ben Sample IRA"))
        .containsExactly("Ben Sample BENEFICIARY Sample Family FBO Ben Sample IRA");
  }

  @Test
  void namesThatSayNothing() {
    assertThat(read("The Susan Sample Foundation")).isEmpty();
    assertThat(read("Alder Trust Company for Savings")).isEmpty();
    assertThat(read("Trust by for")).isEmpty();
  }
}
