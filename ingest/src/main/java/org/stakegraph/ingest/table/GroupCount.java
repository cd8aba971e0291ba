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
 * "Directors and officers as a group (12)".
 */
final class GroupCount {
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

  /** Whether a group's name ends in a number of which no note is, and none can follow. */
  boolean ends(AlignedText name) {
    List<NoteRef> marks = new ArrayList<>();
    List<AlignedText> words = Marks.split(name, marks);
    if (marks.size() != 1 || !name.toString().endsWith(")") || !RowWords.isGroup(name)) {
      return false;
    }
    String number = marks.get(0).marker();
    return words.get(words.size() - 1).mentions("group")
        && Word.isDigits(number)
        && Integer.parseInt(number) > 1
        && !isMark(number);
  }

  /** Notes that stand on another page are known by the mark before theirs, or by having none. */
  private boolean isMark(String number) {
    return notes.contains(number)
        || used.contains(number)
        || used.contains(Integer.toString(Integer.parseInt(number) - 1))
        || (notes.isEmpty() && !used.isEmpty());
  }
}
