package org.stakegraph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that remembers that writing failed, because the libraries that write to it wrap the
 * exception, or swallow it.
 */
final class GuardedOutput extends FilterOutputStream {
  private final String name;
  private @Nullable IOException failure;
  private boolean reported;

  GuardedOutput(OutputStream out, String name) {
    super(out);
    this.name = name;
  }

  @Override
  public void write(int b) throws IOException {
    guard(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    guard(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() throws IOException {
    guard(out::flush);
  }

  /** Whether a write failed. */
  boolean hasFailed() {
    return failure != null;
  }

  /** Says once why writing failed, and the exit code for it; broken pipes end quietly. */
  ExitCode reportTo(Messages messages) {
    IOException cause = failure;
    if (cause == null || isBrokenPipe(cause)) {
      return ExitCode.OK;
    }
    if (!reported) {
      messages.error(name, "cannot be written: " + Messages.reason(cause));
      reported = true;
    }
    return ExitCode.OUTPUT;
  }

  private interface Action {
    void run() throws IOException;
  }

  private void guard(Action action) throws IOException {
    try {
      action.run();
    } catch (IOException e) {
      if (failure == null) {
        failure = e;
      }
      throw e;
    }
  }

  /** The reader of our output has seen enough, as {@code head} has. */
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
