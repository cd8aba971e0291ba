/** RDF documents and streams of statements, read without opening any other document. */
@NullMarked
package org.stakegraph.store.rdf;

import org.jspecify.annotations.NullMarked;
