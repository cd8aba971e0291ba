package org.stakegraph.export.rdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.common.io.IndentingWriter;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/**
 * Writes Turtle for statements that come grouped by subject and predicate, as those of one report
 * do. RDF4J's writer gathers a thousand statements in an indexed model to group them itself, which
 * takes longer than to write them; this one holds one subject, to put its types first. It also
 * remembers how it wrote an IRI: most are written many times, and to look through each for what
 * must be escaped takes longer than all the rest.
 */
final class GroupedTurtleWriter extends TurtleWriter {
  /** Far more than the terms of the vocabulary and the resources of one filing. */
  private static final int MOST_REMEMBERED = 20_000;

  /** What else than small letters, digits and {@code -./:} IRIs of reports are made of. */
  private static final String OTHERS_PLAIN = "#=,_~%?&+ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final List<Statement> types = new ArrayList<>();
  private final List<Statement> others = new ArrayList<>();
  private final Map<String, String> written = new HashMap<>();
  private Resource subject;

  GroupedTurtleWriter(Writer out) {
    super(out);
  }

  @Override
  public void handleNamespace(String prefix, String name) {
    written.clear();
    super.handleNamespace(prefix, name);
  }

  @Override
  protected void consumeStatement(Statement statement) {
    if (subject == null || !subject.equals(statement.getSubject())) {
      release();
      subject = statement.getSubject();
    }
    (RDF.TYPE.equals(statement.getPredicate()) ? types : others).add(statement);
  }

  @Override
  public void endRDF() {
    release();
    super.endRDF();
  }

  @Override
  protected void writeURI(IRI iri) throws IOException {
    String name = iri.stringValue();
    String known = written.get(name);
    if (known == null) {
      known = asWritten(iri);
      if (written.size() < MOST_REMEMBERED) {
        written.put(name, known);
      }
    }
    writer.write(known);
  }

  private String asWritten(IRI iri) throws IOException {
    String name = iri.stringValue();
    return isWrittenOut(name) ? "<" + name + ">" : asWrittenByLibrary(iri);
  }

  /** Whether no prefix can stand for a part of it, and nothing in it needs an escape. */
  private boolean isWrittenOut(String name) {
    for (String namespace : namespaceTable.keySet()) {
      if (name.startsWith(namespace)) {
        return false;
      }
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '-' && c <= ':');
      if (!plain && OTHERS_PLAIN.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private String asWrittenByLibrary(IRI iri) throws IOException {
    IndentingWriter real = writer;
    StringWriter text = new StringWriter();
    writer = new IndentingWriter(text);
    try {
      super.writeURI(iri);
      writer.flush();
    } finally {
      writer = real;
    }
    return text.toString();
  }

  private void release() {
    write(types);
    write(others);
  }

  private void write(List<Statement> held) {
    for (Statement statement : held) {
      handleStatementInternal(statement, false, false, false);
    }
    held.clear();
  }
}
