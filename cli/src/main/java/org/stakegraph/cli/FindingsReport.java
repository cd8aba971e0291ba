package org.stakegraph.cli;

import java.util.List;
import java.util.Locale;
import org.stakegraph.store.shapes.Finding;
import org.stakegraph.store.shapes.Findings;
import org.stakegraph.store.shapes.Level;

/** What validation found, for a person to read. */
final class FindingsReport {
  private FindingsReport() {}

  static String of(Findings findings, long statements, boolean withInfos) {
    StringBuilder text = new StringBuilder();
    for (Level level : Level.values()) {
      List<Finding> some = findings.of(level);
      if (!some.isEmpty() && (level != Level.INFO || withInfos)) {
        text.append(plural(level, some.size())).append('\n');
        some.forEach(finding -> append(text, finding));
        text.append('\n');
      }
    }
    return text.append(verdict(findings, statements)).toString();
  }

  private static void append(StringBuilder text, Finding finding) {
    text.append("  ").append(printable(finding.message())).append('\n');
    text.append("    at ").append(printable(finding.focus()));
    if (!finding.label().isEmpty()) {
      text.append(" (").append(printable(finding.label())).append(')');
    }
    if (!finding.path().isEmpty()) {
      text.append(", ").append(finding.path());
    }
    text.append('\n');
    for (String evidence : finding.evidence()) {
      text.append("    words ").append(printable(evidence)).append('\n');
    }
  }

  private static String verdict(Findings findings, long statements) {
    return String.format(
        Locale.ROOT,
        "%s: %d statements, %s, %s, %s%n",
        findings.conforms() ? "conforms" : "does not conform",
        statements,
        plural(Level.VIOLATION, findings.of(Level.VIOLATION).size()),
        plural(Level.WARNING, findings.of(Level.WARNING).size()),
        plural(Level.INFO, findings.of(Level.INFO).size()));
  }

  private static String plural(Level level, int number) {
    return number + " " + level.name().toLowerCase(Locale.ROOT) + (number == 1 ? "" : "s");
  }

  private static String printable(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    return clean.toString();
  }
}
