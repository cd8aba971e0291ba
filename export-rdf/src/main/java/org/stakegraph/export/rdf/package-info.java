/**
 * An {@link org.stakegraph.model.OwnershipReport} as RDF 1.1 statements, and the syntaxes that they
 * are written in.
 *
 * <p>No blank nodes, no duplicate statements, no order that depends on the machine: the same report
 * always gives the same bytes.
 */
@NullMarked
package org.stakegraph.export.rdf;

import org.jspecify.annotations.NullMarked;
