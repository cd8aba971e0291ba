package org.stakegraph.evaluation;

import java.util.Locale;

/** The shapes of filing that are read in different ways. */
public enum Family {
  HTML_424B("424B HTML"),
  HTML_403("Item 403 HTML"),
  HTML_507("S-1/S-3 HTML"),
  SCHEDULE_13("13D/G"),
  XML("XML"),
  ASCII("ASCII"),
  PDF_TEXT("PDF text"),
  MARKDOWN("Markdown");

  private final String label;

  Family(String label) {
    this.label = label;
  }

  /**
   * The family of a filing.
   *
   * @param file its name
   * @param form its form type
   * @param text its text, one byte to the character
   */
  static Family of(String file, String form, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (file.endsWith(".md")) {
      return MARKDOWN;
    } else if (file.endsWith(".xml")) {
      return XML;
    } else if (form.startsWith("SC 13") || form.startsWith("SCHEDULE 13")) {
      return SCHEDULE_13;
    } else if (!lower.contains("<html") && !lower.contains("<td")) {
      return lower.contains("<caption>") || lower.contains("<s>") ? ASCII : PDF_TEXT;
    } else if (form.startsWith("424B")) {
      return HTML_424B;
    }
    return form.startsWith("S-") || form.startsWith("F-") ? HTML_507 : HTML_403;
  }

  @Override
  public String toString() {
    return label;
  }
}
