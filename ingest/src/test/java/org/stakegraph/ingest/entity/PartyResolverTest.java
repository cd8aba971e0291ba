package org.stakegraph.ingest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Relation;

class PartyResolverTest {
  private final List<RoledMention> mentions = new ArrayList<>();
  private final List<Defines> terms = new ArrayList<>();
  private int at;

  private PartyMention mention(String name) {
    at += 1000;
    return new PartyMention(name, new TextRange(at, at + name.length()));
  }

  private PartyMention add(MentionRole role, String name, PartyMention... rows) {
    PartyMention mention = mention(name);
    mentions.add(new RoledMention(mention, role, List.of(rows)));
    return mention;
  }

  private Resolution resolve() {
    return PartyResolver.resolve(mentions, terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alder Investors, LP | Alder Investors, L.P.",
        "Alder Ventures, LP | Alder Ventures",
        "The Alder Foundation | Alder Foundation",
        "ALDER CORP | Alder Corporation",
        "Judith S. Sample | Judith Sample",
        "Alder Investors III, L.P. | Alder Investors, III L.P.",
        "Ada Sample, M.D. | Ada Sample",
        "Ada Sample | Dr. Ada Sample",
        "A. B. (Bo) Sample | A.B. (Bo) Sample",
        "A. B. Sample & Co. | A.B. Sample & Co.",
        "Alder Holdings S.a r.l. | Alder Holdings S.a r.l",
        "Sample Ada Bea | Ada B. Sample",
        "SAMPLE ADA | Ada Sample",
      })
  void spellingsOfOneName(String one, String two) {
    PartyMention first = add(MentionRole.HOLDER, one);
    PartyMention second = add(MentionRole.NOTE, two);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(first)).isPresent().isEqualTo(resolution.partyOf(second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Sample, M.D. | Dr. Ada Sample | Ada Sample, M.D.",
        "Ada Sample | Ada Sample, Trustee | Ada Sample",
        "Ada Sample, as Trustee | Ada Sample, Ph.D. | Ada Sample, Ph.D.",
        "Ada K.Sample | Ada K. Sample | Ada K. Sample",
      })
  void rowsOfOnePerson(String one, String two, String name) {
    PartyMention first = add(MentionRole.HOLDER, one);
    PartyMention second = add(MentionRole.HOLDER, two);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(first)).isPresent().isEqualTo(resolution.partyOf(second));
    assertThat(resolution.parties().get(resolution.partyOf(first).orElseThrow().number()).name())
        .isEqualTo(name);
  }

  private static Told kin(PartyMention one, PartyMention other) {
    Told told = new Told();
    told.learn(
        new Relates(
            one,
            Relation.RELATIVE,
            List.of(new Stakeholding.Party(other)),
            Modality.ASSERTED,
            Optional.empty(),
            one.range(),
            "test"));
    return told;
  }

  @Test
  void aTitledNameMeansNoneOfItsRelatives() {
    PartyMention ned = add(MentionRole.HOLDER, "Ned Z. Sample");
    PartyMention wife = add(MentionRole.NOTE, "Anita Sample");
    PartyMention mister = add(MentionRole.NOTE, "Mr. Sample");
    assertThat(resolve().partyOf(mister)).isEmpty();
    Resolution resolution = PartyResolver.resolve(mentions, terms, kin(wife, mister));
    assertThat(resolution.partyOf(mister)).isPresent().isEqualTo(resolution.partyOf(ned));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOTE | Ms. Ada Sample | Ada Sample",
        "NOTE | Mr. Sample | Mr. Sample",
        "NOTE | Dr. Ada Sample | Dr. Ada Sample",
        "NOTE | Mr. Sample's children | Mr. Sample's children",
        "HOLDER | Mr. Ben Sample | Mr. Ben Sample",
      })
  void aStyleBeforeAFullNameIsNoPartOfItUnlessARowPrintsIt(
      MentionRole role, String printed, String name) {
    PartyMention mention = add(role, printed);
    Resolution resolution = resolve();
    ResolvedParty party =
        resolution.parties().get(resolution.partyOf(mention).orElseThrow().number());
    assertThat(party.name()).isEqualTo(name);
    assertThat(party.aliases().contains(printed)).isEqualTo(!printed.equals(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenneth I. Sample | Ronald M. Sample",
        "Ada B. Sample | Ada C. Sample",
        "Ada Sample, Jr. | Ada Sample",
        "Alder Partners III, L.P. | Alder Partners IV, L.P.",
        "Oak X Fund, L.P. | Oak X Affiliates Fund, L.P.",
        "Alder Fund, L.P. | Alder Fund, LLC",
        "Ada Sample | The Ada Sample Foundation",
        "Ada Sample | Ada Sample Trust",
        "Todd Ventures, LLC | Todd Sample",
        "Scott Martin | Martin Scott",
        "Ada Sample Bea | Bea Ada",
      })
  void namesOfTwo(String one, String two) {
    PartyMention first = add(MentionRole.HOLDER, one);
    PartyMention second = add(MentionRole.HOLDER, two);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(first)).isPresent().isNotEqualTo(resolution.partyOf(second));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sir Otto Sample | Sir Otto",
        "Dame Ada B. Sample | Dame Ada",
        "Sir Otto Sample | Sir Sample",
      })
  void aKnightIsCalledByTheFirstName(String full, String called) {
    PartyMention row = add(MentionRole.HOLDER, full);
    PartyMention other = add(MentionRole.HOLDER, "Harrier Fund LP");
    PartyMention knight = add(MentionRole.NOTE, called, other);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(knight)).isPresent().isEqualTo(resolution.partyOf(row));
  }

  @Test
  void aKnightIsTheUntitledHolderOfTheNotesRow() {
    PartyMention row = add(MentionRole.HOLDER, "Otto Sample");
    PartyMention knight = add(MentionRole.NOTE, "Sir Otto", row);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(knight)).isPresent().isEqualTo(resolution.partyOf(row));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Otto Sample | Sir Otto",
        "Sir Ben Sample | Sir Otto",
        "Ben Otto | Sir Otto",
        "Dame Ada Sample | Sir Ada",
      })
  void aKnightIsNobodyElse(String full, String called) {
    PartyMention row = add(MentionRole.HOLDER, full);
    PartyMention other = add(MentionRole.HOLDER, "Harrier Fund LP");
    PartyMention knight = add(MentionRole.NOTE, called, other);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(knight)).isPresent().isNotEqualTo(resolution.partyOf(row));
  }

  @Test
  void ofTwoKnightsOfOneFirstNameANoteMeansItsOwn() {
    PartyMention one = add(MentionRole.HOLDER, "Sir Otto Sample");
    add(MentionRole.HOLDER, "Sir Otto Trial");
    PartyMention other = add(MentionRole.HOLDER, "Harrier Fund LP");
    PartyMention own = add(MentionRole.NOTE, "Sir Otto", one);
    PartyMention either = add(MentionRole.NOTE, "Sir Otto", other);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(own)).isPresent().isEqualTo(resolution.partyOf(one));
    assertThat(resolution.partyOf(either)).isEmpty();
    assertThat(resolution.ambiguities()).hasSize(1);
  }

  @Test
  void theFullestNameNamesTheParty() {
    add(MentionRole.NOTE, "Alder Ventures");
    add(MentionRole.HOLDER, "Alder Ventures, LP");
    ResolvedParty party = resolve().parties().get(0);
    assertThat(party.name()).isEqualTo("Alder Ventures, LP");
    assertThat(party.aliases()).containsExactly("Alder Ventures");
    assertThat(party.mentions()).hasSize(2);
  }

  @Test
  void aTitleWithASurnameMeansTheRowsHolderFirst() {
    PartyMention row = add(MentionRole.HOLDER, "Ben Sample");
    add(MentionRole.CONTACT, "Carl Sample");
    PartyMention ben = add(MentionRole.NOTE, "Mr. Sample", row);
    PartyMention someone = add(MentionRole.NOTE, "Mr. Sample");
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(ben)).isEqualTo(resolution.partyOf(row));
    assertThat(resolution.partyOf(someone)).isEmpty();
    assertThat(resolution.ambiguities())
        .singleElement()
        .satisfies(a -> assertThat(a.candidates()).containsExactly("Ben Sample", "Carl Sample"));
  }

  @Test
  void aMissingInitialThatFitsTwoIsAmbiguous() {
    add(MentionRole.HOLDER, "Ada B. Sample");
    add(MentionRole.HOLDER, "Ada C. Sample");
    PartyMention ada = add(MentionRole.NOTE, "Ada Sample");
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(ada)).isEmpty();
    assertThat(resolution.ambiguities()).hasSize(1);
  }

  @Test
  void definedTermsMeanTheirParty() {
    PartyMention full = add(MentionRole.HOLDER, "Alder International");
    PartyMention again = mention("Alder International");
    PartyMention term = mention("AI");
    terms.add(new Defines(again, term, again.range().cover(term.range()), "test"));
    PartyMention used = add(MentionRole.NOTE, "AI");
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(used)).isPresent().isEqualTo(resolution.partyOf(full));
    assertThat(resolution.parties())
        .singleElement()
        .satisfies(party -> assertThat(party.aliases()).contains("AI"));
  }

  @Test
  void membersOfAJointNameArePartiesAndThePhraseMeansTheGroup() {
    PartyMention row = add(MentionRole.HOLDER, "Ron C. Sample & Jo S. Sample, JT TEN");
    PartyMention jo = add(MentionRole.NOTE, "Jo Sample");
    PartyMention ron = add(MentionRole.NOTE, "Ron Sample");
    PartyMention phrase = add(MentionRole.NOTE, "Ron and Jo Sample");
    Resolution resolution = resolve();
    PartyId group = resolution.partyOf(row).orElseThrow();
    PartyId one = resolution.partyOf(ron).orElseThrow();
    PartyId two = resolution.partyOf(jo).orElseThrow();
    assertThat(resolution.parties().get(group.number()).kind()).isEqualTo(PartyKind.GROUP);
    assertThat(resolution.parties().get(group.number()).members()).containsExactly(one, two);
    assertThat(resolution.partyOf(phrase)).contains(group);
    assertThat(resolution.groupOf(List.of(two, one))).contains(group);
    assertThat(resolution.parties()).hasSize(3);
  }

  @Test
  void theCompanyIsTheIssuer() {
    PartyMention issuer = add(MentionRole.ISSUER, "Alder Network Corporation");
    add(MentionRole.ISSUER, "ALDER NETWORK CORP");
    PartyMention we = add(MentionRole.NOTE, "us");
    PartyMention company = add(MentionRole.NOTE, "Company");
    Resolution resolution = resolve();
    assertThat(resolution.issuer()).isEqualTo(resolution.partyOf(issuer)).isPresent();
    assertThat(resolution.partyOf(we)).isEqualTo(resolution.issuer());
    assertThat(resolution.partyOf(company)).isEqualTo(resolution.issuer());
    assertThat(resolution.parties().get(0).name()).isEqualTo("Alder Network Corporation");
  }

  @Test
  void whereNoIssuerIsNamedItsPronounsAreNobody() {
    PartyMention we = add(MentionRole.NOTE, "our");
    PartyMention company = add(MentionRole.NOTE, "Company");
    PartyMention alder = add(MentionRole.NOTE, "Alder Company");
    Resolution resolution = resolve();

    assertThat(resolution.partyOf(we)).isEmpty();
    assertThat(resolution.partyOf(company)).isEmpty();
    assertThat(resolution.partyOf(alder)).isPresent();
    assertThat(resolution.parties()).hasSize(1);
  }

  @Test
  void twoSpousesAreTwoPersons() {
    PartyMention one = add(MentionRole.NOTE, "his spouse");
    PartyMention two = add(MentionRole.NOTE, "his spouse");
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(one)).isNotEqualTo(resolution.partyOf(two));
  }

  @Test
  void anotherTitleInTheNoteIsAnotherPersonOfTheSurname() {
    PartyMention row = add(MentionRole.HOLDER, "Tom Sample");
    PartyMention wife = add(MentionRole.NOTE, "Una Sample", row);
    PartyMention mister = add(MentionRole.NOTE, "Mr. Sample", row);
    PartyMention miss = add(MentionRole.NOTE, "Ms. Sample", row);
    PartyMention doctor = add(MentionRole.NOTE, "Dr. Sample", row);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(mister)).isEqualTo(resolution.partyOf(row));
    assertThat(resolution.partyOf(miss)).isEqualTo(resolution.partyOf(wife));
    assertThat(resolution.partyOf(doctor)).isEqualTo(resolution.partyOf(row));
  }

  @Test
  void aNoteHasOneSpouseForItsOneRow() {
    PartyMention row = add(MentionRole.HOLDER, "Tom Sample");
    PartyMention other = add(MentionRole.HOLDER, "Ben Test");
    PartyMention described = add(MentionRole.NOTE, "Mr. Sample's wife", row);
    PartyMention again = add(MentionRole.NOTE, "his wife", row);
    PartyMention another = add(MentionRole.NOTE, "his wife", other);
    PartyMention daughter = add(MentionRole.NOTE, "his daughter", row);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(again)).isEqualTo(resolution.partyOf(described));
    assertThat(resolution.partyOf(another)).isNotEqualTo(resolution.partyOf(described));
    assertThat(resolution.partyOf(daughter)).isNotEqualTo(resolution.partyOf(described));
  }

  @Test
  void aCompartmentMeansTheOneRowThatEndsInItsName() {
    PartyMention row = add(MentionRole.HOLDER, "Alder SICAV - Bond Fund");
    PartyMention part = add(MentionRole.NOTE, "Bond Fund", row);
    PartyMention other = add(MentionRole.NOTE, "Global Bond Fund", row);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(part)).isEqualTo(resolution.partyOf(row));
    assertThat(resolution.partyOf(other)).isNotEqualTo(resolution.partyOf(row));
  }

  @Test
  void aCompartmentOfTwoUmbrellasIsNeither() {
    PartyMention one = add(MentionRole.HOLDER, "Alder SICAV - Bond Fund");
    PartyMention two = add(MentionRole.HOLDER, "Birch SICAV - Bond Fund");
    PartyMention part = add(MentionRole.NOTE, "Bond Fund", one, two);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(part)).isNotEqualTo(resolution.partyOf(one));
    assertThat(resolution.partyOf(part)).isNotEqualTo(resolution.partyOf(two));
  }

  @Test
  void twoRowsInOneNameAreOneParty() {
    PartyMention one = add(MentionRole.HOLDER, "Alder Fund, L.P.");
    PartyMention two = add(MentionRole.HOLDER, "Alder Fund, L.P.");
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(one)).isEqualTo(resolution.partyOf(two));
    assertThat(resolution.parties()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Strong Inlet Investments, Inc. | Strong Inlet | true",
        "Ada Sample Foundation | Ada Sample | false",
        "Ada Sample Trust | Ada Sample | false",
        "Alder Multi-Strategy Master Fund | Alder Fund | true",
        "Alder Master Fund II | Alder Fund | false",
        "Alder Bancorp ESOP | ESOP | true",
        "Alder Corporation and its affiliates | Alder | true",
        "Alder Corporation and Ada Sample | Alder | false",
      })
  void aNoteMayShortenTheNameOfItsRow(String row, String note, boolean same) {
    PartyMention holder = add(MentionRole.HOLDER, row);
    PartyMention called = add(MentionRole.NOTE, note, holder);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(called).equals(resolution.partyOf(holder))).isEqualTo(same);
  }

  @Test
  void aPersonCalledByTitleIsNotTheFirmInThePersonsName() {
    PartyMention firm = add(MentionRole.HOLDER, "Ada Sample Capital, LLC");
    PartyMention person = add(MentionRole.NOTE, "Ada Sample", firm);
    PartyMention titled = add(MentionRole.NOTE, "Ms. Sample", firm);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(person)).isNotEqualTo(resolution.partyOf(firm));
    assertThat(resolution.partyOf(titled)).isEqualTo(resolution.partyOf(person));
  }

  @Test
  void aHouseOfTwoSurnamesIsAFirmWhereTheFilingNamesItsCompanies() {
    PartyMention house = add(MentionRole.HOLDER, "Alder Birch");
    add(MentionRole.NOTE, "Alder Birch Asset Management LLC");
    assertThat(kind(house)).isEqualTo(PartyKind.ORGANIZATION);
  }

  @Test
  void aPersonIsNoHouseForAFirmInThePersonsName() {
    PartyMention person = add(MentionRole.HOLDER, "Alder Birch");
    add(MentionRole.NOTE, "Alder Birch Consulting LLC");
    add(MentionRole.CONTACT, "Alder Birch & Co., P.C.");
    assertThat(kind(person)).isEqualTo(PartyKind.PERSON);
  }

  private PartyKind kind(PartyMention mention) {
    Resolution resolution = resolve();
    PartyId id = resolution.partyOf(mention).orElseThrow();
    return resolution.parties().get(id.number()).kind();
  }

  @Test
  void aTitleBeforeTwoSurnamesIsTheirBearer() {
    PartyMention full = add(MentionRole.HOLDER, "Ada Sample Test");
    PartyMention titled = add(MentionRole.NOTE, "Ms. Sample Test", full);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(titled)).isPresent().isEqualTo(resolution.partyOf(full));
  }

  @Test
  void aDoctorIsTheOneOfTheNameWhoIsCalledSo() {
    PartyMention wife = add(MentionRole.HOLDER, "Ada Sample");
    PartyMention doctor = add(MentionRole.NOTE, "Dr. Ben Sample", wife);
    PartyMention titled = add(MentionRole.NOTE, "Dr. Sample", wife);
    Resolution resolution = resolve();
    assertThat(resolution.partyOf(titled)).isPresent().isEqualTo(resolution.partyOf(doctor));
  }
}
