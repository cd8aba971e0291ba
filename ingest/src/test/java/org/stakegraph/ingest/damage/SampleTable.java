package org.stakegraph.ingest.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * The undamaged sample with tabs as a table that can be damaged. Knows that file's layout and no
 * other: name, then a mark, a c/o line or a house number.
 */
final class SampleTable {
  private static final String FILE = "samples/424b3-clean-tabs.txt";
  private static final int CELLS = 6;
  private static final long OUTSTANDING = 48_200_000;

  private SampleTable() {}

  /** The sample's rows, laid out as the seed says. */
  static CleanTable read(Random random) throws IOException {
    List<Holder> holders = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    boolean oneCell = random.nextBoolean();
    for (String line : Files.readAllLines(root().resolve(FILE))) {
      List<String> cells = Arrays.asList(line.split("\t", -1));
      if (cells.size() == CELLS && Character.isDigit(cells.get(3).codePointAt(0))) {
        if (!cells.get(0).equals("Total")) {
          holders.add(holder(cells, oneCell));
        }
      } else if (line.startsWith("(")) {
        notes.add(line.substring(line.indexOf(' ') + 1));
      }
    }
    CleanTable.Style style = new CleanTable.Style(false, true, "-0-", false);
    return new CleanTable(holders, notes, style, OUTSTANDING);
  }

  private static Holder holder(List<String> cells, boolean oneCell) {
    String cell = cells.get(0);
    int mark = cell.indexOf(" (");
    int careOf = cell.indexOf(" c/o ");
    int end = mark >= 0 ? mark : careOf >= 0 ? careOf : houseNumber(cell);
    List<String> parts = parts(cell.substring(end));
    List<String> marks = new ArrayList<>();
    if (mark >= 0) {
      marks.add(cell.substring(mark + 2, cell.indexOf(')', mark)));
      parts.set(0, parts.get(0).substring(parts.get(0).indexOf(')') + 1));
    }
    Optional<String> contact = take(parts, "c/o ");
    Optional<String> attention = take(parts, "Attn: ");
    String state = parts.remove(parts.size() - 1);
    String city = parts.remove(parts.size() - 1) + ", " + state;
    return new Holder(
        cell.substring(0, end),
        marks,
        contact,
        attention,
        List.of(String.join(", ", parts).strip(), city),
        shares(cells.get(1)),
        shares(cells.get(3)),
        cells.get(5).equals("-0-") ? "*" : cells.get(5),
        oneCell);
  }

  /** What stands between commas, the comma of "GP, LLC" not counted. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split(", ", -1)) {
      if (part.equals("LLC")) {
        parts.set(parts.size() - 1, parts.get(parts.size() - 1) + ", " + part);
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static int houseNumber(String cell) {
    int at = 0;
    while (!Character.isDigit(cell.charAt(at))) {
      at++;
    }
    return at - 1;
  }

  private static Optional<String> take(List<String> parts, String prefix) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).strip().startsWith(prefix)) {
        return Optional.of(parts.remove(i).strip().substring(prefix.length()));
      }
    }
    return Optional.empty();
  }

  private static long shares(String cell) {
    return Long.parseLong(cell.replace(",", ""));
  }

  private static Path root() {
    String stated = System.getProperty("stakegraph.root");
    if (stated != null) {
      return Path.of(stated);
    }
    @Nullable Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve(FILE))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("not inside the project");
    }
    return folder;
  }
}
