package org.stakegraph.ingest.xml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one class of securities in a Form 4 or 5. Each states what is held after its
 * transaction, or all state what is held after the last one.
 */
final class HoldingLines {
  /** Longest number of shares, in characters. */
  private static final int LONGEST = 24;

  /** Of so many transactions one may be mistyped, or be told by a footnote only. */
  private static final int FEW = 4;

  private final XmlText text;

  HoldingLines(XmlText text) {
    this.text = text;
  }

  /**
   * The line that states what is held in the end; empty if the numbers of several do not prove it.
   *
   * @param lines at least one, in text order
   */
  Optional<Element> last(List<Element> lines) {
    Element last = lines.get(lines.size() - 1);
    boolean same = true;
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      BigDecimal before = held(lines.get(i - 1));
      BigDecimal held = held(lines.get(i));
      BigDecimal change = change(lines.get(i));
      if (before == null || held == null || change == null || change(lines.get(i - 1)) == null) {
        return Optional.empty();
      }
      same &= held.compareTo(before) == 0;
      broken += held.compareTo(before.add(change)) == 0 ? 0 : 1;
    }
    boolean chained = broken == 0 || (broken * FEW < lines.size() - 1 && isLatest(last, lines));
    return same || chained ? Optional.of(last) : Optional.empty();
  }

  private boolean isLatest(Element last, List<Element> lines) {
    Optional<LocalDate> end = date(last);
    return end.isPresent()
        && lines.stream()
            .allMatch(line -> date(line).filter(d -> !d.isAfter(end.get())).isPresent());
  }

  private Optional<LocalDate> date(Element line) {
    return line.at("transactiondate", "value").flatMap(text::date);
  }

  private @Nullable BigDecimal held(Element line) {
    return number(line, "posttransactionamounts", "sharesownedfollowingtransaction", "value");
  }

  /** What a transaction adds; null if the line states none. */
  private @Nullable BigDecimal change(Element line) {
    BigDecimal shares = number(line, "transactionamounts", "transactionshares", "value");
    String code =
        line.at("transactionamounts", "transactionacquireddisposedcode", "value")
            .map(text::words)
            .orElse("");
    return shares == null || !(code.equals("A") || code.equals("D"))
        ? null
        : code.equals("A") ? shares : shares.negate();
  }

  private @Nullable BigDecimal number(Element line, String... path) {
    String said = line.at(path).map(text::words).orElse("");
    boolean digits = !said.isEmpty() && said.length() <= LONGEST;
    for (int i = 0; digits && i < said.length(); i++) {
      digits = said.charAt(i) == '.' || (said.charAt(i) >= '0' && said.charAt(i) <= '9');
    }
    try {
      return digits ? new BigDecimal(said) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
