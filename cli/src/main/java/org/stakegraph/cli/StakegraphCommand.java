package org.stakegraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without a subcommand. */
@Command(
    name = "stakegraph",
    versionProvider = Version.class,
    description = {
      "Turns SEC ownership disclosures into an RDF graph of who can vote or sell which shares."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  stakegraph convert filing.txt                  Turtle on standard output",
      "  stakegraph query --list                        questions that can be asked by name",
      "  stakegraph query who-can-vote-or-sell filing.txt",
      "  stakegraph validate filing.txt"
    })
// The option parser acts on these options by itself; --stacktrace is read in Failures.
@SuppressWarnings("UnusedVariable")
final class StakegraphCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and the Java that runs it, and exit.")
  private boolean version;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "Show where an error came from, for bug reports.")
  private boolean stacktrace;

  @Override
  public void run() {
    throw new ParameterException(new CommandLine(spec), "which command?");
  }
}
