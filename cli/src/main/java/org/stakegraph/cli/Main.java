package org.stakegraph.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Entry point of the {@code stakegraph} command. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the command line
   */
  public static void main(String[] args) {
    chooseServices();
    // Not System.out, which swallows errors and encodes as the locale says.
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    System.exit(run(args, System.in, out, System.err));
  }

  /** Names what the libraries would otherwise look for in every jar of the class path. */
  private static void chooseServices() {
    Properties properties = System.getProperties();
    properties.putIfAbsent("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
    properties.putIfAbsent("slf4j.internal.verbosity", "WARN");
    properties.putIfAbsent(
        "javax.xml.datatype.DatatypeFactory",
        "com.sun.org.apache.xerces.internal.jaxp.datatype.DatatypeFactoryImpl");
  }

  /**
   * Runs the command.
   *
   * @param args the command line
   * @param in standard input
   * @param out gets data in UTF-8; flushed, not closed
   * @param err gets messages, line by line
   * @return the exit code
   */
  public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    Streams streams = new Streams(in, new GuardedOutput(out, "standard output"), new Messages(err));
    int code = execute(args, streams);
    try {
      streams.out().flush();
    } catch (IOException e) {
      return streams.out().reportTo(streams.messages()).number();
    }
    return code == ExitCode.OK.number()
        ? streams.out().reportTo(streams.messages()).number()
        : code;
  }

  private static int execute(String[] args, Streams streams) {
    Failures failures = new Failures(streams, args);
    try {
      Optional<ConversionRequest> plain = PlainArguments.conversion(args);
      return plain.isPresent()
          ? convert(plain.get(), args, streams, failures)
          : parse(args, streams, failures);
    } catch (OutOfMemoryError e) {
      return failures.outOfMemory(e).number();
    } catch (RuntimeException | StackOverflowError e) {
      return failures.bug(e).number();
    }
  }

  /** Without the option parser, unless it has to say what is wrong. */
  private static int convert(
      ConversionRequest request, String[] args, Streams streams, Failures failures) {
    try {
      return new Conversion(request, streams, HeadStart.of(request)).run().number();
    } catch (UsageError e) {
      return parse(args, streams, failures);
    } catch (IOException | RuntimeException e) {
      return failures.code(e).number();
    }
  }

  private static int parse(String[] args, Streams streams, Failures failures) {
    return commandLine(args, streams, failures).execute(args);
  }

  private static CommandLine commandLine(String[] args, Streams streams, Failures failures) {
    // Before anything else: it runs beside what follows.
    Optional<HeadStart> headStart =
        asked(args).equals(Optional.of("convert")) ? HeadStart.tryNow() : Optional.empty();
    CommandLine root = new CommandLine(new StakegraphCommand());
    needed(args, commands(streams, headStart))
        .forEach(command -> root.addSubcommand(command.get()));
    root.registerConverter(Cik.class, text -> Conversions.of(Cik::of, text));
    root.registerConverter(
        AccessionNumber.class, text -> Conversions.of(AccessionNumber::of, text));
    root.setOut(new PrintWriter(streams.out(), false, StandardCharsets.UTF_8));
    root.setErr(failures.err());
    root.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setParameterExceptionHandler(failures);
    root.setExecutionExceptionHandler(failures);
    explainExitCodes(root);
    return root;
  }

  private static Map<String, Supplier<Object>> commands(
      Streams streams, Optional<HeadStart> headStart) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("convert", () -> new ConvertCommand(streams, headStart));
    commands.put("query", () -> new QueryCommand(streams));
    commands.put("load", () -> new LoadCommand(streams));
    commands.put("serve", () -> new ServeCommand(streams));
    commands.put("stats", () -> new StatsCommand(streams));
    commands.put("export", () -> new ExportCommand(streams));
    commands.put("remove", () -> new RemoveCommand(streams));
    commands.put("backup", () -> new BackupCommand(streams));
    commands.put("validate", () -> new ValidateCommand(streams));
    commands.put("ontology", () -> new OntologyCommand(streams));
    commands.put("completion", () -> new CompletionCommand(streams));
    commands.put("warm-up", WarmUpCommand::new);
    return commands;
  }

  /**
   * The command that is asked for, or all where help, completion or a suggestion may need them. The
   * option parser reads the annotations of every command that it is given, and that is a third of
   * the time that a small conversion takes.
   */
  private static Collection<Supplier<Object>> needed(
      String[] args, Map<String, Supplier<Object>> commands) {
    Optional<String> asked = asked(args);
    if (asked.isPresent()) {
      Supplier<Object> command = commands.get(asked.get());
      boolean alone = command != null && !asked.get().equals("completion");
      return alone ? List.of(command) : commands.values();
    }
    boolean version = args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"));
    return version ? List.of() : commands.values();
  }

  /** The first argument that is not an option: the command, if all is well. */
  private static Optional<String> asked(String[] args) {
    for (String arg : args) {
      if (!arg.startsWith("-")) {
        return Optional.of(arg);
      }
    }
    return Optional.empty();
  }

  private static void explainExitCodes(CommandLine command) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(Integer.toString(code.number()), code.meaning());
    }
    describe(command.getCommandSpec().usageMessage(), codes);
    for (CommandLine subcommand : command.getSubcommands().values()) {
      describe(subcommand.getCommandSpec().usageMessage(), codes);
    }
  }

  private static void describe(UsageMessageSpec usage, Map<String, String> codes) {
    usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(codes).width(100);
  }
}
