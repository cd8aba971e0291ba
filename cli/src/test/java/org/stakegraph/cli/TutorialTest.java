package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tutorial tells people to type works, from its first line to its last. */
class TutorialTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void commandsOfTheTutorialWorkInTheirOrder() throws IOException {
    Path root = ProjectRoot.find();
    List<String> commands = commands(Files.readString(root.resolve("docs/tutorial-store.md")));

    assertThat(commands).hasSizeGreaterThan(8);
    for (String command : commands) {
      Run run = Run.of((Object[]) arguments(command, root).toArray(new String[0]));
      assertThat(run.code()).as("%s: %s", command, run.err()).isZero();
    }
  }

  /** Those that need no server. */
  private static List<String> commands(String page) {
    return page.lines()
        .filter(line -> line.startsWith("./stakegraph "))
        .filter(line -> !line.contains("--endpoint") && !line.contains(" serve "))
        .filter(line -> line.chars().filter(c -> c == '\'').count() % 2 == 0)
        .map(line -> line.replaceAll("\\s+#.*", ""))
        .toList();
  }

  private List<String> arguments(String command, Path root) throws IOException {
    List<String> arguments = new ArrayList<>();
    for (String word : command.replace("\"capital ventures\"", "capital_ventures").split(" ", -1)) {
      if (word.equals("samples/*.txt")) {
        try (Stream<Path> samples = Files.list(root.resolve("samples"))) {
          samples
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .forEach(file -> arguments.add(file.toString()));
        }
      } else {
        arguments.add(word.replace('_', ' ').replace("/tmp/", folder + "/"));
      }
    }
    arguments.remove(0);
    if (!Arrays.asList(command.split(" ", -1)).contains("--store")) {
      arguments.addAll(1, List.of("--store", folder.resolve("holdings").toString()));
    }
    return arguments;
  }
}
