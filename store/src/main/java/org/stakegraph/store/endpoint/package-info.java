/**
 * A SPARQL 1.1 endpoint over a store: queries and reads of graphs, nothing that writes. Made for
 * one machine and hostile requests; {@code SECURITY.md} lists what it refuses.
 */
@NullMarked
package org.stakegraph.store.endpoint;

import org.jspecify.annotations.NullMarked;
