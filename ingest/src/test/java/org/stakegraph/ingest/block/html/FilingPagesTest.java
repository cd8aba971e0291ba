package org.stakegraph.ingest.block.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.GridCell;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** Reads the pages of the filings that lie beside the checkout. */
class FilingPagesTest {

  @Test
  void everyCharacterOfAFilingLeadsBackToItsSource() throws IOException {
    for (Path file : pages()) {
      String html = read(file);
      List<Block> blocks = HtmlReader.read(SourceText.of(html), new TextRange(0, html.length()));
      assertThat(blocks).as(file.toString()).isNotEmpty();
      for (Block block : blocks) {
        for (AlignedText text : texts(block)) {
          assertLeadsBack(file, html, text);
        }
      }
    }
  }

  /** {@code -Dpage=file} writes the blocks of that file to {@code target/pages}, for the eye. */
  @Test
  void aPageIsWrittenDownOnRequest() throws IOException {
    @Nullable String page = System.getProperty("page");
    assumeTrue(page != null, "no page is asked for");
    Path file = Path.of(String.valueOf(page));
    Path folder = Files.createDirectories(Path.of("target", "pages"));
    Files.writeString(folder.resolve(file.getFileName() + ".txt"), Dump.of(read(file)));
  }

  private static void assertLeadsBack(Path file, String html, AlignedText text) {
    int before = 0;
    for (int i = 0; i < text.length(); i++) {
      TextRange range = text.range(i, i + 1);
      assertThat(range.end()).as("%s: %s", file, text).isLessThanOrEqualTo(html.length());
      assertThat(range.start()).as("%s: %s", file, text).isGreaterThanOrEqualTo(before);
      before = range.start();
      char c = text.charAt(i);
      if (c > ' ' && c < '\u007F' && "()[]'\"&".indexOf(c) < 0) {
        char printed = html.charAt(range.start());
        assertThat(printed == c || printed == '&').as("%s: %s at %s", file, text, i).isTrue();
      }
    }
  }

  private static List<AlignedText> texts(Block block) {
    return block.match(
        section -> List.of(section.heading()),
        paragraph -> List.of(paragraph.text()),
        table -> List.of(),
        grid -> {
          List<AlignedText> texts = new ArrayList<>();
          grid.rows()
              .forEach(row -> row.cells().stream().map(GridCell::lines).forEach(texts::addAll));
          return texts;
        },
        page -> List.of(page.number()));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("filings/dev", "filings/unlabelled")) {
      try (Stream<Path> files = Files.list(shared(folder))) {
        files.filter(FilingPagesTest::isHtml).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  private static boolean isHtml(Path file) {
    String name = file.toString();
    return name.endsWith(".htm") || name.endsWith(".html") || name.endsWith(".nc");
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private static Path shared(String path) {
    @Nullable Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("model").resolve("pom.xml"))) {
      at = at.getParent();
    }
    boolean found = at != null && Files.exists(at.resolveSibling("shared").resolve(path));
    Assumptions.assumeTrue(found, "not beside this checkout: shared/" + path);
    return at.resolveSibling("shared").resolve(path);
  }
}
