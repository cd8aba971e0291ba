/**
 * How queries run: as Jena's engine runs them, with shorter ways for the parts that are slow over
 * many filings. Answers are the engine's own; {@code EngineTest} holds it to that.
 */
@NullMarked
package org.stakegraph.store.engine;

import org.jspecify.annotations.NullMarked;
