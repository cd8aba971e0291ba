package org.stakegraph.export.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.Span;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/**
 * The IRIs of one report's nodes. Well-formed by construction: a checked base, then only {@code
 * a-z}, {@code 0-9}, {@code -}, {@code /} and, for evidence, {@code #char=start,end}.
 */
final class ReportIris {
  /** What a filing's IRI and that of its graph differ by. */
  static final String GRAPH = "/graph/holders";

  private final String base;
  private final LocalNames names;
  private final ValueFactory values;

  ReportIris(String base, LocalNames names, ValueFactory values) {
    this.base = base;
    this.names = names;
    this.values = values;
  }

  IRI filing() {
    return at(names.filing);
  }

  /** The named graph of all that is extracted from the filing. */
  IRI graph() {
    return at(names.filing + GRAPH);
  }

  IRI party(PartyId id) {
    return at(names.parties.get(id.number()));
  }

  IRI security(SecurityId id) {
    return at(names.securities.get(id.number()));
  }

  IRI table(TableId id) {
    return at(names.tables.get(id.number()));
  }

  IRI footnote(FootnoteId id) {
    return at(names.footnotes.get(id.number()));
  }

  IRI position(PositionId id) {
    return at(names.positions.get(id.number()));
  }

  IRI component(ComponentId id) {
    return at(names.components.get(id.number()));
  }

  IRI target(Target target) {
    return target.match(this::party, this::position, this::component);
  }

  /** The registration of a file number that has a letter or digit. */
  IRI registration(String fileNumber) {
    return at("registration/" + Slug.ofNumber(fileNumber));
  }

  /** An address by what it says, the same in every filing. */
  IRI address(String content) {
    return at("address/" + ContentHash.h16(NameKey.of(content)));
  }

  /**
   * A node of the filing by what it says; a second node that says the same gets a number.
   *
   * @param section {@code rel}, {@code limit} or {@code finding}
   */
  IRI byContent(String section, String content) {
    return at(names.claim(names.filing + "/" + section + "/" + ContentHash.h16(content)));
  }

  /** A node below another, such as a figure's reading below its position. */
  IRI below(IRI node, String name) {
    return values.createIRI(node.stringValue() + "/" + name);
  }

  /** Code points {@code [start, end)} of the filing's text, as RFC 5147 names them. */
  IRI text(Span span) {
    // A base that ends in # cannot take a second #: the text then lies beside it.
    String home = base.endsWith("#") ? base.substring(0, base.length() - 1) + "/" : base;
    String range = "/text#char=" + span.start() + "," + span.end();
    return values.createIRI(home + names.filing + range);
  }

  /** The IRI without the base: what content hashes are made of, so that no base changes them. */
  String local(IRI node) {
    return node.stringValue().substring(base.length());
  }

  private IRI at(String local) {
    return values.createIRI(base + local);
  }
}
