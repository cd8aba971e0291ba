@NullMarked
package org.stakegraph.store;

import org.jspecify.annotations.NullMarked;
