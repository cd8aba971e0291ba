package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.stakegraph.model.Diagnostic;

/** What became of the bytes of a filing. */
public sealed interface Decoded {

  /**
   * A text.
   *
   * @param text the decoded text
   * @param documents the documents in it that may speak of ownership, in text order
   * @param diagnostics what was odd about the bytes
   */
  record Document(SourceText text, List<SourceDocument> documents, List<Diagnostic> diagnostics)
      implements Decoded {
    public Document {
      requireNonNull(text, "text");
      documents = List.copyOf(documents);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /** Not a text that can be read, and why. */
  record Rejected(Diagnostic reason) implements Decoded {
    public Rejected {
      requireNonNull(reason, "reason");
    }
  }

  /** Calls the function for this variant. */
  default <R> R match(Function<Document, R> document, Function<Diagnostic, R> rejected) {
    return this instanceof Document d
        ? document.apply(d)
        : rejected.apply(((Rejected) this).reason());
  }
}
