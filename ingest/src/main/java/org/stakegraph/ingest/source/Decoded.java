package org.stakegraph.ingest.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stakegraph.model.Diagnostic;

/** What became of the bytes of a filing. */
public sealed interface Decoded {

  /**
   * A text.
   *
   * @param text the decoded text
   * @param header what EDGAR says of the submission; empty if the text has no envelope
   * @param documents the documents in it that may speak of ownership, in text order
   * @param diagnostics what was odd about the bytes
   */
  record Document(
      SourceText text,
      Optional<SgmlHeader> header,
      List<SourceDocument> documents,
      List<Diagnostic> diagnostics)
      implements Decoded {
    public Document {
      requireNonNull(text, "text");
      requireNonNull(header, "header");
      documents = List.copyOf(documents);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Not a text that can be read.
   *
   * @param reason why
   * @param sha256 digest of the bytes, in lower-case hexadecimal; of those within the limits if
   *     there are more
   */
  record Rejected(Diagnostic reason, String sha256) implements Decoded {
    public Rejected {
      requireNonNull(reason, "reason");
      requireNonNull(sha256, "sha256");
    }
  }

  /** Calls the function for this variant. */
  default <R> R match(Function<Document, R> document, Function<Rejected, R> rejected) {
    return this instanceof Document d ? document.apply(d) : rejected.apply((Rejected) this);
  }
}
