package org.stakegraph.ingest.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.stakegraph.ingest.table.ColumnLabel.Time;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.FigureRole;

/**
 * Whether a table states ownership. Tables of awards, underwriters, fees and purchases look the
 * same; headings tell them apart first, then the prose before the table.
 */
final class OwnershipTest {
  /** What only other tables say over a column. */
  private static final List<String> OTHERS =
      List.of(
          "underwriter",
          "underwriting",
          "dollar range",
          "guideline",
          "requirement",
          "multiple of",
          "exercise price",
          "price range",
          "average price",
          "contractual life",
          "in-the-money",
          "grant date",
          "salary",
          "bonus",
          "fees paid",
          "option awards",
          "stock awards",
          "awards outstanding",
          "plan category",
          "net tangible",
          "non-votes",
          "votes for",
          "withheld",
          "price to public",
          "compensation",
          "acquired on exercise",
          "acquired on vesting",
          "value realized",
          "payout",
          "purchase price",
          "date of transaction",
          "nature of transaction",
          "per share",
          "unexercised",
          "not vested",
          "gross spread",
          "maturity",
          "fiscal year",
          "jurisdiction",
          "earned",
          "achievement",
          "owner and relationship",
          "owners and relationship",
          "authorized",
          "net assets",
          "meetings",
          "interest rate",
          "of our sponsor",
          "indebtedness",
          "at target",
          "target shares granted",
          "persons other than",
          "prior transaction",
          "prior registration",
          "conversion price",
          "discount to",
          "realizable",
          "market price",
          "non-affiliates",
          "options granted",
          "expiration date",
          "of target");

  /** What is said of the purchase of shares that are sold again. */
  private static final List<String> PURCHASES =
      List.of(
          "purchase price",
          "exercise price",
          "conversion price",
          "per share",
          "date of transaction",
          "nature of transaction",
          "jurisdiction",
          "expiration date");

  /** What stands over columns beside numbers of shares that a plan grants. */
  private static final List<String> GRANTS =
      List.of("grant", "award", "value", "price", "received", "$");

  /** What a tender offer pays for beside shares. */
  private static final List<String> RIGHTS =
      List.of("option", "warrant", "unit", "award", "vest", "exercise", "rsu", "psu");

  /** The words of a label that says no more than that shares are counted. */
  private static final Set<String> OF_SHARES =
      Set.of(
          "",
          "number",
          "amount",
          "total",
          "of",
          "shares",
          "stock",
          "common",
          "ordinary",
          "class",
          "a",
          "b",
          "owned",
          "held",
          "ownership",
          "holdings",
          "directly",
          "or",
          "and",
          "indirectly",
          "the",
          "company");

  /** What stands over the lives of directors and of those who stand for election. */
  private static final List<String> LIVES =
      List.of("occupation", "business experience", "biograph");

  /** What stands over the names of holders where it does not say name, holder or owner. */
  private static final List<String> HOLDERS =
      List.of(
          "director",
          "nominee",
          "officer",
          "executive",
          "trustee",
          "management",
          "group",
          "beneficial");

  /** Whose names stand in other tables. */
  private static final List<String> NO_HOLDERS =
      List.of(
          "underwriter",
          "subsidiar",
          "investee",
          "name of issuer",
          "name of company",
          "company name",
          "portfolio compan");

  /** What a percentage is of where no shares stand beside it. */
  private static final List<String> PARTS_OF =
      List.of("of class", "outstanding", "of shares", "owned");

  /** A percentage that stands beside shares that are owned, and is none of their class. */
  private static final List<String> OF_VOTES =
      List.of("% of votes", "percentage of votes", "percent of votes", "% of voting", "% of vote");

  /** Over a column of companies: the table tells what is owned of several (17 CFR 240.14a-101). */
  private static final Set<String> ISSUERS =
      Set.of("company", "companies", "issuer", "name of company", "name of issuer");

  private OwnershipTest() {}

