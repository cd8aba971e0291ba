package org.stakegraph.export.rdf;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.JSONLDMode;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;

/**
 * RDF4J's writer lets exceptions of its JSON library through; this one keeps the sink's promise.
 */
final class StrictJsonLdWriter extends JSONLDWriter {
  StrictJsonLdWriter(Writer out) {
    super(out);
    // Set here and not for all syntaxes: the settings class loads a JSON library.
    set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
  }

  @Override
  public void endRDF() {
    try {
      super.endRDF();
    } catch (RDFHandlerException e) {
      throw e;
    } catch (RuntimeException e) {
      if (e.getCause() instanceof IOException cause) {
        throw new RDFHandlerException(cause);
      }
      throw e;
    }
  }
}
