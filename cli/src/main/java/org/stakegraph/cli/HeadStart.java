package org.stakegraph.cli;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.stakegraph.export.rdf.ContentHash;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.export.rdf.RdfSyntax;
import org.stakegraph.model.OwnershipReport;

/**
 * Writes an invented report to nowhere while the filing is read: with a second processor, the
 * classes of the export are ready when they are needed, and so is what the platform needs before
 * its first lambda (docs/adr/0004).
 *
 * <p>Ingest and export share no class but those of the model, none of which needs another to
 * initialise itself, so the two threads cannot wait for each other.
 */
final class HeadStart extends Thread {
  private static final int LONG_ENOUGH_TO_BE_COMPILED = 1 << 15;

  private HeadStart() {
    super("head-start");
    setDaemon(true);
  }

  /** Starts, if the request has use for it: time matters where there is one filing. */
  static Optional<HeadStart> of(ConversionRequest request) {
    boolean useful = request.isForOne() && request.target() != TargetFormat.JSON;
    return useful ? tryNow() : Optional.empty();
  }

  /** Starts, if there is a processor to spare. */
  static Optional<HeadStart> tryNow() {
    if (Runtime.getRuntime().availableProcessors() < 2) {
      return Optional.empty();
    }
    HeadStart headStart = new HeadStart();
    headStart.start();
    return Optional.of(headStart);
  }

  /** Waits until the export is ready. */
  void await() {
    try {
      join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    // A method reference first of all: the platform takes milliseconds to get ready for one.
    Consumer<OwnershipReport> export = HeadStart::export;
    export.accept(InventedReport.make());
    // The digest of a filing is compiled by then: interpreted, it takes longer than the cover.
    ContentHash.h16(" ".repeat(LONG_ENOUGH_TO_BE_COMPILED));
  }

  private static void export(OwnershipReport report) {
    RdfMapping.of(MappingOptions.DEFAULT)
        .write(report, RdfSyntax.TURTLE.writerOfGrouped(OutputStream.nullOutputStream()));
  }
}
