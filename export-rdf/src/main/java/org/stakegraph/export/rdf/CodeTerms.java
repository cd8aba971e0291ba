package org.stakegraph.export.rdf;

import java.util.Locale;
import java.util.Optional;
import org.stakegraph.model.Basis;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Modality;
import org.stakegraph.model.RestrictedAct;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Severity;
import org.stakegraph.model.Sharing;
import org.stakegraph.ontology.Codes;

/** The code of each constant of the model. A constant without a code does not compile. */
final class CodeTerms {
  private CodeTerms() {}

  static String of(Basis basis) {
    return switch (basis) {
      case STATED -> Codes.BASIS_STATED;
      case DERIVED -> Codes.BASIS_DERIVED;
      case REPAIRED -> Codes.BASIS_REPAIRED;
      case INFERRED -> Codes.BASIS_INFERRED;
    };
  }

  static String of(DocumentPart part) {
    return switch (part) {
      case COVER -> Codes.PART_COVER;
      case ROW -> Codes.PART_ROW;
      case ADDRESS -> Codes.PART_ADDRESS;
      case FOOTNOTE -> Codes.PART_FOOTNOTE;
      case NARRATIVE -> Codes.PART_NARRATIVE;
    };
  }

  static String of(Modality modality) {
    return switch (modality) {
      case ASSERTED -> Codes.MODALITY_ASSERTED;
      case POSSIBLE -> Codes.MODALITY_POSSIBLE;
      case DENIED -> Codes.MODALITY_DENIED;
    };
  }

  static String of(Sharing sharing) {
    return switch (sharing) {
      case SOLE -> Codes.POWER_SOLE;
      case SHARED -> Codes.POWER_SHARED;
    };
  }

  static String of(RestrictedAct act) {
    return switch (act) {
      case CONVERSION -> Codes.ACT_CONVERSION;
      case EXERCISE -> Codes.ACT_EXERCISE;
      case DISPOSAL -> Codes.ACT_DISPOSAL;
      case VOTING -> Codes.ACT_VOTING;
      case HEDGING -> Codes.ACT_HEDGING;
    };
  }

  static String of(SecurityKind kind) {
    return switch (kind) {
      case COMMON -> Codes.COMMON;
      case PREFERRED -> Codes.PREFERRED;
      case WARRANT -> Codes.WARRANT;
      case OPTION -> Codes.OPTION;
      case NOTE -> Codes.NOTE;
      case UNIT -> Codes.UNIT;
    };
  }

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> Codes.SEVERITY_ERROR;
      case WARNING -> Codes.SEVERITY_WARNING;
      case INFO -> Codes.SEVERITY_INFO;
    };
  }

  /** The code of an EDGAR form type; absent for a form that the code list does not have. */
  static Optional<String> form(String form) {
    return switch (form.strip().toUpperCase(Locale.ROOT)) {
      case "424B1" -> Optional.of(Codes.FORM_424B1);
      case "424B2" -> Optional.of(Codes.FORM_424B2);
      case "424B3" -> Optional.of(Codes.FORM_424B3);
      case "424B4" -> Optional.of(Codes.FORM_424B4);
      case "424B5" -> Optional.of(Codes.FORM_424B5);
      case "424B7" -> Optional.of(Codes.FORM_424B7);
      case "S-1" -> Optional.of(Codes.FORM_S_1);
      case "S-3" -> Optional.of(Codes.FORM_S_3);
      case "S-4" -> Optional.of(Codes.FORM_S_4);
      case "S-8" -> Optional.of(Codes.FORM_S_8);
      case "SB-2" -> Optional.of(Codes.FORM_SB_2);
      case "F-1" -> Optional.of(Codes.FORM_F_1);
      case "F-3" -> Optional.of(Codes.FORM_F_3);
      case "DEF 14A" -> Optional.of(Codes.FORM_DEF_14A);
      case "10-K" -> Optional.of(Codes.FORM_10_K);
      case "20-F" -> Optional.of(Codes.FORM_20_F);
      case "SC 13D" -> Optional.of(Codes.FORM_SC_13D);
      case "SC 13G" -> Optional.of(Codes.FORM_SC_13G);
      case "SC 14D9" -> Optional.of(Codes.FORM_SC_14D9);
      case "3" -> Optional.of(Codes.FORM_3);
      case "4" -> Optional.of(Codes.FORM_4);
      case "5" -> Optional.of(Codes.FORM_5);
      default -> Optional.empty();
    };
  }
}
