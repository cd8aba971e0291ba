package org.stakegraph.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.AlignedText;

/**
 * The prose of a structured schedule that says how its persons stand to each other and to the
 * shares: the items on the persons, their purpose, interest and contracts, those on whose behalf
 * they hold, their subsidiaries and the members of their group.
 */
final class SchedulePassages {
  private static final List<List<String>> PARTS =
      List.of(
          List.of("items", "item2", "filingpersonname"),
          List.of("items", "item4", "amountbeneficiallyowned"),
          List.of("items", "item6", "ownershipmorethan5percentonbehalfofanotherperson"),
          List.of("items", "item7", "subsidiaryidentificationandclassification"),
          List.of("items", "item8", "identificationandclassificationofgroupmembers"),
          List.of("items1to7", "item2", "filingpersonname"),
          List.of("items1to7", "item2", "principaljob"),
          List.of("items1to7", "item4", "transactionpurpose"),
          List.of("items1to7", "item5", "percentageofclasssecurities"),
          List.of("items1to7", "item5", "numberofshares"),
          List.of("items1to7", "item6", "contractdescription"));

  /** All that is read of one schedule, in characters. */
  private static final int LONGEST = 60_000;

  private final XmlText text;
  private final List<AlignedText> passages = new ArrayList<>();
  private int length;

  SchedulePassages(XmlText text) {
    this.text = text;
  }

  /** The passages in the order of the items. */
  List<AlignedText> read(Element root) {
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
