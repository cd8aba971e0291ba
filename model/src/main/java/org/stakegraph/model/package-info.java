/**
 * What a filing says about ownership: immutable nouns without libraries.
 *
 * <p>Units are fixed here and nowhere else: share counts are whole shares of the security named
 * beside them, percentages are percent of that class (4.99 means 4.99 %), offsets are Unicode code
 * points of the decoded filing text. Identifiers are local to one {@link OwnershipReport}.
 */
@NullMarked
package org.stakegraph.model;

import org.jspecify.annotations.NullMarked;
