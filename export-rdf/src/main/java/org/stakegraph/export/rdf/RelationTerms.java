package org.stakegraph.export.rdf;

import org.stakegraph.model.Relation;
import org.stakegraph.ontology.Stk;

/** The property of each relation. A relation without a property does not compile. */
final class RelationTerms {
  private RelationTerms() {}

  /** Whether the relation is about shares, so that it ends at a stake and not at a party. */
  static boolean endsAtStake(Relation relation) {
    return relation == Relation.VOTING_POWER
        || relation == Relation.DISPOSITIVE_POWER
        || relation == Relation.BENEFICIAL_OWNER;
  }

  static String property(Relation relation) {
    return switch (relation) {
      case VOTING_POWER -> Stk.HAS_VOTING_POWER_OVER;
      case DISPOSITIVE_POWER -> Stk.HAS_DISPOSITIVE_POWER_OVER;
      case BENEFICIAL_OWNER -> Stk.IS_DEEMED_BENEFICIAL_OWNER_OF;
      case GENERAL_PARTNER -> Stk.IS_GENERAL_PARTNER_OF;
      case MANAGING_MEMBER -> Stk.IS_MANAGING_MEMBER_OF;
      case TRUSTEE -> Stk.IS_TRUSTEE_OF;
      case INVESTMENT_MANAGER -> Stk.IS_INVESTMENT_MANAGER_OF;
      case AGENT -> Stk.IS_AGENT_OF;
      case PARENT -> Stk.IS_PARENT_OF;
      case CONTROL_PERSON -> Stk.IS_CONTROL_PERSON_OF;
      case JOINT_HOLDER -> Stk.IS_JOINT_HOLDER_IN;
      case CARE_OF -> Stk.IS_CARE_OF_FOR;
      case CONTACT -> Stk.IS_CONTACT_FOR;
      case COPY_RECIPIENT -> Stk.IS_COPY_RECIPIENT_FOR;
      case OFFICE -> Stk.HAS_OFFICE_IN;
      case AFFILIATE -> Stk.IS_AFFILIATE_OF;
      case RELATIVE -> Stk.IS_RELATIVE_OF;
      case BENEFICIARY -> Stk.IS_BENEFICIARY_OF;
      case SETTLOR -> Stk.IS_SETTLOR_OF;
      case NOMINEE -> Stk.IS_NOMINEE_FOR;
      case CUSTODIAN -> Stk.IS_CUSTODIAN_FOR;
      case SHAREHOLDER -> Stk.IS_SHAREHOLDER_OF;
      case MEMBER -> Stk.IS_MEMBER_OF;
      case LIMITED_PARTNER -> Stk.IS_LIMITED_PARTNER_OF;
      case CREDITOR -> Stk.IS_CREDITOR_OF;
    };
  }
}
