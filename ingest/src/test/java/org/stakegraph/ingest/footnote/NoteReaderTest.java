package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.statement.NoteStatement;

class NoteReaderTest {

  /** A report of the same filing is the same byte for byte, in whatever run it is made. */
  @Test
  void powersComeInOneOrderWhateverTheNoteNamesFirst() {
    List<String> expected =
        List.of(
            "Ada Sample TRUSTEE Birch Trust",
            "Ada Sample VOTING_POWER shares of Birch Trust SHARED",
            "Ada Sample DISPOSITIVE_POWER shares of Birch Trust SHARED");
    for (String powers : List.of("voting and dispositive", "dispositive and voting")) {
      assertThat(
              Said.by(
                  "Consists of 40 shares held by the Birch Trust, of which Ada Sample is the"
                      + " trustee and exercises shared "
                      + powers
                      + " power."))
          .containsSubsequence(expected);
    }
  }

  @Test
  void aHolderOfWhomOnlyAClauseIsLeftIsNobody() {
    assertThat(Said.by("Includes 50 shares held by of which the trustee, Ada Sample, resigned."))
        .noneMatch(said -> said.contains("by of which"));
  }

  @Nested
  class Components {
    @Test
    void heldByReachesBackToTheItemsOfItsGroup() {
      assertThat(
              Said.by(
                  "Includes 2,500 shares of common stock, 1,500 shares of common stock issuable"
                      + " upon conversion of outstanding Series B Preferred Stock and 375 shares of"
                      + " common stock issuable upon exercise of an outstanding warrant to purchase"
                      + " common stock held by Alder Creek Fund, L.P. Also includes 70 shares held"
                      + " by Birch Hill, LLC, 80 shares held by Cedar Ventures, Ltd. and 90 shares"
                      + " held by Mr. Sample.",
                  "Ada Sample"))
          .containsExactly(
              "2500 COMMON common stock by [Alder Creek Fund, L.P.]",
              "1500 PREFERRED Series B Preferred Stock by [Alder Creek Fund, L.P.]",
              "375 WARRANT warrant by [Alder Creek Fund, L.P.]",
              "70 COMMON common stock by [Birch Hill, LLC]",
              "80 COMMON common stock by [Cedar Ventures, Ltd.]",
              "90 COMMON common stock by [Mr. Sample]");
    }

    @Test
    void labelledItemsKeepTheirOwnHolders() {
      assertThat(
              Said.by(
                  "Consists of (i) 400 shares held of record by Mr. Sample, (ii) 250 shares subject"
                      + " to options exercisable within 60 days, (iii) 60 shares owned by his wife,"
                      + " Dora Sample, as to which Mr. Sample disclaims beneficial ownership, and"
                      + " (iv) 65 shares held by Alder Holdings, Inc., of which Mr. Sample is the"
                      + " sole stockholder.",
                  "Ben Sample"))
          .containsExactly(
              "400 COMMON common stock by [Mr. Sample]",
              "250 OPTION option within 60 by []",
              "60 COMMON common stock by [Dora Sample]",
              "Dora Sample RELATIVE Ben Sample",
              "Mr. Sample disclaims shares of Dora Sample",
              "65 COMMON common stock by [Alder Holdings, Inc.]",
              "Mr. Sample CONTROL_PERSON Alder Holdings, Inc.");
    }

    @Test
    void aTrailingHolderOfALabelledListHoldsAllOfIt() {
      assertThat(
              Said.by(
                  "Consists of (i) 100 shares of common stock and (ii) 50 shares of common stock"
                      + " issuable upon exercise of warrants held by Alder Fund, L.P."))
          .containsExactly(
              "100 COMMON common stock by [Alder Fund, L.P.]",
              "50 WARRANT warrant by [Alder Fund, L.P.]");
    }

    @Test
    void jointHoldersWithOneSurnameAreTwoPersons() {
      assertThat(
              Said.by(
                  "Includes 40 shares of common stock held by Dora Sample individually and 50"
                      + " shares of common stock held by Ben and Dora Sample jointly."))
          .containsExactly(
              "40 COMMON common stock by [Dora Sample]",
              "50 COMMON common stock by [Ben Sample+Dora Sample]");
    }

