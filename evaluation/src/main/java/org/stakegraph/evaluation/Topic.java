package org.stakegraph.evaluation;

import java.util.EnumSet;
import java.util.Set;

/** Measures that are told together. */
public enum Topic {
  TABLES,
  HOLDERS,
  FIGURES,
  CONTACTS,
  ADDRESSES,
  NOTES,
  RELATIONS,
  MODALITY,
  DISCLAIMERS,
  COMPONENTS,
  LIMITATIONS;

  /** The count of this topic in a score. */
  public Score.Count in(Score score) {
    return score.of(measures());
  }

  private Set<Measure> measures() {
    return switch (this) {
      case TABLES -> EnumSet.of(Measure.TABLES);
      case HOLDERS -> EnumSet.of(Measure.HOLDERS);
      case FIGURES -> EnumSet.range(Measure.SHARES_BEFORE, Measure.PRINCIPAL);
      case CONTACTS -> EnumSet.of(Measure.CARE_OF, Measure.ATTENTION);
      case ADDRESSES -> EnumSet.of(Measure.ADDRESS);
      case NOTES -> EnumSet.of(Measure.FOOTNOTES);
      case RELATIONS -> EnumSet.of(Measure.RELATIONS);
      case MODALITY -> EnumSet.of(Measure.MODALITY);
      case DISCLAIMERS -> EnumSet.of(Measure.DISCLAIMERS);
      case COMPONENTS -> EnumSet.of(Measure.COMPONENTS);
      case LIMITATIONS -> EnumSet.of(Measure.LIMITATIONS);
    };
  }
}
