package org.stakegraph.ingest.footnote.rule;

import java.util.List;

/** The rules in the order in which they are tried; the first that reads a place wins. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new OwnershipCapRule(),
          new PostRule(),
          new ExplanationRule(),
          new ExcludesRule(),
          new IncludesRule(),
          new SharesAmongRule(),
          new DisclaimsRule(),
          new ReportsRule(),
          new ProxyRule(),
          new HasPowerRule(),
          new VotesRule(),
          new PowerHeldByRule(),
          new BeneficialOwnerRule(),
          new IsRoleRule(),
          new StakeRule(),
          new ControlRule(),
          new ManagesRule(),
          new KinRule(),
          new AffiliatedRule(),
          new TrustRule(),
          new DelegatesRule(),
          new OccupationRule(),
          new BoardRule(),
          new RoleOfRule(),
          new AppositionRule(),
          new HeldByRule(),
          new RecordOwnerRule());

  private Rules() {}

  /** All rules. */
  public static List<Rule> all() {
    return ALL;
  }
}
