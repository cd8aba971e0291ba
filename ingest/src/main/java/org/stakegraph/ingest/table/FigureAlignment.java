package org.stakegraph.ingest.table;

import static org.stakegraph.model.FigureRole.PERCENT_AFTER;
import static org.stakegraph.model.FigureRole.PERCENT_BEFORE;
import static org.stakegraph.model.FigureRole.SHARES_AFTER;
import static org.stakegraph.model.FigureRole.SHARES_BEFORE;
import static org.stakegraph.model.FigureRole.SHARES_OFFERED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.model.FigureRole;

/**
 * Gives the figures that gathered in the cells of repeated text to the holders named in it. In each
 * column the figures come in the holders' order; a figure never comes before its holder's name; of
 * the assignments left, the one whose rows fit the arithmetic best is taken, in doubt the one that
 * serves the earlier holder.
 */
final class FigureAlignment {
  /** Beyond this the search is given up: real runs hold up to six holders. */
  private static final int MOST = 16;

  private static final int UNUSED = -8;

  /** A figure can slip onto the line above its holder's name, but no further. */
  private static final int EARLY = -3;

  private static final List<FigureRole> SHARES =
      List.of(SHARES_BEFORE, SHARES_OFFERED, SHARES_AFTER);

  private static final List<FigureRole> PERCENTS = List.of(PERCENT_BEFORE, PERCENT_AFTER);

  private final List<Integer> starts;
  private final Map<FigureRole, List<Arrival>> arrivals = new EnumMap<>(FigureRole.class);
  private final Map<Integer, Choice> best = new HashMap<>();

  /**
   * An alignment.
   *
   * @param lines the lines of the run
   * @param starts for each holder the line on which its name first appears
   */
  FigureAlignment(List<BodyLine> lines, List<Integer> starts) {
    this.starts = starts;
    for (FigureRole role : FigureRole.values()) {
      arrivals.put(role, Arrival.inOrder(lines, role));
    }
  }

  /** The figures of each holder, by its place among the holders. */
  Map<Integer, Map<FigureRole, Amounts>> align() {
    Map<Integer, Map<FigureRole, Amounts>> figures = new HashMap<>();
    if (isLarge()) {
      return figures;
    }
    State state = new State(0, 0, 0, 0);
    while (state.holder() < starts.size()) {
      Choice choice = best(state);
      Map<FigureRole, Arrival> taken = taken(state, choice.takes());
      figures.put(state.holder(), cells(taken));
      state = state.next(choice.takes());
    }
    return figures;
  }

  private boolean isLarge() {
    boolean large = starts.size() > MOST;
    for (FigureRole role : SHARES) {
      large |= arrivals.get(role).size() > MOST;
    }
    return large;
  }

  private Map<FigureRole, Amounts> cells(Map<FigureRole, Arrival> taken) {
    Map<FigureRole, Amounts> cells = new EnumMap<>(FigureRole.class);
    for (Map.Entry<FigureRole, Arrival> arrival : taken.entrySet()) {
      cells.put(arrival.getKey(), arrival.getValue().cell());
    }
    for (FigureRole role : PERCENTS) {
      Arrival percent = firstBeside(taken, arrivals.get(role));
      if (percent != null) {
        cells.put(role, percent.cell());
      }
    }
    return cells;
  }

  /** The first of a column's figures that came on a line with one that is taken. */
  private static @Nullable Arrival firstBeside(
      Map<FigureRole, Arrival> taken, List<Arrival> column) {
    for (Arrival arrival : column) {
      for (Arrival other : taken.values()) {
        if (other.line() == arrival.line()) {
          return arrival;
        }
      }
    }
    return null;
  }

  private Choice best(State state) {
    Choice known = best.get(state.key());
    if (known != null) {
      return known;
    }
    Choice choice = state.holder() == starts.size() ? end(state) : search(state);
    best.put(state.key(), choice);
    return choice;
  }

  private Choice end(State state) {
    int unused = 0;
    for (FigureRole role : SHARES) {
      unused += arrivals.get(role).size() - state.used(role);
    }
    return new Choice(0, unused * UNUSED);
  }

  /** Tries every subset of the columns' next figures, fullest first. */
  private Choice search(State state) {
    Choice found = null;
    for (int takes = 7; takes >= 0; takes--) {
      if (isPossible(state, takes)) {
        int score = score(state.holder(), taken(state, takes)) + best(state.next(takes)).score();
        if (found == null || score > found.score()) {
          found = new Choice(takes, score);
        }
      }
    }
    if (found == null) {
      throw new IllegalStateException("taking nothing is always possible");
    }
    return found;
  }

