/** SHACL validation: the discipline of the vocabulary and the arithmetic of tables. */
@NullMarked
package org.stakegraph.store.shapes;

import org.jspecify.annotations.NullMarked;