    @Test
    void aDescribedHolderIsNotTheRowsHolder() {
      assertThat(Said.by("Includes 40 shares owned by Mr. Sample's spouse.", "Ben Sample"))
          .containsExactly(
              "40 COMMON common stock by [Mr. Sample's spouse]",
              "Mr. Sample's spouse RELATIVE Ben Sample",
              "Mr. Sample's spouse RELATIVE Mr. Sample");
    }

    @Test
    void unitsNotesAndOptionsAreInstruments() {
      assertThat(
              Said.by(
                  "Represents 10 restricted stock units, 20 shares issuable upon conversion of"
                      + " convertible notes and 30 shares underlying options exercisable within 60"
                      + " days of March 1, 2005."))
          .containsExactly(
              "10 UNIT restricted stock unit by []",
              "20 NOTE convertible note by []",
              "30 OPTION option within 60 by []");
    }

    @Test
    void whatIsLeftOutIsNoComponent() {
      assertThat(Said.by("Does not include 40 shares held by Alder Fund, L.P.")).isEmpty();
      assertThat(Said.by("Includes 10 shares, but excludes 40 shares held by Alder Fund, L.P."))
          .containsExactly("10 COMMON common stock by []");
    }

    @Test
    void withoutANumberThereIsNoComponent() {
      assertThat(
              Said.by(
                  "All amounts include shares of common stock issuable upon exercise of outstanding"
                      + " warrants held by each selling stockholder."))
          .isEmpty();
    }

    @Test
    void numbersThatCountNoSharesAreNoComponents() {
      assertThat(Said.by("Includes shares acquired on May 3, 1999 for $4,000 within 60 days."))
          .containsExactly("?");
    }
  }

  @Nested
  class Enumerations {
    @Test
    void sharesAndRightsWithoutAVerbAreAList() {
      assertThat(Said.by("40,000 shares and warrants to purchase 20,000 shares.", "Alder LLC"))
          .containsExactly("40000 COMMON common stock by []", "20000 WARRANT warrant by []");
      assertThat(Said.by("40,000 shares were sold in May.", "Alder LLC")).containsExactly("?");
    }

    @Test
    void rightsAreCountedByTheSharesThatTheyGive() {
      assertThat(
              Said.by(
                  "Includes 300 warrants to purchase 600 shares of common stock and 10 shares of"
                      + " Series B Preferred Stock convertible into 1,000 shares of common stock.",
                  "Alder LLC"))
          .containsExactly(
              "600 WARRANT warrant by []", "1000 PREFERRED Series B Preferred Stock by []");
      assertThat(
              Said.by(
                  "Includes 500 shares issuable upon exercise of warrants to purchase 500 shares.",
                  "Alder LLC"))
          .containsExactly("500 WARRANT warrant by []");
    }

    @Test
    void yearsDaysAndPricesCountNoShares() {
      assertThat(
              Said.by(
                  "Includes 40 shares which may be acquired within 60 days of May 26, 2009 pursuant"
                      + " to options granted under the 2004 Stock Option Plan at $12 per share.",
                  "Ben Sample"))
          .containsExactly("40 OPTION option within 60 by []");
      assertThat(
              Said.by("Includes 70 shares that Mr. Sample has the option to purchase.", "A Sample"))
          .containsExactly("70 OPTION option by [Mr. Sample]");
    }

    @Test
    void aTotalGivesWayToItsParts() {
      assertThat(
              Said.by(
                  "Includes 500 RSUs, of which (a) 300 are held by Birch LLC and (b) 200 are held"
                      + " directly, and 40 shares held by Cedar Corp.",
                  "Ben Sample"))
          .containsExactly(
              "300 UNIT RSUs by [Birch LLC]",
              "200 UNIT RSUs by []",
              "40 COMMON common stock by [Cedar Corp.]");
      assertThat(
              Said.by(
                  "Includes 900 shares held by Birch LLC, consisting of 600 outstanding shares and"
                      + " 300 shares issuable upon conversion of notes.",
                  "Ben Sample"))
          .containsExactly(
              "600 COMMON common stock by [Birch LLC]", "300 NOTE note by [Birch LLC]");
    }

