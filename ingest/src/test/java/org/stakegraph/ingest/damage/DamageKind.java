package org.stakegraph.ingest.damage;

/** What a conversion from PDF to text does to a table. */
enum DamageKind {
  /** The next holder's name stands on the attention line of the row before. */
  GLUED_NAME,
  /** Attention and city share a line. */
  GLUED_ATTENTION,
  /** A name takes two lines and the figures stand on the second. */
  SPLIT_NAME,
  /** An empty line or a page break inside a row. */
  GAP_IN_ROW,
  /** A city line comes twice. */
  DOUBLED_ADDRESS,
  /** "10th" comes out as "10 th". */
  SPLIT_ORDINAL,
  /** A second, misread pair of figures on the line above or below. */
  GHOST,
  /** A row's figures stand on the line below its name. */
  FALLEN_FIGURES,
  /** Spaces in place of the commas of a figure. */
  SPACED_DIGITS,
  /** One figure of a row is gone. */
  LOST_CELL,
  /** Another glyph in place of the star. */
  GLYPH,
  /** Each line of a few rows repeats all the text since the first of them. */
  CUMULATION,
  /** Page numbers as rows of the table. */
  PAGE_ROWS,
  /** Notes without their number. */
  LOST_NUMBERS,
  /** One more, empty column from some row on. */
  EXTRA_COLUMN;

  /**
   * Damages a draft in place and claims the rows it touches. Returns false, leaving the draft
   * alone, if the table offers no place for it.
   */
  boolean applyTo(Draft draft) {
    return switch (this) {
      case GLUED_NAME -> RowDamage.glueName(draft, this);
      case GLUED_ATTENTION -> RowDamage.glueAttention(draft, this);
      case SPLIT_NAME -> RowDamage.splitName(draft, this);
      case GAP_IN_ROW -> RowDamage.gap(draft, this);
      case DOUBLED_ADDRESS -> RowDamage.doubleAddress(draft, this);
      case SPLIT_ORDINAL -> RowDamage.splitOrdinal(draft, this);
      case GHOST -> FigureDamage.ghost(draft, this);
      case FALLEN_FIGURES -> FigureDamage.fall(draft, this);
      case SPACED_DIGITS -> FigureDamage.space(draft, this);
      case LOST_CELL -> FigureDamage.lose(draft, this);
      case GLYPH -> FigureDamage.swapGlyph(draft, this);
      case CUMULATION -> Cumulation.apply(draft, this);
      case PAGE_ROWS -> TableDamage.pageRows(draft, this);
      case LOST_NUMBERS -> TableDamage.loseNumbers(draft, this);
      case EXTRA_COLUMN -> TableDamage.extraColumn(draft, this);
    };
  }

  /** Whether it strikes one row at a time, and so may strike several. */
  boolean mayRecur() {
    return this != GLYPH && this != PAGE_ROWS && this != LOST_NUMBERS && this != EXTRA_COLUMN;
  }
}
