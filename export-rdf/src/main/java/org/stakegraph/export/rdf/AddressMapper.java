package org.stakegraph.export.rdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.LOCN;
import org.stakegraph.export.text.PersonalData;
import org.stakegraph.model.Address;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Position;
import org.stakegraph.model.Span;
import org.stakegraph.ontology.Stk;

/**
 * The addresses that rows print, or that notes and prose give; these words are then evidence of the
 * row too. Where street lines are left out, the address is named after what remains: nobody can
 * find the street by hashing candidates.
 */
final class AddressMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final Set<IRI> written = new HashSet<>();

  AddressMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
  }

  void map(IRI position, Position row) {
    row.address().ifPresent(address -> map(position, row, address));
  }

  private void map(IRI position, Position row, Address address) {
    if (isElsewhere(row, address.span())) {
      mapping.words(position, address.span());
    }
    boolean redacted =
        mapping.redactStreet() && PersonalData.isPersonal(mapping.report(), row.holder());
    if (redacted) {
      locality(address).ifPresent(key -> write(position, key, address));
      return;
    }
    String full = String.join(", ", address.lines());
    IRI node = mapping.iris().address(full);
    boolean known = known(node);
    write(position, full, address);
    if (!known) {
      graph.text(node, LOCN.FULL_ADDRESS.stringValue(), full);
      address.street().ifPresent(s -> graph.text(node, LOCN.THOROUGHFARE.stringValue(), s));
    }
  }

  /** Whether words stand in one of a row's notes or around its table; lines of a row do neither. */
  private boolean isElsewhere(Position row, Span words) {
    OwnershipReport report = mapping.report();
    return !report.table(row.table()).span().contains(words)
        || row.notes().stream().anyMatch(note -> report.footnote(note).span().contains(words));
  }

  /**
   * Whether another row has printed the address, perhaps with other commas; the first one counts.
   */
  private boolean known(IRI node) {
    return !written.add(node);
  }

  private void write(IRI position, String key, Address address) {
    IRI node = mapping.iris().address(key);
    graph.link(position, Stk.NOTICE_ADDRESS, node);
    graph.type(node, Stk.ADDRESS);
    address.city().ifPresent(s -> graph.text(node, LOCN.POST_NAME.stringValue(), s));
    address.region().ifPresent(s -> graph.text(node, LOCN.ADMIN_UNIT_L2.stringValue(), s));
    address.postcode().ifPresent(s -> graph.text(node, LOCN.POST_CODE.stringValue(), s));
  }

  /** Town, state and postal code; absent if the address has none of them. */
  private static Optional<String> locality(Address address) {
    List<String> parts =
        Stream.of(address.city(), address.region(), address.postcode())
            .flatMap(Optional::stream)
            .collect(Collectors.toList());
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }
}
