package org.stakegraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder or a zip file stands for the filings in it; a compressed filing for itself. */
class FoldersAndArchivesTest {
  private static final String LETTER = "A letter of the trust to all who hold its shares.\n";
  private static final String COUNT =
      "PREFIX stk: <https://w3id.org/stakegraph#> SELECT ?f { ?f a stk:Filing }";

  @TempDir private Path folder = Path.of("");

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path gzip(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content);
    }
    return file;
  }

  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write((entry.endsWith("/") ? "" : LETTER + entry).getBytes(UTF_8));
      }
    }
    return file;
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    write("in/b.txt", LETTER);
    write("in/sub/c.nc", LETTER + "c");
    write("in/a.htm", "<html><body><p>" + LETTER);

    Run run = Run.of("convert", "--to", "json", folder.resolve("in")).succeeded();

    assertThat(run.out()).startsWith("[");
    assertThat(run.err()).containsSubsequence("a.htm: ", "b.txt: ", "c.nc: ");
  }

  @Test
  void binariesHiddenFilesAndEarlierResultsInAFolderAreLeftOut() throws IOException {
    write("in/a.txt", LETTER);
    write("in/.git/b.txt", LETTER);
    write("in/old.ttl", "<a:s> <a:p> <a:o> .");
    write("in/old.json", "{}");
    write("in/picture.jpg", "\0\1\2");
    write("in/empty.txt", "");

    Run run = Run.of("convert", "--to", "json", folder.resolve("in")).succeeded();

    assertThat(run.err()).contains("a.txt: 0 holders");
    assertThat(run.err()).doesNotContain("b.txt", "old.", "picture", "empty");
  }

  @Test
  void aZipFileIsReadFilingByFiling() throws IOException {
    Path zip = zip("all.bin", "y/", "y/b.txt", "a.txt", "__MACOSX/._a.txt");

    Run run = Run.of("convert", "--to", "nquads", zip).succeeded();

    assertThat(run.err()).containsSubsequence("all.bin/a.txt: ", "all.bin/y/b.txt: ");
    assertThat(run.err()).doesNotContain("MACOSX");
  }

  @Test
  void aCompressedFilingIsThatFiling() throws IOException {
    Path plain = write("letter.txt", LETTER);
    Path packed = gzip("letter.gz", LETTER.getBytes(UTF_8));

    assertThat(Run.of("convert", packed).succeeded().out().replace("letter.gz", "letter.txt"))
        .isEqualTo(Run.of("convert", plain).succeeded().out());
  }

  @Test
  void questionsAreAskedOverFoldersArchivesAndGraphs() throws IOException {
    Path graph = folder.resolve("graph.ttl");
    Run.of("convert", "-o", graph, write("one.txt", LETTER + "one")).succeeded();
    Path in = Files.createDirectories(folder.resolve("in"));
    gzip("in/graph.ttl.gz", Files.readAllBytes(graph));
    zip("in/two.zip", "two.txt");

    Run run = Run.of("query", "--to", "csv", "--sparql", COUNT, in).succeeded();

    assertThat(run.out().lines()).hasSize(3);
    Run.of("validate", in).succeeded();
  }

  @Test
  void whatIsForOneFilingIsNotForAFolder() throws IOException {
    write("in/a.txt", LETTER);
    Run.of("convert", "--cik", "1", folder.resolve("in")).failedWith(ExitCode.USAGE);
  }

  @Test
  void anArchiveThatFillsMemoryIsRefused() throws IOException {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("a.txt"));
      byte[] line = ("x".repeat(1023) + "\n").getBytes(UTF_8);
      for (int i = 0; i < 64 << 10; i++) {
        out.write(line);
      }
    }
    Run run = Run.of("convert", bomb).failedWith(ExitCode.INPUT);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("bomb.zip: error: the archive unpacks to more than it may");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aDamagedArchiveEndsInOneLine() throws IOException {
    byte[] zip = Files.readAllBytes(zip("all.zip", "a.txt", "b.txt"));
    Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(zip, 60));
    assertThat(Run.of("convert", cut).failedWith(ExitCode.INPUT).err().lines()).hasSize(1);

    byte[] gz = Files.readAllBytes(gzip("a.gz", LETTER.getBytes(UTF_8)));
    Path half = Files.write(folder.resolve("half.gz"), java.util.Arrays.copyOf(gz, 30));
    assertThat(Run.of("convert", half).failedWith(ExitCode.INPUT).err())
        .contains("half.gz:1:1: error not-text: ");
    Run.of("validate", half).failedWith(ExitCode.INPUT);
  }
}
