package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;

/** Typed tables with several lines of figures for each holder, from the text to the report. */
class HeldLinesTest {
  private static List<String> rows(String table) {
    OwnershipReport report = Reading.read(table);
    return report.positions().stream()
        .map(p -> report.party(p.holder()).name() + ": " + Reading.figures(p))
        .toList();
  }

  private static final String MANNERS =
      """
                      SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS

           The following persons beneficially owned more than five percent of the Common Stock:

      <TABLE>
      <CAPTION>
       NAME AND ADDRESS          AMOUNT OF               NATURE OF                 PERCENT OF
        OF BENEFICIAL            BENEFICIAL             BENEFICIAL                OUTSTANDING
            OWNER                OWNERSHIP               OWNERSHIP                   SHARES
      - ----------------         ----------             ----------                -----------
      <S>                      <C>               <C>                                   <C>
      Ada Quill                     640 shares   Sole voting and investment power     0.16%
      12 Test Street            117,345 shares   Shared voting and investment power  30.02%
      Salem, OR 97301

      The Ada Quill                 -0- shares   Sole voting and investment power        --
      Family Group              177,747 shares   Shared voting and investment power  45.47%
      12 Test Street
      Salem, OR 97301

      Larkspur Fund              27,900 shares   Sole voting and investment power     7.14%
      Advisors, Inc.                -0- shares   Shared voting and investment power      --
      14 Test Street
      Salem, OR 97301
      </TABLE>
      """;

  @Test
  void linesOfSoleAndSharedPowersBesideANameAreOneHoldersAndItsNameGoesOn() {
    assertThat(rows(MANNERS))
        .containsExactly(
            "Ada Quill: SOLE_VOTING 640, SHARED_VOTING 117345, "
                + "SOLE_DISPOSITIVE 640, SHARED_DISPOSITIVE 117345",
            "The Ada Quill Family Group: SHARES_BEFORE 177747, PERCENT_BEFORE 45.47, "
                + "SOLE_VOTING nil, SHARED_VOTING 177747, "
                + "SOLE_DISPOSITIVE nil, SHARED_DISPOSITIVE 177747",
            "Larkspur Fund Advisors, Inc.: SHARES_BEFORE 27900, PERCENT_BEFORE 7.14, "
                + "SOLE_VOTING 27900, SHARED_VOTING nil, "
                + "SOLE_DISPOSITIVE 27900, SHARED_DISPOSITIVE nil");
  }

  @Test
  void holdersOnLinesOfTheirOwnStayApartWhateverTheirManners() {
    String table =
        """
                      SECURITY OWNERSHIP OF MANAGEMENT

             The following table shows the Common Stock beneficially owned by directors:

                                  AMOUNT AND NATURE OF         PERCENT
        NAME                      BENEFICIAL OWNERSHIP         OF CLASS
        - ------------------     ------------------------      --------
        Ada Quill                   5,250  Sole                   1.2
        Ivo Brandt                  2,760  Shared                 1.1
        Ruth Sample                 3,400  Sole                   1.3
        """;

    assertThat(rows(table))
        .containsExactly(
            "Ada Quill: SHARES_BEFORE 5250, PERCENT_BEFORE 1.2",
            "Ivo Brandt: SHARES_BEFORE 2760, PERCENT_BEFORE 1.1",
            "Ruth Sample: SHARES_BEFORE 3400, PERCENT_BEFORE 1.3");
  }

  @Test
  void theTotalIsReadWithItsPercentageBelowAndNoneOfItsParts() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the number of shares beneficially owned by directors:

                                    SOLE         SHARED      NUMBER OF SHARES
                                 BENEFICIAL    BENEFICIAL    OWNED AND PERCENT
        NAME                     OWNERSHIP     OWNERSHIP     OF CLASS OUTSTANDING
        - ----                   ----------    ----------    --------------------
        ADA QUILL
          Common Stock(1)....       8,580       21,994(2)        30,574
                                                                    1.3%
          Class B
             Common Stock....                  590,814          590,814
                                                                   54.6%
          All Directors and Officers as a
             Group (2 persons)
             Common Stock....       9,080       21,994           31,074
                                                                    1.4%
        """;

    assertThat(rows(table))
        .containsExactly(
            "ADA QUILL: SHARES_BEFORE 30574, PERCENT_BEFORE 1.3",
            "All Directors and Officers as a Group (2 persons): "
                + "SHARES_BEFORE 31074, PERCENT_BEFORE 1.4",
            "ADA QUILL: SHARES_BEFORE 590814, PERCENT_BEFORE 54.6");
  }

  @Test
  void aGroupBehindABreakOfThePageTakesNoAddressOfTheHolderBefore() {
    String table =
        """
                     SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS

