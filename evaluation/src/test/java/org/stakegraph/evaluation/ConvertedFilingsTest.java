package org.stakegraph.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stakegraph.evaluation.Score.Count;

/**
 * The annotated web pages, as programs of several kinds turn them into text, are read as well as a
 * file says: not worse, and not better unseen. What a program lost may be absent.
 */
class ConvertedFilingsTest {
  private static final List<Topic> TOPICS =
      List.of(Topic.TABLES, Topic.HOLDERS, Topic.FIGURES, Topic.CONTACTS, Topic.RELATIONS);

  @ParameterizedTest
  @EnumSource
  void convertedPagesAreReadAsTheBaselineSays(Conversion conversion) throws IOException {
    Map<Topic, Count> counts = new EnumMap<>(Topic.class);
    for (Path file : SharedFilings.annotatedHtml()) {
      String name = SharedFilings.name(file);
      GoldFiling gold = GoldFiling.read(Checkout.shared("gold/dev/" + name + ".gold.json"));
      byte[] text = conversion.of(decoded(file)).getBytes(StandardCharsets.UTF_8);
      Score score = Scorer.score(gold, SharedFilings.read(name + ".txt", text));
      TOPICS.forEach(topic -> counts.merge(topic, topic.in(score), Count::plus));
    }
    Path baseline = Checkout.root().resolve("evaluation/src/test/resources/conversions.txt");
    assertThat(line(conversion, counts)).isIn(Files.readAllLines(baseline));
  }

  private static String decoded(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(bytes, Charset.forName("windows-1252"));
  }

  private static String line(Conversion conversion, Map<Topic, Count> counts) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-29s", conversion));
    counts.forEach(
        (topic, c) ->
            line.append(
                String.format(
                    Locale.ROOT,
                    "  %s %d/%d/%d/%d",
                    topic.name().toLowerCase(Locale.ROOT),
                    c.right(),
                    c.wrong(),
                    c.absent(),
                    c.invented())));
    return line.toString();
  }
}
