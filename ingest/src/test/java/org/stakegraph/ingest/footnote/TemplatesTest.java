package org.stakegraph.ingest.footnote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import org.stakegraph.ingest.footnote.TemplateReading.Compared;

/**
 * The language of notes, by templates and their variations: every case of {@code templates/*.txt}
 * is read as it says. {@code -Dtemplates.report=true} shows what fails without failing.
 */
class TemplatesTest {
  private static final boolean REPORT = Boolean.getBoolean("templates.report");

  /** How many cases of a file were read as they say. */
  private static final class Tally {
    private final String file;
    private int passed;
    private int pending;
    private int failed;

    Tally(String file) {
      this.file = file;
    }

    @Override
    public String toString() {
      int all = passed + pending + failed;
      return String.format(
          "%-28s %4d of %4d pass, %d pending, %d fail", file, passed, all, pending, failed);
    }
  }

  @TestFactory
  Stream<DynamicContainer> everyNoteSaysWhatItsCaseLists() throws IOException {
    return files().stream().map(TemplatesTest::file);
  }

  private static DynamicContainer file(Path path) {
    String name = path.getFileName().toString();
    Tally tally = new Tally(name);
    List<org.junit.jupiter.api.DynamicTest> tests = new ArrayList<>();
    for (Template template : cases(path)) {
      tests.add(dynamicTest(template.title(), () -> run(template, tally)));
    }
    tests.add(dynamicTest("summary", () -> System.out.println(tally)));
    return dynamicContainer(name, tests);
  }

  private static void run(Template template, Tally tally) {
    Compared compared = TemplateReading.compare(template);
    String difference = template.title() + compared.difference();
    if (compared.same()) {
      tally.passed++;
      if (template.pending() && !REPORT) {
        throw new AssertionError("passes: take its mark \"pending\" away: " + template.title());
      }
    } else if (REPORT) {
      tally.failed++;
      System.out.println("  " + difference);
    } else if (template.pending()) {
      tally.pending++;
      throw new TestAbortedException("pending: " + difference);
    } else {
      tally.failed++;
      throw new AssertionError(difference);
    }
  }

  @Test
  void everyTemplateHasCases() throws IOException {
    Set<Integer> covered = new HashSet<>();
    Set<String> titles = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (Path path : files()) {
      for (Template template : cases(path)) {
        covered.add(template.number());
        if (!titles.add(template.title())) {
          twice.add(template.title());
        }
      }
    }
    assertThat(twice).isEmpty();
    assertThat(covered).containsAll(IntStream.rangeClosed(0, 83).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note: no title before",
        "# no number\nnote: A\nnothing",
        "# 84 no such template\nnote: A\nnothing",
        "# 1 neither statements nor nothing\nnote: A",
        "# 1 both\nnote: A\n> A | parent | B | asserted\nnothing",
        "# 1 no note\nnothing",
        "# 1 an unknown field\nnotes: A\nnothing"
      })
  void aMalformedCaseIsRefused(String lines) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Template.parse("file", lines.lines().toList()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A | parent | B",
        "A | parent | B | sometimes",
        "A | uncle | B | asserted",
        "A | voting power | shares of B | asserted",
        "A | beneficial owner | B | asserted",
        "A | disclaims | shares of B | partly",
        "includes | 5 | gold | A",
        "caps | A | 4.99 | exercise | maybe"
      })
  void aMalformedStatementIsRefused(String statement) {
    List<String> lines = List.of("# 1 a case", "note: A", "> " + statement);
    Template template = Template.parse("file", lines).get(0);
    assertThatIllegalArgumentException().isThrownBy(() -> TemplateReading.compare(template));
  }

  private static List<Template> cases(Path path) {
    try {
      return Template.parse(path.getFileName().toString(), Files.readAllLines(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Path> files() throws IOException {
    URL folder = Objects.requireNonNull(TemplatesTest.class.getResource("templates"));
    try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