    @Test
    void aBreakdownThatDoesNotAddUpLeavesTheTotal() {
      assertThat(Said.by("Includes 500 RSUs, 120 of which are held by Birch LLC.", "Ben Sample"))
          .containsExactly("500 UNIT RSUs by []");
      assertThat(
              Said.by(
                  "Includes 900 shares, consisting of 600 shares held by Birch LLC and 200 shares"
                      + " held by Cedar Corp.",
                  "Ben Sample"))
          .containsExactly("900 COMMON common stock by []");
    }

    @Test
    void whatIsSaidOfASharesHolderInPassing() {
      assertThat(
              Said.by(
                  "Ms. Test votes the shares held by Birch LLC, including 300 shares bought in"
                      + " May.",
                  "Birch LLC"))
          .contains("300 COMMON common stock by [Birch LLC]");
      assertThat(
              Said.by(
                  "Ms. Test votes the shares, which include 300 founders' shares.", "Birch LLC"))
          .contains("300 COMMON common stock by []");
      assertThat(
              Said.by("Includes 500 shares held by Birch LLC, including 300 bought in May.", "B"))
          .containsExactly("500 COMMON common stock by [Birch LLC]");
    }

    @Test
    void aNumberConcededIsNoPart() {
      assertThat(
              Said.by(
                  "Consists of 100 shares and 50 shares issuable upon exercise of warrants,"
                      + " although all 900 shares may be sold.",
                  "Alder LLC"))
          .containsExactly("100 COMMON common stock by []", "50 WARRANT warrant by []");
    }

    @Test
    void someOfTheSharesShown() {
      assertThat(Said.by("250 of these shares are issuable upon exercise of options.", "Ben Test"))
          .containsExactly("250 OPTION option by []");
      assertThat(Said.by("250 of the shares shown are held by Birch LLC.", "Ben Test"))
          .containsExactly("250 COMMON common stock by [Birch LLC]");
      assertThat(Said.by("250 shares are stock units credited to an account.", "Ben Test"))
          .containsExactly("250 UNIT stock unit by []");
      assertThat(Said.by("250 of these shares are pledged to a bank.", "Ben Test"))
          .containsExactly("?");
    }

    @Test
    void enumerationsWithoutEndAreRead() {
      assertThat(Said.by("Includes " + "5 shares, of which ".repeat(4_000), "A")).isNotEmpty();
      assertThat(Said.by("Includes 9 shares held as " + "one and ".repeat(20_000), "A"))
          .isNotEmpty();
      assertThat(Said.by("to purchase 5 shares warrants ".repeat(8_000), "A")).isNotEmpty();
    }
  }

  @Nested
  class HoldersOfParts {
    @Test
    void jointlyWithKinTheRowsHolderHolds() {
      assertThat(Said.by("Includes 40 shares owned jointly with wife.", "Ben Sample"))
          .containsExactly("40 COMMON common stock by []", "wife RELATIVE Ben Sample");
      assertThat(Said.by("Includes 40 shares held as custodian for his children.", "Ben Sample"))
          .contains("40 COMMON common stock by []");
    }

    @Test
    void aTrustIsDescribedAsFarAsItIs() {
      assertThat(
              Said.by(
                  "Includes 40 shares held by a trust for the benefit of his children and 50 shares"
                      + " held in trusts of which Ms. Test is trustee.",
                  "Ben Sample"))
          .containsExactly(
              "40 COMMON common stock by [trust for the benefit of his children]",
              "50 COMMON common stock by [trusts of which Ms. Test is trustee]",
              "Ms. Test TRUSTEE trusts of which Ms. Test is trustee");
    }

    @Test
    void aClauseThatACommaCutsIsNoPartOfADescription() {
      assertThat(
              Said.by(
                  "Includes 50 shares held by various trusts of which her spouse, her sons, or"
                      + " others serve as trustee.",
                  "Carla Test"))
          .contains("50 COMMON common stock by [various trusts]");
    }

    @Test
    void aPlanWithANameHoldsWhatItAllocates() {
      assertThat(
              Said.by(
                  "Includes 40 shares allocated to Mr. Sample's account in the Alder Corp. Savings"
                      + " and Investment Plan.",
                  "Ben Sample"))
          .containsExactly("40 COMMON common stock by [Alder Corp. Savings and Investment Plan]");
      assertThat(Said.by("Includes 40 shares allocated to his 401(k) plan account.", "Ben Sample"))
          .containsExactly("40 COMMON common stock by []");
    }

