package org.stakegraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export}: graphs of a store, as they are. */
@Command(
    name = "export",
    description = "Writes the graphs of a store, all of them or those that are named.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph export -o everything.nq",
      "  stakegraph export --filing 0001144204-04-013117 --to turtle"
    })
final class ExportCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StorePlace place = new StorePlace();
  @Mixin private GraphChoice choice = new GraphChoice();

  @Option(
      names = {"-t", "--to"},
      paramLabel = "FORMAT",
      description = {
        "One of ${COMPLETION-CANDIDATES}; without it the extension of --output decides, or nquads.",
        "Only nquads, trig and jsonld keep the graphs apart."
      })
  private @Nullable GraphFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here. The file appears when everything went well.")
  private @Nullable Path output;

  ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    try (GraphStore store = OpenStore.existing(place)) {
      if (output == null) {
        export(store, streams.out());
        return ExitCode.OK.number();
      }
      try (OutputFile file = OutputFile.create(output)) {
        export(store, file.stream());
        file.commit();
      }
      return ExitCode.OK.number();
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    }
  }

  private void export(GraphStore store, OutputStream out) throws StoreException {
    store.export(choice.in(store), format().rdfFormat(), out);
  }

  private GraphFormat format() {
    return Optional.ofNullable(format)
        .or(() -> Optional.ofNullable(output).flatMap(o -> GraphFormat.ofFileName(o.toString())))
        .orElse(GraphFormat.NQUADS);
  }
}
