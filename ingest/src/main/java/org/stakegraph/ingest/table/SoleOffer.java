package org.stakegraph.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * The only count beside what is left after the offering, in a table of selling holders: it is what
 * they offer, whatever its heading calls these shares, if it is less than what is left somewhere.
 * What was owned before never is. So is the only count of a list that prose says is of those who
 * sell.
 */
final class SoleOffer {
  /** The words of a label that says only that shares are counted. */
  private static final Set<String> OF_SHARES =
      Set.of("number", "amount", "total", "of", "shares", "common", "ordinary", "stock");

  private SoleOffer() {}

  /** A plan with that column, or the plan itself. */
  static ColumnPlan added(Sheet sheet, ColumnPlan plan) {
    Integer after = plan.columns().get(FigureRole.SHARES_AFTER);
    boolean rest =
        after != null
            && !plan.has(FigureRole.SHARES_BEFORE)
            && !plan.has(FigureRole.SHARES_OFFERED)
            && sheet.labels(sheet.name()).all().contains("selling");
    List<Integer> counts = rest ? counts(sheet, after) : List.of();
    if (counts.size() != 1 || !isLess(sheet, counts.get(0), after)) {
      return plan;
    }
    Map<FigureRole, Integer> roles = new EnumMap<>(FigureRole.class);
    roles.putAll(plan.columns());
    roles.put(FigureRole.SHARES_OFFERED, counts.get(0));
    return new ColumnPlan(plan.security(), plan.oneOfSeveral(), roles, plan.unit());
  }

  /**
   * A list of names and numbers of shares, alone or with what these add up from, after prose that
   * says who may sell them.
   */
  static ColumnPlan told(Sheet sheet, ColumnPlan plan, Supplier<String> prose) {
    Integer count = plan.columns().get(FigureRole.SHARES_BEFORE);
    boolean alone =
        count != null
            && plan.columns().size() == 1
            && (figures(sheet) == 1 || isSumOfAll(sheet, count))
            && !sheet.labels(count).all().isEmpty()
            && Word.of(sheet.labels(count).all()).stream()
                .allMatch(word -> OF_SHARES.contains(word.letters()));
    return alone && OwnershipProse.offers(prose.get())
        ? new ColumnPlan(
            plan.security(),
            plan.oneOfSeveral(),
            Map.of(FigureRole.SHARES_OFFERED, count),
            plan.unit())
        : plan;
  }

  /** Whether all other figures stand at the left of a total into which they add up. */
  private static boolean isSumOfAll(Sheet sheet, int total) {
    int first = 0;
    while (first < total && !sheet.profiles().get(first).hasFigures()) {
      first++;
    }
    boolean last =
        IntStream.range(total + 1, sheet.columns().size())
            .noneMatch(c -> sheet.profiles().get(c).hasFigures());
    return first < total
        && last
        && sheet.labels(total).own().contains("total")
        && RowSums.addUp(sheet.body(), first, total);
  }

  private static long figures(Sheet sheet) {
    return sheet.profiles().stream().filter(Profile::hasFigures).count();
  }

  private static List<Integer> counts(Sheet sheet, int after) {
    return IntStream.range(0, sheet.columns().size())
        .filter(c -> c != after && c != sheet.name())
        .filter(c -> sheet.profiles().get(c).counts() && !sheet.profiles().get(c).isText())
        .boxed()
        .toList();
  }

  private static boolean isLess(Sheet sheet, int offered, int after) {
    return sheet.body().stream()
        .anyMatch(line -> isLess(RowSums.count(line, offered), RowSums.count(line, after)));
  }

  private static boolean isLess(OptionalLong offered, OptionalLong after) {
    return offered.isPresent()
        && after.isPresent()
        && offered.getAsLong() > 0
        && offered.getAsLong() < after.getAsLong();
  }
}
