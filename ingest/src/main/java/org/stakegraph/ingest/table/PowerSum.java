package org.stakegraph.ingest.table;

import static org.stakegraph.model.FigureRole.PERCENT_BEFORE;
import static org.stakegraph.model.FigureRole.SHARED_DISPOSITIVE;
import static org.stakegraph.model.FigureRole.SHARED_VOTING;
import static org.stakegraph.model.FigureRole.SHARES_BEFORE;
import static org.stakegraph.model.FigureRole.SOLE_DISPOSITIVE;
import static org.stakegraph.model.FigureRole.SOLE_VOTING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.Span;

/**
 * What a row owns whose table parts all shares by power and counts them nowhere: those held alone
 * and those shared, where the row's percentage proves that nothing is missing and nothing counted
 * twice.
 */
final class PowerSum {
  private static final String RULE = "power-sum";

  private PowerSum() {}

  /** The figures with the shares owned; a blank where nothing proves them. */
  static Figures added(Figures figures, OptionalLong outstanding, Span row) {
    Map<FigureRole, Figure> all = new EnumMap<>(FigureRole.class);
    all.putAll(figures.byRole());
    all.put(
        SHARES_BEFORE,
        sum(figures)
            .filter(sum -> isProven(figures, sum, outstanding))
            .<Figure>map(sum -> new Figure.Shares(sum, evidence(figures, sum, row)))
            .orElse(new Figure.Blank()));
    return new Figures(all);
  }

  private static Evidence evidence(Figures figures, long sum, Span row) {
    boolean votes = figures.roles().contains(SOLE_VOTING);
    long alone = count(figures, votes ? SOLE_VOTING : SOLE_DISPOSITIVE);
    String equation = alone + " + " + (sum - alone) + " = " + sum;
    return Evidence.derived(row, DocumentPart.ROW, RULE, equation);
  }

  /** The sum of what is held alone and shared, if it is the same by either power. */
  private static Optional<Long> sum(Figures figures) {
    Optional<Long> voting = sum(figures, SOLE_VOTING, SHARED_VOTING);
    Optional<Long> dispositive = sum(figures, SOLE_DISPOSITIVE, SHARED_DISPOSITIVE);
    boolean differ = voting.isPresent() && dispositive.isPresent() && !voting.equals(dispositive);
    return differ ? Optional.empty() : voting.or(() -> dispositive);
  }

  private static Optional<Long> sum(Figures figures, FigureRole alone, FigureRole shared) {
    return isCount(figures.get(alone)) && isCount(figures.get(shared))
        ? Optional.of(count(figures, alone) + count(figures, shared))
        : Optional.empty();
  }

  private static boolean isCount(Figure figure) {
    return figure instanceof Figure.Blank || figure.asShares().isPresent();
  }

  private static long count(Figures figures, FigureRole role) {
    return figures.get(role).asShares().orElse(0);
  }

  private static boolean isProven(Figures figures, long sum, OptionalLong outstanding) {
    return outstanding.isPresent()
        && figures.get(PERCENT_BEFORE) instanceof Figure.Percent printed
        && PercentProof.holds(printed.percent(), sum, outstanding.getAsLong());
  }
}
