package org.stakegraph.ingest.source;

import java.nio.charset.StandardCharsets;

/** What kind of content the first bytes announce. */
enum MediaKind {
  TEXT("text"),
  PDF("a PDF"),
  IMAGE("an image"),
  ARCHIVE("a compressed archive"),
  BINARY("a binary file");

  private static final int SNIFFED = 8192;

  private final String phrase;

  MediaKind(String phrase) {
    this.phrase = phrase;
  }

  /** The kind in words, for a message. */
  String phrase() {
    return phrase;
  }

  /** Decides by the first bytes; names and extensions are not trusted. */
  static MediaKind sniff(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("\u0089PNG") || head.startsWith("GIF8") || isPhoto(head)) {
      return IMAGE;
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u001f\u008b")) {
      return ARCHIVE;
    }
    if (hasNul(bytes) && !isUtf16(head)) {
      return BINARY;
    }
    return TEXT;
  }

  private static boolean isPhoto(String head) {
    return head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*");
  }

  static boolean isUtf16(String head) {
    return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
  }

  private static boolean hasNul(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
