/**
 * Who is who inside one filing: names taken apart, and mentions put together into parties on
 * evidence. Where the evidence leaves two possibilities, neither is taken.
 */
@NullMarked
package org.stakegraph.ingest.entity;

import org.jspecify.annotations.NullMarked;
