/**
 * How well filings are read: reports held against hand-made annotations.
 *
 * <p>An annotation says what a careful reader finds. Nothing here changes a report, and nothing
 * makes its own expectations.
 */
@NullMarked
package org.stakegraph.evaluation;

import org.jspecify.annotations.NullMarked;
