package org.stakegraph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.stakegraph.store.GraphStore;
import org.stakegraph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code remove}: graphs out of a store. */
@Command(
    name = "remove",
    description = "Takes filings out of a store.",
    footerHeading = "%nExamples:%n",
    footer = {"  stakegraph remove --filing 0001144204-04-013117"})
final class RemoveCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StorePlace place = new StorePlace();
  @Mixin private GraphChoice choice = new GraphChoice();

  @Option(
      names = {"-q", "--quiet"},
      description = "Only errors on standard error.")
  private boolean quiet;

  RemoveCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (choice.isEmpty()) {
      throw new UsageError("which? --filing or --graph");
    }
    try (GraphStore store = OpenStore.existing(place)) {
      ExitCode code = ExitCode.OK;
      List<String> graphs = choice.in(store);
      for (String graph : graphs) {
        if (!store.remove(graph)) {
          streams.messages().error(graph, "no such graph in " + place.name());
          code = ExitCode.STORE;
        } else if (!quiet) {
          streams.messages().line(place.name() + ": removed " + graph);
        }
      }
      return code.number();
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    }
  }
}
