@NullMarked
package org.stakegraph.store.engine;

import org.jspecify.annotations.NullMarked;
