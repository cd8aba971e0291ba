package org.stakegraph.ingest.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.block.BlockReader;
import org.stakegraph.ingest.source.Medium;
import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/** Pages whose rows have numbers and no names. */
class ItemPagesTest {
  private static final String PAGE =
      """
      Cusip # 000000000
      Item 1:    Reporting Person - %s
      Item 4:    Delaware
      Item 5:    250,000
      Item 6:    None
      Item 7:    1,250,000
      Item 8:    0
      Item 9:    1,250,000
      Item 11:   6.20%%
      Item 12:   HC

      """;

  private static final String ITEMS =
      """
      Item 1(a).  Name of Issuer:

          Marrowstone Instruments, Inc.

      Item 2(d).  Title of Class of Securities:

          Common Stock

      Item 9.  Notice of Dissolution of Group:  not applicable
      """;

  @Test
  void aPageOfNumberedRowsIsAPersonsPage() {
    Disclosure schedule =
        read(PAGE.formatted("Alder Holdings Corp. - (Tax ID:  00-0000000)")
                + PAGE.formatted("Jane Q. Sample 3d - (Tax ID:  ###-##-####)")
                + ITEMS)
            .orElseThrow();

    assertThat(schedule.tables()).hasSize(2);
    assertThat(schedule.tables().get(0).security()).isEqualTo("Common Stock");
    assertThat(schedule.issuer()).isPresent();
    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder Holdings Corp.");
    assertThat(row(schedule, 1).holder().name()).isEqualTo("Jane Q. Sample 3d");
    assertThat(shares(schedule, FigureRole.SHARES_BEFORE)).hasToString("OptionalLong[1250000]");
    assertThat(shares(schedule, FigureRole.SOLE_VOTING)).hasToString("OptionalLong[250000]");
    assertThat(shares(schedule, FigureRole.SHARED_VOTING)).hasToString("OptionalLong[0]");
    assertThat(shares(schedule, FigureRole.SOLE_DISPOSITIVE)).hasToString("OptionalLong[1250000]");
    assertThat(row(schedule, 0).figures().get(FigureRole.PERCENT_BEFORE))
        .isInstanceOf(Figure.Percent.class);
  }

  @Test
  void anExhibitForItemSevenIsProse() {
    String exhibit =
        """
                                   Signature

            Carl Test
            Duly authorized under Power of Attorney

            Pursuant to the instructions in Item 7 of Schedule 13G, Birch Research Company
        ("Birch"), a wholly-owned subsidiary of Alder Holdings Corp., owns 1,000,000 shares.

            Neither Alder Holdings Corp. nor Birch has the power to vote the shares.

                       RULE 13d-1(f)(1) AGREEMENT

            The undersigned persons agree and consent to the joint filing of this Schedule.
        """;
    Disclosure schedule =
        read(PAGE.formatted("Alder Holdings Corp. - ") + ITEMS + exhibit).orElseThrow();

    assertThat(schedule.prose())
        .extracting(Object::toString)
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Pursuant to the instructions")
        .endsWith("owns 1,000,000 shares.");
    assertThat(read(PAGE.formatted("Alder LP - ") + ITEMS).orElseThrow().prose()).isEmpty();
  }

  @Test
  void withoutThePercentageOrTheLastRowItIsNone() {
    String page = PAGE.formatted("Alder LP - ");

    assertThat(read(page.replace("Item 11:", "Item 10:"))).isEmpty();
    assertThat(read(page.replace("Item 12:", "Item 14:"))).isEmpty();
    assertThat(read(page.replace("Reporting Person", "Reports"))).isEmpty();
  }

  @Test
  void aPageThatBreaksOffDoesNotTakeTheRowsOfTheNext() {
    String broken = "Item 1: Reporting Person - Ash LP\nItem 5: 7,000\n";
    Disclosure schedule = read(broken + PAGE.formatted("Alder LP -")).orElseThrow();

    assertThat(schedule.tables()).hasSize(1);
    assertThat(row(schedule, 0).holder().name()).isEqualTo("Alder LP");
  }

  @Test
  void manyBeginningsOfPagesTakeLittleTime() {
    assertThat(read("Item 1: Reporting Person - Ash LP\n".repeat(50_000))).isEmpty();
  }

  private static Optional<Disclosure> read(String text) {
    SourceText source = SourceText.of(text);
    SourceDocument document =
        new SourceDocument("SC 13G", "", Medium.ASCII, new TextRange(0, text.length()));
    return SchedulePages.read(source, document, BlockReader.read(source, document));
  }

  private static HoldingStatement row(Disclosure disclosure, int page) {
    return disclosure.tables().get(page).rows().get(0);
  }

  private static Object shares(Disclosure disclosure, FigureRole role) {
    return row(disclosure, 0).figures().get(role).asShares();
  }
}