  private boolean isPossible(State state, int takes) {
    for (int r = 0; r < SHARES.size(); r++) {
      if ((takes >> r & 1) == 1) {
        Arrival next = next(state, SHARES.get(r));
        if (next == null || next.line() + 1 < starts.get(state.holder())) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable Arrival next(State state, FigureRole role) {
    List<Arrival> all = arrivals.getOrDefault(role, List.of());
    int used = state.used(role);
    return used < all.size() ? all.get(used) : null;
  }

  private Map<FigureRole, Arrival> taken(State state, int takes) {
    Map<FigureRole, Arrival> taken = new EnumMap<>(FigureRole.class);
    for (int r = 0; r < SHARES.size(); r++) {
      Arrival next = next(state, SHARES.get(r));
      if ((takes >> r & 1) == 1 && next != null) {
        taken.put(SHARES.get(r), next);
      }
    }
    return taken;
  }

  private int score(int holder, Map<FigureRole, Arrival> taken) {
    boolean early = false;
    for (Arrival arrival : taken.values()) {
      early |= arrival.line() < starts.get(holder);
    }
    Consistency fit =
        Consistency.of(
            count(taken.get(SHARES_BEFORE)),
            count(taken.get(SHARES_OFFERED)),
            count(taken.get(SHARES_AFTER)));
    return fit.score() + (early ? EARLY : 0);
  }

  private static OptionalLong count(@Nullable Arrival arrival) {
    return arrival == null ? OptionalLong.empty() : OptionalLong.of(arrival.amount().shares());
  }

  /** How many figures of each column have gone to the holders before this one. */
  private record State(int holder, int before, int offered, int after) {
    int used(FigureRole role) {
      return role == SHARES_BEFORE ? before : role == SHARES_OFFERED ? offered : after;
    }

    /** Distinct for each state, since no number exceeds {@link #MOST}. */
    int key() {
      return ((holder * (MOST + 1) + before) * (MOST + 1) + offered) * (MOST + 1) + after;
    }

    State next(int takes) {
      return new State(
          holder + 1, before + (takes & 1), offered + (takes >> 1 & 1), after + (takes >> 2 & 1));
    }
  }

  /** Which columns' next figures a holder takes, as bits in the order of {@link #SHARES}. */
  private record Choice(int takes, int score) {}

  /**
   * A figure and the line of the run on which it first appears.
   *
   * @param printed the whole cell in which it then stood
   */
  private record Arrival(Amount amount, int line, String printed) {

    /** The figures of a column in the order of the text, each once. */
    static List<Arrival> inOrder(List<BodyLine> lines, FigureRole role) {
      List<Arrival> all = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        List<Amount> tokens = new ArrayList<>();
        for (Amount token : lines.get(i).cell(role).tokens()) {
          if (fits(token, role)) {
            tokens.add(token);
          }
        }
        merge(all, tokens, i);
      }
      return all;
    }

    private static boolean fits(Amount amount, FigureRole role) {
      return role.countsShares() ? amount.isCount() : amount.kind() != Amount.Kind.GARBLED;
    }

    /** Passes over the figures known already, in order, and adds the others behind them. */
    private static void merge(List<Arrival> all, List<Amount> tokens, int line) {
      int at = 0;
      String printed = printed(tokens);
      for (Amount token : tokens) {
        int known = indexOf(all, token, at);
        if (known >= 0) {
          all.set(known, all.get(known).orCleaner(token, printed));
          at = known + 1;
        } else {
          all.add(new Arrival(token, line, printed));
          at = all.size();
        }
      }
    }

    private static String printed(List<Amount> tokens) {
      StringJoiner printed = new StringJoiner(" ");
      for (Amount token : tokens) {
        printed.add(token.printed());
      }
      return printed.toString();
    }

    private static int indexOf(List<Arrival> all, Amount token, int from) {
      for (int i = from; i < all.size(); i++) {
        Amount other = all.get(i).amount();
        boolean sameSign =
            (other.kind() == Amount.Kind.BELOW) == (token.kind() == Amount.Kind.BELOW);
        if (sameSign && other.number().compareTo(token.number()) == 0) {
          return i;
        }
      }
      return -1;
    }

    /** The same figure as it is printed with its commas, where it is. */
    Arrival orCleaner(Amount other, String cell) {
      boolean cleaner = amount.kind() == Amount.Kind.REGROUPED && other.kind() == Amount.Kind.COUNT;
      return cleaner ? new Arrival(other, line, cell) : this;
    }

    /** The figure as a cell of its own that remembers what the whole cell said. */
    Amounts cell() {
      Amount whole = new Amount(amount.kind(), amount.number(), printed, amount.range());
      return new Amounts(List.of(whole), List.of());
    }
  }
}
