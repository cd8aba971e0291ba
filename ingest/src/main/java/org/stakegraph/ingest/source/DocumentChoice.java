package org.stakegraph.ingest.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the documents of a submission that may speak of ownership: the main document and others
 * of its type. Exhibits are read only where there is nothing else; attachments never.
 */
final class DocumentChoice {
  /** More documents than this do not share the main document's type in any real submission. */
  private static final int MOST = 16;

  /** Types of attachments and renderings, which are not looked into. */
  private static final List<String> ATTACHMENTS =
      List.of("GRAPHIC", "ZIP", "EXCEL", "XML", "PDF", "JSON", "XBRL", "EX-101", "EX-104");

  private DocumentChoice() {}

  /** The documents to be read, in text order; none if nothing can be read. */
  static List<SourceDocument> of(String text, Envelope envelope) {
    List<EnvelopeDocument> all = envelope.documents();
    String mainType = mainType(all, envelope.header().flatMap(SgmlHeader::form).orElse(""));
    List<SourceDocument> chosen = new ArrayList<>();
    for (EnvelopeDocument document : all) {
      if (isMain(document, mainType) && chosen.size() < MOST) {
        add(text, document, chosen);
      }
    }
    if (chosen.isEmpty()) {
      for (EnvelopeDocument document : all) {
        if (!isMain(document, mainType) && !isAttachment(document) && chosen.size() < MOST) {
          add(text, document, chosen);
        }
      }
    }
    return chosen;
  }

  /** A file without an envelope. */
  static List<SourceDocument> bare(String text) {
    MediumDetector.Content content = MediumDetector.bare(text);
    return List.of(new SourceDocument("", "", content.medium(), content.range()));
  }

  private static void add(String text, EnvelopeDocument document, List<SourceDocument> chosen) {
    MediumDetector.Content content = MediumDetector.enveloped(text, document.range());
    if (content.medium() != Medium.OTHER) {
      chosen.add(
          new SourceDocument(
              document.type(), document.fileName(), content.medium(), content.range()));
    }
  }

  /**
   * The submission's own type; where no document has it, that of the document with sequence 1,
   * otherwise of the first that is no exhibit.
   */
  private static String mainType(List<EnvelopeDocument> all, String form) {
    if (all.stream().anyMatch(document -> document.type().equals(form))) {
      return form;
    }
    String first = "";
    for (EnvelopeDocument document : all) {
      if (!isAside(document) && document.sequence() == 1) {
        return document.type();
      } else if (!isAside(document) && first.isEmpty()) {
        first = document.type();
      }
    }
    return first;
  }

  private static boolean isMain(EnvelopeDocument document, String mainType) {
    return !isAside(document) && document.type().equals(mainType);
  }

  private static boolean isAside(EnvelopeDocument document) {
    return isAttachment(document) || document.type().startsWith("EX-");
  }

  private static boolean isAttachment(EnvelopeDocument document) {
    for (String type : ATTACHMENTS) {
      if (document.type().startsWith(type)) {
        return true;
      }
    }
    return false;
  }
}
