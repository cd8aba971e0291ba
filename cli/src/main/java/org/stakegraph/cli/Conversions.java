package org.stakegraph.cli;

import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** Turns the texts of options into values, with the model's own complaint if it refuses. */
final class Conversions {
  private Conversions() {}

  static <T> T of(Function<String, T> parser, String text) {
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
