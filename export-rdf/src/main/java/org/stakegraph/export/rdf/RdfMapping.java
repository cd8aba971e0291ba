package org.stakegraph.export.rdf;

import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.model.OwnershipReport;

/**
 * Writes ownership reports as RDF 1.1 statements.
 *
 * <p>Every statement belongs to the filing's named graph, {@code {base}filing/{id}/graph/holders};
 * a sink for triples lets the graph go and loses nothing, because every node says which filing
 * states it. There are no blank nodes. Statements come grouped by subject, each once, in an order
 * that depends on nothing but the report.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class RdfMapping {
  private final MappingOptions options;
  private final ValueFactory values = SimpleValueFactory.getInstance();

  private RdfMapping(MappingOptions options) {
    this.options = options;
  }

  /** A mapping that names nodes and leaves out streets as the options say. */
  public static RdfMapping of(MappingOptions options) {
    return new RdfMapping(options);
  }

  /**
   * Writes a whole document that holds one report and declares the prefixes that it uses.
   *
   * @throws IllegalArgumentException if the filing's digest is not a SHA-256
   * @throws org.eclipse.rdf4j.rio.RDFHandlerException if the sink refuses
   */
  public void write(OwnershipReport report, RDFHandler sink) {
    Mapping mapping = map(report);
    sink.startRDF();
    for (Namespace namespace : mapping.graph().used(Prefixes.ALL)) {
      sink.handleNamespace(namespace.getPrefix(), namespace.getName());
    }
    mapping.graph().writeTo(sink, mapping.iris().graph());
    sink.endRDF();
  }

  /**
   * Writes one report into a document that others share. The caller starts and ends the document,
   * and calls {@link #declarePrefixes} in between if it is to be read by people.
   *
   * @throws IllegalArgumentException if the filing's digest is not a SHA-256
   * @throws org.eclipse.rdf4j.rio.RDFHandlerException if the sink refuses
   */
  public void writeInto(OwnershipReport report, RDFHandler sink) {
    Mapping mapping = map(report);
    mapping.graph().writeTo(sink, mapping.iris().graph());
  }

  /** IRI of the named graph that all statements of a report belong to. */
  public String graphOf(OwnershipReport report) {
    return new ReportIris(options.base(), new LocalNames(report), values).graph().stringValue();
  }

  /** IRI of the named graph for a filing's statements, by the IRI of the filing. */
  public static String graphOf(String filing) {
    return filing + ReportIris.GRAPH;
  }

  /** Declares every prefix that a report can use, for a document of several reports. */
  public void declarePrefixes(RDFHandler sink) {
    for (Namespace namespace : Prefixes.ALL) {
      sink.handleNamespace(namespace.getPrefix(), namespace.getName());
    }
  }

  private Mapping map(OwnershipReport report) {
    ReportIris iris = new ReportIris(options.base(), new LocalNames(report), values);
    Mapping mapping = new Mapping(report, iris, new ReportGraph(values), options.redactStreet());
    new FilingMapper(mapping).map();
    new AgentMapper(mapping).map();
    new TableMapper(mapping).map();
    new PositionMapper(mapping).map();
    new ComponentMapper(mapping).map();
    new RelationshipMapper(mapping).map();
    new LimitationMapper(mapping).map();
    new FindingMapper(mapping).map();
    return mapping;
  }
}
