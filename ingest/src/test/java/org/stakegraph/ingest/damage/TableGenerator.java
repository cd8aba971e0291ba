package org.stakegraph.ingest.damage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws clean tables: 5 to 60 holders whose figures obey the arithmetic of Item 507. */
final class TableGenerator {
  private static final int FEWEST = 5;
  private static final int MOST = 60;

  private final Random random;
  private final InventedNames names;
  private final List<String> intermediaries = new ArrayList<>();
  private final List<Long> lots = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  TableGenerator(Random random) {
    this.random = random;
    this.names = new InventedNames(random);
  }

  CleanTable next() {
    for (int i = 0; i < 6; i++) {
      intermediaries.add(random.nextInt(4) == 0 ? names.person() : names.intermediary());
    }
    int count = FEWEST + (int) (Math.pow(random.nextDouble(), 2) * (MOST - FEWEST + 1));
    int oneCellUntil = random.nextInt(3) * count / 2;
    boolean oneCellFirst = random.nextBoolean();
    long outstanding = 60_000_000L + random.nextInt(200_000_000);
    List<Holder> holders = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    notes.add("All amounts include shares of common stock issuable upon exercise of warrants.");
    for (int i = 0; i < count; i++) {
      boolean oneCell = i < oneCellUntil == oneCellFirst;
      holders.add(holder(oneCell, outstanding, notes));
    }
    String nil = names.pick(List.of("", "", "-0-", "\u2014", "0"));
    CleanTable.Style style =
        new CleanTable.Style(
            random.nextInt(6) == 0, random.nextInt(5) != 0, nil, random.nextBoolean());
    return new CleanTable(holders, notes, style, outstanding);
  }

  private Holder holder(boolean oneCell, long outstanding, List<String> notes) {
    int sort = random.nextInt(10);
    String name = freshName(sort);
    long before = lot();
    boolean all = random.nextInt(100) < 55;
    long offered = all ? before : Math.max(1, (long) (before * random.nextDouble()));
    List<String> marks = new ArrayList<>();
    if (random.nextInt(6) == 0) {
      marks.add(addNote(notes, name, sort >= 5, before));
    }
    return new Holder(
        name,
        marks,
        random.nextInt(5) < 2 ? Optional.of(names.pick(intermediaries)) : Optional.empty(),
        random.nextInt(5) < 2 ? Optional.of(freshPerson()) : Optional.empty(),
        names.address(),
        before,
        offered,
        percent(before - offered, outstanding),
        oneCell);
  }

  private String freshName(int sort) {
    String name;
    do {
      name =
          sort < 3
              ? names.person()
              : sort == 3 ? names.joint() : sort == 4 ? names.trust() : names.organization();
    } while (!taken.add(Names.key(name)));
    return name;
  }

  private String freshPerson() {
    String name;
    do {
      name = names.person();
    } while (taken.contains(Names.key(name)));
    return name;
  }

  /** Shares of one row; lots recur in real tables, and so do lots that differ in one digit. */
  private long lot() {
    int choice = lots.isEmpty() ? 9 : random.nextInt(10);
    long lot;
    if (choice == 0) {
      lot = names.pick(lots);
    } else if (choice == 1) {
      lot = names.pick(lots) + 10;
    } else {
      lot = (long) Math.pow(10, 3.2 + random.nextDouble() * 3.6);
    }
    lots.add(lot);
    return lot;
  }

  private String addNote(List<String> notes, String name, boolean organization, long before) {
    String text =
        organization
            ? freshPerson()
                + " has sole voting and dispositive power over the shares held by "
                + name
            : "Includes "
                + CleanTable.print(Math.max(1, before / 3))
                + " shares issuable upon exercise of options exercisable within 60 days of"
                + " March 1, 2004";
    notes.add(text + (text.endsWith(".") ? "" : "."));
    return Integer.toString(notes.size());
  }

  private static String percent(long after, long outstanding) {
    double percent = 100.0 * after / outstanding;
    return percent < 1 ? "*" : String.format(Locale.ROOT, "%.1f%%", percent);
  }
}
