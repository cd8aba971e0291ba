package org.stakegraph.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.stakegraph.evaluation.Score.Count;

/**
 * Scores as aligned text: a line for each filing, for each family and for all. A topic that neither
 * the annotation nor the report speaks of shows a dash.
 */
final class ScoreTable {
  private static final List<Object> HEAD =
      List.of(
          "filing", "family", "tables", "holders", "F1", "figures", "conts", "addr", "notes", "rel",
          "prec", "rec", "F1", "modal", "discl", "comps", "limit", "time");

  private final StringBuilder text = new StringBuilder();

  private ScoreTable() {}

  static String of(List<Trial> trials) {
    ScoreTable table = new ScoreTable();
    table.text.append(
        """
        tables: found/missed/false; holders: found/missed/invented; figures: right/wrong/absent/invented
        """);
    table.line(HEAD);
    trials.forEach(trial -> table.line(trial.file(), trial.family().toString(), List.of(trial)));
    table.text.append('\n');
    Map<Family, List<Trial>> families = new EnumMap<>(Family.class);
    trials.forEach(t -> families.computeIfAbsent(t.family(), f -> new ArrayList<>()).add(t));
    families.forEach((family, some) -> table.line(family.toString(), some.size() + " files", some));
    table.line("all", trials.size() + " files", trials);
    return table.text.toString();
  }

  private void line(String name, String family, List<Trial> trials) {
    Map<Topic, Count> counts = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      counts.put(
          topic, trials.stream().map(t -> topic.in(t.score())).reduce(Count.NONE, Count::plus));
    }
    Count relations = counts.get(Topic.RELATIONS);
    Count figures = counts.get(Topic.FIGURES);
    line(
        List.of(
            name,
            family,
            three(counts.get(Topic.TABLES)),
            three(counts.get(Topic.HOLDERS)),
            f1(counts.get(Topic.HOLDERS)),
            join(figures, Count::right, Count::wrong, Count::absent, Count::invented),
            f1(counts.get(Topic.CONTACTS)),
            f1(counts.get(Topic.ADDRESSES)),
            f1(counts.get(Topic.NOTES)),
            relations.right() + relations.wrong() + relations.absent(),
            said(relations) ? percent(relations.precision()) : "-",
            relations.isEmpty() ? "-" : percent(relations.recall()),
            f1(relations),
            f1(counts.get(Topic.MODALITY)),
            f1(counts.get(Topic.DISCLAIMERS)),
            f1(counts.get(Topic.COMPONENTS)),
            f1(counts.get(Topic.LIMITATIONS)),
            trials.stream().mapToLong(t -> t.time().toMillis()).sum()
                + " ms"
                + (trials.stream().anyMatch(t -> t.crash().isPresent()) ? " CRASH" : "")));
  }

  private void line(List<Object> cells) {
    text.append(
        String.format(
            Locale.ROOT,
            "%-40s %-13s | %-7s | %-11s %4s | %-15s | %5s %5s %5s | %4s %4s %4s %4s %5s | %5s %5s"
                + " %5s | %s%n",
            cells.toArray()));
  }

  private static String three(Count count) {
    return join(count, Count::right, Count::absent, Count::invented);
  }

  @SafeVarargs
  private static String join(Count count, ToIntFunction<Count>... parts) {
    List<String> numbers = new ArrayList<>();
    for (ToIntFunction<Count> part : parts) {
      numbers.add(Integer.toString(part.applyAsInt(count)));
    }
    return String.join("/", numbers);
  }

  private static boolean said(Count count) {
    return count.right() + count.wrong() + count.invented() > 0;
  }

  private static String f1(Count count) {
    return count.isEmpty() ? "-" : percent(count.f1());
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f", part);
  }
}
