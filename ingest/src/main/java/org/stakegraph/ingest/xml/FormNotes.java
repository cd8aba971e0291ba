package org.stakegraph.ingest.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

/**
 * The footnotes and remarks of a Form 3, 4 or 5, which say how its owners stand to those through
 * whom they own.
 */
final class FormNotes {
  /** All that is read of one form, in characters. */
  private static final int LONGEST = 60_000;

  /** What of a line is about all that is held: a footnote to a price is about a sale. */
  private static final List<String> OF_HOLDING =
      List.of("securitytitle", "posttransactionamounts", "ownershipnature");

  private final Map<String, AlignedText> notes = new LinkedHashMap<>();
  private int length;

  private FormNotes() {}

  static FormNotes read(XmlText text, Element root) {
    FormNotes notes = new FormNotes();
    for (Element list : root.all("footnotes")) {
      list.all("footnote").forEach(note -> notes.add(note.id(), text.passage(note)));
    }
    root.all("remarks").forEach(remark -> notes.add("", text.passage(remark)));
    return notes;
  }

  private void add(String id, AlignedText note) {
    length += note.length();
    if (length <= LONGEST && !note.isEmpty()) {
      notes.putIfAbsent(id, note);
    }
  }

  /** All notes, in text order. */
  List<AlignedText> all() {
    return List.copyOf(notes.values());
  }

  /** The notes whose marks stand in an element, in the order of the notes. */
  List<AlignedText> marked(Element element) {
    Set<String> marks = new HashSet<>();
    marks(element, marks);
    List<AlignedText> marked = new ArrayList<>();
    notes.forEach((id, note) -> marked.addAll(marks.contains(id) ? List.of(note) : List.of()));
    return marked;
  }

  /**
   * All notes as those of a single owner.
   *
   * @param rows the lines of which the rows of the owner are made
   */
  List<PageNote> of(PartyMention owner, List<Element> rows) {
    Set<String> ofRows = new HashSet<>();
    for (Element row : rows) {
      OF_HOLDING.forEach(part -> row.child(part).ifPresent(at -> marks(at, ofRows)));
    }
    List<PageNote> own = new ArrayList<>();
    notes.forEach((id, note) -> own.add(new PageNote(owner, note, ofRows.contains(id))));
    return own;
  }

  private static void marks(Element element, Set<String> marks) {
    for (Element child : element.children()) {
      if (child.name().equals("footnoteid")) {
        marks.add(child.id());
      }
      marks(child, marks);
    }
  }
}
