package org.stakegraph.ingest.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Titles of classes that wrap beside names and addresses. */
class ClassColumnTest {
  @Test
  void classesLeftOfTheNamesAreACellOfTheirOwnWhereverTheFiguresStand() {
    assertThat(
            Shown.typed(
                """
                <TABLE>
                <CAPTION>
                Title of     Name and Address      Number of Shares     Percent
                Class        of Beneficial Owner   Beneficially Owned   of Class
                - --------   -------------------   ------------------   --------
                <S>          <C>                   <C>                  <C>
                Common       Larkspur Corporation
                             1 Test Street
                             Salem, OR 97301           1,446,661 (1)       5.5%

                $2.125       Quay Brothers
                Preferred    Holdings, Inc.
                             2 Test Street
                             Salem, OR 97301             208,499           7.6%
                </TABLE>
                """))
        .containsExactly(
            "0=Name and Address/of Beneficial Owner | 1=Number of Shares/Beneficially Owned "
                + "| 2=Percent/of Class | 3=Title of/Class",
            "0=Larkspur Corporation/1 Test Street/Salem, OR 97301 | 1=1,446,661 (1) | 2=5.5% "
                + "| 3=Common",
            "0=Quay Brothers/Holdings, Inc./2 Test Street/Salem, OR 97301 | 1=208,499 | 2=7.6% "
                + "| 3=$2.125/Preferred");
  }

  @Test
  void classesGoOnBelowTheLinesOfAnAddress() {
    assertThat(
            Shown.typed(
                """
                Title of     Name and Address         Shares        Percent
                Class        of Owner                 Owned         of Class
                - --------   -------------------   ------------     --------
                .001 par     Ada Quill               1,446,661         5.5%
                value        1 Test Street
                common
                stock

                .001 par     Ivo Brandt                208,499         1.6%
                value        2 Test Street
                common
                stock
                """))
        .endsWith(
            "0=Ada Quill/1 Test Street | 1=1,446,661 | 2=5.5% | 3=.001 par/value/common/stock",
            "0=Ivo Brandt/2 Test Street | 1=208,499 | 2=1.6% | 3=.001 par/value/common/stock");
  }

  @Test
  void rowsMayBeginInAColumnOfClassesRightOfTheNames() {
    assertThat(
            Shown.typed(
                """
                                       TITLE OF        SHARES     PERCENT
                BENEFICIAL OWNER        CLASS          OWNED      OF CLASS
                -----------------    ------------   -----------   --------
                Ada Quill........... Common Stock
                                     Class A            242,628     1.1%
                                     Class B            890,902    70.2%
                Ivo Brandt.......... Common Stock
                                     Class A             31,046     0.4%
                                     Class B             27,333     2.2%
                """))
        .endsWith(
            "0=Ada Quill | 1=242,628 | 2=1.1% | 3=Common Stock/Class A",
            "1=890,902 | 2=70.2% | 3=Class B",
            "0=Ivo Brandt | 1=31,046 | 2=0.4% | 3=Common Stock/Class A",
            "1=27,333 | 2=2.2% | 3=Class B");
  }

  @Test
  void aGroupMayBeginInTheColumnOfClasses() {
    assertThat(
            Shown.typed(
                """
                Title of     Name of                  Shares        Percent
                Class        Owner                    Owned         of Class
                - --------   -------------------   ------------     --------
                Common       Ada Quill               1,446,661         5.5%
                Common       Ivo Brandt                208,499         1.6%

                Directors and Executive Officers:
                Common       Ruth Sample                 8,499           *
                """))
        .endsWith(
            "0=Ivo Brandt | 1=208,499 | 2=1.6% | 3=Common",
            "0=Directors and Executive Officers:", "0=Ruth Sample | 1=8,499 | 2=* | 3=Common");
  }

  @Test
  void namesThatReachIntoTheColumnLeaveItWhereItIs() {
    assertThat(
            Shown.typed(
                """
                Title of     Name of                  Shares        Percent
                Class        Owner                    Owned         of Class
                - --------   -------------------   ------------     --------
                Common       Ada Quill               1,446,661         5.5%
                Larkspur Family Trust for Ada          208,499         1.6%
                """))
        .noneMatch(row -> row.contains("3="));
  }

  @Test
  void aColumnThatSpeaksOfNoClassStays() {
    assertThat(
            Shown.typed(
                """
                Position     Name of                  Shares        Percent
                             Owner                    Owned         of Class
                - --------   -------------------   ------------     --------
                Director     Ada Quill               1,446,661         5.5%
                Director     Ivo Brandt                208,499         1.6%
                """))
        .endsWith("0=Director | 1=Ivo Brandt | 2=208,499 | 3=1.6%");
  }

  @Test
  void linesAsWideAsAPageCanBeLeaveNoRoomBehindThem() {
    String wide = " ".repeat(900) + "5.5%";
    assertThat(
            Shown.typed(
                """
                Title of     Name of                  Shares        Percent
                Class        Owner                    Owned         of Class
                - --------   -------------------   ------------     --------
                Common       Ada Quill               1,446,661
                Common       Ivo Brandt                208,499
                """
                    .replace("1,446,661", "1,446,661" + wide)))
        .isNotEmpty();
  }

  @Test
  void linesWithoutATitleGoOnWithTheEntryThatOneBegins() {
    String table =
        """
                         Name and Address
        Title of Class   of Beneficial Owner       Shares         Percent
        Common Stock     Larkspur Quill             1,446,661       7.82%
                         Chairman
                         7 Mill Lane, Dover
        SECOND     Ada Quill                    302,860       1.60%
                         8 Mill Lane, Dover
        Common Stock     All directors as a group   1,749,521       9.42%
        """;

    assertThat(Shown.typed(table.replace("SECOND", "Common Stock")))
        .contains(
            "0=Larkspur Quill/Chairman/7 Mill Lane, Dover | 1=1,446,661 | 2=7.82% | 3=Common Stock",
            "0=Ada Quill/8 Mill Lane, Dover | 1=302,860 | 2=1.60% | 3=Common Stock");
  }
}
