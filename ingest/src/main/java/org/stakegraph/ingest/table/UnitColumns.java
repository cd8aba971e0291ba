package org.stakegraph.ingest.table;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of units in the partnership of a real estate investment trust beside its shares. Where
 * one column counts the "shares and OP units" left after the offering together, the units are no
 * class of which anything is offered or left: they are exchanged for the shares.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 */
record UnitColumns(Sheet sheet, List<ColumnUse> uses) {

  /** The columns that count together what is left of shares and units; they name no class. */
  List<Integer> joint() {
    return shares().filter(this::isJoint).boxed().toList();
  }

  /** The columns of units alone, if others count them together with shares. */
  List<Integer> parts() {
    List<Integer> joint = joint();
    return joint.isEmpty()
        ? List.of()
        : shares().filter(c -> says(c, "unit") && !saysShares(c)).boxed().toList();
  }

  private boolean isJoint(int column) {
    return says(column, "unit") && saysShares(column) && says(column, " after ");
  }

  private boolean saysShares(int column) {
    return says(column, "share") || says(column, "stock");
  }

  private boolean says(int column, String word) {
    return sheet.labels(column).own().contains(word);
  }

  private IntStream shares() {
    return IntStream.range(0, uses.size()).filter(c -> uses.get(c) == ColumnUse.SHARES);
  }
}
