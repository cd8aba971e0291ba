package org.stakegraph.store.tdb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.GraphSize;
import org.stakegraph.store.StoreGraphs;
import org.stakegraph.store.describe.StoreContent;
import org.stakegraph.store.describe.StoreContent.Member;

/**
 * Counts what a database holds from the rows of its indexes, which are numbers; only the names of
 * graphs, classes, properties and filings are looked up. Runs in a transaction of the caller.
 */
final class Counting {
  private static final int GRAPH = 0;
  private static final int SUBJECT = 1;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private final DatasetGraphTDB dataset;
  private final NodeTable nodes;
  private final Set<NodeId> ownGraphs = new HashSet<>();

  Counting(DatasetGraphTDB dataset) {
    this.dataset = dataset;
    nodes = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
    for (String graph :
        List.of(StoreGraphs.VOCABULARY, StoreGraphs.CODES, StoreGraphs.DESCRIPTION)) {
      ownGraphs.add(id(NodeFactory.createURI(graph)));
    }
  }

  /**
   * Reads the first row of each index and its terms, which fails if a file holds other things.
   *
   * @throws IllegalStateException if some indexes have rows and others have none
   */
  void probe() {
    int filled = 0;
    for (TupleIndex index : indexes()) {
      Iterator<Tuple<NodeId>> rows = index.all();
      if (rows.hasNext()) {
        rows.next().forEach(nodes::getNodeForNodeId);
        filled++;
      }
    }
    if (filled != 0 && filled != indexes().length) {
      throw new IllegalStateException("its indexes contradict each other");
    }
  }

  /** All named graphs, sorted by IRI. */
  List<GraphSize> graphs() {
    Tally<NodeId> sizes = new Tally<>();
    index("GSPO").all().forEachRemaining(row -> sizes.add(row.get(GRAPH)));
    List<GraphSize> graphs = new ArrayList<>();
    sizes.forEach((graph, triples) -> graphs.add(new GraphSize(iri(graph), triples)));
    graphs.sort((a, b) -> a.graph().compareTo(b.graph()));
    return graphs;
  }

  /** All that a description of the store needs. */
  StoreContent content() {
    Tally<NodeId> sizes = new Tally<>();
    Tally<NodeId> properties = new Tally<>();
    Iterator<Tuple<NodeId>> rows = index("GSPO").all();
    while (rows.hasNext()) {
      Tuple<NodeId> row = rows.next();
      if (!ownGraphs.contains(row.get(GRAPH))) {
        sizes.add(row.get(GRAPH));
        properties.add(row.get(PROPERTY));
      }
    }
    Map<NodeId, List<String>> filings = filings();
    List<Member> members = new ArrayList<>();
    sizes.forEach(
        (graph, triples) ->
            members.add(new Member(iri(graph), triples, filings.getOrDefault(graph, List.of()))));
    return StoreContent.of(members, subjects(), named(classes()), named(properties));
  }

  /** The index is sorted by subject: each is counted where it first stands in a filing's graph. */
  private long subjects() {
    long count = 0;
    NodeId last = null;
    Iterator<Tuple<NodeId>> rows = index("SPOG").all();
    while (rows.hasNext()) {
      Tuple<NodeId> row = rows.next();
      if (!row.get(SUBJECT).equals(last) && !ownGraphs.contains(row.get(GRAPH))) {
        last = row.get(SUBJECT);
        count++;
      }
    }
    return count;
  }

  /** The index is sorted by class and then by instance. */
  private Tally<NodeId> classes() {
    Tally<NodeId> classes = new Tally<>();
    NodeId lastClass = null;
    NodeId lastInstance = null;
    Iterator<Tuple<NodeId>> rows = typed(null);
    while (rows.hasNext()) {
      Tuple<NodeId> row = rows.next();
      boolean same = row.get(OBJECT).equals(lastClass) && row.get(SUBJECT).equals(lastInstance);
      if (!same && !ownGraphs.contains(row.get(GRAPH))) {
        lastClass = row.get(OBJECT);
        lastInstance = row.get(SUBJECT);
        classes.add(lastClass);
      }
    }
    return classes;
  }

  private Map<NodeId, List<String>> filings() {
    Map<NodeId, List<String>> filings = new HashMap<>();
    Iterator<Tuple<NodeId>> rows = typed(id(NodeFactory.createURI(Stk.FILING)));
    while (rows.hasNext()) {
      Tuple<NodeId> row = rows.next();
      Node filing = nodes.getNodeForNodeId(row.get(SUBJECT));
      if (filing.isURI()) {
        filings.computeIfAbsent(row.get(GRAPH), g -> new ArrayList<>()).add(filing.getURI());
      }
    }
    return filings;
  }

  private Iterator<Tuple<NodeId>> typed(@Nullable NodeId type) {
    NodeId any = NodeId.NodeIdAny;
    return index("POSG")
        .find(TupleFactory.create4(any, any, id(RDF.type.asNode()), type == null ? any : type));
  }

  private Map<String, Long> named(Tally<NodeId> tally) {
    Map<String, Long> named = new HashMap<>();
    tally.forEach(
        (id, count) -> {
          Node node = nodes.getNodeForNodeId(id);
          if (node.isURI()) {
            named.put(node.getURI(), count);
          }
        });
    return named;
  }

  private TupleIndex[] indexes() {
    return dataset.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
  }

  private TupleIndex index(String name) {
    for (TupleIndex index : indexes()) {
      if (index.getName().equals(name)) {
        return index;
      }
    }
    throw new IllegalStateException("no index " + name);
  }

  private NodeId id(Node node) {
    return nodes.getNodeIdForNode(node);
  }

  private String iri(NodeId id) {
    return nodes.getNodeForNodeId(id).getURI();
  }
}
