package org.stakegraph.model;

/**
 * How one party stands to another party or to a stake. The strong relations carry influence; the
 * weak ones are threads that may or may not. A c/o or attention line is never influence.
 */
public enum Relation {
  VOTING_POWER(true),
  DISPOSITIVE_POWER(true),
  /** Beneficial ownership of shares that another holds, stated or deemed (Rule 13d-3). */
  BENEFICIAL_OWNER(true),
  GENERAL_PARTNER(true),
  /** Managing member or manager of a limited liability company. */
  MANAGING_MEMBER(true),
  TRUSTEE(true),
  INVESTMENT_MANAGER(true),
  /** Authorised agent or attorney-in-fact. */
  AGENT(true),
  PARENT(true),
  CONTROL_PERSON(true),
  /** One of the parties of a joint row. */
  JOINT_HOLDER(true),
  CARE_OF(false),
  /** Named on an attention line. */
  CONTACT(false),
  /** Named on a copies-to line. */
  COPY_RECIPIENT(false),
  OFFICE(false),
  AFFILIATE(false),
  RELATIVE(false),
  BENEFICIARY(false),
  SETTLOR(false),
  NOMINEE(false),
  CUSTODIAN(false),
  SHAREHOLDER(false),
  MEMBER(false),
  LIMITED_PARTNER(false),
  CREDITOR(false);

  private final boolean influence;

  Relation(boolean influence) {
    this.influence = influence;
  }

  /** Whether the subject can decide what happens to the object by virtue of the relation. */
  public boolean isInfluence() {
    return influence;
  }
}
