/** The store in a directory, kept by Jena TDB2. */
@NullMarked
package org.stakegraph.store.tdb;

import org.jspecify.annotations.NullMarked;
