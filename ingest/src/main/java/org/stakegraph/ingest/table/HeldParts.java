package org.stakegraph.ingest.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.FigureRole;

/**
 * The lines of one holder that count parts of its shares: those that it holds alone and those that
 * it shares, or stock and options. None is what the holder owns; their sum is, where a total or the
 * percentage that the filing prints beside them proves it.
 */
final class HeldParts {
  private final List<SheetLine> parts;
  private final Map<FigureRole, Integer> columns;

  private HeldParts(List<SheetLine> parts, Map<FigureRole, Integer> columns) {
    this.parts = parts;
    this.columns = columns;
  }

  /**
   * What the parts prove to be owned.
   *
   * @param line the line whose other figures are those of the whole
   * @param shares the sum of the parts
   * @param equation how they add up to it
   * @param isPrinted whether the line prints the sum itself
   */
  record Whole(SheetLine line, long shares, String equation, boolean isPrinted) {}

  /** The whole of a holder's parts, if anything proves it. */
  static Optional<Whole> whole(List<SheetLine> parts, ColumnPlan plan, OptionalLong outstanding) {
    return plan.has(FigureRole.SHARES_BEFORE)
        ? new HeldParts(parts, plan.columns()).whole(outstanding)
        : Optional.empty();
  }

  private Optional<Whole> whole(OptionalLong outstanding) {
    SheetLine last = parts.get(parts.size() - 1);
    return last.saysHowHeld() ? bySharing(outstanding) : byTotal(last);
  }

  /** The last line, if the others add up to it. */
  private Optional<Whole> byTotal(SheetLine last) {
    List<SheetLine> others = parts.subList(0, parts.size() - 1);
    long sum = 0;
    StringJoiner equation = new StringJoiner(" + ");
    for (SheetLine part : others) {
      OptionalLong count = count(part);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      sum += count.getAsLong();
      equation.add(Long.toString(count.getAsLong()));
    }
    return others.size() > 1 && count(last).equals(OptionalLong.of(sum))
        ? Optional.of(new Whole(last, sum, equation + " = " + sum, true))
        : Optional.empty();
  }

  /**
   * The shares over which the lines of two parts, "sole voting and investment power" and "shared
   * voting and investment power", say that their holder has power; none unless both say it.
   */
  static Map<FigureRole, Amounts> powers(List<SheetLine> parts, ColumnPlan plan) {
    Map<FigureRole, Amounts> powers = new EnumMap<>(FigureRole.class);
    Integer column = plan.columns().get(FigureRole.SHARES_BEFORE);
    boolean both =
        parts.size() == 2
            && parts.stream().anyMatch(SheetLine::saysAlone)
            && parts.stream().anyMatch(SheetLine::saysShared);
    if (both && column != null) {
      for (SheetLine part : parts) {
        Amounts shares = Amounts.read(part.text(column));
        for (List<AlignedText> cell : part.cells()) {
          AlignedText words = AlignedText.join(cell);
          if (RowWords.isPower(words)) {
            String power = words.toString().toLowerCase(Locale.ROOT);
            PowerColumns.powers(power, part.saysAlone()).forEach(r -> powers.put(r, shares));
          }
        }
      }
    }
    return powers;
  }

  /** The sum of a line with what is held alone and one with what is shared. */
  private Optional<Whole> bySharing(OptionalLong outstanding) {
    Optional<SheetLine> alone = parts.stream().filter(SheetLine::saysAlone).findFirst();
    Optional<SheetLine> shared = parts.stream().filter(SheetLine::saysShared).findFirst();
    OptionalLong own = alone.map(this::count).orElse(OptionalLong.empty());
    OptionalLong others = shared.map(this::count).orElse(OptionalLong.empty());
    if (parts.size() != 2 || own.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    long sum = own.getAsLong() + others.getAsLong();
    if (sum > 0 && (own.getAsLong() == 0 || others.getAsLong() == 0)) {
      SheetLine all = own.getAsLong() == 0 ? shared.orElseThrow() : alone.orElseThrow();
      return Optional.of(new Whole(all, sum, sum + " + 0 = " + sum, true));
    }
    String equation = own.getAsLong() + " + " + others.getAsLong() + " = " + sum;
    return byPercent(sum, own.getAsLong(), outstanding)
        .map(line -> new Whole(line, sum, equation, false));
  }

  private OptionalLong count(SheetLine line) {
    return RowSums.count(line, columns.get(FigureRole.SHARES_BEFORE));
  }

  /** The only line with a percentage, if that is the sum's and not the part's of any line. */
  private Optional<SheetLine> byPercent(long sum, long alone, OptionalLong outstanding) {
    Integer column = columns.get(FigureRole.PERCENT_BEFORE);
    if (column == null || outstanding.isEmpty()) {
      return Optional.empty();
    }
    List<SheetLine> lines = parts.stream().filter(l -> !l.lines(column).isEmpty()).toList();
    Optional<Amount> percent =
        lines.size() == 1 ? Amounts.read(lines.get(0).text(column)).single() : Optional.empty();
    return percent
        .filter(HeldParts::isPercent)
        .filter(p -> PercentProof.holds(p.number(), sum, outstanding.getAsLong()))
        .filter(p -> !PercentProof.holds(p.number(), alone, outstanding.getAsLong()))
        .filter(p -> !PercentProof.holds(p.number(), sum - alone, outstanding.getAsLong()))
        .map(p -> lines.get(0));
  }

  private static boolean isPercent(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, DECIMAL, COUNT -> true;
      case REGROUPED, FRACTION, BELOW, NIL, NOT_APPLICABLE, GARBLED -> false;
    };
  }
}
