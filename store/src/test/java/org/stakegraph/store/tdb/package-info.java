@NullMarked
package org.stakegraph.store.tdb;

import org.jspecify.annotations.NullMarked;
