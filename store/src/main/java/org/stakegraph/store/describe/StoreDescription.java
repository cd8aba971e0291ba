package org.stakegraph.store.describe;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.ontology.Codes;
import org.stakegraph.ontology.Stk;
import org.stakegraph.store.StoreGraphs;

/**
 * The graph {@link StoreGraphs#DESCRIPTION}: the store as a {@code void:Dataset} and {@code
 * dcat:Dataset}, with the graph of each filing as a subset.
 */
public final class StoreDescription {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final IRI DATASET = VALUES.createIRI(StoreGraphs.DESCRIPTION);
  private static final IRI EDGAR = VALUES.createIRI("https://www.sec.gov/edgar");

  private final StoreContent content;
  private final Instant modified;

  /**
   * A description to be written.
   *
   * @param modified when the store was last changed
   */
  public StoreDescription(StoreContent content, Instant modified) {
    this.content = content;
    this.modified = modified.truncatedTo(ChronoUnit.SECONDS);
  }

  /** Writes it, from {@code startRDF} to {@code endRDF}, without naming a graph. */
  public void writeTo(RDFHandler sink) {
    sink.startRDF();
    new Writing(sink).all();
    sink.endRDF();
  }

  private final class Writing {
    private final RDFHandler sink;
    private int partitions;

    Writing(RDFHandler sink) {
      this.sink = sink;
    }

    void all() {
      say(DATASET, RDF.TYPE, VOID.DATASET);
      say(DATASET, RDF.TYPE, DCAT.DATASET);
      say(DATASET, DCTERMS.TITLE, english("Ownership of securities as disclosed to the SEC"));
      say(
          DATASET,
          DCTERMS.DESCRIPTION,
          english(
              "Who holds, controls and may vote or sell securities, read by Stakegraph from"
                  + " filings with the U.S. Securities and Exchange Commission; one graph for each"
                  + " filing. Counts leave out the vocabulary, the codes and this description;"
                  + " statements are counted for each graph by itself."));
      say(DATASET, DCTERMS.SOURCE, EDGAR);
      say(
          DATASET,
          DCTERMS.MODIFIED,
          VALUES.createLiteral(
              modified.atOffset(ZoneOffset.UTC).toInstant().toString(), XSD.DATETIME));
      say(DATASET, VOID.VOCABULARY, VALUES.createIRI(Stk.NAMESPACE));
      say(DATASET, VOID.VOCABULARY, VALUES.createIRI(Codes.NAMESPACE));
      counts();
      content.graphs().forEach(this::subset);
    }

    private void counts() {
      say(DATASET, VOID.TRIPLES, count(content.triples()));
      say(DATASET, VOID.DISTINCT_SUBJECTS, count(content.subjects()));
      say(DATASET, VOID.CLASSES, count(content.classes().size()));
      say(DATASET, VOID.PROPERTIES, count(content.properties().size()));
      for (Map.Entry<String, Long> entry : content.classes().entrySet()) {
        partition(VOID.CLASS_PARTITION, VOID.CLASS, VOID.ENTITIES, entry);
      }
      for (Map.Entry<String, Long> entry : content.properties().entrySet()) {
        partition(VOID.PROPERTY_PARTITION, VOID.PROPERTY, VOID.TRIPLES, entry);
      }
    }

    private void partition(IRI link, IRI by, IRI counted, Map.Entry<String, Long> entry) {
      BNode partition = VALUES.createBNode("partition" + partitions++);
      say(DATASET, link, partition);
      say(partition, by, VALUES.createIRI(entry.getKey()));
      say(partition, counted, count(entry.getValue()));
    }

    private void subset(StoreContent.Member member) {
      IRI graph = VALUES.createIRI(member.graph());
      say(DATASET, VOID.SUBSET, graph);
      say(graph, RDF.TYPE, VOID.DATASET);
      say(graph, VOID.TRIPLES, count(member.triples()));
      for (String filing : member.filings()) {
        say(graph, DCTERMS.SUBJECT, VALUES.createIRI(filing));
      }
    }

    private void say(Resource subject, IRI property, Value object) {
      sink.handleStatement(VALUES.createStatement(subject, property, object));
    }
  }

  private static Value count(long number) {
    return VALUES.createLiteral(Long.toString(number), XSD.INTEGER);
  }

  private static Value english(String text) {
    return VALUES.createLiteral(text, "en");
  }
}
