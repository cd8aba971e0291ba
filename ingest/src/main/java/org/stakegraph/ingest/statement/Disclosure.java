package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.Figures;

/**
 * What a disclosure by holders says: a Schedule 13D or 13G, a Form 3, 4 or 5. Each of its persons
 * states figures on a page of their own; such a page is a table of one row.
 *
 * @param issuer the company whose shares are held
 * @param cik the company's key
 * @param form form type as EDGAR spells it
 * @param persons those who disclose, in printed order, whether a table is of them or not
 * @param keys the keys of those whom it gives one
 * @param tables what its persons state, in printed order
 * @param notes notes at the feet of its persons' pages
 * @param prose passages that say how its persons stand to each other and to the shares
 * @param signatures what signatures and boxes say of those who sign, and by which names they go
 * @param diagnostics what was not understood in it
 */
public record Disclosure(
    Optional<PartyMention> issuer,
    Optional<Cik> cik,
    Optional<String> form,
    List<PartyMention> persons,
    List<Keyed> keys,
    List<TableStatement> tables,
    List<PageNote> notes,
    List<AlignedText> prose,
    List<NoteStatement> signatures,
    List<Diagnostic> diagnostics) {
  private static final Set<String> OWNERSHIP_FORMS = Set.of("3", "4", "5", "3/A", "4/A", "5/A");

  public Disclosure {
    requireNonNull(issuer, "issuer");
    requireNonNull(cik, "cik");
    requireNonNull(form, "form");
    persons = List.copyOf(persons);
    keys = List.copyOf(keys);
    tables = List.copyOf(tables);
    notes = List.copyOf(notes);
    prose = List.copyOf(prose);
    signatures = List.copyOf(signatures);
    diagnostics = List.copyOf(diagnostics);
  }

  /** What a schedule says, where each person has a page, hence a table. */
  public static Disclosure ofPages(
      Optional<PartyMention> issuer,
      Optional<Cik> cik,
      Optional<String> form,
      List<TableStatement> pages,
      List<PageNote> notes,
      List<AlignedText> prose,
      List<NoteStatement> signatures,
      List<Diagnostic> diagnostics) {
    List<PartyMention> persons = new ArrayList<>();
    pages.forEach(page -> page.rows().forEach(row -> persons.add(row.holder())));
    return new Disclosure(
        issuer, cik, form, persons, List.of(), pages, notes, prose, signatures, diagnostics);
  }

  /** The same with the keys of its persons. */
  public Disclosure keyed(List<Keyed> found) {
    return new Disclosure(
        issuer, cik, form, persons, found, tables, notes, prose, signatures, diagnostics);
  }

  /** Whether its tables are the lines of a Form 3, 4 or 5 and no pages of persons. */
  public boolean isOfLines() {
    return form.filter(OWNERSHIP_FORMS::contains).isPresent();
  }

  /** A document that is not read. */
  public static Disclosure unread(Diagnostic reason) {
    return new Disclosure(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(reason));
  }

  /** The page of one person as a table: the row, the class that it counts, its date. */
  public static TableStatement page(HoldingStatement row, String title, Optional<LocalDate> asOf) {
    return page(row, title, asOf, OptionalLong.empty());
  }

  /** The page of one person, with the share base of its percentage. */
  public static TableStatement page(
      HoldingStatement row, String title, Optional<LocalDate> asOf, OptionalLong shareBase) {
    return new TableStatement(
        List.of(row),
        Figures.NONE,
        Optional.empty(),
        ClassTitle.of(title),
        asOf,
        shareBase,
        List.of(),
        row.range());
  }
}
