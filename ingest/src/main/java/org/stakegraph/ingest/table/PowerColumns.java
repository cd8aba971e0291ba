package org.stakegraph.ingest.table;

import static org.stakegraph.model.FigureRole.SHARED_DISPOSITIVE;
import static org.stakegraph.model.FigureRole.SHARED_VOTING;
import static org.stakegraph.model.FigureRole.SOLE_DISPOSITIVE;
import static org.stakegraph.model.FigureRole.SOLE_VOTING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.stakegraph.model.FigureRole;

/**
 * The columns that part the shares by power: over these the holder alone has power to vote or to
 * dispose of them, over those together with others.
 *
 * @param columns the powers that each such column gives; both where it speaks of both
 */
record PowerColumns(Map<Integer, Set<FigureRole>> columns) {
  private static final List<String> VOTING = List.of("voting", "vote");
  private static final List<String> DISPOSITIVE = List.of("dispos", "invest");

  static final Set<FigureRole> ROLES =
      EnumSet.of(SOLE_VOTING, SHARED_VOTING, SOLE_DISPOSITIVE, SHARED_DISPOSITIVE);

  PowerColumns {
    columns = Map.copyOf(columns);
  }

  /** The columns of a sheet; none unless some are of shares held alone and some of shared ones. */
  static PowerColumns of(Sheet sheet) {
    Map<Integer, Set<FigureRole>> columns = new LinkedHashMap<>();
    Set<FigureRole> all = EnumSet.noneOf(FigureRole.class);
    for (int c = 0; c < sheet.columns().size(); c++) {
      Profile profile = sheet.profiles().get(c);
      boolean counts = profile.counts() || profile.isUndecided();
      if (c != sheet.name() && counts && !profile.isMoney()) {
        Set<FigureRole> powers = powers(sheet.labels(c));
        if (!powers.isEmpty()) {
          columns.put(c, powers);
          all.addAll(powers);
        }
      }
    }
    boolean alone = all.contains(SOLE_VOTING) || all.contains(SOLE_DISPOSITIVE);
    boolean shared = all.contains(SHARED_VOTING) || all.contains(SHARED_DISPOSITIVE);
    return new PowerColumns(alone && shared ? columns : Map.of());
  }

  /** What a heading says, by its own label or else with those that span it. */
  private static Set<FigureRole> powers(Labels labels) {
    String manner =
        one(labels.own(), List.of("sole")) != one(labels.own(), List.of("shared"))
            ? labels.own()
            : labels.all();
    boolean sole = manner.contains("sole");
    boolean shared = manner.contains("shared");
    boolean percent = labels.own().contains("percent") || labels.own().contains("%");
    if (sole == shared || percent) {
      return Set.of();
    }
    boolean told = one(labels.own(), VOTING) || one(labels.own(), DISPOSITIVE);
    return powers(told ? labels.own() : labels.all(), sole);
  }

  /** The powers of which words speak in lower case; over shares held alone or over shared ones. */
  static Set<FigureRole> powers(String power, boolean sole) {
    Set<FigureRole> powers = EnumSet.noneOf(FigureRole.class);
    if (one(power, VOTING)) {
      powers.add(sole ? SOLE_VOTING : SHARED_VOTING);
    }
    if (one(power, DISPOSITIVE)) {
      powers.add(sole ? SOLE_DISPOSITIVE : SHARED_DISPOSITIVE);
    }
    return powers;
  }

  private static boolean one(String label, List<String> words) {
    return words.stream().anyMatch(label::contains);
  }

  boolean has(int column) {
    return columns.containsKey(column);
  }

  /** Adds them to the roles of other columns; of two columns that say the same, neither. */
  void add(Map<FigureRole, Integer> roles, IntPredicate mine) {
    Map<FigureRole, Integer> found = new EnumMap<>(FigureRole.class);
    Set<FigureRole> twice = EnumSet.noneOf(FigureRole.class);
    columns.forEach(
        (column, powers) -> {
          for (FigureRole power : powers) {
            if (mine.test(column) && found.put(power, column) != null) {
              twice.add(power);
            }
          }
        });
    found.keySet().removeAll(twice);
    roles.putAll(found);
  }
}
