package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.model.FigureRole;

/** Settles by heading, by contents and by arithmetic which column of a sheet gives which figure. */
final class ColumnRoles {
  private final Sheet sheet;
  private final Supplier<String> prose;
  private final PrincipalColumns principal;
  private final OptionalLong unit;
  private final PowerColumns powers;
  private final List<ColumnUse> uses = new ArrayList<>();
  private final List<String> securities = new ArrayList<>();

  private ColumnRoles(Sheet sheet, Supplier<String> prose) {
    this.sheet = sheet;
    this.prose = prose;
    for (int c = 0; c < sheet.columns().size(); c++) {
      Labels labels = sheet.labels(c);
      boolean name = c == sheet.name();
      uses.add(name ? ColumnUse.NAME : ColumnUse.of(labels, sheet.profiles().get(c)));
      securities.add(SecurityName.find(labels.all()));
    }
    this.powers = PowerColumns.of(sheet);
    powers.columns().keySet().forEach(c -> uses.set(c, ColumnUse.OTHER));
    if (uses.contains(ColumnUse.SHARES) && RoundedShares.are(sheet, prose)) {
      all(ColumnUse.SHARES).forEach(c -> uses.set(c, ColumnUse.OTHER));
    }
    parts();
    new RightsColumns(sheet, uses).parts().forEach(c -> uses.set(c, ColumnUse.OTHER));
    UnitColumns units = new UnitColumns(sheet, uses);
    units.joint().forEach(c -> securities.set(c, ""));
    units.parts().forEach(c -> uses.set(c, ColumnUse.OTHER));
    MarkColumns.of(sheet).columns().forEach(c -> uses.set(c, ColumnUse.MARKS));
    IntStream.range(0, sheet.name())
        .filter(c -> RowSums.enumerates(sheet.body(), c))
        .forEach(c -> uses.set(c, ColumnUse.OTHER));
    YearColumns.earlier(sheet, uses).forEach(c -> uses.set(c, ColumnUse.OTHER));
    DepositaryColumns.unread(sheet, uses).forEach(c -> uses.set(c, ColumnUse.OTHER));
    columns(ColumnUse.OTHER, this::listsClasses).forEach(c -> uses.set(c, ColumnUse.CLASS));
    funds();
    warrants();
    for (int part : new ConvertedColumns(sheet, uses, securities).parts()) {
      uses.set(part, ColumnUse.OTHER);
      securities.set(part, "");
    }
    columns(ColumnUse.PERCENT, c -> true).forEach(c -> securities.set(c, whole(securities.get(c))));
    shares(this::isOfPercentage).forEach(c -> securities.set(c, securities.get(c + 1)));
    if (anyLabel(label -> label.contains("minimum"))
        && anyLabel(label -> label.contains("maximum"))) {
      IntStream.range(0, uses.size())
          .filter(this::isAfterOneSize)
          .forEach(c -> uses.set(c, ColumnUse.OTHER));
    }
    boolean twice = anyLabel(UnderwritersOption::isUnused);
    for (int c = 0; c < uses.size() && twice; c++) {
      if (UnderwritersOption.isUsed(sheet.labels(c).all())) {
        uses.set(c, ColumnUse.OTHER);
      }
    }
    this.principal = new PrincipalColumns(sheet, uses);
    List<String> labels = principal.all().stream().map(c -> sheet.labels(c).all()).toList();
    this.unit = PrincipalLabel.unit(labels, sheet.headingWords(), prose);
  }

  /**
   * The roles of a sheet's columns.
   *
   * @param prose what is said before it, in lower case
   */
  static ColumnRoles of(Sheet sheet, Supplier<String> prose) {
    return new ColumnRoles(sheet, prose);
  }

  /** Whether a column tells what is left if as little or as much is sold as may be. */
  private boolean isAfterOneSize(int column) {
    String label = sheet.labels(column).all();
    return time(column) == Time.AFTER && (label.contains("minimum") || label.contains("maximum"));
  }

  /** Whether a column without a label of its own holds names of classes and nothing else. */
  private boolean listsClasses(int column) {
    return sheet.profiles().get(column).isText()
        && sheet.labels(column).own().isEmpty()
        && sheet.body().stream()
            .filter(line -> !line.lines(column).isEmpty())
            .allMatch(line -> RowWords.isSecurity(line.text(column)));
  }

