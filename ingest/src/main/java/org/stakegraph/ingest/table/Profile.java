package org.stakegraph.ingest.table;

import java.math.BigDecimal;
import java.util.List;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;

/** What the cells of one column hold, over all rows. */
final class Profile {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final int LONGEST_ROUNDED = 14;

  private int counts;
  private int small;
  private int fractions;
  private int percentages;
  private int stars;
  private int money;
  private int texts;
  private int nothing;

  private Profile() {}

  static Profile of(List<SheetLine> body, int column) {
    Profile profile = new Profile();
    for (SheetLine line : body) {
      if (!line.lines(column).isEmpty()) {
        profile.add(line.text(column), line.figures().get(column));
      }
    }
    return profile;
  }

  private void add(AlignedText cell, boolean figure) {
    if (cell.toString().equals(CellReader.PLUS) || isRounded(cell)) {
      nothing++;
      return;
    }
    if (!figure) {
      texts += NameShape.hasWord(cell) || !Amounts.read(cell).tokens().isEmpty() ? 1 : 0;
      return;
    }
    money += cell.toString().indexOf('$') >= 0 ? 1 : 0;
    for (Amount token : Amounts.read(cell).tokens()) {
      add(token);
    }
  }

  /** "9.85 million", which counts shares, though not how many. */
  private static boolean isRounded(AlignedText cell) {
    String text = cell.toString();
    return text.endsWith(" million") && text.length() <= LONGEST_ROUNDED;
  }

  private void add(Amount token) {
    switch (token.kind()) {
      case COUNT, REGROUPED -> {
        if (token.number().compareTo(HUNDRED) > 0) {
          counts++;
        } else {
          small++;
        }
      }
      case FRACTION -> {
        counts++;
        fractions++;
      }
      case DECIMAL -> {
        percentages++;
        fractions++;
      }
      case PERCENT -> percentages++;
      case BELOW -> {
        percentages++;
        stars++;
      }
      case GARBLED -> counts++;
      case NIL, NOT_APPLICABLE -> nothing++;
    }
  }

  boolean isText() {
    return texts > counts + small + percentages + nothing;
  }

  /** Whether any of its figures carries a currency sign. */
  boolean isMoney() {
    return money > 0;
  }

  /** Whether few of its figures carry one, as those do beside which it slipped in. */
  boolean hasStrayCurrency() {
    return money > 0 && money * 2 <= counts + small + nothing;
  }

  /** Whether it holds numbers or percentages. */
  boolean hasFigures() {
    return !isText() && counts + small + percentages > 0;
  }

  /** Whether it holds words and next to no figures. */
  boolean hasWords() {
    return texts > 0 && !hasFigures();
  }

  /** Whether its figures are numbers of something. */
  boolean counts() {
    return counts > percentages;
  }

  /** Whether they are numbers wherever no star stands for one that is small. */
  boolean countsBesideStars() {
    return counts > 0 && percentages == stars;
  }

  /** Whether a dot in it parts shares from parts of a share, or may do so. */
  boolean hasFractions() {
    return fractions > 0;
  }

  /** Whether its figures are percentages, stars among them. */
  boolean isPercent() {
    return percentages > 0 && percentages >= counts;
  }

  /** Whether it holds no more than dashes and small numbers, so that its heading has to decide. */
  boolean isUndecided() {
    return !isText() && !counts() && !isPercent();
  }
}
