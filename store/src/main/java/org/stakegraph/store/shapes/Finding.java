package org.stakegraph.store.shapes;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One thing that validation found.
 *
 * @param level how much it matters
 * @param focus IRI, blank node label or text of the node that it is about
 * @param label the node's name; {@code ""} if it has none
 * @param path the property in question, with its prefix; {@code ""} if the finding is about the
 *     node as a whole
 * @param message what is wrong
 * @param evidence IRIs of the words behind the node, {@code #char=start,end} of a filing
 */
public record Finding(
    Level level, String focus, String label, String path, String message, List<String> evidence) {
  public Finding {
    requireNonNull(level, "level");
    requireNonNull(focus, "focus");
    requireNonNull(label, "label");
    requireNonNull(path, "path");
    requireNonNull(message, "message");
    evidence = List.copyOf(evidence);
  }
}
