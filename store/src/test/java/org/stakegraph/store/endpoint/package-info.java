@NullMarked
package org.stakegraph.store.endpoint;

import org.jspecify.annotations.NullMarked;