  /** "Sole beneficial ownership" beside "shared beneficial ownership": neither is all of it. */
  private void parts() {
    List<Integer> parts =
        IntStream.range(0, uses.size())
            .filter(c -> says(c, "sole ") != says(c, "shared "))
            .filter(c -> sheet.profiles().get(c).hasFigures())
            .boxed()
            .toList();
    boolean both = parts.stream().map(c -> says(c, "sole ")).distinct().count() > 1;
    parts.stream()
        .filter(c -> both && uses.get(c) == ColumnUse.SHARES)
        .forEach(c -> uses.set(c, ColumnUse.OTHER));
  }

  private boolean says(int column, String word) {
    return sheet.labels(column).own().contains(word);
  }

  private void warrants() {
    WarrantColumns warrants = WarrantColumns.of(sheet);
    List<Integer> others = shares(c -> !warrants.columns().contains(c));
    boolean sold = warrants.areSold() && warrants.columns().stream().noneMatch(this::isPartOfTotal);
    boolean apart = others.isEmpty() || sold || haveShares(warrants, others);
    for (int column : warrants.columns()) {
      uses.set(column, apart ? ColumnUse.SHARES : ColumnUse.OTHER);
      securities.set(column, WarrantColumns.CLASS);
    }
    for (int column : warrants.percentages()) {
      uses.set(column, apart ? ColumnUse.PERCENT : ColumnUse.OTHER);
      securities.set(column, WarrantColumns.CLASS);
    }
  }

  /** Whether shares at the left and warrants add up to the total at their right. */
  private boolean isPartOfTotal(int warrants) {
    int total = warrants + 1;
    return total < uses.size()
        && new TotalColumns(sheet, uses).isTotal(total)
        && uses.get(warrants - 1) == ColumnUse.SHARES
        && RowSums.addUp(sheet.body(), warrants - 1, total);
  }

  /** Whether both warrants and shares have percentages, each of a class of its own. */
  private boolean haveShares(WarrantColumns warrants, List<Integer> others) {
    return warrants.haveShares()
        || (!warrants.columns().isEmpty()
            && warrants.columns().stream().allMatch(this::hasPercent)
            && others.stream().anyMatch(this::hasPercent));
  }

  private boolean hasPercent(int column) {
    return column + 1 < uses.size() && uses.get(column + 1) == ColumnUse.PERCENT;
  }

  /** Columns of several funds, of which each is a class of its own. */
  private void funds() {
    List<Integer> funds =
        shares(c -> securities.get(c).isEmpty() && RowWords.endsInFund(sheet.labels(c).own()));
    if (funds.size() > 1) {
      funds.forEach(c -> securities.set(c, sheet.labels(c).own()));
    }
  }

  /**
   * Whether only the percentage behind shares names their class, and other shares are of another:
   * the label of both stands over the percentage.
   */
  private boolean isOfPercentage(int column) {
    String named = hasPercent(column) ? securities.get(column + 1) : "";
    return securities.get(column).isEmpty()
        && !named.isEmpty()
        && shares(c -> securities.get(c).equals(named)).isEmpty()
        && !shares(c -> !securities.get(c).isEmpty()).isEmpty();
  }

  /** "Class A" in a column of percentages, by the name that a column of shares gives the class. */
  private String whole(String security) {
    return shares(c -> securities.get(c).startsWith(security + " ")).stream()
        .map(securities::get)
        .filter(name -> !security.isEmpty())
        .findFirst()
        .orElse(security);
  }

  private boolean anyLabel(Predicate<String> says) {
    return sheet.heading().labels().stream().anyMatch(label -> says.test(label.all()));
  }

