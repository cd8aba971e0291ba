package org.stakegraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command in this process.
 *
 * @param code exit code
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {
  static Run of(Object... arguments) {
    return withInput("", arguments);
  }

  static Run withInput(String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = into(out, input, arguments);
    return new Run(run.code, out.toString(StandardCharsets.UTF_8), run.err);
  }

  static Run into(OutputStream out, String input, Object... arguments) {
    String[] args = new String[arguments.length];
    for (int i = 0; i < args.length; i++) {
      args[i] = arguments[i].toString();
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    String messages = err.toString(StandardCharsets.UTF_8);
    assertThat(messages).doesNotContain("\tat ");
    return new Run(code, "", messages);
  }

  Run succeeded() {
    assertThat(code).as("exit code; %s", err).isZero();
    return this;
  }

  Run failedWith(ExitCode expected) {
    assertThat(code).as("exit code; %s", err).isEqualTo(expected.number());
    assertThat(err).isNotBlank();
    return this;
  }
}
