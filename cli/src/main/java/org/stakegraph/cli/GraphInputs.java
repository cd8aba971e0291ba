package org.stakegraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfSyntaxException;

/** Fills a store from RDF files and from filings, which are converted on the way. */
final class GraphInputs {
  private final Streams streams;
  private final FilingInput filings;
  private final RdfMapping mapping =
      RdfMapping.of(new MappingOptions(MappingOptions.DEFAULT_BASE, false));

  GraphInputs(Streams streams, Reporting reporting) {
    this.streams = streams;
    this.filings = new FilingInput(reporting, streams.messages());
  }

  /**
   * Loads all inputs.
   *
   * @throws Failure if one of them cannot be read; an answer over the rest would mislead
   */
  MemoryStore load(List<String> names) {
    MemoryStore store = MemoryStore.create();
    for (String name : names) {
      for (Input input : Input.all(name, streams)) {
        load(input, store);
      }
    }
    return store;
  }

  private void load(Input input, MemoryStore store) {
    try (OpenInput open = OpenInput.of(input)) {
      if (open.rdf().isPresent()) {
        store.load(open.stream(), open.rdf().get(), input.base());
      } else {
        convert(input, open.stream(), store);
      }
    } catch (RdfSyntaxException e) {
      throw Input.malformed(input.name(), e);
    } catch (IOException e) {
      throw Input.unreadable(input.name(), Messages.reason(e));
    }
  }

  private void convert(Input input, InputStream in, MemoryStore store) {
    FilingSource named = input.filing();
    FilingSource source = new FilingSource(named.name(), () -> in, named.cik(), named.accession());
    OwnershipReport report =
        filings
            .read(input.name(), source)
            .orElseThrow(() -> Input.unreadable(input.name(), "nothing to ask about"));
    RDFHandler sink = store.sink();
    sink.startRDF();
    mapping.declarePrefixes(sink);
    mapping.writeInto(report, sink);
    sink.endRDF();
  }
}