    @Test
    void entitiesAffiliatedWithAPartyAreNotThatParty() {
      assertThat(Said.by("Consists of 40 shares held by entities affiliated with Alder LLC."))
          .containsExactly("40 COMMON common stock by [entities affiliated with Alder LLC]");
    }

    @Test
    void theOfficersOfAGroupHoldItsParts() {
      String said = "Includes 40 RSUs held by executive officers that vest within 60 days.";
      assertThat(Said.by(said, "All officers as a group"))
          .containsExactly("40 UNIT RSUs within 60 by []");
      assertThat(Said.by(said, "Ben Sample")).containsExactly("?");
    }

    @Test
    void whoHoldsAllOfThemMayBeSaidApart() {
      assertThat(
              Said.by(
                  "Consists of 40 shares and 50 shares issuable upon exercise of warrants. The"
                      + " securities are directly held by Birch LLC.",
                  "Alder LLC"))
          .contains("40 COMMON common stock by [Birch LLC]", "50 WARRANT warrant by [Birch LLC]");
      assertThat(
              Said.by(
                  "Consists of 40 shares held by Cedar Corp. The securities are held by Birch LLC.",
                  "Alder LLC"))
          .contains("40 COMMON common stock by [Cedar Corp.]");
    }
  }

  @Nested
  class NamedCaps {
    @Test
    void aLimitationIsACapByItsName() {
      assertThat(
              Said.by(
                  "The holder's ability to exercise its warrants is subject to a beneficial"
                      + " ownership cap of 9.99%, which the holder may not waive.",
                  "Alder Fund LP"))
          .containsExactly("cap row 9.99 [EXERCISE]");
      assertThat(
              Said.by(
                  "The Series A Preferred Stock is subject to a 4.99% beneficial ownership"
                      + " blocker.",
                  "Alder Fund LP"))
          .containsExactly("cap row 4.99 [CONVERSION]");
    }

    @Test
    void aMaximumToWhichItMayBeRaisedIsNone() {
      assertThat(
              Said.by(
                  "This percentage may be increased to a maximum of 19.99% of the stock owned."))
          .noneMatch(said -> said.startsWith("cap"));
      assertThat(Said.by("Alder LLC owned more than 9.99% of the stock."))
          .noneMatch(said -> said.startsWith("cap"));
    }

    @Test
    void whatFollowsTheCapIsRead() {
      assertThat(
              Said.by(
                  "The row reflects that the warrants may not be exercised if the holder would own"
                      + " in excess of 9.99% of our shares, and includes 70 shares underlying"
                      + " warrants.",
                  "Alder Fund LP"))
          .containsExactly("cap Alder Fund LP 9.99 [EXERCISE]", "70 WARRANT warrant by []");
    }
  }

  @Nested
  class Powers {
    @Test
    void anAgentWithAuthorityOverTheseShares() {
      assertThat(
              Said.by(
                  "Alder Management, Inc. (\"AM\") is the authorized agent of Birch International"
                      + " and has discretionary authority to vote and dispose of these shares. As"
                      + " such, AM may be deemed a beneficial owner of these shares.",
                  "Birch International"))
          .containsExactly(
              "AM = Alder Management, Inc.",
              "Alder Management, Inc. AGENT Birch International",
              "Alder Management, Inc. VOTING_POWER these",
              "Alder Management, Inc. DISPOSITIVE_POWER these",
              "AM BENEFICIAL_OWNER these POSSIBLE");
    }

    @Test
    void eachOfAListHasThePowerOverEachOfAList() {
      assertThat(
              Said.by(
                  "Each of Ada Sample and Ben Q. Test may be deemed to have shared voting and"
                      + " investment power over the shares held by Alder I, L.P. and Alder II,"
                      + " L.P."))
          .containsExactly(
              "Ada Sample VOTING_POWER shares of Alder I, L.P.; shares of Alder II, L.P. SHARED"
                  + " POSSIBLE",
              "Ada Sample DISPOSITIVE_POWER shares of Alder I, L.P.; shares of Alder II, L.P."
                  + " SHARED POSSIBLE",
              "Ben Q. Test VOTING_POWER shares of Alder I, L.P.; shares of Alder II, L.P. SHARED"
                  + " POSSIBLE",
              "Ben Q. Test DISPOSITIVE_POWER shares of Alder I, L.P.; shares of Alder II, L.P."
                  + " SHARED POSSIBLE");
    }

