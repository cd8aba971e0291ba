/**
 * What a row or a clause says before parties are resolved: the waist of the pipeline. Whatever the
 * medium, tables end as {@link org.stakegraph.ingest.statement.TableStatement}s and notes as {@link
 * org.stakegraph.ingest.statement.NoteStatement}s.
 */
@NullMarked
package org.stakegraph.ingest.statement;

import org.jspecify.annotations.NullMarked;
