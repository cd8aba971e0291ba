package org.stakegraph.ontology;

/** Stands in until the generated constants land. */
public final class Codes {
  public static final String NAMESPACE = "https://w3id.org/stakegraph/code#";
  public static final String PREFIX = "stkc";
  public static final String FORM = "https://w3id.org/stakegraph/code#form";
  public static final String FORM_424B3 = "https://w3id.org/stakegraph/code#form-424b3";
  public static final String FORM_424B7 = "https://w3id.org/stakegraph/code#form-424b7";
  public static final String FORM_S_3 = "https://w3id.org/stakegraph/code#form-s-3";
  public static final String FORM_S_1 = "https://w3id.org/stakegraph/code#form-s-1";
  public static final String SECURITY_KIND = "https://w3id.org/stakegraph/code#securityKind";
  public static final String COMMON = "https://w3id.org/stakegraph/code#common";
  public static final String PREFERRED = "https://w3id.org/stakegraph/code#preferred";
  public static final String WARRANT = "https://w3id.org/stakegraph/code#warrant";
  public static final String OPTION = "https://w3id.org/stakegraph/code#option";
  public static final String NOTE = "https://w3id.org/stakegraph/code#note";
  public static final String UNIT = "https://w3id.org/stakegraph/code#unit";
  public static final String ACTION = "https://w3id.org/stakegraph/code#action";
  public static final String ACT_CONVERSION = "https://w3id.org/stakegraph/code#act-conversion";
  public static final String ACT_EXERCISE = "https://w3id.org/stakegraph/code#act-exercise";
  public static final String ACT_DISPOSAL = "https://w3id.org/stakegraph/code#act-disposal";
  public static final String ACT_VOTING = "https://w3id.org/stakegraph/code#act-voting";
  public static final String ACT_HEDGING = "https://w3id.org/stakegraph/code#act-hedging";
  public static final String MODALITY = "https://w3id.org/stakegraph/code#modality";
  public static final String MODALITY_ASSERTED =
      "https://w3id.org/stakegraph/code#modality-asserted";
  public static final String MODALITY_POSSIBLE =
      "https://w3id.org/stakegraph/code#modality-possible";
  public static final String MODALITY_DENIED = "https://w3id.org/stakegraph/code#modality-denied";
  public static final String POWER = "https://w3id.org/stakegraph/code#power";
  public static final String POWER_SOLE = "https://w3id.org/stakegraph/code#power-sole";
  public static final String POWER_SHARED = "https://w3id.org/stakegraph/code#power-shared";
  public static final String BASIS = "https://w3id.org/stakegraph/code#basis";
  public static final String BASIS_INFERRED = "https://w3id.org/stakegraph/code#basis-inferred";
  public static final String LINK = "https://w3id.org/stakegraph/code#link";
  public static final String LINK_CANDIDATE = "https://w3id.org/stakegraph/code#link-candidate";
  public static final String LINK_ACCEPTED = "https://w3id.org/stakegraph/code#link-accepted";
  public static final String LINK_REJECTED = "https://w3id.org/stakegraph/code#link-rejected";
  public static final String MATCH_IDENTIFIER = "https://w3id.org/stakegraph/code#match-identifier";
  public static final String MATCH_NAME_AND_CAREOF =
      "https://w3id.org/stakegraph/code#match-name-and-careof";
  public static final String MATCH_NAME_AND_ROLE =
      "https://w3id.org/stakegraph/code#match-name-and-role";
  public static final String MATCH_NAME_ONLY = "https://w3id.org/stakegraph/code#match-name-only";
  public static final String BASIS_STATED = "https://w3id.org/stakegraph/code#basis-stated";
  public static final String BASIS_DERIVED = "https://w3id.org/stakegraph/code#basis-derived";
  public static final String BASIS_REPAIRED = "https://w3id.org/stakegraph/code#basis-repaired";
  public static final String PART_COVER = "https://w3id.org/stakegraph/code#part-cover";
  public static final String PART_ROW = "https://w3id.org/stakegraph/code#part-row";
  public static final String PART_ADDRESS = "https://w3id.org/stakegraph/code#part-address";
  public static final String PART_FOOTNOTE = "https://w3id.org/stakegraph/code#part-footnote";
  public static final String PART_NARRATIVE = "https://w3id.org/stakegraph/code#part-narrative";
  public static final String CELL_NIL = "https://w3id.org/stakegraph/code#cell-nil";
  public static final String CELL_NOT_APPLICABLE =
      "https://w3id.org/stakegraph/code#cell-not-applicable";
  public static final String CELL_ILLEGIBLE = "https://w3id.org/stakegraph/code#cell-illegible";
  public static final String CELL_BLANK = "https://w3id.org/stakegraph/code#cell-blank";
  public static final String SEVERITY_ERROR = "https://w3id.org/stakegraph/code#severity-error";
  public static final String SEVERITY_WARNING = "https://w3id.org/stakegraph/code#severity-warning";
  public static final String SEVERITY_INFO = "https://w3id.org/stakegraph/code#severity-info";
  public static final String FORM_424B1 = "https://w3id.org/stakegraph/code#form-424b1";
  public static final String FORM_424B2 = "https://w3id.org/stakegraph/code#form-424b2";
  public static final String FORM_424B4 = "https://w3id.org/stakegraph/code#form-424b4";
  public static final String FORM_424B5 = "https://w3id.org/stakegraph/code#form-424b5";
  public static final String FORM_S_4 = "https://w3id.org/stakegraph/code#form-s-4";
  public static final String FORM_S_8 = "https://w3id.org/stakegraph/code#form-s-8";
  public static final String FORM_SB_2 = "https://w3id.org/stakegraph/code#form-sb-2";
  public static final String FORM_F_1 = "https://w3id.org/stakegraph/code#form-f-1";
  public static final String FORM_F_3 = "https://w3id.org/stakegraph/code#form-f-3";
  public static final String FORM_DEF_14A = "https://w3id.org/stakegraph/code#form-def-14a";
  public static final String FORM_10_K = "https://w3id.org/stakegraph/code#form-10-k";
  public static final String FORM_20_F = "https://w3id.org/stakegraph/code#form-20-f";
  public static final String FORM_SC_13D = "https://w3id.org/stakegraph/code#form-sc-13d";
  public static final String FORM_SC_13G = "https://w3id.org/stakegraph/code#form-sc-13g";
  public static final String FORM_SC_14D9 = "https://w3id.org/stakegraph/code#form-sc-14d9";
  public static final String FORM_3 = "https://w3id.org/stakegraph/code#form-3";
  public static final String FORM_4 = "https://w3id.org/stakegraph/code#form-4";
  public static final String FORM_5 = "https://w3id.org/stakegraph/code#form-5";

  private Codes() {}
}
