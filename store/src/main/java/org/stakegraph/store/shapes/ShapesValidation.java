package org.stakegraph.store.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ontology.OntologyResources;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.memory.MemoryStore;
import org.stakegraph.store.rdf.RdfFormat;
import org.stakegraph.store.rdf.RdfLoader;
import org.stakegraph.store.rdf.RdfSyntaxException;
import org.stakegraph.store.sparql.RowsAnswer;

/**
 * Holds a graph against SHACL shapes: the vocabulary's discipline and the arithmetic of tables.
 *
 * <p>Before it believes that a graph conforms it makes sure that the engine runs SPARQL constraints
 * at all, with a shape that nothing satisfies: an engine that skips them finds every graph perfect.
 */
public final class ShapesValidation {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::level)
          .thenComparing(Finding::focus)
          .thenComparing(Finding::path)
          .thenComparing(Finding::message);
  private static final Node EVIDENCE = NodeFactory.createURI(Stk.EVIDENCE);
  private static final String SPAN_MARK = "#char=";

  private final Shapes shapes;

  private ShapesValidation(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Stakegraph's own shapes.
   *
   * @throws IllegalStateException if the engine does not run them as it should
   */
  public static ShapesValidation standard() {
    requireFiring(Shapes.parse(read(OntologyResources.canary())));
    return new ShapesValidation(Shapes.parse(read(OntologyResources.shapes())));
  }

  private static void requireFiring(Shapes canary) {
    if (ShaclValidator.get().conforms(canary, GraphMemFactory.empty())) {
      throw new IllegalStateException("the validation engine skips SPARQL constraints");
    }
  }

  private static Graph read(InputStream resource) {
    Graph graph = GraphMemFactory.createDefaultGraph();
    try (InputStream in = resource) {
      RdfLoader.parse(in, RdfFormat.TURTLE, Stk.NAMESPACE, StreamRDFLib.graph(graph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RdfSyntaxException e) {
      throw new IllegalStateException("a resource of the ontology is not Turtle", e);
    }
    return graph;
  }

  /** Validates everything in a store. */
  public Findings validate(MemoryStore store) {
    Graph data = store.dataset().getDefaultGraph();
    PrefixMap prefixes = store.dataset().prefixes();
    List<Finding> findings =
        ShaclValidator.get().validate(shapes, data).getEntries().stream()
            .map(entry -> finding(entry, data, prefixes))
            .distinct()
            .sorted(ORDER)
            .toList();
    return new Findings(findings);
  }

  private static Finding finding(ReportEntry entry, Graph data, PrefixMap prefixes) {
    Node focus = entry.focusNode();
    return new Finding(
        level(entry.severity()),
        RowsAnswer.plain(focus),
        label(focus, data),
        path(entry.resultPath(), prefixes),
        entry.message(),
        evidence(focus, data));
  }

  private static Level level(Severity severity) {
    if (severity.equals(Severity.Violation)) {
      return Level.VIOLATION;
    }
    return severity.equals(Severity.Warning) ? Level.WARNING : Level.INFO;
  }

  private static String label(Node focus, Graph data) {
    return focus.isLiteral()
        ? ""
        : data
            .find(focus, RDFS.label.asNode(), Node.ANY)
            .mapWith(triple -> RowsAnswer.plain(triple.getObject()))
            .toList()
            .stream()
            .sorted()
            .findFirst()
            .orElse("");
  }

  private static String path(@Nullable Path path, PrefixMap prefixes) {
    if (path == null) {
      return "";
    } else if (path instanceof P_Link link) {
      String iri = link.getNode().getURI();
      @Nullable String shortened = prefixes.abbreviate(iri);
      return shortened == null ? iri : shortened;
    }
    return path.toString();
  }

  private static List<String> evidence(Node focus, Graph data) {
    if (focus.isURI() && focus.getURI().contains(SPAN_MARK)) {
      return List.of(focus.getURI());
    }
    return focus.isLiteral()
        ? List.of()
        : data
            .find(focus, EVIDENCE, Node.ANY)
            .mapWith(triple -> RowsAnswer.plain(triple.getObject()))
            .toList()
            .stream()
            .sorted()
            .toList();
  }
}
