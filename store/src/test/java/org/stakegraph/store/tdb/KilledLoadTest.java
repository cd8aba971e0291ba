package org.stakegraph.store.tdb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that are killed while they load, and processes that want the same store. */
class KilledLoadTest {
  private static final int KILLS_OF_A_KIND = 10;
  private static final int GRAPHS = 60;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @TempDir Path folder;

  @Test
  void leavesAStoreWithoutGraphsOrWithAllOfThemWhenTheFirstLoadIsKilled() throws Exception {
    for (int i = 0; i < KILLS_OF_A_KIND; i++) {
      Path place = folder.resolve("store" + i);
      killAtRandom(place, 1);
      try (TdbStore store = TdbStore.openOrCreate(place)) {
        assertThat(SmallFilings.versions(store).size()).as("seed %s", seed).isIn(0, GRAPHS);
        SmallFilings.load(store, 2, 1_000_000);
        assertThat(SmallFilings.versions(store)).as("seed %s", seed).contains(1_000_000L);
      }
    }
  }

  @Test
  void leavesWholeGraphsOfOneVersionOrTheOtherWhenALaterLoadIsKilled() throws Exception {
    Path place = folder.resolve("store");
    try (TdbStore store = TdbStore.openOrCreate(place)) {
      SmallFilings.load(store, GRAPHS, 0);
    }
    long last = 0;
    for (int i = 0; i < KILLS_OF_A_KIND; i++) {
      killAtRandom(place, (int) last + 1);
      try (TdbStore store = TdbStore.open(place)) {
        List<Long> versions = SmallFilings.versions(store);
        assertThat(versions).as("seed %s", seed).hasSize(GRAPHS);
        long present = Collections.min(versions);
        assertThat(versions).as("seed %s", seed).allMatch(v -> v == present || v == present + 1);
        assertThat(present).as("seed %s", seed).isGreaterThanOrEqualTo(last);
        last = present;
      }
    }
  }

  /** Kills a load at a moment that is as likely to be early as late. */
  private void killAtRandom(Path place, int version) throws Exception {
    Process process = LoadingProcess.start(place, GRAPHS, version);
    try (BufferedReader out = process.inputReader(UTF_8)) {
      assertThat(out.readLine()).isEqualTo(LoadingProcess.READY);
      Thread.sleep(random.nextInt(1_000));
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the process is dead").isTrue();
  }

  @Test
  void saysWhichProcessHasTheStore() throws Exception {
    Path place = folder.resolve("store");
    Process holder = LoadingProcess.start(place);
    try (BufferedReader out = holder.inputReader(UTF_8)) {
      assertThat(out.readLine()).isEqualTo(LoadingProcess.READY);
      Process other = LoadingProcess.start(place);
      try (BufferedReader refusal = other.inputReader(UTF_8)) {
        assertThat(refusal.readLine())
            .isEqualTo("LOCKED the store " + place + " is in use by process " + holder.pid());
      }
      assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(other.exitValue()).isEqualTo(3);
      holder.getOutputStream().close();
      assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      holder.destroyForcibly();
    }
    TdbStore.open(place).close();
  }
}
