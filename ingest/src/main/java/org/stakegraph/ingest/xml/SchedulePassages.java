package org.stakegraph.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/**
 * The prose of a structured schedule that says how its persons stand to each other and to the
 * shares: the comments on their pages, and the items on the persons, their interest and those on
 * whose behalf they hold.
 */
final class SchedulePassages {
  private static final List<List<String>> PARTS =
      List.of(
          List.of("items", "item2", "filingpersonname"),
          List.of("items", "item4", "amountbeneficiallyowned"),
          List.of("items", "item6", "ownershipmorethan5percentonbehalfofanotherperson"),
          List.of("items1to7", "item2", "filingpersonname"),
          List.of("items1to7", "item2", "principaljob"),
          List.of("items1to7", "item5", "percentageofclasssecurities"),
          List.of("items1to7", "item5", "numberofshares"));

  /** All that is read of one schedule, in characters. */
  private static final int LONGEST = 60_000;

  private final XmlText text;
  private final List<AlignedText> passages = new ArrayList<>();
  private int length;

  SchedulePassages(XmlText text) {
    this.text = text;
  }

  /** The passages, comments first. */
  List<AlignedText> read(Element root, List<Element> persons) {
    persons.forEach(person -> add(person.either("commentcontent", "comments")));
    for (List<String> path : PARTS) {
      add(root.child("formdata").flatMap(data -> data.at(path.toArray(new String[0]))));
    }
    return passages;
  }

  /** Each line is a paragraph. */
  private void add(Optional<Element> element) {
    if (element.isEmpty()) {
      return;
    }
    for (AlignedText line : text.lines(element.get())) {
      if (length + line.length() <= LONGEST) {
        length += line.length();
        passages.add(line);
      }
    }
  }
}
