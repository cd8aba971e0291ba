package org.stakegraph.ingest.block;

import java.util.List;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.text.TextRange;

/** The rows of pipe tables without frames that do not each have a line of their own, in order. */
final class PipeRows {
  private final SourceText source;
  private final int end;

  /** The next line that is a rule; {@link #end} if none follows. */
  private int rule;

  /** The rows around that rule, if blank lines stand within them. */
  private List<TextRange> loose = List.of();

  /**
   * Looks at lines from the one that holds a place.
   *
   * @param end one past the last line
   */
  PipeRows(SourceText source, int start, int end) {
    this.source = source;
    this.end = end;
    int first = source.lineAt(start);
    this.rule = first - 1;
    toRule(first);
  }

  /** The rows of the table that begins with a line, its rule among them; else none. */
  List<TextRange> at(int line) {
    if (line > rule) {
      toRule(line);
    }
    if (rule >= end) {
      return List.of();
    }
    if (!loose.isEmpty() && line == source.lineAt(loose.get(0).start())) {
      return loose;
    }
    boolean near = rule - line <= BrokenRows.MOST_LABEL_LINES;
    boolean fresh = near && (line == 0 || source.aligned(source.line(line - 1)).isEmpty());
    return fresh ? BrokenRows.at(source, line, end) : List.of();
  }

  private void toRule(int line) {
    int from = Math.max(line, rule + 1);
    int at = from < end ? source.text().indexOf(BrokenRows.RULE, source.line(from).start()) : -1;
    rule = at < 0 ? end : Math.min(end, source.lineAt(at));
    loose = rule < end && isRule() ? LooseRows.around(source, line, rule, end) : List.of();
  }

  private boolean isRule() {
    return BrokenRows.isRule(source, source.line(rule));
  }
}
