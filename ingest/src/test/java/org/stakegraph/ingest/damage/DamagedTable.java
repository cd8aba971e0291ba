package org.stakegraph.ingest.damage;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A damaged table with its truth.
 *
 * @param seed draws it again
 * @param table what was meant
 * @param text the filing as it came out
 * @param recoverable what can still be read
 * @param printed the facts that some line still prints
 * @param touched which kind of damage touched which holder
 * @param kinds the kinds applied
 */
record DamagedTable(
    long seed,
    CleanTable table,
    String text,
    Set<Fact> recoverable,
    Set<Fact> printed,
    Map<Integer, DamageKind> touched,
    Set<DamageKind> kinds) {
  private static final int MOST_KINDS = 4;
  private static final List<DamageKind> ALL = List.of(DamageKind.values());

  DamagedTable {
    recoverable = Set.copyOf(recoverable);
    printed = Set.copyOf(printed);
    touched = Map.copyOf(touched);
    kinds = Set.copyOf(kinds);
  }

  /** A table with one to four kinds of damage, each once or in some of its rows. */
  static DamagedTable of(long seed) {
    Random random = new Random(seed);
    return of(seed, new TableGenerator(random).next(), random);
  }

  /** The clean sample with one to four kinds of damage. */
  static DamagedTable ofSample(long seed) throws IOException {
    Random random = new Random(seed);
    return of(seed, SampleTable.read(random), random);
  }

  private static DamagedTable of(long seed, CleanTable table, Random random) {
    Set<DamageKind> wanted = new TreeSet<>();
    int count = 1 + random.nextInt(MOST_KINDS);
    while (wanted.size() < count) {
      wanted.add(ALL.get(random.nextInt(ALL.size())));
    }
    return damage(seed, table, wanted, random);
  }

  /** A table without damage. */
  static DamagedTable undamaged(long seed) {
    Random random = new Random(seed);
    return damage(seed, new TableGenerator(random).next(), Set.of(), random);
  }

  private static Set<Fact> printed(CleanTable table, Draft draft) {
    Set<Fact> printed = new LinkedHashSet<>(table.facts());
    printed.removeAll(draft.unprinted);
    return printed;
  }

  /** Applies kinds in their declared order, for those that move rows about come last. */
  private static DamagedTable damage(
      long seed, CleanTable table, Set<DamageKind> wanted, Random random) {
    Draft draft = new Draft(table, random);
    Set<DamageKind> applied = new TreeSet<>();
    for (DamageKind kind : List.copyOf(wanted)) {
      int times = kind.mayRecur() ? 1 + random.nextInt(1 + table.holders().size() / 6) : 1;
      for (int i = 0; i < times; i++) {
        if (kind.applyTo(draft)) {
          applied.add(kind);
        }
      }
    }
    return new DamagedTable(
        seed,
        table,
        FilingText.of(draft),
        Recoverable.of(table, draft.unprinted),
        printed(table, draft),
        draft.claims(),
        applied);
  }
}
