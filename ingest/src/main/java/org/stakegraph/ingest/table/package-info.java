/**
 * Grids to meaning: which column says what, where one row ends and the next begins, what damage did
 * to the figures. Ends in {@link org.stakegraph.ingest.statement.TableStatement}s.
 */
@NullMarked
package org.stakegraph.ingest.table;

import org.jspecify.annotations.NullMarked;
