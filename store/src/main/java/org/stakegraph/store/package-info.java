/**
 * Graphs in memory: SPARQL queries and SHACL validation over RDF files and over statements as they
 * are mapped. The only package that knows Jena; its interface does not show it.
 */
@NullMarked
package org.stakegraph.store;

import org.jspecify.annotations.NullMarked;
