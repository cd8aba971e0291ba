package org.stakegraph.ingest.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Columns of preferred stock that is counted as the common stock into which it converts: they are
 * parts of a total, and no classes of which somebody owns so much.
 *
 * @param sheet the table
 * @param uses the use of each of its columns
 * @param securities the class that the heading of each column names, or nothing
 */
record ConvertedColumns(Sheet sheet, List<ColumnUse> uses, List<String> securities) {

  /** The columns that add up to the total at their right, all counted in common stock; or none. */
  List<Integer> parts() {
    return IntStream.range(0, uses.size())
        .filter(this::isTotal)
        .boxed()
        .map(this::parts)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(List.of());
  }

  private boolean isTotal(int column) {
    return uses.get(column) == ColumnUse.SHARES
        && securities.get(column).isEmpty()
        && sheet.labels(column).own().contains("total");
  }

  private Optional<List<Integer>> parts(int total) {
    int first = total;
    while (first > sheet.name() + 1 && isPart(first - 1)) {
      first--;
    }
    List<Integer> parts = IntStream.range(first, total).boxed().toList();
    boolean converted = parts.stream().anyMatch(this::isConverted);
    return converted && parts.size() > 1 && RowSums.addUp(sheet.body(), first, total)
        ? Optional.of(parts)
        : Optional.empty();
  }

  /** Whether a column counts shares or rights to them, and not a percentage. */
  private boolean isPart(int column) {
    return uses.get(column) == ColumnUse.SHARES
        || (uses.get(column) == ColumnUse.OTHER && sheet.profiles().get(column).hasFigures());
  }

  private boolean isConverted(int column) {
    return securities.get(column).contains("prefer")
        && sheet.labels(column).all().contains("convert");
  }
}
