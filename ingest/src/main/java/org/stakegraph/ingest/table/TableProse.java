package org.stakegraph.ingest.table;

import java.util.Optional;
import java.util.Set;

/**
 * What stands around a table and bears on its rows.
 *
 * @param context what is said of all rows
 * @param notes the notes behind it
 * @param addresses the address of holders who have none of their own
 * @param glued the marks that may stand glued to names and numbers
 */
record TableProse(
    TableContext context, NearbyNotes notes, Optional<DefaultAddress> addresses, GluedMarks glued) {

  static TableProse of(
      TableContext context, NearbyNotes notes, Optional<DefaultAddress> addresses) {
    return new TableProse(context, notes, addresses, new GluedMarks(notes.markers()));
  }

  /** The same for a table whose title names a class; for any if it names none. */
  TableProse under(String title) {
    return new TableProse(context.under(title), notes, addresses, glued);
  }

  TableProse with(Optional<DefaultAddress> given) {
    return new TableProse(context, notes, given, glued);
  }

  /** The same for a table of others than those whose address is that of directors and officers. */
  TableProse withoutAddressOfOfficers() {
    return with(addresses.filter(given -> !given.personsOnly()));
  }

  TableProse withoutGluedMarks() {
    return new TableProse(context, notes, addresses, new GluedMarks(Set.of()));
  }
}
