package org.stakegraph.ingest.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.assemble.TablePart.Origin;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/**
 * Leaves out tables of interests in another company. No company owns most of itself: where the
 * issuer does, as in its operating partnership, the others are no holders of its shares.
 *
 * @param tables those that are of the issuer
 * @param diagnostics a report of each of the others
 */
public record OtherCompanies(List<TablePart> tables, List<Diagnostic> diagnostics) {
  private static final BigDecimal MOST = BigDecimal.valueOf(50);

  public OtherCompanies {
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Parts the tables of a filing. */
  public static OtherCompanies leftOut(
      List<TablePart> all, Optional<PartyMention> issuer, SourceText source) {
    List<TablePart> own = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (TablePart table : all) {
      if (issuer.isPresent() && isOfOther(table, issuer.get())) {
        diagnostics.add(
            source.diagnostic(
                DiagnosticCode.TABLE_NOT_READ,
                "the company owns most of what this table counts: these are interests in another",
                table.statement().range()));
      } else {
        own.add(table);
      }
    }
    return new OtherCompanies(own, diagnostics);
  }

  private static boolean isOfOther(TablePart table, PartyMention issuer) {
    return table.origin() == Origin.TABLE
        && table.statement().rows().stream().anyMatch(row -> isMost(row) && isNamed(row, issuer));
  }

  private static boolean isNamed(HoldingStatement row, PartyMention issuer) {
    return GroupNames.key(row.holder().name()).equals(GroupNames.key(issuer.name()));
  }

  /** Whether a row has more than half of all, and offers none. */
  private static boolean isMost(HoldingStatement row) {
    Figure percent = row.figures().get(FigureRole.PERCENT_BEFORE);
    boolean sold = row.figures().byRole().containsKey(FigureRole.SHARES_OFFERED);
    return !sold && percent instanceof Figure.Percent most && most.percent().compareTo(MOST) > 0;
  }
}
