/**
 * Graphs on any server that speaks SPARQL 1.1: queries by the SPARQL Protocol, graphs written by
 * the Graph Store Protocol or by SPARQL Update, whichever the server has. What a server answers is
 * bounded in time and in bytes, and nothing that it says is taken on trust.
 */
@NullMarked
package org.stakegraph.store.remote;

import org.jspecify.annotations.NullMarked;
