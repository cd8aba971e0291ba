/**
 * An {@link org.stakegraph.model.OwnershipReport} as plain JSON, for those without a triple store.
 */
@NullMarked
package org.stakegraph.export.json;

import org.jspecify.annotations.NullMarked;
