package org.stakegraph.ingest.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.FigureRole;

/** The generator itself: its tables add up, its damages do damage, its truth is the truth. */
class DamageGeneratorTest {
  private static final Holder ONE = holder("Agnes Prewett", 900, 400);
  private static final Holder TWO = holder("Kestrel Holdings LLC", 500, 500);

  @Test
  void theSameSeedDrawsTheSameTable() {
    assertThat(DamagedTable.of(7)).isEqualTo(DamagedTable.of(7));
    assertThat(DamagedTable.of(7).text()).isNotEqualTo(DamagedTable.of(8).text());
  }

  @Test
  void theCleanSampleCanBeDamagedToo() throws IOException {
    CleanTable sample = SampleTable.read(new Random(1));
    assertThat(sample.holders()).hasSize(10);
    assertThat(sample.notes()).hasSize(5);
    assertThat(sample.total(FigureRole.SHARES_BEFORE)).isEqualTo(7_269_700);
    assertThat(sample.total(FigureRole.SHARES_AFTER)).isEqualTo(2_272_520);
    assertThat(sample.holders().get(0).careOf()).contains("Alder Creek GP, LLC");
    Holder third = sample.holders().get(2);
    assertThat(third.name()).isEqualTo("Brackenridge Opportunity Master Fund, Ltd.");
    assertThat(third.careOf()).contains("Brackenridge Asset Management LLC");
    assertThat(third.attention()).contains("Tobias Wrenfield");
    assertThat(third.marks()).containsExactly("2");
    assertThat(third.address()).containsExactly("7 Quarry Street, 12th Floor", "Boston, MA 02109");
    assertThat(DamagedTable.ofSample(25).kinds()).isNotEmpty();
  }

  @Test
  void everyKindOfDamageOccursAndLeavesMostFactsRecoverable() {
    Set<DamageKind> seen = EnumSet.noneOf(DamageKind.class);
    LongStream.range(0, 200)
        .mapToObj(DamagedTable::of)
        .forEach(
            table -> {
              seen.addAll(table.kinds());
              assertThat(table.kinds()).hasSizeLessThanOrEqualTo(4);
              assertThat(table.recoverable().size() * 10)
                  .isGreaterThan(table.table().facts().size() * 8);
            });
    assertThat(seen).containsExactlyInAnyOrder(DamageKind.values());
  }

  @Test
  void everyNameOfADamagedTableStillStandsInItsText() {
    LongStream.range(0, 200)
        .mapToObj(DamagedTable::of)
        .forEach(
            table -> {
              String text = Names.key(table.text());
              for (Holder holder : table.table().holders()) {
                String lastWord = holder.name().substring(holder.name().lastIndexOf(' ') + 1);
                assertThat(text).contains(Names.key(lastWord));
                holder.careOf().ifPresent(c -> assertThat(text).contains(Names.key(c)));
                holder.attention().ifPresent(a -> assertThat(text).contains(Names.key(a)));
              }
            });
  }

  @Test
  void everyPrintedNumberStandsInTheTextOrIsAnotherReadingOfIt() {
    LongStream.range(0, 200)
        .mapToObj(DamagedTable::of)
        .forEach(
            table -> {
              String text = table.text();
              for (Fact fact : table.printed()) {
                if (fact instanceof Fact.Amount n) {
                  long shares = table.table().holders().get(n.holder()).shares(n.role());
                  String printed = CleanTable.print(shares);
                  assertThat(
                          shares == 0
                              || text.contains(printed)
                              || text.contains(printed.replace(',', ' ')))
                      .as("%s in seed %d", n, table.seed())
                      .isTrue();
                }
              }
            });
  }

  @Test
  void aFigureIsRecoverableFromItsRow() {
    Fact lost = new Fact.Amount(0, FigureRole.SHARES_OFFERED);
    assertThat(Recoverable.of(table(false, "-0-"), Set.of(lost))).contains(lost);
  }

  @Test
  void twoFiguresOfARowAreRecoverableOnlyFromTheTotals() {
    Fact before = new Fact.Amount(0, FigureRole.SHARES_BEFORE);
    Fact offered = new Fact.Amount(0, FigureRole.SHARES_OFFERED);
    Set<Fact> lost = Set.of(before, offered);
    assertThat(Recoverable.of(table(false, "-0-"), lost)).doesNotContain(before, offered);
    assertThat(Recoverable.of(table(true, "-0-"), lost)).contains(before, offered);
  }

  @Test
  void anEmptyCellBesideALostOneIsNotKnownToBeNil() {
    Fact lost = new Fact.Amount(1, FigureRole.SHARES_OFFERED);
    Fact blank = new Fact.Amount(1, FigureRole.SHARES_AFTER);
    assertThat(Recoverable.of(table(false, ""), Set.of(lost))).doesNotContain(lost, blank);
    assertThat(Recoverable.of(table(true, ""), Set.of(lost))).contains(lost, blank);
    assertThat(Recoverable.of(table(false, "-0-"), Set.of(lost))).contains(lost, blank);
  }

  @Test
  void aLostPercentageStaysLost() {
    Fact lost = new Fact.Share(0);
    assertThat(Recoverable.of(table(true, ""), Set.of(lost))).doesNotContain(lost);
  }

  private static CleanTable table(boolean totals, String nil) {
    return new CleanTable(
        List.of(ONE, TWO), List.of(), new CleanTable.Style(false, totals, nil, false), 1_000_000);
  }

  private static Holder holder(String name, long before, long offered) {
    return new Holder(
        name,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of("1 Canal Street", "Keene, NH 03431"),
        before,
        offered,
        "*",
        false);
  }
}
