package org.stakegraph.ingest.block.html;

import java.util.List;
import org.stakegraph.ingest.text.TextRange;

/** Finds the parts of a document that may hold ownership tables. */
final class OwnershipSectionFinder {
  private OwnershipSectionFinder() {}

  static List<TextRange> find(String source, TextRange document) {
    return List.of(document);
  }
}
