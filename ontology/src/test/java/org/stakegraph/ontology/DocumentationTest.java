package org.stakegraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** docs/ontology.md keeps up with the module. */
class DocumentationTest {
  @Test
  void pageListsEveryQueryWithItsQuestion() throws IOException {
    String page = Files.readString(root().resolve("docs/ontology.md"));
    assertThat(CompetencyQuery.all())
        .allSatisfy(
            query ->
                assertThat(page).contains("| `" + query.name() + "` | " + query.question() + " |"));
  }

  private static Path root() {
    return Optional.ofNullable(System.getProperty("stakegraph.root"))
        .map(Path::of)
        .orElseGet(DocumentationTest::walkUp);
  }

  private static Path walkUp() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docs/ontology.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
