package org.stakegraph.ingest.cover;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/**
 * The rows of a person's page that part the shares by power. They are read as they stand; one that
 * is blank, unreadable or above the aggregate amount is left out.
 */
public final class Powers {
  /** Why a figure of these rows is missing. */
  public static final String LOST = "the shares under sole and shared power are not all clear";

  private Powers() {}

  /** Which of the rows a label heads, by its words in lower case. */
  static Optional<FigureRole> of(String label) {
    boolean sole = label.startsWith("sole");
    boolean vote = label.contains("vot");
    boolean dispose = label.contains("dispos");
    if (vote == dispose || (!sole && !label.startsWith("shared"))) {
      return Optional.empty();
    }
    return Optional.of(
        vote
            ? sole ? FigureRole.SOLE_VOTING : FigureRole.SHARED_VOTING
            : sole ? FigureRole.SOLE_DISPOSITIVE : FigureRole.SHARED_DISPOSITIVE);
  }

  /**
   * The figures that can be.
   *
   * @param aggregate the amount beneficially owned
   * @param lost is told if something is printed that cannot
   */
  public static Map<FigureRole, Figure> sound(
      Map<FigureRole, Figure> powers, Figure aggregate, Runnable lost) {
    Map<FigureRole, Figure> sound = new EnumMap<>(FigureRole.class);
    OptionalLong most = aggregate.asShares();
    boolean unclear = false;
    for (Map.Entry<FigureRole, Figure> power : powers.entrySet()) {
      OptionalLong count = power.getValue().asShares();
      boolean fits = count.isPresent() && (most.isEmpty() || count.getAsLong() <= most.getAsLong());
      if (fits) {
        sound.put(power.getKey(), power.getValue());
      }
      unclear |= !fits && !isSilent(power.getValue());
    }
    if (unclear) {
      lost.run();
    }
    return sound;
  }

  private static boolean isSilent(Figure figure) {
    return figure instanceof Figure.Blank || figure instanceof Figure.NotApplicable;
  }
}
