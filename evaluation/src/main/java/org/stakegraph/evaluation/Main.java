package org.stakegraph.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.model.Coverage;
import org.stakegraph.model.Diagnostic;

/** Scores the readers over a folder of annotated filings and prints what comes out. */
public final class Main {
  private static final String USAGE =
      """
      usage: evaluation/run [FILINGS GOLD] [--verbose NAME] [--baseline FILE] [--write-baseline]
        FILINGS GOLD      folders of filings and annotations; ../shared/filings/dev ../shared/gold/dev
        --verbose NAME    only filings whose name has NAME: what is missing, invented, wrong, absent
        --baseline FILE   compare with these figures, and tell what differs
        --write-baseline  make the present figures the baseline
      """;

  private final PrintStream out;
  private final List<Path> folders = new ArrayList<>();
  private Optional<String> verbose = Optional.empty();
  private Optional<Path> baseline = Optional.empty();
  private boolean write;

  private Main(PrintStream out) {
    this.out = out;
  }

  /** Runs; see the usage. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    Main main = new Main(out);
    boolean understood = main.parse(List.of(arguments));
    if (understood) {
      main.run();
    } else {
      out.print(USAGE);
    }
    out.flush();
    if (!understood) {
      System.exit(2);
    }
  }

  private boolean parse(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      boolean hasValue = i + 1 < arguments.size();
      if (argument.equals("--write-baseline")) {
        write = true;
      } else if (argument.equals("--verbose") && hasValue) {
        verbose = Optional.of(arguments.get(++i));
      } else if (argument.equals("--baseline") && hasValue) {
        baseline = Optional.of(Path.of(arguments.get(++i)));
      } else if (!argument.startsWith("-")) {
        folders.add(Path.of(argument));
      } else {
        return false;
      }
    }
    return folders.size() == 2 && (!write || (baseline.isPresent() && verbose.isEmpty()));
  }

  private void run() throws IOException {
    List<Trial> trials = Trial.all(folders.get(0), folders.get(1), verbose.orElse(""));
    if (verbose.isPresent()) {
      trials.forEach(this::explain);
    }
    out.print(ScoreTable.of(trials));
    if (write) {
      Baseline.of(trials).write(baseline.orElseThrow());
      out.println("baseline written: " + baseline.orElseThrow());
    } else if (baseline.isPresent() && verbose.isEmpty()) {
      compare(Baseline.read(baseline.get()).differences(Baseline.of(trials)));
    }
  }

  private void compare(List<String> differences) {
    out.println();
    out.println(differences.isEmpty() ? "as the baseline" : "other than the baseline:");
    differences.forEach(out::println);
  }

  private void explain(Trial trial) {
    out.println(
        "== " + trial.file() + " (" + trial.family() + ", " + trial.time().toMillis() + " ms)");
    trial.crash().ifPresent(crash -> crash.printStackTrace(out));
    out.println(Coverage.of(trial.report()));
    out.print(trial.score());
    for (Diagnostic diagnostic : trial.report().diagnostics()) {
      out.println(diagnostic.line() + ": " + diagnostic.code().id() + ": " + diagnostic.message());
    }
    out.println();
  }
}
