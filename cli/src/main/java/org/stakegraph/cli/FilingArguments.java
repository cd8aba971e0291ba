package org.stakegraph.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.export.rdf.MappingOptions;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.model.AccessionNumber;
import org.stakegraph.model.Cik;
import picocli.CommandLine.Option;

/** Options about filings that are mapped: how nodes are named, what is left out. */
final class FilingArguments {
  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Namespace of the nodes, ending in / or #; default ${DEFAULT-VALUE}")
  private String base = MappingOptions.DEFAULT_BASE;

  @Option(
      names = "--cik",
      paramLabel = "NUMBER",
      description = "The issuer's CIK, where the filing does not give it; for a single file.")
  private @Nullable Cik cik;

  @Option(
      names = "--accession",
      paramLabel = "NUMBER",
      description = "The filing's accession number; for a single file.")
  private @Nullable AccessionNumber accession;

  @Option(names = "--redact-street", description = "Leave out the street lines of natural persons.")
  private boolean redactStreet;

  String base() {
    return base;
  }

  Optional<Cik> cik() {
    return Optional.ofNullable(cik);
  }

  Optional<AccessionNumber> accession() {
    return Optional.ofNullable(accession);
  }

  boolean redactsStreet() {
    return redactStreet;
  }

  /**
   * How nodes are named and streets treated.
   *
   * @throws UsageError if the base is not the beginning of an IRI
   */
  MappingOptions mapping() {
    try {
      return new MappingOptions(base, redactStreet);
    } catch (IllegalArgumentException e) {
      throw new UsageError("--base: " + e.getMessage());
    }
  }

  /**
   * Makes sure that a number is not given to several filings.
   *
   * @throws UsageError if it would be
   */
  void requireSingleFor(List<String> names) {
    boolean single = names.size() == 1 && !Input.isCollection(names.get(0));
    if (!single && (cik != null || accession != null)) {
      throw new UsageError("--cik and --accession are for a single file");
    }
  }

  /** The filing with the numbers that were given for it. */
  FilingSource identified(FilingSource filing) {
    return filing.identifiedAs(cik(), accession());
  }
}
