/** What reading costs, measured beside what the field's own tools need for the same bytes. */
@org.jspecify.annotations.NullMarked
package org.stakegraph.benchmarks;