  /** The first column of a use. */
  Optional<Integer> first(ColumnUse use) {
    int at = uses.indexOf(use);
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** All columns of a use. */
  List<Integer> all(ColumnUse use) {
    return columns(use, c -> true);
  }

  ColumnUse use(int column) {
    return uses.get(column);
  }

  /** One plan for each class of which the heading has columns of owned shares. */
  List<ColumnPlan> plans() {
    ClassColumns classes = new ClassColumns(sheet, uses, securities);
    Set<String> owned = classes.owned();
    List<Integer> parts = partsOfClasses();
    if (!parts.isEmpty()) {
      return parts.stream()
          .map(
              c ->
                  new ColumnPlan(securities.get(c), false, Map.of(FigureRole.PERCENT_BEFORE, c), 1))
          .toList();
    }
    if (owned.size() < 2) {
      boolean exchanged = classesAfter() > 1;
      String only = owned.stream().findFirst().orElse("");
      ColumnPlan one =
          plan(only, c -> !classes.isOther(c, only) && (!exchanged || isOwnAfter(c, only)));
      return List.of(
          withPrincipal(SoleOffer.told(sheet, SoleOffer.added(sheet, named(one)), prose)));
    }
    List<Optional<String>> sides = classes.sides();
    return owned.stream()
        .map(name -> plan(name, c -> sides.get(c).equals(Optional.of(name))))
        .toList();
  }

  /** Under the one class that its columns of shares name, where none says what is owned of it. */
  private ColumnPlan named(ColumnPlan plan) {
    List<String> named =
        plan.columns().entrySet().stream()
            .filter(column -> column.getKey().countsShares())
            .map(column -> securities.get(column.getValue()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return plan.security().isEmpty() && named.size() == 1 ? plan.of(named.get(0), false) : plan;
  }

  /** Columns of percentages alone, each under the name of a class of its own; several or none. */
  private List<Integer> partsOfClasses() {
    List<Integer> percent = columns(ColumnUse.PERCENT, c -> true);
    boolean alone =
        percent.size() > 1
            && shares(c -> true).isEmpty()
            && powers.columns().isEmpty()
            && all(ColumnUse.PRINCIPAL).isEmpty()
            && percent.stream().noneMatch(c -> time(c) == Time.AFTER)
            && percent.stream().noneMatch(c -> SecurityName.find(sheet.labels(c).own()).isEmpty())
            && percent.stream().map(securities::get).distinct().count() == percent.size();
    return alone ? percent : List.of();
  }

  /**
   * How many classes are owned after the offering; shares may be exchanged for those of several. A
   * converter may have left the label of the time over the first of them only.
   */
  private long classesAfter() {
    List<Integer> after = shares(c -> time(c) == Time.AFTER && !securities.get(c).isEmpty());
    int first = after.isEmpty() ? uses.size() : after.get(0);
    return shares(c -> after.contains(c) || (c > first && time(c) == null && isLettered(c, first)))
        .stream()
        .map(securities::get)
        .distinct()
        .count();
  }

  /** Of shares that are exchanged for those of several classes, what is left of their own. */
  private boolean isOwnAfter(int column, String security) {
    return time(column) != Time.AFTER
        || (!security.isEmpty() && securities.get(column).equals(security));
  }

  private boolean isLettered(int column, int other) {
    return !SecurityName.letter(securities.get(column)).isEmpty()
        && !SecurityName.letter(securities.get(other)).isEmpty();
  }

  private static boolean isOwned(@Nullable Time time) {
    return time == Time.BEFORE || time == Time.OWNED;
  }

  private ColumnPlan plan(String security, IntPredicate mine) {
    Map<FigureRole, Integer> roles = new EnumMap<>(FigureRole.class);
    // Beside notes that are offered, shares of no time may be those that the notes convert into.
    boolean notes = !principal.offered().isEmpty();
    SaleColumns sale = new SaleColumns.Finder(sheet, uses, securities, mine).find(!notes);
    TotalColumns totals = new TotalColumns(sheet, uses);
    List<Integer> owned = shares(c -> mine.test(c) && (time(c) == null || isOwned(time(c))));
    totals
        .whole(sale.before())
        .map(c -> totals.sum(c, owned).or(() -> totals.withDepositary(owned)).orElse(c))
        .ifPresent(c -> roles.put(FigureRole.SHARES_BEFORE, c));
    totals.whole(sale.after()).ifPresent(c -> roles.put(FigureRole.SHARES_AFTER, c));
    offered(sale.offered(), roles).ifPresent(c -> roles.put(FigureRole.SHARES_OFFERED, c));
    Integer all = roles.get(FigureRole.SHARES_OFFERED);
    if (all != null && ColumnLabel.tellsAllOffered(sheet.labels(all).all())) {
      roles.putIfAbsent(FigureRole.SHARES_BEFORE, all);
    }
    remainder(roles, mine);
    new PercentColumns(sheet, uses, securities).add(roles, mine);
    powers(roles, mine);
    if (roles.isEmpty() && shares(c -> true).isEmpty() && all(ColumnUse.PRINCIPAL).isEmpty()) {
      ofClass(mine).ifPresent(c -> roles.put(FigureRole.PERCENT_BEFORE, c));
    }
    return new ColumnPlan(security, false, roles, 1);
  }

  /** The percentages of a class of which nobody's shares are counted. */
  private Optional<Integer> ofClass(IntPredicate mine) {
    List<Integer> percent = columns(ColumnUse.PERCENT, mine);
    return percent.size() < 2
        ? percent.stream().findFirst()
        : only(percent.stream().filter(c -> sheet.labels(c).all().contains("class")).toList());
  }

  /** Shares parted by power; where no column counts them all, a percentage is of all of them. */
  private void powers(Map<FigureRole, Integer> roles, IntPredicate mine) {
    boolean counted = roles.keySet().stream().anyMatch(FigureRole::countsShares);
    powers.add(roles, mine);
    List<Integer> percent = columns(ColumnUse.PERCENT, mine);
    if (!counted && !powers.columns().isEmpty() && percent.size() == 1) {
      roles.put(FigureRole.PERCENT_BEFORE, percent.get(0));
    }
  }

  /** With the columns of notes; a table that has no others is one of notes. */
  private ColumnPlan withPrincipal(ColumnPlan shares) {
    Map<FigureRole, Integer> found = unit.isEmpty() ? Map.of() : principal.roles();
    if (found.isEmpty()) {
      return shares;
    }
    Map<FigureRole, Integer> roles = new EnumMap<>(FigureRole.class);
    roles.putAll(shares.columns());
    roles.putAll(found);
    roles.putAll(new PrincipalPercents(sheet, uses, found).roles(shares.columns().values()));
    boolean notes = roles.keySet().stream().allMatch(FigureRole::isOfNotes);
    String heading = sheet.labels(found.values().iterator().next()).all();
    String security = notes ? NoteName.find(heading, prose.get()) : shares.security();
    return new ColumnPlan(security, false, roles, unit.orElseThrow());
  }

  private static Optional<Integer> only(List<Integer> columns) {
    return columns.size() == 1 ? Optional.of(columns.get(0)) : Optional.empty();
  }

  /** Of several columns of offered shares, the total or the one that explains what is left. */
  private Optional<Integer> offered(List<Integer> columns, Map<FigureRole, Integer> roles) {
    Integer before = roles.get(FigureRole.SHARES_BEFORE);
    Integer after = roles.get(FigureRole.SHARES_AFTER);
    Optional<Integer> total =
        columns.stream().filter(new TotalColumns(sheet, uses)::isTotal).findFirst();
    if (columns.size() < 2 || before == null || after == null || total.isPresent()) {
      return total.or(() -> columns.stream().findFirst());
    }
    return columns.stream().filter(c -> RowSums.differ(sheet.body(), before, c, after)).findFirst();
  }

  /** A column whose heading does not say so holds what is left if the rows add up that way. */
  private void remainder(Map<FigureRole, Integer> roles, IntPredicate mine) {
    Integer before = roles.get(FigureRole.SHARES_BEFORE);
    Integer offered = roles.get(FigureRole.SHARES_OFFERED);
    if (before == null || offered == null || roles.containsKey(FigureRole.SHARES_AFTER)) {
      return;
    }
    shares(c -> mine.test(c) && !roles.containsValue(c)).stream()
        .filter(c -> RowSums.differ(sheet.body(), before, offered, c))
        .findFirst()
        .ifPresent(c -> roles.put(FigureRole.SHARES_AFTER, c));
  }

  private List<Integer> shares(IntPredicate wanted) {
    return columns(ColumnUse.SHARES, wanted);
  }

  private List<Integer> columns(ColumnUse use, IntPredicate wanted) {
    return IntStream.range(0, uses.size())
        .filter(c -> uses.get(c) == use && wanted.test(c))
        .boxed()
        .toList();
  }

  private @Nullable Time time(int column) {
    return ColumnLabel.time(sheet.labels(column));
  }
}
