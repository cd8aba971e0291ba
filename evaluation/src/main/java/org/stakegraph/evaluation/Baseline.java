package org.stakegraph.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.stakegraph.evaluation.Score.Count;

/**
 * The figures that the readers are known to reach, one line for each filing: its name, then for
 * each topic {@code right/wrong/absent/invented}.
 */
final class Baseline {
  private static final String HEAD =
      "# Counts right/wrong/absent/invented. Written by evaluation/run --write-baseline;"
          + " reviewed.\n";

  private final Map<String, Map<String, String>> lines = new LinkedHashMap<>();

  private Baseline() {}

  static Baseline of(List<Trial> trials) {
    Baseline baseline = new Baseline();
    for (Trial trial : trials) {
      Map<String, String> counts = new LinkedHashMap<>();
      for (Topic topic : Topic.values()) {
        counts.put(topic.name().toLowerCase(Locale.ROOT), counts(topic.in(trial.score())));
      }
      baseline.lines.put(trial.file(), counts);
    }
    return baseline;
  }

  static Baseline read(Path file) throws IOException {
    Baseline baseline = new Baseline();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isBlank()) {
        List<String> words = List.of(line.strip().split(" +", -1));
        Map<String, String> counts = new LinkedHashMap<>();
        for (int i = 1; i + 1 < words.size(); i += 2) {
          counts.put(words.get(i), words.get(i + 1));
        }
        baseline.lines.put(words.get(0), counts);
      }
    }
    return baseline;
  }

  void write(Path file) throws IOException {
    Files.writeString(file, this.toString());
  }

  /** What differs from this baseline, a line for each figure; empty if nothing does. */
  List<String> differences(Baseline now) {
    List<String> found = new ArrayList<>();
    Map<String, Map<String, String>> unseen = new LinkedHashMap<>(lines);
    now.lines.forEach(
        (file, counts) -> {
          Map<String, String> before = unseen.remove(file);
          if (before == null) {
            found.add(file + ": not in the baseline");
          } else {
            counts.forEach((topic, count) -> compare(file, topic, before.get(topic), count, found));
          }
        });
    unseen.keySet().forEach(file -> found.add(file + ": in the baseline, and not read"));
    return found;
  }

  private static void compare(
      String file, String topic, String before, String now, List<String> found) {
    if (!now.equals(before)) {
      found.add(
          String.format(
              Locale.ROOT,
              "%s: %s: expected %s, actual %s (right/wrong/absent/invented)",
              file,
              topic,
              before,
              now));
    }
  }

  private static String counts(Count count) {
    return count.right() + "/" + count.wrong() + "/" + count.absent() + "/" + count.invented();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(HEAD);
    lines.forEach(
        (file, counts) -> {
          StringJoiner cells = new StringJoiner(" ");
          counts.forEach((topic, count) -> cells.add(topic).add(String.format("%-10s", count)));
          text.append(String.format("%-41s", file)).append(cells.toString().strip()).append('\n');
        });
    return text.toString();
  }
}
