package org.stakegraph.ingest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.model.PartyKind;

class NameParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder & Company LLC | ORGANIZATION",
        "H&Q Alder Investors, LP | ORGANIZATION",
        "1267 Ontario, Ltd. | ORGANIZATION",
        "Birch Associates | ORGANIZATION",
        "Birch Kapital Anstalt | ORGANIZATION",
        "Ohio PERS | ORGANIZATION",
        "Congregation Beth Alder | ORGANIZATION",
        "Stichting Birch | ORGANIZATION",
        "Ada Banks | PERSON",
        "Alder International | ORGANIZATION",
        "Alder AG London Branch | ORGANIZATION",
        "Alder Oil | ORGANIZATION",
        "State Lane | ORGANIZATION",
        "Ada Branch | PERSON",
        "Ada London | PERSON",
        "Ada diQuill | PERSON",
        "All beneficial owners as a group | GROUP",
        "Group | GROUP",
        "Total group | GROUP",
        "Directors and Executive Officers Group | GROUP",
        "The Alder Group | ORGANIZATION",
        "Ohio Power and Light | ORGANIZATION",
        "Virginia Sample | PERSON",
        "Al Sample | PERSON",
        "Jordan Sample | PERSON",
        "Social Security Bonds of Alder | ORGANIZATION",
        "foreign iFund | ORGANIZATION",
        "Alder State | PERSON",
        "Ada Sample and Ben Test Revocable Trust | TRUST",
        "Ada C. Sample 3d | PERSON",
        "Ada Sample III | PERSON",
        "Anh Do | PERSON",
        "Ada Sample, D.O. | PERSON",
        "Alder XXIV | ORGANIZATION",
        "Alder Kisen Kabushiki Kaisha | ORGANIZATION",
        "Alder Companies | ORGANIZATION",
        "Alder Birch Caldwell & Drew VII | ORGANIZATION",
        "Mr. Sample's individual retirement account | ORGANIZATION",
        "Ada and Ben Sample Family Trust | TRUST",
        "The Alder Living Trust U/A/D 9/14/99 | TRUST",
        "AS/BS 3/4/71 Trust by Ada B. Sample for Ben C. Sample | TRUST",
        "The Susan Sample Foundation | ORGANIZATION",
        "Pacific Trust Company | ORGANIZATION",
        "First Trust Advisers L.P. | ORGANIZATION",
        "Sample Tiger Enterprise (PTC) | ORGANIZATION",
        "Alder Strategies | ORGANIZATION",
        "Birch Co-Investment | ORGANIZATION",
        "City of Boise | ORGANIZATION",
        "Government of Freedonia | ORGANIZATION",
        "Ada City | PERSON",
        "Ira Sample | PERSON",
        "Ada Ira Sample | PERSON",
        "Ada Sample IRA | ORGANIZATION",
        "IRA FBO Ada Sample | ORGANIZATION",
        "G. Kevin Sample | PERSON",
        "Ada O'Sample | PERSON",
        "Mr. Sample | PERSON",
        "Ada Sample, M.D. | PERSON",
        "Sample, R.L. | PERSON",
        "Alder Birch, S. de R.L. | ORGANIZATION",
        "Alder S.à r.l. | ORGANIZATION",
        "Ronald A. & Gina S. Sample | GROUP",
        "Ron C. Sample & Jo S. Sample, JT TEN | GROUP",
        "All directors and executive officers as a group (14 persons) | GROUP",
        "Entities affiliated with Alder Capital | GROUP",
        "Any other holder of notes or future transferee | GROUP",
        "Affiliates of Alder Capital, L.P. | GROUP",
        "Alder Stockholders | GROUP",
        "Affiliated Managers of Alder, Inc. | ORGANIZATION",
        "Adam (Al) Sample | PERSON",
        "Adam \"Al\" Sample | PERSON",
        "his spouse | PERSON",
        "member of Mr. Sample's immediate family | PERSON",
        "Alder Bank & Trust | ORGANIZATION",
        "The Bank Family Trust | TRUST",
        "trusts of which his children are beneficiaries | TRUST",
      })
  void tellsWhatSortOfPartyANameDenotes(String name, PartyKind kind) {
    assertThat(NameParser.parse(name).kind()).isEqualTo(kind);
  }

  @Test
  void jointNamesGiveEachMemberAFullName() {
    assertThat(NameParser.parse("Ronald A. & Gina S. Sample").members())
        .containsExactly("Ronald A. Sample", "Gina S. Sample");
    assertThat(NameParser.parse("Ron C. Sample & Jo S. Sample, JT TEN").members())
        .containsExactly("Ron C. Sample", "Jo S. Sample");
    assertThat(NameParser.parse("Ron and Jo Sample jointly").members())
        .containsExactly("Ron Sample", "Jo Sample");
    assertThat(NameParser.parse("Ron Sample and Jo Test TBE").members())
        .containsExactly("Ron Sample", "Jo Test");
    assertThat(NameParser.parse("Ron Sample & Jo Test Ten. Com.").members())
        .containsExactly("Ron Sample", "Jo Test");
    assertThat(NameParser.parse("Smith & Test").members()).isEmpty();
    assertThat(NameParser.parse("Dr. and Mrs. R. C. Sample").members())
        .containsExactly("R. C. Sample", "Mrs. Sample");
    assertThat(NameParser.parse("Dr. Ron Sample and Mrs. Jo Test").members())
        .containsExactly("Dr. Ron Sample", "Mrs. Jo Test");
  }

  @Test
  void takesAPersonsNameApart() {
    PersonName name = NameParser.parse("Dr. Ada B. van Sample, Jr.").person().orElseThrow();
    assertThat(name.title()).contains("Dr.");
    assertThat(name.given()).containsExactly("Ada", "B.");
    assertThat(name.surname()).isEqualTo("van Sample");
    assertThat(name.suffixes()).containsExactly("Jr.");
  }

  @Test
  void putsAMisplacedCommaRight() {
    assertThat(NameParser.parse("Alder Investors, III L.P.").canonical())
        .isEqualTo("Alder Investors III, L.P.");
    assertThat(NameParser.parse("Alder Investors III, L.P.").canonical())
        .isEqualTo("Alder Investors III, L.P.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Sample/Ben Test              | Ada Sample; Ben Test
          ADA SAMPLE / BEN TEST JTWROS     | ADA SAMPLE; BEN TEST
          Ada B. Sample/Ben Test, Jr.      | Ada B. Sample; Ben Test, Jr.
          Sample/Test LLC                  |
          Sample/Alder Capital Fund        |
          Ada Sample f/k/a Ada Test        |
          Ada Sample A/C Ben Test          |
          Ada Sample c/o Ben Test          |
          Ada Sample TTEE u/a/d Ben Test   |
          Ada Sample/IRA                   |
          Ada Sample/Managing Member       |
          Ada Sample/Alder LLC             |
          Ada/Ben Sample                   |
          """)
  void aSlashBetweenFullNamesPartsTwoPersons(String name, String members) {
    assertThat(String.join("; ", NameParser.parse(name).members()))
        .isEqualTo(members == null ? "" : members);
  }
}
