package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.table.ColumnLabel.Time;

/** The classes of securities that columns of a table count beside each other. */
final class ClassColumns {
  private final Sheet sheet;
  private final List<ColumnUse> uses;
  private final List<String> securities;
  private final Set<String> owned;

  /**
   * The classes of a table.
   *
   * @param sheet the table
   * @param uses the use of each of its columns
   * @param securities the class that the heading of each column names, or nothing
   */
  ClassColumns(Sheet sheet, List<ColumnUse> uses, List<String> securities) {
    this.sheet = sheet;
    this.uses = uses;
    this.securities = securities;
    this.owned = classes();
  }

  /**
   * The classes of which shares are owned. Nothing stands for shares whose class is not named, if
   * others stand beside them that cannot be of the same class.
   */
  Set<String> owned() {
    return owned;
  }

  /**
   * Whether a column counts shares beside owned warrants, or warrants beside owned shares, or is a
   * percentage of preferred shares beside others.
   */
  boolean isOther(int column, String name) {
    String security = securities.get(column);
    boolean warrants = security.equals(WarrantColumns.CLASS);
    boolean preferred = security.contains("prefer") && !name.isEmpty() && !name.contains("prefer");
    if (preferred && uses.get(column) == ColumnUse.PERCENT) {
      return true;
    }
    return name.equals(WarrantColumns.CLASS)
        ? !warrants && isOfShares(security)
        : warrants && isOfShares(name);
  }

  private Set<String> classes() {
    boolean said = !shares(c -> time(c) != null).isEmpty();
    List<Integer> columns =
        shares(c -> said ? isOwned(c) || isApart(c) || isAllOffered(c) : time(c) == null);
    boolean warrants = columns.stream().anyMatch(this::countsWarrants);
    boolean unnamed = warrants || (said && columns.stream().anyMatch(this::isApart));
    Set<String> classes = new LinkedHashSet<>();
    columns.stream()
        .map(securities::get)
        .filter(name -> unnamed || !name.isEmpty())
        .forEach(classes::add);
    return classes;
  }

  /** Whether a column counts preferred shares that are owned and offered. */
  private boolean isAllOffered(int column) {
    return securities.get(column).contains("prefer")
        && ColumnLabel.tellsAllOffered(sheet.labels(column).all());
  }

  /** Whether a column beside owned shares is of another class, of which a percentage follows. */
  private boolean isApart(int column) {
    return time(column) == null
        && securities.get(column).contains("prefer")
        && column + 1 < uses.size()
        && uses.get(column + 1) == ColumnUse.PERCENT;
  }

  private boolean countsWarrants(int column) {
    return securities.get(column).equals(WarrantColumns.CLASS);
  }

  /** The class of each column: its own, or that of the column at its left; none of a sum. */
  List<Optional<String>> sides() {
    List<Optional<String>> sides = new ArrayList<>();
    Optional<String> last = owned.stream().findFirst();
    for (int c = 0; c < uses.size(); c++) {
      Optional<String> named = named(c);
      last = sumsClasses(c) ? Optional.empty() : named.isPresent() ? named : last;
      sides.add(last);
    }
    for (int c : shares(c -> time(c) == Time.OFFERED && named(c).isEmpty())) {
      sides.set(c, offered(c, List.copyOf(sides)));
    }
    return sides;
  }

  /** A sum over the classes, and a share of it, belong to none of them. */
  private boolean sumsClasses(int column) {
    String label = sheet.labels(column).all();
    return securities.get(column).isEmpty()
        && (label.contains("total") || label.contains("combined") || label.contains("aggregate"));
  }

  /** The owned class that a heading names, in whatever words; of shares unnamed where some are. */
  private Optional<String> named(int column) {
    String name = securities.get(column);
    if (name.isEmpty()) {
      boolean shares = uses.get(column) == ColumnUse.SHARES || isOfShares(column);
      return owned.contains(name) && shares
          ? Optional.of(name)
          : ofShares().filter(only -> isOfShares(column));
    }
    if (owned.contains(name)) {
      return Optional.of(name);
    }
    String letter = SecurityName.letter(name);
    List<String> same =
        owned.stream().filter(other -> SecurityName.letter(other).equals(letter)).toList();
    return same.size() == 1 && !letter.isEmpty() ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** The only owned class that is of shares, beside units or warrants. */
  private Optional<String> ofShares() {
    List<String> shares = owned.stream().filter(ClassColumns::isOfShares).toList();
    return shares.size() == 1 ? Optional.of(shares.get(0)) : Optional.empty();
  }

  /** Whether the name of a class says that it is of shares, and not of units or warrants. */
  static boolean isOfShares(String name) {
    return name.contains("share") || name.contains("stock");
  }

  private boolean isOfShares(int column) {
    return uses.get(column) == ColumnUse.PERCENT && sheet.labels(column).own().contains("share");
  }

  /**
   * The class of offered shares whose heading names none: the one whose rows add up with them.
   * Where nothing can be added up it is the class at their left, if no class before it could claim
   * them too.
   */
  private Optional<String> offered(int column, List<Optional<String>> sides) {
    List<String> proven = owned.stream().filter(name -> addsUp(name, column, sides)).toList();
    Optional<String> left = sides.get(column);
    if (!proven.isEmpty()) {
      return proven.size() == 1 ? Optional.of(proven.get(0)) : Optional.empty();
    }
    return left.filter(name -> !isWhole(name, sides))
        .filter(name -> owned.stream().allMatch(o -> o.equals(name) || isServed(o, column, sides)));
  }

  /** Whether another class owns nothing before a column, or has its own offer there. */
  private boolean isServed(String name, int column, List<Optional<String>> sides) {
    IntPredicate before = c -> c < column && sides.get(c).equals(Optional.of(name));
    return shares(c -> before.test(c) && time(c) != Time.OFFERED).isEmpty()
        || !shares(c -> before.test(c) && time(c) == Time.OFFERED).isEmpty();
  }

  private boolean addsUp(String name, int offered, List<Optional<String>> sides) {
    return isWhole(name, sides)
        && RowSums.differ(
            sheet.body(), owned(name, sides).get(0), offered, after(name, sides).get(0));
  }

  private boolean isWhole(String name, List<Optional<String>> sides) {
    return !owned(name, sides).isEmpty() && !after(name, sides).isEmpty();
  }

  private List<Integer> owned(String name, List<Optional<String>> sides) {
    return shares(c -> sides.get(c).equals(Optional.of(name)) && isOwned(c));
  }

  private List<Integer> after(String name, List<Optional<String>> sides) {
    return shares(c -> sides.get(c).equals(Optional.of(name)) && time(c) == Time.AFTER);
  }

  private List<Integer> shares(IntPredicate wanted) {
    return IntStream.range(0, uses.size())
        .filter(c -> uses.get(c) == ColumnUse.SHARES && wanted.test(c))
        .boxed()
        .toList();
  }

  private @Nullable Time time(int column) {
    return ColumnLabel.time(sheet.labels(column));
  }

  private boolean isOwned(int column) {
    Time time = time(column);
    return time == Time.BEFORE || time == Time.OWNED;
  }
}
