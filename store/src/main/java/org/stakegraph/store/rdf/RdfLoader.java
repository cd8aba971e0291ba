package org.stakegraph.store.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.loader.DocumentLoader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IllegalFormatException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/** Parses RDF documents without ever opening another document. For the stores of this module. */
public final class RdfLoader {
  private RdfLoader() {}

  /**
   * Parses one document.
   *
   * @param in the document; not closed
   * @param base IRI against which relative IRIs are resolved
   * @param sink gets the statements; on an exception it has got those before the mistake
   * @throws IOException if the bytes cannot be had
   * @throws RdfSyntaxException if they are not RDF of that syntax
   */
  public static void parse(InputStream in, RdfFormat format, String base, StreamRDF sink)
      throws IOException, RdfSyntaxException {
    Source source = new Source(in);
    try {
      RDFParser.source(source)
          .forceLang(format.lang())
          .base(base)
          .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(noRemoteContexts()))
          .errorHandler(new StopAtFirstError())
          .parse(sink);
    } catch (Stop e) {
      source.requireNoFailure();
      throw new RdfSyntaxException(oneLine(e), e.line, e.column);
    } catch (RuntimeIOException | RiotException e) {
      source.requireNoFailure();
      throw new RdfSyntaxException(oneLine(e), -1, -1);
    } catch (IllegalFormatException e) {
      // Jena's own message about a language tag with odd characters fails.
      throw new RdfSyntaxException("a language tag with characters that none can have", -1, -1);
    } catch (StackOverflowError e) {
      throw new RdfSyntaxException("nested too deeply", -1, -1);
    }
  }

  private static DocumentLoader noRemoteContexts() {
    return (url, options) -> {
      throw new JsonLdError(
          JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
          "the document refers to " + url + ", and other documents are not fetched");
    };
  }

  private static String oneLine(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end).strip();
  }

  /** Remembers that the bytes could not be had, which the parsers report as a mistake in them. */
  private static final class Source extends FilterInputStream {
    private @Nullable IOException failure;

    Source(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return super.read();
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      try {
        return super.read(bytes, start, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    @Override
    public void close() {
      // The caller closes what the caller has opened.
    }

    void requireNoFailure() throws IOException {
      if (failure != null) {
        throw failure;
      }
    }
  }

  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final long line;
    final long column;

    Stop(String message, long line, long column) {
      super(message);
      this.line = line;
      this.column = column;
    }
  }

  private static final class StopAtFirstError implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      // Unusual IRIs and lexical forms are for validation to judge.
    }

    @Override
    public void error(String message, long line, long column) {
      throw new Stop(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new Stop(message, line, column);
    }
  }
}
