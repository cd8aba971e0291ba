package org.stakegraph.ontology;

/** Stands in until the generated constants land. */
public final class Stk {
  public static final String NAMESPACE = "https://w3id.org/stakegraph#";
  public static final String PREFIX = "stk";
  public static final String AGENT = "https://w3id.org/stakegraph#Agent";
  public static final String PERSON = "https://w3id.org/stakegraph#Person";
  public static final String ORGANIZATION = "https://w3id.org/stakegraph#Organization";
  public static final String TRUST = "https://w3id.org/stakegraph#Trust";
  public static final String AGENT_GROUP = "https://w3id.org/stakegraph#AgentGroup";
  public static final String REGISTRATION = "https://w3id.org/stakegraph#Registration";
  public static final String FILING = "https://w3id.org/stakegraph#Filing";
  public static final String HOLDER_TABLE = "https://w3id.org/stakegraph#HolderTable";
  public static final String FOOTNOTE = "https://w3id.org/stakegraph#Footnote";
  public static final String TEXT_SPAN = "https://w3id.org/stakegraph#TextSpan";
  public static final String SECURITY = "https://w3id.org/stakegraph#Security";
  public static final String ADDRESS = "https://w3id.org/stakegraph#Address";
  public static final String STATEMENT = "https://w3id.org/stakegraph#Statement";
  public static final String STAKE = "https://w3id.org/stakegraph#Stake";
  public static final String POSITION = "https://w3id.org/stakegraph#Position";
  public static final String COMPONENT = "https://w3id.org/stakegraph#Component";
  public static final String OUTRIGHT_COMPONENT = "https://w3id.org/stakegraph#OutrightComponent";
  public static final String DERIVATIVE_COMPONENT =
      "https://w3id.org/stakegraph#DerivativeComponent";
  public static final String LOT = "https://w3id.org/stakegraph#Lot";
  public static final String RELATIONSHIP = "https://w3id.org/stakegraph#Relationship";
  public static final String DISCLAIMER = "https://w3id.org/stakegraph#Disclaimer";
  public static final String LIMITATION = "https://w3id.org/stakegraph#Limitation";
  public static final String OWNERSHIP_CAP = "https://w3id.org/stakegraph#OwnershipCap";
  public static final String LOCK_UP = "https://w3id.org/stakegraph#LockUp";
  public static final String IDENTITY_LINK = "https://w3id.org/stakegraph#IdentityLink";
  public static final String EXTRACTION_RUN = "https://w3id.org/stakegraph#ExtractionRun";
  public static final String CONNECTED_TO = "https://w3id.org/stakegraph#connectedTo";
  public static final String HAS_INFLUENCE_OVER = "https://w3id.org/stakegraph#hasInfluenceOver";
  public static final String HAS_POSITION = "https://w3id.org/stakegraph#hasPosition";
  public static final String HOLDS = "https://w3id.org/stakegraph#holds";
  public static final String HAS_VOTING_POWER_OVER =
      "https://w3id.org/stakegraph#hasVotingPowerOver";
  public static final String HAS_DISPOSITIVE_POWER_OVER =
      "https://w3id.org/stakegraph#hasDispositivePowerOver";
  public static final String IS_DEEMED_BENEFICIAL_OWNER_OF =
      "https://w3id.org/stakegraph#isDeemedBeneficialOwnerOf";
  public static final String IS_GENERAL_PARTNER_OF =
      "https://w3id.org/stakegraph#isGeneralPartnerOf";
  public static final String IS_MANAGING_MEMBER_OF =
      "https://w3id.org/stakegraph#isManagingMemberOf";
  public static final String IS_TRUSTEE_OF = "https://w3id.org/stakegraph#isTrusteeOf";
  public static final String IS_INVESTMENT_MANAGER_OF =
      "https://w3id.org/stakegraph#isInvestmentManagerOf";
  public static final String IS_AGENT_OF = "https://w3id.org/stakegraph#isAgentOf";
  public static final String IS_PARENT_OF = "https://w3id.org/stakegraph#isParentOf";
  public static final String IS_CONTROL_PERSON_OF = "https://w3id.org/stakegraph#isControlPersonOf";
  public static final String IS_JOINT_HOLDER_IN = "https://w3id.org/stakegraph#isJointHolderIn";
  public static final String IS_CARE_OF_FOR = "https://w3id.org/stakegraph#isCareOfFor";
  public static final String IS_CONTACT_FOR = "https://w3id.org/stakegraph#isContactFor";
  public static final String HAS_OFFICE_IN = "https://w3id.org/stakegraph#hasOfficeIn";
  public static final String IS_AFFILIATE_OF = "https://w3id.org/stakegraph#isAffiliateOf";
  public static final String DISCLAIMS_OWNERSHIP_OF =
      "https://w3id.org/stakegraph#disclaimsOwnershipOf";
  public static final String SAME_AGENT_AS = "https://w3id.org/stakegraph#sameAgentAs";
  public static final String OF_ISSUER = "https://w3id.org/stakegraph#ofIssuer";
  public static final String OF_SECURITY = "https://w3id.org/stakegraph#ofSecurity";
  public static final String PART_OF = "https://w3id.org/stakegraph#partOf";
  public static final String OVERLAPS_WITH = "https://w3id.org/stakegraph#overlapsWith";
  public static final String THROUGH_SECURITY = "https://w3id.org/stakegraph#throughSecurity";
  public static final String IN_TABLE = "https://w3id.org/stakegraph#inTable";
  public static final String STATED_IN = "https://w3id.org/stakegraph#statedIn";
  public static final String EVIDENCE = "https://w3id.org/stakegraph#evidence";
  public static final String HAS_FOOTNOTE = "https://w3id.org/stakegraph#hasFootnote";
  public static final String NOTICE_ADDRESS = "https://w3id.org/stakegraph#noticeAddress";
  public static final String FROM_AGENT = "https://w3id.org/stakegraph#fromAgent";
  public static final String TO_TARGET = "https://w3id.org/stakegraph#toTarget";
  public static final String RELATION = "https://w3id.org/stakegraph#relation";
  public static final String MODALITY = "https://w3id.org/stakegraph#modality";
  public static final String POWER_SHARING = "https://w3id.org/stakegraph#powerSharing";
  public static final String BASIS = "https://w3id.org/stakegraph#basis";
  public static final String APPLIES_TO = "https://w3id.org/stakegraph#appliesTo";
  public static final String RESTRICTS_ACTION = "https://w3id.org/stakegraph#restrictsAction";
  public static final String UNDER_REGISTRATION = "https://w3id.org/stakegraph#underRegistration";
  public static final String SUPPLEMENTS = "https://w3id.org/stakegraph#supplements";
  public static final String SUPERSEDES = "https://w3id.org/stakegraph#supersedes";
  public static final String LINKS_AGENT = "https://w3id.org/stakegraph#linksAgent";
  public static final String LINK_STATUS = "https://w3id.org/stakegraph#linkStatus";
  public static final String SHARES = "https://w3id.org/stakegraph#shares";
  public static final String SHARES_OFFERED = "https://w3id.org/stakegraph#sharesOffered";
  public static final String SHARES_AFTER = "https://w3id.org/stakegraph#sharesAfter";
  public static final String PERCENT_BEFORE = "https://w3id.org/stakegraph#percentBefore";
  public static final String PERCENT_AFTER = "https://w3id.org/stakegraph#percentAfter";
  public static final String SHARES_OUTSTANDING = "https://w3id.org/stakegraph#sharesOutstanding";
  public static final String AS_OF = "https://w3id.org/stakegraph#asOf";
  public static final String ACQUIRABLE_WITHIN_DAYS =
      "https://w3id.org/stakegraph#acquirableWithinDays";
  public static final String CAP_PERCENT = "https://w3id.org/stakegraph#capPercent";
  public static final String EXCEPT_PECUNIARY_INTEREST =
      "https://w3id.org/stakegraph#exceptPecuniaryInterest";
  public static final String RELEASE_DATE = "https://w3id.org/stakegraph#releaseDate";
  public static final String NAME_KEY = "https://w3id.org/stakegraph#nameKey";
  public static final String CONFIDENCE = "https://w3id.org/stakegraph#confidence";
  public static final String IS_BENEFICIARY_OF = "https://w3id.org/stakegraph#isBeneficiaryOf";
  public static final String IS_SETTLOR_OF = "https://w3id.org/stakegraph#isSettlorOf";
  public static final String IS_NOMINEE_FOR = "https://w3id.org/stakegraph#isNomineeFor";
  public static final String IS_CUSTODIAN_FOR = "https://w3id.org/stakegraph#isCustodianFor";
  public static final String IS_RELATIVE_OF = "https://w3id.org/stakegraph#isRelativeOf";
  public static final String IS_SHAREHOLDER_OF = "https://w3id.org/stakegraph#isShareholderOf";
  public static final String IS_MEMBER_OF = "https://w3id.org/stakegraph#isMemberOf";
  public static final String IS_LIMITED_PARTNER_OF =
      "https://w3id.org/stakegraph#isLimitedPartnerOf";
  public static final String IS_CREDITOR_OF = "https://w3id.org/stakegraph#isCreditorOf";
  public static final String IS_COPY_RECIPIENT_FOR =
      "https://w3id.org/stakegraph#isCopyRecipientFor";
  public static final String PERCENT_BEFORE_BELOW =
      "https://w3id.org/stakegraph#percentBeforeBelow";
  public static final String PERCENT_AFTER_BELOW = "https://w3id.org/stakegraph#percentAfterBelow";
  public static final String NOTICE_DAYS = "https://w3id.org/stakegraph#noticeDays";
  public static final String FIGURES_REFLECT_CAP = "https://w3id.org/stakegraph#figuresReflectCap";
  public static final String COUNTS_AFFILIATES = "https://w3id.org/stakegraph#countsAffiliates";
  public static final String DOCUMENT_PART = "https://w3id.org/stakegraph#documentPart";
  public static final String MATCHED_BY = "https://w3id.org/stakegraph#matchedBy";
  public static final String RULE = "https://w3id.org/stakegraph#rule";
  public static final String FIGURE_READING = "https://w3id.org/stakegraph#FigureReading";
  public static final String OF_STAKE = "https://w3id.org/stakegraph#ofStake";
  public static final String OF_FIGURE = "https://w3id.org/stakegraph#ofFigure";
  public static final String CELL_STATE = "https://w3id.org/stakegraph#cellState";
  public static final String PRINTED_AS = "https://w3id.org/stakegraph#printedAs";
  public static final String EQUATION = "https://w3id.org/stakegraph#equation";
  public static final String TOTAL_CHECK = "https://w3id.org/stakegraph#TotalCheck";
  public static final String STATED_TOTAL = "https://w3id.org/stakegraph#statedTotal";
  public static final String SUM_OF_ROWS = "https://w3id.org/stakegraph#sumOfRows";
  public static final String DIFFERENCE = "https://w3id.org/stakegraph#difference";
  public static final String EXPLAINED_BY = "https://w3id.org/stakegraph#explainedBy";
  public static final String EXPLANATION = "https://w3id.org/stakegraph#explanation";
  public static final String FINDING = "https://w3id.org/stakegraph#Finding";
  public static final String FINDING_CODE = "https://w3id.org/stakegraph#findingCode";
  public static final String SEVERITY = "https://w3id.org/stakegraph#severity";
  public static final String MARKER = "https://w3id.org/stakegraph#marker";
  public static final String MARKER_RECOVERED = "https://w3id.org/stakegraph#markerRecovered";
  public static final String RELEASE_PERCENT = "https://w3id.org/stakegraph#releasePercent";
  public static final String STATED_IN_NOTE = "https://w3id.org/stakegraph#statedInNote";
  public static final String ALIAS = "https://w3id.org/stakegraph#alias";

  private Stk() {}
}
