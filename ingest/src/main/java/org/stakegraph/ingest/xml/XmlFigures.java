package org.stakegraph.ingest.xml;

import java.math.BigDecimal;
import java.util.Optional;
import org.stakegraph.ingest.cover.WholeShares;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Amount;
import org.stakegraph.ingest.statement.Amounts;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;

/** Reads elements as figures. */
final class XmlFigures {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final SourceText source;

  XmlFigures(SourceText source) {
    this.source = source;
  }

  /** A number of shares; {@code 7824100.00} is a whole number. */
  Figure shares(Element element, String rule) {
    AlignedText text = source.aligned(element.content());
    Optional<Amount> amount = Amounts.read(text.slice(0, wholeEnd(text))).single();
    Evidence evidence = evidence(element.content(), rule);
    if (amount.filter(a -> a.kind() == Amount.Kind.COUNT).isPresent()) {
      return new Figure.Shares(amount.orElseThrow().shares(), evidence);
    }
    return amount
        .filter(a -> a.kind() == Amount.Kind.DECIMAL || a.kind() == Amount.Kind.FRACTION)
        .map(a -> WholeShares.of(a, evidence))
        .orElseGet(() -> other(element, amount, evidence));
  }

  /** A percentage of the class, with or without its sign. */
  Figure percent(Element element, String rule) {
    Optional<Amount> amount = Amounts.read(source.aligned(element.content())).single();
    Evidence evidence = evidence(element.content(), rule);
    if (amount.filter(XmlFigures::isPercent).isPresent()) {
      return new Figure.Percent(amount.orElseThrow().number(), evidence);
    }
    if (amount.filter(a -> a.kind() == Amount.Kind.BELOW).isPresent()) {
      return new Figure.PercentBelow(amount.orElseThrow().number(), evidence);
    }
    return other(element, amount, evidence);
  }

  private Figure other(Element element, Optional<Amount> amount, Evidence evidence) {
    TextRange range = element.content();
    if (range.length() == 0) {
      return new Figure.Blank();
    }
    return switch (amount.map(Amount::kind).orElse(Amount.Kind.GARBLED)) {
      case NIL -> new Figure.Nil(evidence);
      case NOT_APPLICABLE -> new Figure.NotApplicable(evidence);
      default ->
          new Figure.Illegible(
              source.text().substring(range.start(), range.end()), source.span(range));
    };
  }

  private Evidence evidence(TextRange range, String rule) {
    return Evidence.stated(source.span(range), DocumentPart.ROW, rule);
  }

  private static boolean isPercent(Amount amount) {
    return switch (amount.kind()) {
      case PERCENT, DECIMAL, COUNT -> amount.number().compareTo(HUNDRED) <= 0;
      default -> false;
    };
  }

  /** Where a fraction of noughts begins, or the end. */
  private static int wholeEnd(AlignedText text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '0') {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == '.' ? end - 1 : text.length();
  }
}
