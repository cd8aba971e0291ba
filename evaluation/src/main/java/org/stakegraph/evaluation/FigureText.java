package org.stakegraph.evaluation;

import java.util.Locale;
import org.stakegraph.model.Figure;

/** A figure in a few characters, as a table would print it. */
final class FigureText implements Figure.Cases<String> {
  private static final FigureText CASES = new FigureText();

  private FigureText() {}

  static String of(Figure figure) {
    String basis =
        figure.reading().map(e -> " " + e.basis().name().toLowerCase(Locale.ROOT)).orElse("");
    return figure.match(CASES) + (basis.equals(" stated") ? "" : basis);
  }

  @Override
  public String shares(Figure.Shares figure) {
    return Long.toString(figure.count());
  }

  @Override
  public String percent(Figure.Percent figure) {
    return figure.percent().toPlainString() + "%";
  }

  @Override
  public String percentBelow(Figure.PercentBelow figure) {
    return "<" + figure.bound().toPlainString() + "%";
  }

  @Override
  public String principal(Figure.Principal figure) {
    return "$" + figure.dollars();
  }

  @Override
  public String nil(Figure.Nil figure) {
    return "a nil";
  }

  @Override
  public String notApplicable(Figure.NotApplicable figure) {
    return "n/a";
  }

  @Override
  public String illegible(Figure.Illegible figure) {
    return "illegible " + figure.token();
  }

  @Override
  public String blank(Figure.Blank figure) {
    return "a blank";
  }

  @Override
  public String noColumn(Figure.NoColumn figure) {
    return "no column";
  }
}
