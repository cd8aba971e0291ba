/** Bytes of a filing to an {@link org.stakegraph.model.OwnershipReport}. */
@NullMarked
package org.stakegraph.ingest;

import org.jspecify.annotations.NullMarked;
