package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import org.stakegraph.ingest.text.TextRange;

/**
 * One {@code <DOCUMENT>} of a submission as its own header lines describe it.
 *
 * @param start where {@code <DOCUMENT>} stands
 * @param type its type, such as {@code DEF 14A}; empty if none is stated
 * @param sequence its number in the submission; 0 if none is stated
 * @param fileName its file name; empty before about 2001
 * @param range what stands between {@code <TEXT>} and {@code </TEXT>}
 * @param closed whether {@code </DOCUMENT>} ends it; EDGAR always closes documents
 */
record EnvelopeDocument(
    int start, String type, int sequence, String fileName, TextRange range, boolean closed) {
  EnvelopeDocument {
    requireNonNull(type, "type");
    requireNonNull(fileName, "fileName");
    requireNonNull(range, "range");
  }
}
