package org.stakegraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.tdb.TdbStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: everything in an embedded store, in one file. */
@Command(
    name = "backup",
    description = {
      "Writes everything in an embedded store to one compressed file of N-Quads.",
      "To restore it, load the file into a new store."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph backup holdings-2026-11.nq.gz",
      "  stakegraph load --store restored holdings-2026-11.nq.gz"
    })
final class BackupCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private StorePlace place = new StorePlace();

  @Parameters(arity = "1", paramLabel = "FILE", description = "A new file, such as backup.nq.gz.")
  private Path file = Path.of("");

  @Option(
      names = {"-q", "--quiet"},
      description = "Only errors on standard error.")
  private boolean quiet;

  BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (TdbStore store =
        OpenStore.embedded(place, "a server makes its own backups; export writes its graphs")) {
      store.backup(file);
      if (!quiet) {
        streams.messages().line(place.name() + ": written to " + file);
      }
    } catch (StoreException e) {
      throw OpenStore.failure(e);
    }
    return ExitCode.OK.number();
  }
}
