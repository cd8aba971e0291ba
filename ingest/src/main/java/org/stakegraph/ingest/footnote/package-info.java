/**
 * The notes of a table: which text belongs to which mark, and what its clauses say. Text is read by
 * a tokeniser, a sentence splitter and a list of rules; never by backtracking over filer text.
 */
@NullMarked
package org.stakegraph.ingest.footnote;

import org.jspecify.annotations.NullMarked;
