package org.stakegraph.ingest.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;

/**
 * The reader against what PDF-to-text does to tables. {@code -Dseed=} draws other tables; {@code
 * -Dtable=} prints one of them with what the reader missed.
 */
class DamagedTablesTest {
  private static final long SEED = Long.getLong("seed", 20_011_101L);
  private static final int TABLES = 500;
  private static final int SAMPLE_EVERY = 25;
  private static final double FOUND_PERCENT = 97;
  private static final int STATED_FOR_ONE_WRONG = 1000;

  private final FilingReader reader = FilingReader.create();

  @Test
  void findsWhatIsStillRecoverableAndStatesNothingWrong() throws IOException {
    Tally tally = new Tally();
    for (int i = 0; i < TABLES; i++) {
      DamagedTable table = table(SEED + i);
      tally.add(table, Comparison.of(table, read(table.text())));
    }
    System.out.println("seed " + SEED + ", " + TABLES + " damaged tables\n" + tally.table());
    String context = "seed " + SEED + "\n" + tally.table() + tally.remarks();
    assertThat(tally.all().foundPercent()).as(context).isGreaterThanOrEqualTo(FOUND_PERCENT);
    assertThat(tally.touched().foundPercent()).as(context).isGreaterThanOrEqualTo(FOUND_PERCENT);
    assertThat(tally.bySort().values())
        .as(context)
        .allSatisfy(c -> assertThat(c.foundPercent()).isGreaterThanOrEqualTo(FOUND_PERCENT));
    assertThat(tally.all().wrong() * STATED_FOR_ONE_WRONG)
        .as(context)
        .isLessThanOrEqualTo(tally.stated());
    assertThat(tally.inventedContactPercent()).as(context).isLessThanOrEqualTo(1);
  }

  @Test
  void readsUndamagedTablesWithoutAnError() throws IOException {
    for (long seed = SEED; seed < SEED + 60; seed++) {
      DamagedTable table = DamagedTable.undamaged(seed);
      Comparison comparison = Comparison.of(table, read(table.text()));
      assertThat(comparison.remarks()).as("seed %d%n%s", seed, table.text()).isEmpty();
      assertThat(comparison.found()).containsExactlyInAnyOrderElementsOf(table.table().facts());
    }
  }

  /** Changes to a file that change no fact. */
  enum Disguise {
    CRLF,
    CR,
    NO_BREAK_SPACES,
    ZERO_WIDTH_SPACES,
    BYTE_ORDER_MARK;

    String apply(String text) {
      return switch (this) {
        case CRLF -> text.replace("\n", "\r\n");
        case CR -> text.replace('\n', '\r');
        case NO_BREAK_SPACES -> text.replace(' ', '\u00A0');
        case ZERO_WIDTH_SPACES -> text.replace(" ", " \u200B");
        case BYTE_ORDER_MARK -> "\uFEFF" + text;
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void lineEndsAndSpacesOfOtherKindsChangeNoFact(Disguise disguise) throws IOException {
    for (long seed = SEED; seed < SEED + 25; seed++) {
      DamagedTable table = DamagedTable.of(seed);
      Comparison plain = Comparison.of(table, read(table.text()));
      Comparison disguised = Comparison.of(table, read(disguise.apply(table.text())));
      assertThat(plain.found()).as("seed %d", seed).isNotEmpty();
      assertThat(disguised.found())
          .as("seed %d %s", seed, disguise)
          .containsExactlyInAnyOrderElementsOf(plain.found());
      assertThat(disguised.remarks())
          .as("seed %d %s", seed, disguise)
          .containsExactlyElementsOf(plain.remarks());
    }
  }

  /** Not a test of the reader: shows one table to whoever looks into a failure. */
  @Test
  void showsTheTableThatWasAskedFor() throws IOException {
    Long wanted = Long.getLong("table");
    if (wanted != null) {
      DamagedTable table = table(wanted);
      Map<Integer, DamageKind> touched = new TreeMap<>(table.touched());
      System.out.println(table.kinds() + " " + touched + "\n" + table.text());
      Comparison.of(table, read(table.text())).remarks().forEach(System.out::println);
    }
  }

  /** Now and then the clean sample, else a generated table. */
  private static DamagedTable table(long seed) throws IOException {
    return seed % SAMPLE_EVERY == 0 ? DamagedTable.ofSample(seed) : DamagedTable.of(seed);
  }

  private OwnershipReport read(String text) throws IOException {
    return reader.read(FilingSource.of("table.txt", text.getBytes(StandardCharsets.UTF_8)));
  }
}
