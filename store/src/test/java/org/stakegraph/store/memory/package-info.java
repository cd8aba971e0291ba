@NullMarked
package org.stakegraph.store.memory;

import org.jspecify.annotations.NullMarked;
