package org.stakegraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.stakegraph.model.Diagnostic;

/** Lines for a person on standard error. */
final class Messages {
  private final PrintStream err;
  private boolean drawing;

  Messages(PrintStream err) {
    this.err = err;
  }

  /** Where a person reads, for a line that is drawn over and over until {@link #drawn}. */
  PrintStream terminal() {
    drawing = true;
    return err;
  }

  /** Nothing is drawn any more. */
  void drawn() {
    drawing = false;
  }

  /** Something about an input or output as a whole went wrong. */
  void error(String name, String message) {
    line(name + ": error: " + message);
  }

  /** Something about a place in an input, as compilers print it so that editors can jump there. */
  void diagnostic(String name, Diagnostic diagnostic) {
    String severity = diagnostic.code().severity().name().toLowerCase(Locale.ROOT);
    // Not String.format, which takes milliseconds to get ready.
    String place = name + ":" + diagnostic.line() + ":" + diagnostic.column();
    String code = diagnostic.code().id();
    line(place + ": " + severity + " " + code + ": " + diagnostic.message());
  }

  /** One line; control characters of file names and filings do not reach the terminal. */
  void line(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        clean.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        clean.append(c);
      }
    }
    if (drawing) {
      // What is drawn goes; it comes back below.
      err.print("\r\u001B[K");
    }
    err.println(clean);
  }

  /** Why the file system said no, without the path, which the caller names. */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    } else if (e instanceof AccessDeniedException) {
      return "permission denied";
    } else if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
