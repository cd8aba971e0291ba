/**
 * The vocabulary, its codes, shapes, alignments and competency queries, as resources.
 *
 * <p>{@link org.stakegraph.ontology.Stk} and {@link org.stakegraph.ontology.Codes} hold the IRIs of
 * the terms; the build writes both from the Turtle. Nothing here depends on an RDF library.
 */
@NullMarked
package org.stakegraph.ontology;

import org.jspecify.annotations.NullMarked;
