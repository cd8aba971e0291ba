/** What a store holds, counted and written in the words of VoID and DCAT. */
@NullMarked
package org.stakegraph.store.describe;

import org.jspecify.annotations.NullMarked;
