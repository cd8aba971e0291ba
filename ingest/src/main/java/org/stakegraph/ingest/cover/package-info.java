/**
 * Cover pages of Schedules 13D and 13G that were typed or set in HTML: one page for each reporting
 * person, whose rows carry the labels that the SEC prescribes (Rules 13d-101 and 13d-102).
 */
@NullMarked
package org.stakegraph.ingest.cover;

import org.jspecify.annotations.NullMarked;
