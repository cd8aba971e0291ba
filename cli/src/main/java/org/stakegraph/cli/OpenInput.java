package org.stakegraph.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.stakegraph.ingest.source.FilingFiles;
import org.stakegraph.store.rdf.RdfFormat;

/**
 * The bytes of an input, unpacked, and what they turned out to be.
 *
 * @param input where they come from
 * @param rdf the RDF syntax; empty if it is a filing, or nothing that we know
 * @param stream from the first byte on
 */
record OpenInput(Input input, Optional<RdfFormat> rdf, InputStream stream)
    implements AutoCloseable {

  static OpenInput of(Input input) throws IOException {
    InputStream bytes = buffered(input.open());
    try {
      boolean packed = FilingFiles.isCompressed(head(bytes));
      InputStream stream = packed ? buffered(FilingFiles.decompressed(bytes)) : bytes;
      String name = contentName(input.name(), packed);
      return new OpenInput(input, RdfFormat.detect(name, head(stream)), stream);
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
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

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
