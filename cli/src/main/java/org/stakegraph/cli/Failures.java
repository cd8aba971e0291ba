package org.stakegraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns everything that can go wrong into one line and an exit code. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Streams streams;
  private final boolean withTrace;
  private final StringWriter usage = new StringWriter();

  Failures(Streams streams, String[] args) {
    this.streams = streams;
    this.withTrace = Arrays.asList(args).contains("--stacktrace");
  }

  /** Where the option parser writes by itself. */
  PrintWriter err() {
    return new PrintWriter(usage, true);
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    streams.messages().line(name + ": " + complaint(e));
    streams.messages().line("Try '" + name + " --help'.");
    trace(e);
    return ExitCode.USAGE.number();
  }

  private static String complaint(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return firstLine(e.getMessage());
    }
    List<String> similar = unmatched.getSuggestions();
    String what = firstLine(e.getMessage());
    CommandLine command = e.getCommandLine();
    String word = unmatched.getUnmatched().get(0);
    if (command.getParent() == null && !word.startsWith("-")) {
      what = "unknown command '" + word + "'";
      similar = Suggestions.near(word, List.copyOf(command.getSubcommands().keySet()));
    }
    return what + (similar.isEmpty() ? "" : "; did you mean " + Suggestions.list(similar) + "?");
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parseResult) {
    if (streams.out().hasFailed()) {
      return code(e).number();
    } else if (e instanceof ParameterException usageError) {
      return handleParseException(usageError, new String[0]);
    } else if (e instanceof UsageError) {
      ParameterException usageError = new ParameterException(command, e.getMessage(), e);
      return handleParseException(usageError, new String[0]);
    }
    return code(e).number();
  }

  /** What a command that could not go on ends with; says why. */
  ExitCode code(Exception e) {
    if (streams.out().hasFailed()) {
      return streams.out().reportTo(streams.messages());
    } else if (e instanceof Failure failure) {
      streams.messages().line(failure.getMessage());
      trace(e);
      return failure.code();
    }
    return bug(e);
  }

  /** A mistake of ours. */
  ExitCode bug(Throwable e) {
    streams.messages().line("stakegraph: internal error: " + firstLine(e.toString()));
    if (!withTrace) {
      streams.messages().line("This is a bug; --stacktrace shows where.");
    }
    trace(e);
    return ExitCode.INTERNAL;
  }

  /** More data than memory. */
  ExitCode outOfMemory(OutOfMemoryError e) {
    long megabytes = Runtime.getRuntime().maxMemory() >> 20;
    streams
        .messages()
        .line(
            "stakegraph: %d MB of memory are not enough; allow more with STAKEGRAPH_OPTS=-Xmx4g"
                .formatted(megabytes));
    trace(e);
    return ExitCode.INTERNAL;
  }

  private void trace(Throwable e) {
    if (withTrace) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text, true));
      text.toString().lines().forEach(line -> streams.messages().line(line.replace("\t", "    ")));
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
