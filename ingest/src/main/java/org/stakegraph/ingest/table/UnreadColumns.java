package org.stakegraph.ingest.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.stakegraph.ingest.text.AlignedText;

/** The columns of a table of which nothing is read, so that the reader is told of them. */
final class UnreadColumns {
  private static final Set<ColumnUse> WORDS =
      EnumSet.of(ColumnUse.ADDRESS, ColumnUse.CLASS, ColumnUse.POWER);

  private final Sheet sheet;
  private final ColumnRoles roles;
  private final List<ColumnPlan> plans;

  UnreadColumns(Sheet sheet, ColumnRoles roles, List<ColumnPlan> plans) {
    this.sheet = sheet;
    this.roles = roles;
    this.plans = plans;
  }

  /** The columns with figures that no plan uses. */
  List<Integer> ofFigures() {
    return columns().filter(c -> sheet.profiles().get(c).hasFigures()).boxed().toList();
  }

  /**
   * The columns of words that name neither holders nor addresses, classes or powers, nor say how
   * shares are held, and those of offices in which no office of the issuer stands.
   */
  List<Integer> ofWords(List<Holding> holdings) {
    boolean offices = holdings.stream().anyMatch(holding -> HoldingReader.hasTitle(holding));
    return columns()
        .filter(c -> sheet.profiles().get(c).hasWords())
        .filter(c -> !WORDS.contains(roles.use(c)))
        .filter(c -> roles.use(c) != ColumnUse.OFFICE || !offices)
        .filter(c -> cells(c).stream().noneMatch(UnreadColumns::isRead))
        .boxed()
        .toList();
  }

  /** The first cell of a column with words. */
  Optional<AlignedText> first(int column) {
    return cells(column).stream().filter(NameShape::hasWord).findFirst();
  }

  private IntStream columns() {
    return IntStream.range(0, sheet.columns().size())
        .filter(c -> c != sheet.name() && roles.use(c) != ColumnUse.MARKS)
        .filter(c -> plans.stream().noneMatch(plan -> plan.columns().containsValue(c)));
  }

  private List<AlignedText> cells(int column) {
    return sheet.body().stream().map(line -> line.text(column)).toList();
  }

  /** The name of a group may stand beside the names, and how shares are held beside their count. */
  private static boolean isRead(AlignedText cell) {
    return RowWords.isGroup(cell) || RowWords.isPower(cell);
  }
}
