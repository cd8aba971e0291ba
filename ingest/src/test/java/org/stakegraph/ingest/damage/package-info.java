/**
 * What converting a PDF to text does to holder tables, done to generated tables whose truth is
 * known. Every name is invented.
 */
@NullMarked
package org.stakegraph.ingest.damage;

import org.jspecify.annotations.NullMarked;
