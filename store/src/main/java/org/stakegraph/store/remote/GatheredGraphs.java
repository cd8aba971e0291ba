package org.stakegraph.store.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Graphs that are being put together, as N-Triples. Their statements may come in any order. Beyond
 * a bound on memory they go to one temporary file, in stretches of which each graph knows its own:
 * any number of graphs needs one open file. The system removes the file as soon as it is closed,
 * where it can as soon as it is opened.
 */
final class GatheredGraphs implements AutoCloseable {
  private final long most;
  private final Map<String, Gathered> graphs = new LinkedHashMap<>();
  private final StringBuilder line = new StringBuilder();
  private @Nullable FileChannel file;
  private long held;

  /**
   * Nothing yet.
   *
   * @param most bytes in memory
   */
  GatheredGraphs(long most) {
    this.most = most;
  }

  /** One of the graphs. */
  final class Gathered {
    private ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final List<Stretch> stretches = new ArrayList<>();
    private long bytes;

    /** Length in bytes. */
    long bytes() {
      return bytes;
    }

    /** The graph as N-Triples; read it before anything else is gathered. */
    InputStream open() {
      List<InputStream> parts = new ArrayList<>(stretches.size() + 1);
      for (Stretch stretch : stretches) {
        parts.add(new StretchStream(stretch));
      }
      parts.add(new ByteArrayInputStream(memory.toByteArray()));
      return parts.size() == 1
          ? parts.get(0)
          : new SequenceInputStream(Collections.enumeration(parts));
    }

    private void add(byte[] triple) {
      memory.writeBytes(triple);
      bytes += triple.length;
      held += triple.length;
    }

    private void spillTo(FileChannel channel) throws IOException {
      if (memory.size() > 0) {
        stretches.add(new Stretch(channel.position(), memory.size()));
        ByteBuffer buffer = ByteBuffer.wrap(memory.toByteArray());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        memory = new ByteArrayOutputStream(); // reset() would keep the memory
      }
    }
  }

  private record Stretch(long start, int length) {}

  /** The graphs in the order in which they were first spoken of. */
  Map<String, Gathered> graphs() {
    return Collections.unmodifiableMap(graphs);
  }

  /** A graph that may be empty. */
  Gathered graph(String name) {
    return graphs.computeIfAbsent(name, n -> new Gathered());
  }

  /**
   * Adds a statement.
   *
   * @throws org.apache.jena.riot.RiotException if it cannot be written
   * @throws IOException if the temporary file cannot be written
   */
  void add(String graph, Triple triple) throws IOException {
    line.setLength(0);
    TripleText.append(line, triple);
    graph(graph).add(line.toString().getBytes(StandardCharsets.UTF_8));
    if (held > most) {
      spill();
    }
  }

  private void spill() throws IOException {
    FileChannel channel = file();
    for (Gathered graph : graphs.values()) {
      graph.spillTo(channel);
    }
    held = 0;
  }

  private FileChannel file() throws IOException {
    if (file == null) {
      Path path = Files.createTempFile("stakegraph-load-", ".nt");
      file =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
    return file;
  }

  /** Begins anew. */
  void clear() throws IOException {
    graphs.clear();
    held = 0;
    if (file != null) {
      file.truncate(0);
    }
  }

  @Override
  public void close() throws IOException {
    graphs.clear();
    if (file != null) {
      file.close();
    }
  }

  private final class StretchStream extends InputStream {
    private long position;
    private final long end;

    StretchStream(Stretch stretch) {
      position = stretch.start();
      end = position + stretch.length();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (position >= end) {
        return -1;
      }
      int wanted = (int) Math.min(length, end - position);
      int got = file().read(ByteBuffer.wrap(bytes, offset, wanted), position);
      position += Math.max(0, got);
      return got;
    }
  }
}
