package org.stakegraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;

/**
 * What a conversion is asked to do.
 *
 * @param names the inputs as the user named them, at least one
 * @param format what to write; empty if the output's name decides
 * @param output the file to write; empty for standard output
 * @param keepGoing whether the file appears even if some of the inputs could not be read
 * @param base namespace of the nodes, not yet checked
 * @param cik the issuer's, for a single input
 * @param accession the filing's, for a single input
 * @param redactStreet whether street lines of natural persons are left out
 * @param reporting how much is said on standard error
 */
record ConversionRequest(
    List<String> names,
    Optional<TargetFormat> format,
    Optional<Path> output,
    boolean keepGoing,
    String base,
    Optional<Cik> cik,
    Optional<AccessionNumber> accession,
    boolean redactStreet,
    Reporting reporting) {

  /** A request with nothing but inputs, a format and an output. */
  static ConversionRequest plain(
      List<String> names, Optional<TargetFormat> format, Optional<Path> output) {
    return new ConversionRequest(
        names,
        format,
        output,
        false,
        MappingOptions.DEFAULT_BASE,
        Optional.empty(),
        Optional.empty(),
        false,
        new Reporting());
  }

  boolean isForOne() {
    return names.size() == 1;
  }

  /**
   * What is to be written.
   *
   * @throws UsageError if neither a format nor the output's name tells
   */
  TargetFormat target() {
    if (format.isPresent()) {
      return format.get();
    } else if (output.isEmpty()) {
      return TargetFormat.TURTLE;
    }
    String name = output.get().toString();
    return TargetFormat.ofFileName(name)
        .orElseThrow(
            () -> new UsageError("the name " + name + " does not tell the format; use --to"));
  }

  /**
   * How nodes are named and streets treated.
   *
   * @throws UsageError if the base is not the beginning of an IRI
   */
  MappingOptions options() {
    try {
      return new MappingOptions(base, redactStreet);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--base: " + e.getMessage());
    }
  }
}
