package org.stakegraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: a script that teaches the shell the options. */
@Command(
    name = "completion",
    description = "Prints a completion script for bash or zsh.",
    footerHeading = "%nExamples:%n",
    footer = {"  source <(stakegraph completion bash)", "  stakegraph completion zsh >> ~/.zshrc"})
final class CompletionCommand implements Callable<Integer> {
  /** The shells; both run the same script, for which zsh has to be prepared. */
  enum Shell {
    BASH,
    ZSH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
  private Shell shell = Shell.BASH;

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String script = AutoComplete.bash("stakegraph", spec.root().commandLine());
    String preparation = shell == Shell.ZSH ? "autoload -U +X compinit && compinit\n" : "";
    streams.out().write((preparation + script).getBytes(StandardCharsets.UTF_8));
    return ExitCode.OK.number();
  }
}