              The following table shows the Common Stock beneficially owned by directors:

                                             Number of            Percent
          Name and Address                  Shares Owned          of Class
        - --------------------              ------------          --------

        Ada Quill (1)                            255,414            2.5%
        12 Test Street
        Salem, OR  97301

        Ivo Brandt (2)                           204,526            2.0%
        12 Test Street
        Salem, OR  97301

        Ruth Sample                              129,183            1.3%
        14 Test Street
        Salem, OR  97301

        Larkspur Assurance                     1,000,000           10.0%
        Society
        Quay Place House
        55 Test Street
        London EC2V 5DR

        Brandt Finanz AG                         690,000            6.9%
        Larkspurstrasse 42
        8024 Zurich
        Switzerland


                                       13
        <PAGE>


        All Officers and Directors
        as a Group (8 persons)                 2,056,461           20.5%
        """;

    assertThat(rows(table))
        .containsExactly(
            "Ada Quill: SHARES_BEFORE 255414, PERCENT_BEFORE 2.5",
            "Ivo Brandt: SHARES_BEFORE 204526, PERCENT_BEFORE 2.0",
            "Ruth Sample: SHARES_BEFORE 129183, PERCENT_BEFORE 1.3",
            "Larkspur Assurance Society: SHARES_BEFORE 1000000, PERCENT_BEFORE 10.0",
            "Brandt Finanz AG: SHARES_BEFORE 690000, PERCENT_BEFORE 6.9",
            "All Officers and Directors as a Group (8 persons): "
                + "SHARES_BEFORE 2056461, PERCENT_BEFORE 20.5");
  }

  @Test
  void aNameSetInBesideTheNextClassGoesOn() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the shares beneficially owned by directors:

                              CLASS OF            AMOUNT                PERCENT
        NAME                   STOCK           BENEFICIALLY OWNED       OF CLASS
        - ----                --------         ------------------       --------
        Ada Quill             Common                  40,100 (1)          2.0%
                              Preferred                1,000              5.0%
        Ivo Brandt            Common                  12,000                *
        Larkspur Growth       Common                 200,000             10.0%
          Partners, L.P.      Preferred                6,000             30.0%
        Directors and
          officers as a       Common                 300,000             15.0%
          group               Preferred                8,000             40.0%
        """;

