@NullMarked
package org.stakegraph.store.rdf;

import org.jspecify.annotations.NullMarked;
