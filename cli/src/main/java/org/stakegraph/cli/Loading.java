package org.stakegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.store.GraphLoad;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfScan;
import org.stakegraph.store.rdf.RdfSyntaxException;

/**
 * Puts RDF documents and filings into a store. The documents come first, because a mistake in one
 * ends the load, and nothing has become lasting by then; a filing that cannot be read does not stop
 * the next.
 */
final class Loading {
  private final GraphLoad load;
  private final RdfMapping mapping;
  private final FilingArguments arguments;
  private final FilingInput filings;
  private final Optional<String> graph;
  private final boolean keepGoing;
  private final Messages messages;
  private final Progress progress;
  private int failures;

  /**
   * A loading.
   *
   * @param graph for statements that a document puts in no graph; empty if it is to be found out
   * @param keepGoing whether malformed documents are left out
   */
  Loading(
      GraphLoad load,
      FilingArguments arguments,
      FilingInput filings,
      Optional<String> graph,
      boolean keepGoing,
      Messages messages,
      Progress progress) {
    this.load = load;
    this.mapping = RdfMapping.of(arguments.mapping());
    this.arguments = arguments;
    this.filings = filings;
    this.graph = graph;
    this.keepGoing = keepGoing;
    this.messages = messages;
    this.progress = progress;
  }

  /**
   * Puts all inputs in.
   *
   * @return number of inputs that could not be read
   * @throws Failure if an RDF document is malformed and is not to be left out
   */
  int add(List<Input> inputs) throws StoreException {
    List<Input> files = new ArrayList<>();
    Optional<OwnershipReport> standardInput = Optional.empty();
    for (Input input : inputs) {
      try (OpenInput open = OpenInput.of(input)) {
        if (open.rdf().isPresent()) {
          addDocument(open, open.rdf().get());
        } else if (input.file() == null) {
          standardInput = read(input, open.stream());
          failures += standardInput.isEmpty() ? 1 : 0;
        } else {
          files.add(input);
        }
      } catch (IOException e) {
        messages.error(input.name(), Messages.reason(e));
        failures++;
      }
    }
    load.checkpoint();
    if (standardInput.isPresent()) {
      addReport("-", standardInput.get());
    }
    for (Input file : files) {
      addFiling(file);
    }
    return failures;
  }

  private void addDocument(OpenInput open, RdfFormat format) throws StoreException, IOException {
    Input input = open.input();
    try {
      // Dumps can be large and name the graph of every statement: reading them once will do.
      if (keepGoing || (graph.isEmpty() && format != RdfFormat.NQUADS)) {
        addScanned(open, format);
      } else {
        load.add(open.stream(), format, input.base(), graph.orElse(input.base()));
      }
    } catch (RdfSyntaxException e) {
      Failure failure = Input.malformed(input.name(), e);
      if (!keepGoing) {
        messages.line(failure.getMessage());
        throw new Failure(ExitCode.INPUT, "nothing was loaded; --keep-going leaves such files out");
      }
      messages.line(failure.getMessage());
      failures++;
    }
    progress.step();
  }

  /** A document is read to its end before a statement of it is put in. */
  private void addScanned(OpenInput open, RdfFormat format)
      throws StoreException, IOException, RdfSyntaxException {
    Path copy = Files.createTempFile("stakegraph-", ".rdf");
    try {
      Files.copy(open.stream(), copy, StandardCopyOption.REPLACE_EXISTING);
      String base = open.input().base();
      RdfScan scan;
      try (InputStream in = Files.newInputStream(copy)) {
        scan = RdfScan.of(in, format, base);
      }
      String fallback = scan.filing().map(RdfMapping::graphOf).orElse(base);
      try (InputStream in = Files.newInputStream(copy)) {
        load.add(in, format, base, graph.orElse(fallback));
      }
    } finally {
      Files.delete(copy);
    }
  }

  private void addFiling(Input input) throws StoreException {
    Optional<OwnershipReport> report = Optional.empty();
    try (OpenInput open = OpenInput.of(input)) {
      report = read(input, open.stream());
    } catch (IOException e) {
      messages.error(input.name(), Messages.reason(e));
    }
    if (report.isPresent()) {
      addReport(input.name(), report.get());
      load.checkpoint();
    } else {
      failures++;
    }
    progress.step();
  }

  /** What can be told of a filing; why there is nothing has been said. */
  private Optional<OwnershipReport> read(Input input, InputStream in) {
    FilingSource named = input.filing();
    FilingSource source = new FilingSource(named.name(), () -> in, named.cik(), named.accession());
    return filings.read(input.name(), arguments.identified(source));
  }

  private void addReport(String name, OwnershipReport report) throws StoreException {
    String iri = mapping.graphOf(report);
    if (load.hasSeen(iri)) {
      messages.line(name + ": warning: this filing is among the inputs twice; left out: " + iri);
      return;
    }
    load.add(iri, sink -> mapping.writeInto(report, sink));
  }
}
