package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.TextRange;

/**
 * One document of a filing.
 *
 * @param type its type as the envelope states it, such as {@code 424B3} or {@code EX-99.1}; empty
 *     if it has no envelope
 * @param fileName its name in the envelope; empty if there is none
 * @param medium how it sets its words
 * @param range its content in the decoded text of the filing, without the envelope's tags
 */
public record SourceDocument(String type, String fileName, Medium medium, TextRange range) {
  public SourceDocument {
    requireNonNull(type, "type");
    requireNonNull(fileName, "fileName");
    requireNonNull(medium, "medium");
    requireNonNull(range, "range");
  }
}
