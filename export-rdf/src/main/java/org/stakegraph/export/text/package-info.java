/** Filer text made fit for output: what both the RDF and the JSON export need. */
@NullMarked
package org.stakegraph.export.text;

import org.jspecify.annotations.NullMarked;
