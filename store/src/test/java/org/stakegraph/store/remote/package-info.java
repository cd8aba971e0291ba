@NullMarked
package org.stakegraph.store.remote;

import org.jspecify.annotations.NullMarked;
