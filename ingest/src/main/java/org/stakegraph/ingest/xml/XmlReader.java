package org.stakegraph.ingest.xml;

import org.stakegraph.ingest.source.SourceDocument;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/**
 * Reads structured data filings. What is not well-formed, or is a form that is not read, yields a
 * disclosure without tables and the reason.
 */
public final class XmlReader {
  private XmlReader() {}

  /** Reads one document of medium XML. */
  public static Disclosure read(SourceText source, SourceDocument document) {
    XmlParser.Parse parse = XmlParser.parse(source, document.range());
    if (parse.root().isEmpty()) {
      return unread(source, "this is no sound XML: " + parse.fault(), parse.at());
    }
    return read(source, parse.root().get());
  }

  private static Disclosure read(SourceText source, Element root) {
    XmlText text = new XmlText(source);
    if (root.name().equals("ownershipdocument")) {
      return OwnershipDocumentReader.read(source, root);
    }
    String form = root.at("headerdata", "submissiontype").map(text::words).orElse("");
    if (root.name().equals("edgarsubmission") && ScheduleReader.reads(form)) {
      return ScheduleReader.read(source, root, form);
    }
    String what = form.isEmpty() ? "structured data of this kind" : "the form " + form;
    TextRange start = new TextRange(root.content().start(), root.content().start());
    return unread(source, what + " is not read", start);
  }

  private static Disclosure unread(SourceText source, String why, TextRange at) {
    Diagnostic reason = source.diagnostic(DiagnosticCode.UNREAD_MEDIUM, why, at);
    return Disclosure.unread(reason);
  }
}
