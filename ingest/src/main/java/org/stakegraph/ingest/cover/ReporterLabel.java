package org.stakegraph.ingest.cover;

import java.util.List;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * The label of a reporting person's name, "names of reporting persons": most documents are told
 * apart from Schedules 13D and 13G by that before their words are looked at.
 */
final class ReporterLabel {
  private ReporterLabel() {}

  /** Whether "reporting person" stands in a document as typed, whatever parts the two words. */
  static boolean mayStandIn(String text, TextRange document) {
    String own = text.substring(document.start(), document.end());
    return standsIn(own, "eporting") || standsIn(own, "EPORTING");
  }

  private static boolean standsIn(String text, String reporting) {
    int at = text.indexOf(reporting, 1);
    while (at > 0 && !isPerson(text, wordStart(text, at + reporting.length()))) {
      at = text.indexOf(reporting, at + 1);
    }
    return at > 0;
  }

  /** Whether it stands among lines, perhaps parted by their ends. */
  static boolean standsIn(List<AlignedText> lines) {
    for (int line = 0; line < lines.size(); line++) {
      if (standsIn(lines, line, "eporting") || standsIn(lines, line, "EPORTING")) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsIn(List<AlignedText> lines, int line, String reporting) {
    String text = lines.get(line).toString();
    int at = text.indexOf(reporting, 1);
    while (at > 0) {
      if (isBehindOf(lines, line, at - 1) && isBeforePerson(lines, line, at + reporting.length())) {
        return true;
      }
      at = text.indexOf(reporting, at + 1);
    }
    return false;
  }

  /** Whether the word before a place of a line ends in "of". */
  private static boolean isBehindOf(List<AlignedText> lines, int line, int place) {
    for (int i = line; i >= 0; i--) {
      String text = lines.get(i).toString();
      int end = i == line ? place : text.length();
      while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
        end--;
      }
      if (end > 0) {
        return text.regionMatches(true, end - 2, "of", 0, 2);
      }
    }
    return false;
  }

  /** Whether the word behind a place of a line begins with "person". */
  private static boolean isBeforePerson(List<AlignedText> lines, int line, int place) {
    for (int i = line; i < lines.size(); i++) {
      String text = lines.get(i).toString();
      int start = wordStart(text, i == line ? place : 0);
      if (start < text.length()) {
        return isPerson(text, start);
      }
    }
    return false;
  }

  private static int wordStart(String text, int from) {
    int start = from;
    while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean isPerson(String text, int at) {
    return text.regionMatches(true, at, "person", 0, "person".length());
  }
}
