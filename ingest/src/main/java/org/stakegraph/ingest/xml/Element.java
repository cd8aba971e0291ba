package org.stakegraph.ingest.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.text.TextRange;

/**
 * An element of a structured document.
 *
 * @param name its local name in lower case: schedules spell the same names in different cases and
 *     put them into different namespaces
 * @param id its attribute {@code id}; empty if it has none
 * @param content what stands between its tags, without white space at both ends
 * @param children the elements directly in it, in text order
 */
record Element(String name, String id, TextRange content, List<Element> children) {
  Element {
    children = List.copyOf(children);
  }

  /** The first child with a name. */
  Optional<Element> child(String wanted) {
    return children.stream().filter(e -> e.name.equals(wanted)).findFirst();
  }

  /** The first descendant on a path of child names. */
  Optional<Element> at(String... path) {
    Optional<Element> found = Optional.of(this);
    for (String step : path) {
      found = found.flatMap(e -> e.child(step));
    }
    return found;
  }

  /** The first child with one of several names, the earlier name before the later. */
  Optional<Element> either(String... names) {
    for (String wanted : names) {
      Optional<Element> found = child(wanted);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Every child with a name, in text order. */
  List<Element> all(String wanted) {
    List<Element> found = new ArrayList<>();
    for (Element child : children) {
      if (child.name.equals(wanted)) {
        found.add(child);
      }
    }
    return found;
  }
}
