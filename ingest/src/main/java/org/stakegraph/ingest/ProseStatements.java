package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.assemble.NotePart;
import org.stakegraph.ingest.footnote.Aliases;
import org.stakegraph.ingest.footnote.KnownNames;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.NoteReader;
import org.stakegraph.ingest.footnote.NoteReading;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;

/**
 * What prose outside notes says of parties. Prose is written about many things: what it says of
 * figures, and what no rule reads in it, is left out.
 */
final class ProseStatements {
  private ProseStatements() {}

  /**
   * What a disclosure says of its persons.
   *
   * @param of what its passages, the notes of its pages and its signatures say of parties
   * @param notes what each note of a page says, in the order of the notes
   * @param caps the passages that bind whoever reports by a cap
   */
  record Said(List<NoteStatement> of, List<NoteReading> notes, List<NotePart> caps) {}

  /**
   * Reads a disclosure. The terms that the notes of its pages define are known in its passages, and
   * those of the passages in the notes: pages come first and use terms of the items.
   */
  static Said of(Disclosure disclosure) {
    List<String> holders = names(disclosure.persons());
    KnownNames known = KnownNames.ofHolders(holders);
    List<NoteStatement.Defines> shortened = shortNames(disclosure);
    Aliases terms = terms(disclosure.notes(), holders, known, shortened);
    terms = issuer(disclosure, terms);
    List<NoteStatement> said = new ArrayList<>();
    List<NoteReading> items = NoteReader.read(disclosure.prose(), holders, terms);
    for (NoteReading reading : items) {
      said.addAll(ofParties(reading));
      terms = reading.aliases();
    }
    List<NoteStatement> of = new ArrayList<>(shortened);
    // names first: what notes call a person may be what other notes shorten
    disclosure.signatures().stream()
        .filter(NoteStatement.Defines.class::isInstance)
        .forEach(of::add);
    List<NoteReading> notes = new ArrayList<>();
    Set<String> again = new HashSet<>();
    KnownNames all = known.with(terms);
    for (PageNote note : disclosure.notes()) {
      NoteReading reading = read(note, holders, all, terms);
      for (NoteStatement statement : ofParties(reading)) {
        Optional<NoteStatement> own = PageShares.of(note, reading).meant(statement);
        if (own.isPresent() && again.add(said(own.get()))) {
          of.add(own.get());
        }
      }
      notes.add(reading);
    }
    of.addAll(NotAdmitted.completed(said));
    disclosure.signatures().stream()
        .filter(statement -> !(statement instanceof NoteStatement.Defines))
        .forEach(of::add);
    return new Said(of, notes, caps(disclosure.prose(), items));
  }

  /** A cap that items state binds all who report, unless it is that of somebody by name. */
  private static List<NotePart> caps(List<AlignedText> passages, List<NoteReading> items) {
    List<NotePart> caps = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      List<NoteStatement> own =
          items.get(i).statements().stream()
              .filter(said -> said instanceof NoteStatement.Caps cap && cap.holder().isEmpty())
              .toList();
      if (!own.isEmpty()) {
        caps.add(new NotePart(Optional.empty(), false, passages.get(i), own));
      }
    }
    return caps;
  }

  /** Schedules call the company the issuer, whether they define that or not. */
  private static Aliases issuer(Disclosure disclosure, Aliases terms) {
    Map<String, List<PartyMention>> issuer = new LinkedHashMap<>();
    disclosure.issuer().ifPresent(company -> issuer.put("Issuer", List.of(company)));
    return terms.with(issuer);
  }

  private static List<NoteStatement.Defines> shortNames(Disclosure disclosure) {
    List<AlignedText> prose = new ArrayList<>(disclosure.prose());
    disclosure.notes().forEach(note -> prose.add(note.text()));
    return ShortNames.in(prose, disclosure.persons(), disclosure.issuer());
  }

  /** The terms of the notes of all pages; one that two pages define otherwise is theirs alone. */
  private static Aliases terms(
      List<PageNote> notes,
      List<String> holders,
      KnownNames known,
      List<NoteStatement.Defines> shortened) {
    Map<String, List<PartyMention>> terms = new LinkedHashMap<>();
    Set<String> unclear = new HashSet<>();
    for (PageNote note : notes) {
      Map<String, List<PartyMention>> own =
          read(note, holders, known, Aliases.none()).aliases().terms();
      own.forEach(
          (term, parties) -> {
            List<PartyMention> before = terms.putIfAbsent(term, parties);
            if (before != null && !names(before).equals(names(parties))) {
              unclear.add(term);
            }
          });
    }
    terms.keySet().removeAll(unclear);
    shortened.forEach(s -> terms.putIfAbsent(s.alias().name(), List.of(s.party())));
    return Aliases.none().with(terms);
  }

  /** What a statement says, wherever: the notes of all pages often say the same. */
  private static String said(NoteStatement statement) {
    if (statement instanceof NoteStatement.Relates said) {
      return said.from().name()
          + said.relation()
          + said.modality()
          + said.sharing()
          + named(said.objects());
    }
    return statement instanceof NoteStatement.Disclaims said
        ? said.from().name() + " disclaims " + named(said.objects())
        : statement.toString();
  }

  private static List<String> named(List<Stakeholding> objects) {
    List<String> names = new ArrayList<>();
    for (Stakeholding object : objects) {
      names.add(
          object instanceof Stakeholding.SharesOf shares
              ? "shares of " + shares.holder().name()
              : object instanceof Stakeholding.Party party
                  ? party.party().name()
                  : object.toString());
    }
    return names;
  }

  private static List<String> names(List<PartyMention> parties) {
    return parties.stream().map(PartyMention::name).toList();
  }

  private static NoteReading read(
      PageNote note, List<String> holders, KnownNames known, Aliases terms) {
    List<String> holder = List.of(note.holder().name());
    return NoteReader.read(note.text(), new NoteContext(holder, holders, terms, "shares"), known);
  }

  /** What passages say one after the other. */
  static List<NoteStatement> read(List<AlignedText> passages, List<String> holders) {
    List<NoteStatement> said = new ArrayList<>();
    for (NoteReading reading : NoteReader.read(passages, holders, Aliases.none())) {
      said.addAll(ofParties(reading));
    }
    return said;
  }

  private static List<NoteStatement> ofParties(NoteReading reading) {
    return reading.statements().stream().filter(ProseStatements::isOfParties).toList();
  }

  private static boolean isOfParties(NoteStatement statement) {
    return statement instanceof NoteStatement.Relates
        || statement instanceof NoteStatement.Disclaims
        || statement instanceof NoteStatement.Defines
        || statement instanceof NoteStatement.LocatedAt
        || statement instanceof NoteStatement.LocatedWith;
  }
}
