package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with a Java and a Maven that only write down what they are asked for. */
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      archive=
      for argument in "$@" "$@"; do
        case $argument in
          -XX:DumpLoadedClassList=*) echo classes > "${argument#*=}" ;;
          -XX:SharedArchiveFile=*) archive=${argument#*=} ;;
          -Xshare:dump) [ -n "${DUMP_FAILS:-}" ] || echo archive > "$archive" ;;
        esac
      done
      printf '%s|' "$@" >> "$CALLS/java"
      echo >> "$CALLS/java"
      echo data
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      printf '%s|' "$PWD" "$@" >> "$CALLS/mvn"
      echo >> "$CALLS/mvn"
      echo "[INFO] building"
      [ -z "${MVN_FAILS:-}" ] || exit 1
      sleep 1
      mkdir -p cli/target/app/lib
      echo library > cli/target/app/lib/library.jar
      echo jar > cli/target/app/stakegraph.jar
      """;

  @TempDir private Path folder = Path.of("");
  private final Map<String, String> environment = new TreeMap<>();
  private Path root = Path.of("");
  private Path launcher = Path.of("");
  private Path javaHome = Path.of("");

  @BeforeEach
  void installWithSpacesInItsPath() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
    root = Files.createDirectories(folder.resolve("my programs/stakegraph 1"));
    launcher = root.resolve("stakegraph");
    Files.copy(ProjectRoot.find().resolve("stakegraph"), launcher);
    makeExecutable(launcher);
    javaHome = folder.resolve("jdk 17");
    script(javaHome.resolve("bin/java"), JAVA);
    Files.writeString(
        javaHome.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"17.0.1+2\"\nJAVA_VERSION=\"17.0.1\"\n");
    script(folder.resolve("bin/mvn"), MAVEN);
    Files.createDirectories(folder.resolve("calls"));
    environment.put("CALLS", folder.resolve("calls").toString());
    environment.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
    environment.put("JAVA_HOME", javaHome.toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("my cache").toString());
  }

  @Test
  void buildsOnFirstUseAndKeepsStandardOutputForData() throws Exception {
    Run first = launch("convert", "a b.txt");
    Run second = launch("convert", "a b.txt");

    assertThat(first.succeeded().out()).isEqualTo("data\n");
    assertThat(first.err()).contains("building Stakegraph (first use) ...").contains("[INFO]");
    assertThat(second.succeeded().err()).isEmpty();
    assertThat(calls("mvn"))
        .containsExactly(root.toRealPath() + "|-q|-B|-Dstyle.color=never|-DskipTests|package|");
  }

  @Test
  void startsTheJarWithTheArchiveThatItMadeBefore() throws Exception {
    launch("convert", "a b.txt").succeeded();
    launch("convert", "a b.txt").succeeded();

    List<String> calls = calls("java");
    assertThat(calls).hasSize(4);
    assertThat(calls.get(0)).contains("-XX:DumpLoadedClassList=").contains("|warm-up|convert|");
    assertThat(calls.get(1))
        .contains("|-XX:+UseG1GC|-Xmn64m|-Xshare:dump|-XX:SharedClassListFile=")
        .endsWith("|-cp|" + root.toRealPath() + "/cli/target/app/stakegraph.jar|");
    assertThat(calls.get(3))
        .contains("-XX:SharedArchiveFile=" + folder.resolve("my cache") + "/stakegraph/cds")
        .contains("17.0.1+2-convert.jsa|-Xshare:auto|-Xlog:disable|-Xlog:all=error:stderr|")
        .contains("|-XX:-UsePerfData|-XX:+UseTransparentHugePages|")
        .contains("|-XX:TieredStopAtLevel=1|-XX:Tier3BackEdgeThreshold=4000|")
        .contains("|-XX:CICompilerCount=1|-XX:+UseG1GC|-Xmn64m|")
        .endsWith("/cli/target/app/stakegraph.jar|convert|a b.txt|");
    assertThat(calls.get(2)).isEqualTo(calls.get(3));
    assertThat(cached()).hasSize(1);
  }

  @Test
  void makesAnArchiveForEachGroup() throws Exception {
    launch("convert", "x").succeeded();
    launch("--stacktrace", "query", "--list").succeeded();
    launch("validate", "x").succeeded();
    launch("ontology").succeeded();

    assertThat(calls("java").stream().filter(call -> call.contains("|warm-up|")))
        .satisfiesExactly(
            call -> assertThat(call).contains("|warm-up|convert|"),
            call -> assertThat(call).contains("|warm-up|store|"));
    assertThat(cached()).hasSize(2);
  }

  @Test
  void compilesWellForSeveralFiles() throws Exception {
    Path a = Files.writeString(folder.resolve("a.txt"), "a");
    Path b = Files.writeString(folder.resolve("b.txt"), "b");

    launch("convert", a.toString(), b.toString()).succeeded();
    launch("convert", a.toString()).succeeded();

    assertThat(calls("java").get(2))
        .contains("|-XX:+UseSerialGC|")
        .doesNotContain("TieredStopAtLevel");
    assertThat(calls("java").get(3)).contains("TieredStopAtLevel");
  }

  @Test
  void makesTheArchiveAnewWhenAJarIsNewer() throws Exception {
    launch("ontology").succeeded();
    Path library = root.resolve("cli/target/app/lib/library.jar");
    Files.setLastModifiedTime(
        library, java.nio.file.attribute.FileTime.from(java.time.Instant.now().plusSeconds(60)));

    launch("ontology").succeeded();

    assertThat(calls("java").stream().filter(call -> call.contains("|warm-up|"))).hasSize(2);
  }

  @Test
  void startsWithoutACache() throws Exception {
    environment.put("XDG_CACHE_HOME", Files.writeString(folder.resolve("a file"), "").toString());

    assertThat(launch("ontology").succeeded().out()).isEqualTo("data\n");
    assertThat(launch("ontology").succeeded().err()).isEmpty();
    environment.remove("XDG_CACHE_HOME");
    environment.remove("HOME");
    launch("ontology").succeeded();
    environment.put("XDG_CACHE_HOME", folder.resolve("my cache").toString());
    environment.put("STAKEGRAPH_NO_ARCHIVE", "1");
    launch("ontology").succeeded();

    assertThat(calls("java")).noneMatch(call -> call.contains("jsa"));
  }

  @Test
  void startsWithoutAnArchiveThatCannotBeMade() throws Exception {
    environment.put("DUMP_FAILS", "1");
    launch("ontology").succeeded();
    Run again = launch("ontology");

    assertThat(again.succeeded().out()).isEqualTo("data\n");
    assertThat(again.err()).isEmpty();
    assertThat(calls("java").get(5)).doesNotContain("jsa");
    assertThat(cached()).isEmpty();
  }

  @Test
  void isFoundThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("bin/stakegraph"), launcher);
    Path relative = Path.of("stakegraph");
    Path linkToLink = Files.createSymbolicLink(folder.resolve("bin/sg"), relative);

    assertThat(run(link.toString(), "ontology").succeeded().out()).isEqualTo("data\n");
    assertThat(run(linkToLink.toString(), "ontology").succeeded().out()).isEqualTo("data\n");
  }

  @Test
  void takesJavaFromThePathWithoutJavaHome() throws Exception {
    environment.remove("JAVA_HOME");
    Files.createSymbolicLink(folder.resolve("bin/java"), javaHome.resolve("bin/java"));

    launch("ontology").succeeded();

    assertThat(cached()).allMatch(file -> file.getFileName().toString().startsWith("17.0.1+2-"));
  }

  @Test
  void passesOptionsToJava() throws Exception {
    environment.put("JAVA_OPTS", "-Xmx1g");
    environment.put("STAKEGRAPH_OPTS", "-Xss4m -Da=b");

    launch("ontology").succeeded();

    assertThat(calls("java").get(2)).contains("|-Xmx1g|-Xss4m|-Da=b|-jar|");
  }

  @Test
  void leavesTheCollectorAndTheCompilerToWhoeverChoosesThem() throws Exception {
    environment.put("JAVA_OPTS", "-XX:+UseParallelGC");
    environment.put("STAKEGRAPH_OPTS", "-XX:TieredStopAtLevel=4");

    launch("ontology").succeeded();

    assertThat(calls("java").get(2))
        .contains("|-XX:+UseParallelGC|-XX:TieredStopAtLevel=4|-jar|")
        .doesNotContain("UseG1GC", "CICompilerCount");
  }

  @Test
  void refusesAnOldJava() throws Exception {
    Files.writeString(javaHome.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    Run run = launch("ontology");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("Java 11.0.2").contains("17 or later");
    assertThat(folder.resolve("calls/mvn")).doesNotExist();
  }

  @Test
  void saysWhatIsMissing() throws Exception {
    Files.delete(folder.resolve("bin/mvn"));
    environment.put("PATH", toolsWithoutJavaAndMaven());
    Run noMaven = launch("ontology");
    environment.remove("JAVA_HOME");
    Run noJava = launch("ontology");
    environment.put("JAVA_HOME", folder.resolve("nowhere").toString());
    Run wrongHome = launch("ontology");

    assertThat(noMaven.failedWith(ExitCode.INTERNAL).err()).contains("no mvn found");
    assertThat(noJava.failedWith(ExitCode.INTERNAL).err()).contains("no java found");
    assertThat(wrongHome.failedWith(ExitCode.INTERNAL).err()).contains("JAVA_HOME");
  }

  @Test
  void saysThatTheBuildFailed() throws Exception {
    environment.put("MVN_FAILS", "1");

    Run run = launch("convert", "x");

    assertThat(run.failedWith(ExitCode.INTERNAL).err()).contains("the build failed");
    assertThat(run.out()).isEmpty();
    environment.remove("MVN_FAILS");
    assertThat(launch("convert", "x").succeeded().out()).isEqualTo("data\n");
  }

  @Test
  void buildsOnceWhenSeveralStartTogether() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(List.of(launcher.toString(), "convert", "x"), "together" + i));
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }

    assertThat(calls("mvn")).hasSize(1);
    assertThat(cached()).hasSize(1);
  }

  @Test
  void runsInDashToo() throws Exception {
    Path dash = Path.of("/bin/dash");
    assumeTrue(Files.isExecutable(dash), "there is no dash here");

    assertThat(run(dash.toString(), launcher.toString(), "ontology").succeeded().out())
        .isEqualTo("data\n");
  }

  private Run launch(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    return run(command.toArray(new String[0]));
  }

  private Run run(String... command) throws Exception {
    int code = start(List.of(command), "run").waitFor();
    return new Run(
        code,
        Files.readString(folder.resolve("run.out")),
        Files.readString(folder.resolve("run.err")));
  }

  private Process start(List<String> command, String name) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder
        .redirectOutput(folder.resolve(name + ".out").toFile())
        .redirectError(folder.resolve(name + ".err").toFile())
        .start();
  }

  /** What was asked of a fake program, one line a call. */
  private List<String> calls(String program) throws IOException {
    return Files.readAllLines(folder.resolve("calls").resolve(program));
  }

  private List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("my cache"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private String toolsWithoutJavaAndMaven() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : List.of("readlink", "sed", "mkdir", "rm", "mv", "sleep", "sh")) {
      Path path = Path.of("/usr/bin", tool);
      Files.createSymbolicLink(
          tools.resolve(tool), Files.exists(path) ? path : Path.of("/bin", tool));
    }
    return tools.toString();
  }

  private static void script(Path path, String text) throws IOException {
    Files.createDirectories(path.resolveSibling(""));
    Files.writeString(path, text);
    makeExecutable(path);
  }

  private static void makeExecutable(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
