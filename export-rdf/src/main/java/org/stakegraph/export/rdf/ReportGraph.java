package org.stakegraph.export.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.stakegraph.export.text.PlainText;
import org.stakegraph.ontology.Stk;

/**
 * The statements of one report, gathered by subject and predicate so that each is written once and
 * next to its kin. Holds one report, never more: a document of many reports needs the memory of its
 * largest.
 */
final class ReportGraph {
  private final Map<IRI, Map<IRI, Set<Value>>> subjects = new LinkedHashMap<>();
  private final Map<String, IRI> terms = new HashMap<>();
  private final ValueFactory values;

  ReportGraph(ValueFactory values) {
    this.values = values;
  }

  /** States that a node is of a class. */
  void type(IRI node, String term) {
    add(node, RDF.TYPE, term(term));
  }

  /** States a link to another node. */
  void link(IRI node, String property, IRI target) {
    add(node, term(property), target);
  }

  /** States a link to a term of a vocabulary or code list. */
  void code(IRI node, String property, String term) {
    add(node, term(property), term(term));
  }

  /** States an edge that carries influence, and its super-edge. */
  void influence(IRI from, String property, IRI target) {
    link(from, property, target);
    link(from, Stk.HAS_INFLUENCE_OVER, target);
  }

  /** States an edge that may or may not carry influence, and its super-edge. */
  void connection(IRI from, String property, IRI target) {
    link(from, property, target);
    link(from, Stk.CONNECTED_TO, target);
  }

  /** States the name for people to read. */
  void label(IRI node, String name) {
    name(node, RDFS.LABEL.stringValue(), name);
  }

  /** States a name; white space is folded and characters that reorder text are left out. */
  void name(IRI node, String property, String name) {
    add(node, term(property), values.createLiteral(PlainText.label(name)));
  }

  /** States a text; white space is folded. */
  void text(IRI node, String property, String text) {
    add(node, term(property), values.createLiteral(PlainText.of(text)));
  }

  /** States a whole number. */
  void integer(IRI node, String property, long number) {
    add(node, term(property), values.createLiteral(Long.toString(number), XSD.INTEGER));
  }

  /** States a decimal in XSD's canonical form, which every writer leaves as it is. */
  void decimal(IRI node, String property, BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    String canonical = plain.indexOf('.') < 0 ? plain + ".0" : plain;
    add(node, term(property), values.createLiteral(canonical, XSD.DECIMAL));
  }

  /** States a day. */
  void date(IRI node, String property, LocalDate day) {
    add(node, term(property), values.createLiteral(day.toString(), XSD.DATE));
  }

  /** States whether something is so. */
  void flag(IRI node, String property, boolean so) {
    add(node, term(property), values.createLiteral(Boolean.toString(so), XSD.BOOLEAN));
  }

  /** Hands all statements to a sink as members of a named graph. */
  void writeTo(RDFHandler sink, IRI graph) {
    for (Map.Entry<IRI, Map<IRI, Set<Value>>> subject : subjects.entrySet()) {
      for (Map.Entry<IRI, Set<Value>> property : subject.getValue().entrySet()) {
        for (Value object : property.getValue()) {
          sink.handleStatement(
              values.createStatement(subject.getKey(), property.getKey(), object, graph));
        }
      }
    }
  }

  /** Those of the namespaces in which a predicate, class, code or datatype occurs, in order. */
  List<Namespace> used(List<Namespace> namespaces) {
    List<Namespace> unused = new ArrayList<>(namespaces);
    for (Map<IRI, Set<Value>> properties : subjects.values()) {
      for (Map.Entry<IRI, Set<Value>> property : properties.entrySet()) {
        unused.removeIf(namespace -> isIn(property, namespace.getName()));
      }
    }
    List<Namespace> used = new ArrayList<>(namespaces);
    used.removeAll(unused);
    return used;
  }

  private static boolean isIn(Map.Entry<IRI, Set<Value>> property, String namespace) {
    if (isIn(property.getKey(), namespace)) {
      return true;
    }
    for (Value object : property.getValue()) {
      if (isIn(object, namespace)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Value value, String namespace) {
    if (value instanceof Literal literal) {
      IRI datatype = literal.getDatatype();
      return !XSD.STRING.equals(datatype) && datatype.stringValue().startsWith(namespace);
    }
    return value.stringValue().startsWith(namespace);
  }

  private void add(IRI subject, IRI property, Value object) {
    subjects
        .computeIfAbsent(subject, s -> new LinkedHashMap<>())
        .computeIfAbsent(property, p -> new LinkedHashSet<>())
        .add(object);
  }

  private IRI term(String iri) {
    return terms.computeIfAbsent(iri, values::createIRI);
  }
}
