@NullMarked
package org.stakegraph.store.shapes;

import org.jspecify.annotations.NullMarked;
