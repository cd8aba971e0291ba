package org.stakegraph.ingest.assemble;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.block.Cover;
import org.stakegraph.ingest.source.FilingSource;
import org.stakegraph.ingest.source.Limits;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Diagnostic;

/**
 * Everything that the earlier stages found in one filing.
 *
 * @param filing where it came from
 * @param source its text
 * @param cover its cover page
 * @param tables its ownership tables
 * @param keys the keys of those whom it gives one, but for the issuer
 * @param prose what its prose says outside tables and notes
 * @param passages its running text outside tables and notes, to quote from
 * @param limits bounds on what is reported of it
 * @param diagnostics what the earlier stages noticed
 */
public record Parts(
    FilingSource filing,
    SourceText source,
    Cover cover,
    List<TablePart> tables,
    List<Keyed> keys,
    List<NoteStatement> prose,
    List<AlignedText> passages,
    Limits limits,
    List<Diagnostic> diagnostics) {
  public Parts {
    requireNonNull(filing, "filing");
    requireNonNull(source, "source");
    requireNonNull(cover, "cover");
    tables = List.copyOf(tables);
    keys = List.copyOf(keys);
    prose = List.copyOf(prose);
    passages = List.copyOf(passages);
    requireNonNull(limits, "limits");
    diagnostics = List.copyOf(diagnostics);
  }
}
