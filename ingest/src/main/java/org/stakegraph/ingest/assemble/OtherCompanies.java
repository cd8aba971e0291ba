package org.stakegraph.ingest.assemble;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.assemble.TablePart.Origin;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.NoteArea;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;

/**
 * Leaves out tables of interests in another company. No company owns most of itself: where the
 * issuer does, as in its operating partnership, the others are no holders of its shares. Nor are
 * those who own a holder, where words say that a table is of its capital.
 *
 * @param tables those that are of the issuer
 * @param diagnostics a report of each of the others
 */
public record OtherCompanies(List<TablePart> tables, List<Diagnostic> diagnostics) {
  private static final BigDecimal MOST = BigDecimal.valueOf(50);

  private static final List<String> CAPITAL =
      List.of("capital stock of ", "share capital of ", "equity interests in ", "shareholders of ");

  private static final Set<String> OURS = Set.of("we", "us", "our", "ours", "company");

  /** Words by which a holder is named again, at least. */
  private static final int SHORTEST_NAME = 2;

  public OtherCompanies {
    tables = List.copyOf(tables);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Parts the tables of a filing.
   *
   * @param blocks the blocks of the filing in text order
   */
  public static OtherCompanies leftOut(
      List<TablePart> all, Optional<PartyMention> issuer, List<Block> blocks, SourceText source) {
    List<TablePart> own = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (TablePart table : all) {
      Optional<String> other =
          issuer.isPresent() && isOfOther(table, issuer.get())
              ? Optional.of("the company owns most of what this table counts")
              : holder(table, all, blocks).map(name -> "this table counts the capital of " + name);
      if (other.isPresent()) {
        diagnostics.add(
            source.diagnostic(
                DiagnosticCode.TABLE_NOT_READ,
                other.get() + ": these are interests in another",
                table.statement().range()));
      } else {
        own.add(table);
      }
    }
    return new OtherCompanies(own, diagnostics);
  }

  /** The holder in another table whose capital a table counts, as the words before it say. */
  private static Optional<String> holder(TablePart table, List<TablePart> all, List<Block> blocks) {
    if (table.origin() != Origin.TABLE || all.size() < 2) {
      return Optional.empty();
    }
    Optional<String> named = introduction(table, blocks).flatMap(OtherCompanies::capitalOf);
    return named.isEmpty()
        ? Optional.empty()
        : all.stream()
            .filter(other -> !other.statement().range().equals(table.statement().range()))
            .flatMap(other -> other.statement().rows().stream())
            .map(row -> row.holder().name())
            .filter(name -> begins(named.get(), name))
            .findFirst();
  }

  /** The paragraph right before a table. */
  private static Optional<String> introduction(TablePart table, List<Block> blocks) {
    int at = NoteArea.holding(table.statement().range(), blocks) - 1;
    while (at > 0 && blocks.get(at) instanceof Block.PageBreak) {
      at--;
    }
    return at >= 0 && blocks.get(at) instanceof Block.Paragraph paragraph
        ? Optional.of(paragraph.text().toString())
        : Optional.empty();
  }

  /** What follows "capital stock of" in words that do not speak of the issuer. */
  private static Optional<String> capitalOf(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    boolean ours = Word.of(lower).stream().anyMatch(word -> OURS.contains(word.core()));
    for (String capital : CAPITAL) {
      int at = lower.indexOf(capital);
      if (at >= 0 && !ours) {
        return Optional.of(words.substring(at + capital.length()));
      }
    }
    return Optional.empty();
  }

  /** Whether words begin with the name of a holder, or with the first two words of it. */
  private static boolean begins(String words, String holder) {
    List<Word> name = Word.of(holder);
    List<Word> said = Word.of(words);
    if (name.size() < SHORTEST_NAME || said.size() < SHORTEST_NAME) {
      return false;
    }
    for (int i = 0; i < SHORTEST_NAME; i++) {
      if (!name.get(i).core().equals(said.get(i).core())) {
        return false;
      }
    }
    return true;
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
