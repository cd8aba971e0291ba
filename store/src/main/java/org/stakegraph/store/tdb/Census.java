package org.stakegraph.store.tdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.describe.StoreContent;
import org.stakegraph.store.describe.StoreContent.Member;

/**
 * Counts what a database holds while its rows pass by in the order of three of its indexes; the
 * three may come on threads of their own. Only the names of graphs, classes, properties and filings
 * are looked up.
 */
final class Census {
  private final Graphs graphs = new Graphs();
  private final Subjects subjects = new Subjects();
  private final Classes classes = new Classes();
  private final Set<Long> ownGraphs = new HashSet<>();
  private final long type;
  private final long filing;

  /**
   * Nothing yet.
   *
   * @param numbers gives the number of a term
   */
  Census(ToLongFunction<Node> numbers) {
    type = numbers.applyAsLong(RDF.type.asNode());
    filing = numbers.applyAsLong(NodeFactory.createURI(Stk.FILING));
    for (String graph :
        List.of(StoreGraphs.VOCABULARY, StoreGraphs.CODES, StoreGraphs.DESCRIPTION)) {
      ownGraphs.add(numbers.applyAsLong(NodeFactory.createURI(graph)));
    }
  }

  /** What the rows of an index have to pass; nothing happens with those that tell nothing. */
  Consumer<Row> of(String index) {
    return switch (index) {
      case "GSPO" -> graphs;
      case "SPOG" -> subjects;
      case "POSG" -> classes;
      default -> row -> {};
    };
  }

  /** The number of the property by which the rows of POSG are looked through. */
  long type() {
    return type;
  }

  /**
   * What was counted.
   *
   * @param terms gives the term of a number
   */
  StoreContent content(LongFunction<Node> terms) {
    List<Member> members = new ArrayList<>();
    graphs.sizes.forEach(
        (graph, triples) ->
            members.add(
                new Member(
                    terms.apply(graph).getURI(),
                    triples,
                    iris(classes.filings.getOrDefault(graph, List.of()), terms))));
    return StoreContent.of(
        members, subjects.count, named(classes.instances, terms), named(graphs.properties, terms));
  }

  private static List<String> iris(List<Long> numbers, LongFunction<Node> terms) {
    return numbers.stream().map(terms::apply).filter(Node::isURI).map(Node::getURI).toList();
  }

  private static Map<String, Long> named(Tally tally, LongFunction<Node> terms) {
    Map<String, Long> named = new HashMap<>();
    tally.forEach(
        (number, count) -> {
          Node node = terms.apply(number);
          if (node.isURI()) {
            named.put(node.getURI(), count);
          }
        });
    return named;
  }

  private final class Graphs implements Consumer<Row> {
    private final Tally sizes = new Tally();
    private final Tally properties = new Tally();

    @Override
    public void accept(Row row) {
      if (!ownGraphs.contains(row.graph())) {
        sizes.add(row.graph());
        properties.add(row.property());
      }
    }
  }

  /** Sorted by subject: each is counted where it first stands in a filing's graph. */
  private final class Subjects implements Consumer<Row> {
    private long count;
    private long last;

    @Override
    public void accept(Row row) {
      if ((row.subject() != last || count == 0) && !ownGraphs.contains(row.graph())) {
        last = row.subject();
        count++;
      }
    }
  }

  /** Sorted by property, then by class, then by instance. */
  private final class Classes implements Consumer<Row> {
    private final Tally instances = new Tally();
    private final Map<Long, List<Long>> filings = new HashMap<>();
    private long lastClass;
    private long lastInstance;
    private boolean any;

    @Override
    public void accept(Row row) {
      if (row.property() != type || ownGraphs.contains(row.graph())) {
        return;
      }
      if (row.object() == filing) {
        filings.computeIfAbsent(row.graph(), g -> new ArrayList<>()).add(row.subject());
      }
      if (!any || row.object() != lastClass || row.subject() != lastInstance) {
        any = true;
        lastClass = row.object();
        lastInstance = row.subject();
        instances.add(lastClass);
      }
    }
  }
}
