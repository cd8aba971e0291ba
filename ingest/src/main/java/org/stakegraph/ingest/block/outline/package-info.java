/**
 * What can be said of a long document before it is read: which parts of it may be about ownership.
 */
@NullMarked
package org.stakegraph.ingest.block.outline;

import org.jspecify.annotations.NullMarked;