  /** Whether the heading is over names of holders and speaks of nothing else; most are not. */
  static boolean namesHolders(Sheet sheet) {
    // That notes are paid at maturity makes a table no list of what falls due when.
    String printed = sheet.headingWords();
    String heading = printed.contains("principal") ? printed.replace("at maturity", "") : printed;
    boolean other = speaksOfOthers(heading);
    return sheet.isHeaded()
        && (!other || ownsWarrants(heading) || resells(sheet, heading))
        && (namesHolders(sheet.labels(sheet.name()).all())
            || namesClass(sheet, heading)
            || namesSellers(sheet))
        && sheet.heading().labels().stream().noneMatch(label -> ISSUERS.contains(label.all()));
  }

  /**
   * "Common Shares of Sample Corporation" over the names, where the other labels leave no doubt.
   */
  private static boolean namesClass(Sheet sheet, String heading) {
    return !SecurityName.find(sheet.labels(sheet.name()).all()).isEmpty()
        && heading.contains("nature of beneficial ownership")
        && heading.contains("percent");
  }

  /** "Consultant" over the names of those who own shares before, offer some and keep the rest. */
  private static boolean namesSellers(Sheet sheet) {
    String label = sheet.labels(sheet.name()).all();
    return tellsResale(sheet) && NO_HOLDERS.stream().noneMatch(label::contains);
  }

  private static boolean tellsResale(Sheet sheet) {
    Set<Time> times = EnumSet.noneOf(Time.class);
    for (Labels labels : sheet.heading().labels()) {
      Time time = ColumnLabel.time(labels);
      if (time != null) {
        times.add(time);
      }
    }
    return times.containsAll(EnumSet.of(Time.BEFORE, Time.OFFERED, Time.AFTER));
  }

  /** Whether a heading speaks of what only other tables state. */
  static boolean speaksOfOthers(String heading) {
    String rest = UnderwritersOption.leftOut(heading);
    return OTHERS.stream().anyMatch(rest::contains);
  }

  /** Beside shares that are owned, the price at which warrants are exercised is one fact more. */
  private static boolean ownsWarrants(String heading) {
    String rest = heading.replace("exercise price", "").replace("purchase price", "");
    return heading.contains("beneficially owned")
        && heading.contains("warrant")
        && heading.contains("percent")
        && !speaksOfOthers(rest);
  }

  /** Beside what is owned before, offered and left, how the shares were bought is one fact more. */
  private static boolean resells(Sheet sheet, String heading) {
    String rest = heading;
    for (String fact : PURCHASES) {
      rest = rest.replace(fact, "");
    }
    return tellsResale(sheet) && !speaksOfOthers(rest);
  }

  /**
   * Decides for one table whose heading is over names of holders.
   *
   * @param prose the section's heading and the paragraphs before the table, in lower case; few
   *     tables need it
   */
  static boolean holds(Sheet sheet, List<ColumnPlan> plans, Supplier<String> prose) {
    boolean states =
        statesNotes(sheet, plans.get(0), prose)
            || (statesShares(sheet, plans, prose) && !CapitalSplit.is(sheet, plans.get(0)));
    return states && (sheet.headingWords().contains("beneficial") || !listsEmployees(sheet));
  }

  private static boolean statesNotes(Sheet sheet, ColumnPlan plan, Supplier<String> prose) {
    return offersNotes(plan) && speaksOfHolders(sheet.labels(sheet.name()).all(), prose);
  }

  private static boolean statesShares(Sheet sheet, List<ColumnPlan> plans, Supplier<String> prose) {
    String heading = sheet.headingWords();
    ColumnPlan plan = plans.get(0);
    boolean before = plan.has(FigureRole.SHARES_BEFORE) || plan.hasPowers();
    boolean after = plan.has(FigureRole.SHARES_AFTER);
    if (plan.has(FigureRole.SHARES_OFFERED)) {
      return before
          || after
          || sheet.labels(sheet.name()).all().contains("selling")
          || OwnershipProse.listsSellers(prose.get());
    }
    if (!before) {
      boolean parts = plans.size() > 1 || statesParts(sheet, plan);
      return parts && namesOwners(sheet) && OwnershipProse.announces(prose.get());
    }
    if (heading.contains("beneficial") || sheet.labels(sheet.name()).all().contains("selling")) {
      return true;
    }
    boolean ofSeveral = plans.size() > 1 && (heading.contains("%") || heading.contains("percent"));
    boolean percent =
        ofSeveral || plan.has(FigureRole.PERCENT_BEFORE) || plan.has(FigureRole.PERCENT_AFTER);
    boolean votes = OF_VOTES.stream().anyMatch(heading::contains);
    boolean counts = votes || countsForAll(sheet, plans) || countsTendered(sheet, plan, prose);
    boolean announced = OwnershipProse.announces(heading) || OwnershipProse.announces(prose.get());
    return ((percent || counts) && announced) || listsNominees(sheet, plan);
  }

