package org.stakegraph.export.rdf;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/**
 * Writes Turtle for statements that come grouped by subject and predicate, as those of one report
 * do. RDF4J's writer gathers a thousand statements in an indexed model to group them itself, which
 * takes longer than to write them; this one holds one subject, to put its types first.
 */
final class GroupedTurtleWriter extends TurtleWriter {
  private final List<Statement> held = new ArrayList<>();

  GroupedTurtleWriter(Writer out) {
    super(out);
  }

  @Override
  protected void consumeStatement(Statement statement) {
    if (!held.isEmpty()) {
      Resource subject = held.get(0).getSubject();
      if (!subject.equals(statement.getSubject())) {
        release();
      }
    }
    held.add(statement);
  }

  @Override
  public void endRDF() {
    release();
    super.endRDF();
  }

  private void release() {
    writeHeld(true);
    writeHeld(false);
    held.clear();
  }

  private void writeHeld(boolean types) {
    for (Statement statement : held) {
      if (types == RDF.TYPE.equals(statement.getPredicate())) {
        handleStatementInternal(statement, false, false, false);
      }
    }
  }
}
