package org.stakegraph.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.export.rdf.RdfMapping;
import org.stakegraph.ingest.source.FilingFiles;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfFormat;
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
    try (InputStream bytes = buffered(input.open())) {
      boolean packed = FilingFiles.isCompressed(head(bytes));
      InputStream in = packed ? buffered(FilingFiles.decompressed(bytes)) : bytes;
      Optional<RdfFormat> format = RdfFormat.detect(contentName(input.name(), packed), head(in));
      if (format.isPresent()) {
        store.load(in, format.get(), input.base());
      } else {
        convert(input, in, store);
      }
    } catch (RdfSyntaxException e) {
      throw new Failure(
          ExitCode.INPUT,
          "%s:%d:%d: error rdf-syntax: %s"
              .formatted(input.name(), e.line(), e.column(), e.getMessage()),
          e);
    } catch (IOException e) {
      throw Input.unreadable(input.name(), Messages.reason(e));
    }
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 2 * RdfFormat.HEAD_BYTES);
  }

  /** The first bytes; they stay to be read. */
  private static byte[] head(InputStream in) throws IOException {
    in.mark(2 * RdfFormat.HEAD_BYTES);
    byte[] head = in.readNBytes(RdfFormat.HEAD_BYTES);
    in.reset();
    return head;
  }

  /** {@code graph.ttl.gz} holds {@code graph.ttl}. */
  private static String contentName(String name, boolean packed) {
    return packed && name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
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
