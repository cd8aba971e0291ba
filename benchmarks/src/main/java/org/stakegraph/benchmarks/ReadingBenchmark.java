package org.stakegraph.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stakegraph.ingest.FilingReader;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.OwnershipReport;

/**
 * Reading a filing from its bytes to the report, against what jsoup alone needs to parse the same
 * bytes with track of positions. The target is at most twice as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  /** The filing to read. */
  @Param({""})
  public String file = "";

  private byte[] bytes = new byte[0];

  /** Reads the file once. */
  @Setup
  public void load() throws IOException {
    bytes = Files.readAllBytes(Path.of(file));
  }

  /** The yardstick. */
  @Benchmark
  public Document jsoupAlone() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Parser.htmlParser().setTrackPosition(true).parseInput(text, "");
  }

  /** The whole way; so much code is compiled for it that it is warm only after half a minute. */
  @Benchmark
  @Warmup(iterations = 8, time = 5)
  public OwnershipReport wholeReading() throws IOException {
    return FilingReader.create().read(FilingSource.of(file, bytes));
  }
}
