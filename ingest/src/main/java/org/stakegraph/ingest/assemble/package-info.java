/**
 * Statements, relations and parties to the {@link org.stakegraph.model.OwnershipReport}; the last
 * consistency checks. The last stage.
 */
@NullMarked
package org.stakegraph.ingest.assemble;

import org.jspecify.annotations.NullMarked;
