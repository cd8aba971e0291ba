@NullMarked
package org.stakegraph.store.sparql;

import org.jspecify.annotations.NullMarked;
