package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Lines of an address that point to that of another row: "Same address as Ada Sample", "same as
 * above".
 */
public final class SameAddress {
  private static final String AS = "same address as ";
  private static final String ABOVE = "above";

  private static final Set<String> OF_ROW_ABOVE =
      Set.of("same", "same address", "same as above", "same address as above");

  private SameAddress() {}

  /** Whether a line points to another row. */
  public static boolean isSaid(String line) {
    String words = plain(line);
    return words.startsWith(AS) || OF_ROW_ABOVE.contains(words);
  }

  /** A line for what brackets say: "Alder Foundation (same address as Ada Sample) (2)". */
  static List<AlignedText> parted(List<AlignedText> lines) {
    List<AlignedText> parted = new ArrayList<>();
    for (AlignedText line : lines) {
      String words = line.toString();
      int open = words.lastIndexOf("(same");
      int close = open < 0 ? -1 : words.indexOf(')', open);
      if (open >= 0 && close > open && isSaid(words.substring(open + 1, close))) {
        if (open > 0) {
          parted.add(line.slice(0, open));
        }
        parted.add(AlignedText.join(List.of(line.slice(open + 1, close), line.from(close + 1))));
      } else {
        parted.add(line);
      }
    }
    return parted;
  }

  /** The name of the holder to whom lines point; empty if it is the row above. */
  public static Optional<String> name(String lines) {
    boolean above = OF_ROW_ABOVE.contains(plain(lines)) || plain(lines).endsWith(" " + ABOVE);
    return above ? Optional.empty() : Optional.of(lines.strip().substring(AS.length()));
  }

  private static String plain(String line) {
    return line.strip().toLowerCase(Locale.ROOT);
  }
}
