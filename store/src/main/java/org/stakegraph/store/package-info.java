/**
 * Named graphs of filings, wherever they are kept: what every store can do. Each kind of store has
 * a package of its own; Jena is known here and in no other module.
 */
@NullMarked
package org.stakegraph.store;

import org.jspecify.annotations.NullMarked;