    @Test
    void soleVotingAndSharedDispositivePowerStayApart() {
      assertThat(
              Said.by(
                  "Ada Sample has sole voting power and shared dispositive power with respect to"
                      + " the securities held by Alder Fund, Ltd."))
          .containsExactly(
              "Ada Sample VOTING_POWER shares of Alder Fund, Ltd. SOLE",
              "Ada Sample DISPOSITIVE_POWER shares of Alder Fund, Ltd. SHARED");
    }

    @Test
    void aDenialIsADenial() {
      assertThat(Said.by("Ada Sample has no voting or dispositive power over these shares."))
          .containsExactly(
              "Ada Sample VOTING_POWER these DENIED", "Ada Sample DISPOSITIVE_POWER these DENIED");
      assertThat(Said.by("Ada Sample does not have the power to vote these shares."))
          .containsExactly("Ada Sample VOTING_POWER these DENIED");
      assertThat(
              Said.by(
                  "The beneficiaries are Ada Sample and Ben Test, neither of whom has any power to"
                      + " vote or dispose of the shares."))
          .contains("Ada Sample VOTING_POWER these DENIED", "Ben Test VOTING_POWER these DENIED")
          .noneMatch(line -> line.endsWith("POWER these"));
    }

    @Test
    void powerHeldByPassive() {
      assertThat(
              Said.by(
                  "Voting and dispositive decisions with respect to the shares held by Alder Fund,"
                      + " L.P. are made by Ada Sample, the managing member of Alder GP, LLC."))
          .containsExactly(
              "Ada Sample VOTING_POWER shares of Alder Fund, L.P.",
              "Ada Sample DISPOSITIVE_POWER shares of Alder Fund, L.P.",
              "Ada Sample MANAGING_MEMBER Alder GP, LLC");
    }
  }

  @Nested
  class Offices {
    @Test
    void aChainOfPartners() {
      assertThat(
              Said.by(
                  "Alder GP, LLC is the sole general partner of Alder Fund, L.P. The managing"
                      + " members of Alder GP, LLC are Ada Sample, Ben Test and Carl D. Trial, Jr."
                      + " Birch Corp. is a wholly-owned subsidiary of Cedar S.A."))
          .containsExactly(
              "Alder GP, LLC GENERAL_PARTNER Alder Fund, L.P.",
              "Ada Sample MANAGING_MEMBER Alder GP, LLC",
              "Ben Test MANAGING_MEMBER Alder GP, LLC",
              "Carl D. Trial, Jr. MANAGING_MEMBER Alder GP, LLC",
              "Cedar S.A. PARENT Birch Corp.");
    }

    @Test
    void appositionsAndRelativesKeepTheirSubjects() {
      assertThat(
              Said.by(
                  "Alder Advisors, LLC, the general partner of Alder GP, LP, which is itself the"
                      + " general partner of Alder Fund, LP, exercises voting and investment"
                      + " power."))
          .containsExactlyInAnyOrder(
              "Alder Advisors, LLC GENERAL_PARTNER Alder GP, LP",
              "Alder GP, LP GENERAL_PARTNER Alder Fund, LP",
              "Alder Advisors, LLC VOTING_POWER these",
              "Alder Advisors, LLC DISPOSITIVE_POWER these");
    }

    @Test
    void aListDoesNotReachIntoTheNextClause() {
      assertThat(
              Said.by(
                  "Alder GP, LLC, or Alder GP, is the sole general partner of Alder I, L.P. and"
                      + " Birch GP, LLC, or Birch GP, is the sole general partner of Birch I,"
                      + " L.P."))
          .containsExactly(
              "Alder GP = Alder GP, LLC",
              "Alder GP, LLC GENERAL_PARTNER Alder I, L.P.",
              "Birch GP = Birch GP, LLC",
              "Birch GP, LLC GENERAL_PARTNER Birch I, L.P.");
      assertThat(
              Said.by(
                  "The shares may be deemed owned by (i) Alder, LLC, as the investment manager of"
                      + " Birch Fund, L.P.; and (ii) Ada Sample, as the managing member of Alder,"
                      + " LLC, and Cedar, Inc., as the manager of Dell, LLC."))
          .containsExactly(
              "?",
              "Alder, LLC INVESTMENT_MANAGER Birch Fund, L.P.",
              "Ada Sample MANAGING_MEMBER Alder, LLC",
              "Cedar, Inc. MANAGING_MEMBER Dell, LLC");
    }

