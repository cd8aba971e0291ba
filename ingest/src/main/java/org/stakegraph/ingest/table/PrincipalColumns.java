package org.stakegraph.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.model.FigureRole;

/**
 * Which columns give principal of notes, in dollars, before, offered and after.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 */
record PrincipalColumns(Sheet sheet, List<ColumnUse> uses) {

  /** Their roles; none where it is not clear which. */
  Map<FigureRole, Integer> roles() {
    Map<FigureRole, Integer> roles = new EnumMap<>(FigureRole.class);
    List<Integer> offered = offered();
    List<Integer> before = columns(Time.BEFORE);
    if (before.isEmpty()) {
      int first = offered.isEmpty() ? Integer.MAX_VALUE : offered.get(0);
      before = columns(Time.OWNED).stream().filter(c -> c < first).toList();
    }
    putOnly(roles, FigureRole.PRINCIPAL_BEFORE, before);
    putOnly(roles, FigureRole.PRINCIPAL_OFFERED, offered);
    putOnly(roles, FigureRole.PRINCIPAL_AFTER, columns(Time.AFTER));
    return roles;
  }

  List<Integer> all() {
    return columns(c -> true);
  }

  List<Integer> offered() {
    return columns(Time.OFFERED);
  }

  /** Of several columns none: each is of notes of its own. */
  static void putOnly(Map<FigureRole, Integer> roles, FigureRole role, List<Integer> columns) {
    if (columns.size() == 1) {
      roles.put(role, columns.get(0));
    }
  }

  private List<Integer> columns(@Nullable Time time) {
    return columns(c -> ColumnLabel.time(sheet.labels(c)) == time);
  }

  private List<Integer> columns(IntPredicate wanted) {
    return IntStream.range(0, uses.size())
        .filter(c -> uses.get(c) == ColumnUse.PRINCIPAL && wanted.test(c))
        .boxed()
        .toList();
  }
}
