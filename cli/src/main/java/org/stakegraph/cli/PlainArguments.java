package org.stakegraph.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The command lines that most people type: {@code convert}, files, and at most a format and an
 * output. They are read here, because the option parser takes longer to start than such a
 * conversion to finish (docs/adr/0004). Whatever else there is, or seems wrong, is left to it, so
 * that there is one place for help, complaints and suggestions.
 */
final class PlainArguments {
  private final List<String> names = new ArrayList<>();
  private @Nullable TargetFormat format;
  private @Nullable Path output;

  private PlainArguments() {}

  /** The conversion that is asked for; empty if the option parser must read the command line. */
  static Optional<ConversionRequest> conversion(String[] args) {
    PlainArguments plain = new PlainArguments();
    return args.length > 1 && args[0].equals("convert") && plain.takes(args)
        ? Optional.of(
            ConversionRequest.plain(
                List.copyOf(plain.names),
                Optional.ofNullable(plain.format),
                Optional.ofNullable(plain.output)))
        : Optional.empty();
  }

  private boolean takes(String[] args) {
    for (int i = 1; i < args.length; i++) {
      boolean taken =
          switch (args[i]) {
            case "-t", "--to" -> ++i < args.length && takesFormat(args[i]);
            case "-o", "--output" -> ++i < args.length && takesOutput(args[i]);
            default -> takesName(args[i]);
          };
      if (!taken) {
        return false;
      }
    }
    return !names.isEmpty();
  }

  private boolean takesFormat(String name) {
    if (format == null) {
      format = TargetFormat.named(name).orElse(null);
      return format != null;
    }
    return false;
  }

  private boolean takesOutput(String name) {
    if (output != null || !isValue(name)) {
      return false;
    }
    try {
      output = Path.of(name);
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private boolean takesName(String name) {
    return (name.equals("-") || isValue(name)) && names.add(name);
  }

  /** Neither an option nor a file of arguments. */
  private static boolean isValue(String argument) {
    return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
  }
}