    @Test
    void aShortFormMayHaveACommonWordOfItsOwn() {
      assertThat(
              Said.by(
                  "Alder Ventures II, LP, or Alder Fund II, is managed. Ada Sample is the general"
                      + " partner of Alder Fund II."))
          .contains("Alder Fund II = Alder Ventures II, LP")
          .contains("Ada Sample GENERAL_PARTNER Alder Fund II");
      assertThat(
              Said.by("Ada Sample is the manager of Alder Ventures II, LP, or Birch Fund II, LP."))
          .noneMatch(said -> said.contains(" = "));
    }

    @Test
    void aCollectiveTermStandsForItsParties() {
      assertThat(
              Said.by(
                  "Ada Sample and Ben Test (collectively, the \"Members\") are the managing members"
                      + " of Alder GP, LLC. The Members share voting power over these shares."))
          .containsExactly(
              "Ada Sample MANAGING_MEMBER Alder GP, LLC",
              "Ben Test MANAGING_MEMBER Alder GP, LLC",
              "Ada Sample VOTING_POWER these SHARED",
              "Ben Test VOTING_POWER these SHARED");
    }

    @Test
    void aFamilyOfFundsIsTheRowsOfItsName() {
      String note = "Ada Sample is the general partner of the Alder Birch entities.";
      assertThat(Said.by(note, "Alder Birch Fund I, L.P.", "Alder Birch Fund II, L.P.", "Cedar LP"))
          .containsExactly(
              "Ada Sample GENERAL_PARTNER Alder Birch Fund I, L.P.; Alder Birch Fund II, L.P.");
    }

    @Test
    void aFamilyOfFundsWithoutRowsIsNobodyWhoBearsItsName() {
      assertThat(
              Said.by("Ada Sample controls the Alder Birch entities.", "Alder Birch Fund I, L.P."))
          .containsExactly("?");
    }

    @Test
    void anAddressIsPostAndNoOffice() {
      assertThat(Said.by("The address of Alder Fund, L.P. is c/o Birch Management, 1 Main Street."))
          .containsExactly(
              "Birch Management CARE_OF Alder Fund, L.P.",
              "address of [Alder Fund, L.P.] c/o Birch Management, 1 Main Street.",
              "address of [Birch Management] 1 Main Street");
    }

    @Test
    void aVerbThatIsNotUnderstoodKeepsItsSubjectToItself() {
      assertThat(
              Said.by(
                  "Alder Corp. advises Birch Fund, L.P., and Cedar LLC is the general partner of"
                      + " Birch Fund, L.P."))
          .contains("Cedar LLC GENERAL_PARTNER Birch Fund, L.P.")
          .noneMatch(line -> line.startsWith("Alder Corp. GENERAL"));
    }
  }

  @Nested
  class Disclaimers {
    @Test
    void ofSharesOfOthersWithTheUsualException() {
      assertThat(
              Said.by(
                  "Mr. Sample disclaims beneficial ownership of the shares held by Alder Fund,"
                      + " L.P., Birch Ventures, LLC and Cedar, L.P. except to the extent of his"
                      + " pecuniary interest therein.",
                  "Ben Sample"))
          .containsExactly(
              "Mr. Sample disclaims shares of Alder Fund, L.P.; shares of Birch Ventures, LLC;"
                  + " shares of Cedar, L.P. except interest");
    }

    @Test
    void suchSharesAreThoseLastSpokenOf() {
      assertThat(
              Said.by(
                  "Ada Sample may be deemed to beneficially own the shares held by Alder Fund, L.P."
                      + " Ms. Sample disclaims beneficial ownership of such shares."))
          .containsExactly(
              "Ada Sample BENEFICIAL_OWNER shares of Alder Fund, L.P. POSSIBLE",
              "Ms. Sample = Ada Sample",
              "Ms. Sample disclaims shares of Alder Fund, L.P.");
    }
  }

