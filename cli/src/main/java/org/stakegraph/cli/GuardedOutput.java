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
    try {
      out.write(b);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw remembered(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw remembered(e);
    }
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

  private IOException remembered(IOException e) {
    failure = failure == null ? e : failure;
    return e;
  }

  /** The reader of our output has seen enough, as {@code head} has. */
  private static boolean isBrokenPipe(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
