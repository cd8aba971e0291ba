package org.stakegraph.store.endpoint;

import java.io.StringReader;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Where the data of a test lies. */
enum Backing {
  /** A default graph that holds the union of the named ones. */
  MEMORY {
    @Override
    DatasetGraph dataset(Path directory, String trig) {
      DatasetGraph dataset = parsed(trig);
      for (Quad quad : dataset.stream().filter(q -> !q.isDefaultGraph()).toList()) {
        dataset.getDefaultGraph().add(quad.asTriple());
      }
      return dataset;
    }

    @Override
    void release(DatasetGraph dataset) {
      dataset.close();
    }
  },
  /** As an embedded store has it. */
  TDB2 {
    @Override
    DatasetGraph dataset(Path directory, String trig) {
      DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(directory.toString());
      Txn.executeWrite(dataset, () -> parsed(trig).stream().forEach(dataset::add));
      return dataset;
    }

    @Override
    void release(DatasetGraph dataset) {
      TDBInternal.expel(dataset);
    }
  };

  abstract DatasetGraph dataset(Path directory, String trig);

  abstract void release(DatasetGraph dataset);

  private static DatasetGraph parsed(String trig) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.create().source(new StringReader(trig)).lang(Lang.TRIG).parse(dataset);
    return dataset;
  }
}
