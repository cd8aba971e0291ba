package org.stakegraph.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.LoadResult;
import org.stakegraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code load}: filings and RDF into a store. */
@Command(
    name = "load",
    description = {
      "Puts filings and RDF files into a store: one named graph for each filing, which replaces"
          + " the",
      "one that was there. All graphs of a load are whole or not there, even if it is killed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph load filings/",
      "  stakegraph load --store acme dump.nq.gz later.txt",
      "  stakegraph load --endpoint http://localhost:3030/holdings filings/*.txt"
    })
final class LoadCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StorePlace place = new StorePlace();
  @Mixin private Reporting reporting = new Reporting();
  @Mixin private FilingArguments filings = new FilingArguments();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Filings and RDF files, gzip and zip included, or folders of them; - is standard input.")
  private List<String> names = List.of();

  @Option(
      names = "--graph",
      paramLabel = "IRI",
      description = {
        "The graph for statements that an RDF file puts in none. Without it that of the one filing",
        "which they describe, or else one named as the file."
      })
  private @Nullable String graph;

  @Option(
      names = {"-k", "--keep-going"},
      description = "Leave malformed RDF files out instead of loading nothing.")
  private boolean keepGoing;

  LoadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    filings.requireSingleFor(names);
    requireIri();
    List<Input> inputs = new ArrayList<>();
    int missing = 0;
    for (String name : names) {
      try {
        inputs.addAll(Input.all(name, streams));
      } catch (Failure e) {
        streams.messages().line(e.getMessage());
        missing++;
      }
    }
    if (inputs.isEmpty()) {
      return ExitCode.INPUT.number();
    }
    try (GraphStore store = OpenStore.forLoading(place)) {
      int failures = missing + load(inputs, missing, store);
      return (failures == 0 ? ExitCode.OK : ExitCode.INPUT).number();
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    }
  }

  private void requireIri() {
    try {
      if (graph != null && !new URI(graph).isAbsolute()) {
        throw new UsageError("--graph: not an absolute IRI: " + graph);
      }
    } catch (URISyntaxException e) {
      throw new UsageError("--graph: not an IRI: " + graph);
    }
  }

  private int load(List<Input> inputs, int missing, GraphStore store) throws StoreException {
    long start = System.nanoTime();
    Reporting each = reporting.isVerbose() ? reporting : Reporting.errorsOnly();
    int failures;
    LoadResult result;
    try (GraphLoad load = store.load();
        Progress progress = progress(inputs.size())) {
      FilingInput reader = new FilingInput(each, streams.messages());
      failures =
          new Loading(
                  load,
                  filings,
                  reader,
                  Optional.ofNullable(graph),
                  keepGoing,
                  streams.messages(),
                  progress)
              .add(inputs);
      result = load.finish();
    }
    if (!reporting.isQuiet()) {
      double seconds = (System.nanoTime() - start) / 1e9;
      streams.messages().line(summary(result, failures + missing, seconds));
    }
    return failures;
  }

  private Progress progress(int total) {
    if (reporting.isQuiet()) {
      return Progress.none();
    }
    return Boolean.getBoolean("stakegraph.terminal")
        ? Progress.bar(streams.messages(), total)
        : Progress.lines(streams.messages(), total);
  }

  private String summary(LoadResult result, int failures, double seconds) {
    long rate = Math.round(result.triples() / Math.max(seconds, 0.001));
    return "%s: %s (%d new, %d replaced), %s in %.1f s (%d/s)%s"
        .formatted(
            place.name(),
            counted(result.graphs() + result.replaced(), "graph"),
            result.graphs(),
            result.replaced(),
            counted(result.triples(), "statement"),
            seconds,
            rate,
            failures == 0 ? "" : "; " + counted(failures, "input") + " could not be read");
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
