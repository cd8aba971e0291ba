package org.stakegraph.ingest.source;

/** How a document sets its words and tables. */
public enum Medium {
  /** HTML of any era, inline XBRL included. */
  HTML,
  /** Typed text: columns kept apart by blanks, with or without {@code <TABLE>} tags. */
  ASCII,
  /** Text that a converter made: columns kept apart by tabs or pipes; Markdown included. */
  CONVERTED,
  /** Structured data for a strict XML parser. */
  XML,
  /** Encoded attachments, spreadsheets, scripts: nothing to read. */
  OTHER
}