  /** Whether beside what nominees do for a living stands how many shares they own. */
  private static boolean listsNominees(Sheet sheet, ColumnPlan plan) {
    String heading = sheet.headingWords();
    Integer column = plan.columns().get(FigureRole.SHARES_BEFORE);
    String label = column == null ? "" : sheet.labels(column).all();
    return LIVES.stream().anyMatch(heading::contains)
        && label.contains("shares")
        && label.contains("owned");
  }

  /** Whether it states, without counting shares, what part of a class its holders own. */
  private static boolean statesParts(Sheet sheet, ColumnPlan plan) {
    Integer column = plan.columns().get(FigureRole.PERCENT_BEFORE);
    String label = column == null ? "" : sheet.labels(column).all();
    return PARTS_OF.stream().anyMatch(label::contains);
  }

  private static boolean namesOwners(Sheet sheet) {
    String names = sheet.labels(sheet.name()).all();
    return names.contains("holder") || names.contains("owner") || names.contains("address");
  }

  /**
   * Schedule 14A, Item 10: what a plan gives to officers and to "all other employees as a group".
   */
  private static boolean listsEmployees(Sheet sheet) {
    return sheet.body().stream()
        .map(line -> line.text(sheet.name()))
        .anyMatch(name -> RowWords.isGroup(name) && name.mentions("employees"));
  }

  /**
   * Whether a column without percentages states what officers own, all of them together at its end.
   * A column of grants looks the same, so its label may say nothing but that it counts shares.
   */
  private static boolean countsForAll(Sheet sheet, List<ColumnPlan> plans) {
    String heading = sheet.headingWords();
    boolean funds =
        plans.size() > 1 && plans.stream().map(ColumnPlan::security).allMatch(RowWords::endsInFund);
    return GRANTS.stream().noneMatch(heading::contains)
        && (funds || onlyCounts(sheet, plans.get(0)))
        && sheet.body().stream().anyMatch(line -> RowWords.isGroup(line.text(sheet.name())));
  }

  /** Whether it states what is paid in a tender offer for the shares that officers own. */
  private static boolean countsTendered(Sheet sheet, ColumnPlan plan, Supplier<String> prose) {
    String heading = sheet.headingWords();
    return heading.contains("consideration")
        && RIGHTS.stream().noneMatch(heading::contains)
        && onlyCounts(sheet, plan)
        && prose.get().contains("beneficially own");
  }

  private static boolean onlyCounts(Sheet sheet, ColumnPlan plan) {
    Integer column = plan.columns().get(FigureRole.SHARES_BEFORE);
    String label = column == null ? "" : sheet.labels(column).all();
    return !label.isEmpty()
        && Word.of(label).stream().allMatch(word -> OF_SHARES.contains(word.letters()));
  }

  private static boolean offersNotes(ColumnPlan plan) {
    return plan.has(FigureRole.PRINCIPAL_OFFERED)
        || (plan.has(FigureRole.PRINCIPAL_BEFORE) && plan.has(FigureRole.PRINCIPAL_AFTER));
  }

  private static boolean speaksOfHolders(String label, Supplier<String> prose) {
    return label.contains("selling")
        || label.contains("holder")
        || OwnershipProse.announces(prose.get());
  }

  private static boolean namesHolders(String label) {
    return label.isEmpty()
        || leadsToClasses(label)
        || (ColumnUse.isName(label) && NO_HOLDERS.stream().noneMatch(label::contains))
        || HOLDERS.stream().anyMatch(label::contains);
  }

  /** "Title or class of securities:" over the names says what the labels beside it are. */
  private static boolean leadsToClasses(String label) {
    return label.startsWith("title") && label.contains("class") && label.endsWith(":");
  }
}