    assertThat(rows(table))
        .containsExactlyInAnyOrder(
            "Ada Quill: SHARES_BEFORE 40100, PERCENT_BEFORE 2.0",
            "Ada Quill: SHARES_BEFORE 1000, PERCENT_BEFORE 5.0",
            "Ivo Brandt: SHARES_BEFORE 12000, PERCENT_BEFORE <1",
            "Larkspur Growth Partners, L.P.: SHARES_BEFORE 200000, PERCENT_BEFORE 10.0",
            "Larkspur Growth Partners, L.P.: SHARES_BEFORE 6000, PERCENT_BEFORE 30.0",
            "Directors and officers as a group: SHARES_BEFORE 300000, PERCENT_BEFORE 15.0",
            "Directors and officers as a group: SHARES_BEFORE 8000, PERCENT_BEFORE 40.0");
  }

  @Test
  void percentagesStandBelowTheSharesOfEachOfTwoClasses() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the shares beneficially owned by directors:

        <TABLE>
        <CAPTION>
                                             COMMON STOCK          CLASS B STOCK
                                            BENEFICIALLY            BENEFICIALLY
                                              OWNED AND               OWNED AND
        NAME                               PERCENT OF CLASS        PERCENT OF CLASS
        - ----                             ----------------        ----------------
        <S>                                <C>                     <C>
        Ada Quill                               10,100                 200,400
                                                   *                    (21.0%)
        Ivo Brandt                              44,000                 110,000
                                                 (1.9%)                 (11.5%)
        </TABLE>
        """;

    assertThat(rows(table))
        .containsExactlyInAnyOrder(
            "Ada Quill: SHARES_BEFORE 10100, PERCENT_BEFORE <1",
            "Ada Quill: SHARES_BEFORE 200400, PERCENT_BEFORE 21.0",
            "Ivo Brandt: SHARES_BEFORE 44000, PERCENT_BEFORE 1.9",
            "Ivo Brandt: SHARES_BEFORE 110000, PERCENT_BEFORE 11.5");
  }

  @Test
  void linesOfAnAddressMayStandBesideThePercentageBelow() {
    String table =
        """
                      SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS

             The following table shows the shares beneficially owned by each holder of 5%:

                                              Number of Shares
        Name and Address                      and Percentage of
        of Beneficial Owner                    Class Owned
        - -------------------                 -----------------
        Ada Quill                                  120,000
        12 Test Road                                  8.0%
        Salem, OR 97301

        Larkspur Trust Co.                          80,000
        Trustee of Quill Trust                        5.3%
        9 Test Street
        Salem, OR 97301
        """;

    assertThat(rows(table))
        .containsExactly(
            "Ada Quill: SHARES_BEFORE 120000, PERCENT_BEFORE 8.0",
            "Larkspur Trust Co. Trustee of Quill Trust: SHARES_BEFORE 80000, PERCENT_BEFORE 5.3");
  }

  @Test
  void whatAShareIsWorthNominallyIsNoClassOfTheNextRow() {
    OwnershipReport report =
        Reading.read(
            """
                          STOCK OWNERSHIP OF MANAGEMENT

                 The following table shows the shares beneficially owned by directors:

            TITLE OF SECURITY     NAME OF BENEFICIAL OWNER        SHARES         %
            - -----------------   ------------------------        -------      -----
            Common Stock,         Ada Quill                       104,000       4.1
            $1.00 par             Ivo Brandt                       88,000       3.5
            value                 Ruth Sample                      80,000       3.2
            """);

    assertThat(report.positions()).hasSize(3);
    assertThat(report.securities()).hasSize(1);
  }

  @Test
  void soleAndSharedColumnsWithoutATotalAreNoCountOfAllThatIsOwned() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the shares beneficially owned by directors:

                              Sole Beneficial     Shared Beneficial     Percent
        Name                    Ownership             Ownership         of Class
        - ----                ---------------     -----------------     --------
        Ada Quill                 31,000                2,400             1.3%
        Ivo Brandt                 2,400               31,000             1.3%
        """;

    assertThat(rows(table)).noneMatch(row -> row.contains("SHARES_BEFORE"));
  }

  @Test
  void wordsBelowANumberOfSharesSayHowTheyAreHeld() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the shares beneficially owned by directors:

                                        Amount and Nature
                                          of Beneficial           Percent
        Name of Beneficial Owner            Ownership             of Class
        - ------------------------      -----------------         --------
        Ada Quill                       10,000 shares;              1.0%
                                        Trustee of the
                                        Plan (3)

        Ivo Brandt                      20,000 shares               2.0%
                                        and 500 warrants
        """;

    assertThat(rows(table))
        .containsExactly(
            "Ada Quill: SHARES_BEFORE 10000, PERCENT_BEFORE 1.0", "Ivo Brandt: PERCENT_BEFORE 2.0");
  }

  @Test
  void holdersWhoseNamesAreCentredKeepTheirOwnClasses() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the shares beneficially owned by directors:

                                 Class of         Number of         Percent
        Name                     Stock            Shares            of Class
        - ----                   --------         ---------         --------
            Ada Quill            Common              40,000            2.0%
              Ivo Brandt         Preferred            1,000            5.0%
           Ruth T. Sample        Common              12,000            1.2%
        """;

    assertThat(rows(table))
        .containsExactlyInAnyOrder(
            "Ada Quill: SHARES_BEFORE 40000, PERCENT_BEFORE 2.0",
            "Ivo Brandt: SHARES_BEFORE 1000, PERCENT_BEFORE 5.0",
            "Ruth T. Sample: SHARES_BEFORE 12000, PERCENT_BEFORE 1.2");
  }

  @Test
  void asAGroupMayStandBesideTheSecondClassOfTheGroup() {
    String table =
        """
                      STOCK OWNERSHIP OF MANAGEMENT

             The following table shows the shares beneficially owned by directors:

                                    Title of       Amount and Nature       Percent
        Name of Beneficial Owner     Class          of Ownership           of Class
        - ----------------------    --------       -----------------       --------
        Ada Quill                   Common            101,000 (2)             4.0%
                                    Preferred          10,000                50.0%
        Ivo Brandt                  Common             50,000 (3)             2.0%
        All officers and directors  Common            180,000                 7.1%
         as a group (5 persons)     Preferred          20,000               100.0%
        """;

    assertThat(rows(table))
        .contains(
            "All officers and directors as a group (5 persons): "
                + "SHARES_BEFORE 180000, PERCENT_BEFORE 7.1",
            "All officers and directors as a group (5 persons): "
                + "SHARES_BEFORE 20000, PERCENT_BEFORE 100.0");
  }
}
