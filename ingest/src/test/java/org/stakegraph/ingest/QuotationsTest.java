package org.stakegraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;

/** Statements about parties carry the words that state them. */
class QuotationsTest {
  private static final String TABLE =
      """
      <html><body>
      <table><tr><td>Name of selling stockholder</td><td>Shares owned before the offering</td><td>Shares offered</td></tr>
      <tr><td>Alder Fund, L.P. (1)</td><td>1,000</td><td>400</td></tr>
      <tr><td>Cedar Trust<br>c/o Dogwood Post LLC<br>12 Quay Street<br>Eastport, ME 04631</td><td>2,000</td><td>500</td></tr></table>
      """;

  private static Optional<String> words(String note, Relation relation) {
    OwnershipReport report = Reading.read(TABLE + "<p>(1) " + note + "</p></body></html>");
    List<Relationship> found =
        report.relationships().stream().filter(r -> r.relation() == relation).toList();
    assertThat(found).hasSize(1);
    return found.get(0).evidence().words();
  }

  @Test
  void wordsOfANoteComeWithoutMarkupAndWithWhiteSpaceFolded() {
    assertThat(
            words(
                "<font>Birch&nbsp;Partners</font>\n   LLC is the <b>general partner</b>\n"
                    + "of Alder Fund, L.P.",
                Relation.GENERAL_PARTNER))
        .contains("Birch Partners LLC is the general partner of Alder Fund, L.P.");
  }

  @Test
  void longWordsEndWithAnEllipsisBetweenTwoWords() {
    String tail = " and of each and every one of its successors from time to time".repeat(30);
    Optional<String> words =
        words(
            "Birch Partners LLC is the general partner of Alder Fund, L.P." + tail + ".",
            Relation.GENERAL_PARTNER);

    assertThat(words).isPresent();
    assertThat(words.get().length()).isLessThanOrEqualTo(601);
  }

  @Test
  void postAddressesAreNotQuoted() {
    assertThat(words("Includes 100 shares held in escrow.", Relation.CARE_OF)).isEmpty();
  }
}