  @Nested
  class Caps {
    @Test
    void actsAreEnumeratedUnderEitherStyleOfLabel() {
      String note =
          "Alder International (\"AI\"), AI may not (i) voluntarily convert shares of Series A"
              + " Preferred Stock into common stock, (ii) exercise its warrants, (iii) dispose of"
              + " shares received upon exercise of its warrants, or (iv) vote any shares, to the"
              + " extent that the right to do so would result in AI or any of its affiliates"
              + " beneficially owning more than 4.99% of the outstanding shares.";
      String expected = "cap AI 4.99 [CONVERSION, EXERCISE, DISPOSAL, VOTING] with affiliates";
      assertThat(Said.by(note)).contains(expected);
      assertThat(
              Said.by(
                  note.replace("(iv)", "(d)")
                      .replace("(iii)", "(c)")
                      .replace("(ii)", "(b)")
                      .replace("(i)", "(a)")))
          .contains(expected);
    }

    @Test
    void noticeAndEffectOnTheFiguresComeFromLaterSentences() {
      assertThat(
              Said.by(
                  "The warrants may not be exercised to the extent that the holder and its"
                      + " affiliates would beneficially own more than 9.99% of the common stock."
                      + " The holder may raise the limit upon 61 days' prior notice. The figures"
                      + " shown do not give effect to this limitation.",
                  "Alder Fund, Ltd."))
          .containsExactly(
              "cap Alder Fund, Ltd. 9.99 [EXERCISE] with affiliates notice 61 reflected false");
    }

    @Test
    void aPercentageAloneIsNoCap() {
      assertThat(Said.by("Alder Fund, Ltd. owns more than 4.99% of our common stock."))
          .containsExactly("?");
    }
  }

  @Test
  void whatNoRuleReadsIsReported() {
    assertThat(Said.by("Alder Corp. bought its notes at par in 1998.")).containsExactly("?");
  }

  @Test
  void everyRangeLiesInsideTheNote() {
    String note =
        "   Includes 400 shares held by Ada and Ben Sample jointly. Alder GP (\u201CAGP\u201D), the"
            + " manager of Alder Fund, L.P., has no power (see note 3) to vote them. ";
    for (NoteStatement statement : Said.reading(note, "Ada Sample").statements()) {
      assertThat(statement.range().start()).isGreaterThanOrEqualTo(3);
      assertThat(statement.range().end()).isLessThanOrEqualTo(note.length());
      assertThat(statement.range().length()).isPositive();
    }
  }

  @Nested
  class Hostile {
    @Test
    void fortyPartiesInOneNote() {
      StringBuilder note = new StringBuilder("Each of ");
      for (int i = 0; i < 40; i++) {
        note.append("Alder Opportunities Fund Number ").append(i + 1000).append(", L.P., ");
      }
      note.append(
          "and Ada Sample disclaims beneficial ownership of the shares held by Birch, Inc.");
      while (note.length() < 6000) {
        note.append(" The fund was formed under the laws of a state of the union and so on.");
      }
      assertThat(Said.by(note.toString()).stream().filter(line -> line.contains("disclaims")))
          .hasSize(41);
    }

    @Test
    void deepBracketsAndSeasOfCommasFinish() {
      assertThat(Said.by("(".repeat(10_000) + "x" + ")".repeat(10_000))).hasSizeLessThan(2);
      assertThat(Said.by(",".repeat(1_000_000))).isEmpty();
      assertThat(Said.by("Ada Sample has power ".repeat(40_000))).isNotEmpty();
      assertThat(Said.by("includes 5 shares held by ".repeat(40_000))).isNotEmpty();
      assertThat(Said.by("A. ".repeat(300_000))).isNotEmpty();
    }

    @Test
    void aTermThatIsDefinedByItselfAgainAndAgainDoesNotGrow() {
      String brackets = ", the Alder Funds and Birch LP (collectively, the \"Alder Funds\")";
      String plain = ", the Alder Funds and Birch LP collectively as the Alder Funds";
      assertThat(Said.by("Held by Cray LP and Dune LP" + brackets.repeat(60) + ".")).isNotNull();
      assertThat(Said.by("Held by Cray LP and Dune LP" + plain.repeat(60) + ".")).isNotNull();
    }
  }
}
