package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every annotated filing is read as well as the baseline says: not worse, and not better unseen.
 */
class BaselineTest {
  private static final String BEFORE =
      """
      # what was reached
      one.txt  holders 3/0/1/0  figures 9/1/2/0
      two.txt  holders 5/0/0/0  figures 20/0/0/0
      """;

  @TempDir Path folder;

  @Test
  void theFilingsAreReadAsTheBaselineSays() throws IOException {
    Path golds = Checkout.shared("gold/dev");
    Path filings = Checkout.shared("filings/dev");
    Path file = Checkout.root().resolve("evaluation/src/test/resources/baseline.txt");
    Baseline now = Baseline.of(Trial.all(filings, golds, ""));
    assertThat(Baseline.read(file).differences(now))
        .as("mend what got worse; what got better is recorded by evaluation/run --write-baseline")
        .isEmpty();
  }

  @Test
  void theSameFiguresDoNotDiffer() throws IOException {
    assertThat(read(BEFORE).differences(read(BEFORE))).isEmpty();
  }

  @Test
  void aFigureThatChangesIsNamedWithItsFile() throws IOException {
    assertThat(differences("holders 3/0/1/0", "holders 4/0/0/0"))
        .containsExactly(
            "one.txt: holders: expected 3/0/1/0, actual 4/0/0/0 (right/wrong/absent/invented)");
    assertThat(differences("figures 20/0/0/0", "figures 19/0/1/0"))
        .containsExactly(
            "two.txt: figures: expected 20/0/0/0, actual 19/0/1/0 (right/wrong/absent/invented)");
  }

  @Test
  void aFilingThatComesOrGoesIsNamed() throws IOException {
    assertThat(differences("two.txt", "three.txt"))
        .containsExactly(
            "three.txt: not in the baseline", "two.txt: in the baseline, and not read");
  }

  private List<String> differences(String before, String now) throws IOException {
    return read(BEFORE).differences(read(BEFORE.replace(before, now)));
  }

  private Baseline read(String text) throws IOException {
    return Baseline.read(Files.writeString(folder.resolve("baseline.txt"), text));
  }
}
