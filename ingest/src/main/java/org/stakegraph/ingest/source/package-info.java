/** Bytes to decoded documents: charset, media kind, size limits. The first stage. */
@NullMarked
package org.stakegraph.ingest.source;

import org.jspecify.annotations.NullMarked;
