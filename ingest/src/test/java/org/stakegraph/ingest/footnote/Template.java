package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A note and the complete list of what it says: one case of {@code templates/*.txt}, of which
 * {@code templates/README.md} explains the form.
 *
 * @param title what the case is about, with the number of its template in front
 * @param number the template: 1 to 83, or 0 for the mechanics of the language
 * @param pending whether the grammar does not read it yet
 * @param rows names of the rows that carry the note's mark
 * @param holders names of the table's other rows
 * @param issuer the company whose shares the table counts
 * @param before a note that was read before, so that its terms are known
 * @param note the note
 * @param expected what it says, a statement a line
 * @param allowed what it may also be read to say; absent is as right
 */
record Template(
    String title,
    int number,
    boolean pending,
    List<String> rows,
    List<String> holders,
    String issuer,
    Optional<String> before,
    String note,
    List<String> expected,
    List<String> allowed) {
  private static final int LAST_TEMPLATE = 83;
  private static final int LONGEST_NOTE = 400_000;

  /** The cases of a file, in its order; a malformed one throws. */
  static List<Template> parse(String file, List<String> lines) {
    List<Template> cases = new ArrayList<>();
    Draft draft = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = file + ":" + (i + 1);
      if (line.startsWith("# ")) {
        if (draft != null) {
          cases.add(draft.template());
        }
        draft = new Draft(place, line.substring(2).strip());
      } else if (draft != null) {
        draft.line(place, line);
      } else if (!line.isBlank() && !line.startsWith("--")) {
        throw new IllegalArgumentException(place + ": no case begins before this line");
      }
    }
    if (draft == null) {
      throw new IllegalArgumentException(file + ": no case");
    }
    cases.add(draft.template());
    return cases;
  }

  /** A case while its lines are read. */
  private static final class Draft {
    private final String place;
    private final String title;
    private final int number;
    private final List<String> rows = new ArrayList<>();
    private final List<String> holders = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private final StringBuilder note = new StringBuilder();
    private String issuer = "Quarry Bay Networks, Inc.";
    private Optional<String> before = Optional.empty();
    private boolean pending;
    private boolean nothing;

    Draft(String place, String title) {
      this.place = place;
      this.title = title;
      this.number = number(place, title);
    }

    private static int number(String place, String title) {
      String first = title.split(" ", 2)[0];
      if (first.equals("2.10")) {
        return 0;
      }
      boolean digits = first.length() <= 2 && first.chars().allMatch(Character::isDigit);
      int number = digits ? Integer.parseInt(first) : 0;
      if (number < 1 || number > LAST_TEMPLATE || title.equals(first)) {
        throw new IllegalArgumentException(place + ": a title is a template's number and words");
      }
      return number;
    }

    void line(String place, String line) {
      if (line.isBlank() || line.startsWith("--")) {
        return;
      }
      if (line.startsWith("  ") && note.length() > 0 && !isAnswered()) {
        note.append(' ').append(line.strip());
      } else if (line.startsWith("> ")) {
        expected.add(line.substring(2).strip());
      } else if (line.startsWith("? ")) {
        allowed.add(line.substring(2).strip());
      } else if (line.equals("nothing")) {
        nothing = true;
      } else if (line.equals("pending")) {
        pending = true;
      } else {
        field(place, line);
      }
    }

    private boolean isAnswered() {
      return nothing || !expected.isEmpty() || !allowed.isEmpty();
    }

    private void field(String place, String line) {
      int colon = line.indexOf(": ");
      String value = colon < 0 ? "" : line.substring(colon + 2).strip();
      switch (colon < 0 ? "" : line.substring(0, colon)) {
        case "row" -> rows.add(value);
        case "holder" -> holders.add(value);
        case "issuer" -> issuer = value;
        case "before" -> before = Optional.of(value);
        case "note" -> {
          if (note.length() > 0) {
            throw new IllegalArgumentException(place + ": a second note");
          }
          note.append(value);
        }
        default -> throw new IllegalArgumentException(place + ": not understood: " + line);
      }
    }

    Template template() {
      boolean silent = expected.isEmpty() && allowed.isEmpty();
      if (note.length() == 0 || nothing != silent) {
        throw new IllegalArgumentException(
            place + ": a case has a note and either statements or \"nothing\"");
      }
      return new Template(
          title,
          number,
          pending,
          List.copyOf(rows),
          List.copyOf(holders),
          issuer,
          before,
          repeated(place, note.toString()),
          List.copyOf(expected),
          List.copyOf(allowed));
    }
  }

  /** Writes out {@code {400 x words}}. */
  private static String repeated(String place, String note) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    int open = note.indexOf('{');
    while (open >= 0) {
      int times = note.indexOf(" x ", open);
      int close = note.indexOf('}', open);
      if (times < 0 || close < times) {
        throw new IllegalArgumentException(place + ": a repetition is {400 x words}");
      }
      out.append(note, at, open);
      String words = note.substring(times + 3, close);
      out.append(words.repeat(Integer.parseInt(note.substring(open + 1, times))));
      at = close + 1;
      open = note.indexOf('{', at);
    }
    out.append(note.substring(at));
    if (out.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException(place + ": too long a note");
    }
    return out.toString();
  }
}
