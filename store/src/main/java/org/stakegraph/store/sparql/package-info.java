/** SPARQL queries that are looked through before they run, and the answers to them. */
@NullMarked
package org.stakegraph.store.sparql;

import org.jspecify.annotations.NullMarked;
