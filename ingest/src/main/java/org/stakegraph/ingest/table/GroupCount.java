package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Tells the number of persons behind a group's name from a footnote mark, which looks the same:
 * "Directors and officers as a group (12)", "(12) persons".
 */
final class GroupCount {
  private static final Set<String> COUNTED =
      Set.of("persons", "people", "individuals", "members", "executives");

  private final Set<String> notes;
  private final Set<String> used;

  /**
   * What else marks a table.
   *
   * @param notes the marks of the notes behind it
   * @param used the marks of its other rows
   */
  GroupCount(Set<String> notes, Set<String> used) {
    this.notes = Set.copyOf(notes);
    this.used = Set.copyOf(used);
  }

  /** Whether a group's name ends in a number of persons, or one that no note has or can have. */
  boolean ends(AlignedText name) {
    List<NoteRef> marks = new ArrayList<>();
    List<AlignedText> words = Marks.split(name, marks);
    String rest = name.toString().substring(name.toString().lastIndexOf(')') + 1).strip();
    boolean said = COUNTED.contains(rest);
    if (marks.size() != 1 || !(said || rest.isEmpty()) || !RowWords.isGroup(name)) {
      return false;
    }
    String number = marks.get(0).marker();
    int last = said ? words.size() - 2 : words.size() - 1;
    return last >= 0
        && words.get(last).mentions("group")
        && Word.isDigits(number)
        && Integer.parseInt(number) > 1
        && (said || !isMark(number));
  }

  /** Notes that stand on another page are known by the mark before theirs, or by having none. */
  private boolean isMark(String number) {
    return notes.contains(number)
        || used.contains(number)
        || used.contains(Integer.toString(Integer.parseInt(number) - 1))
        || (notes.isEmpty() && !used.isEmpty());
  }
}
