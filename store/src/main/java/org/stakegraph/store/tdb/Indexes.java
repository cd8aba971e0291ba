package org.stakegraph.store.tdb;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.GraphSize;

/** Reads the indexes of a database as the numbers that they are. In a transaction of the caller. */
final class Indexes {
  private final TupleIndex[] indexes;
  private final NodeTable nodes;

  Indexes(DatasetGraphTDB dataset) {
    indexes = dataset.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes();
    nodes = dataset.getQuadTable().getNodeTupleTable().getNodeTable();
  }

  /**
   * Reads the first row of each index and its terms, which fails if a file holds other things.
   *
   * @throws IllegalStateException if some indexes have rows and others have none
   */
  void probe() {
    int filled = 0;
    for (TupleIndex index : indexes) {
      var rows = index.all();
      if (rows.hasNext()) {
        rows.next().forEach(nodes::getNodeForNodeId);
        filled++;
      }
    }
    if (filled != 0 && filled != indexes.length) {
      throw new IllegalStateException("its indexes contradict each other");
    }
  }

  /** All named graphs, sorted by IRI. */
  List<GraphSize> graphs() {
    Tally sizes = new Tally();
    scan("GSPO", null, null, row -> sizes.add(row.graph()));
    List<GraphSize> graphs = new ArrayList<>();
    sizes.forEach((graph, triples) -> graphs.add(new GraphSize(term(graph).getURI(), triples)));
    graphs.sort((a, b) -> a.graph().compareTo(b.graph()));
    return graphs;
  }

  /** Counts all that a description of the store needs. */
  Census census() {
    Census census = new Census(this::number);
    scan("GSPO", null, null, census.of("GSPO"));
    scan("SPOG", null, null, census.of("SPOG"));
    RecordFactory records = index("POSG").getRecordFactory();
    scan(
        "POSG",
        first(records, census.type()),
        first(records, census.type() + 1),
        census.of("POSG"));
    return census;
  }

  /** The least key that begins with a number. */
  private static Record first(RecordFactory records, long number) {
    return records.create(new RowOrder("GSPO").key(new Row(number, 0, 0, 0)));
  }

  private void scan(
      String name, @Nullable Record from, @Nullable Record to, Consumer<Row> consumer) {
    RowOrder order = new RowOrder(name);
    Iterator<Row> rows =
        index(name)
            .iterator(
                from,
                to,
                (records, entry, key, factory) -> {
                  int start = entry * factory.recordLength();
                  if (key != null) {
                    records.position(start);
                    records.get(key, 0, factory.keyLength());
                  }
                  return order.row(records, start);
                });
    rows.forEachRemaining(consumer);
  }

  private RangeIndex index(String name) {
    for (TupleIndex index : indexes) {
      if (index.getName().equals(name)) {
        return ((TupleIndexRecord) index).getRangeIndex();
      }
    }
    throw new IllegalStateException("no index " + name);
  }

  private long number(Node node) {
    return TermNumber.of(nodes.getNodeIdForNode(node));
  }

  /** The term of a number. */
  Node term(long number) {
    return nodes.getNodeForNodeId(TermNumber.id(number));
  }
}
