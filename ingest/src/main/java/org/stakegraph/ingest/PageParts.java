package org.stakegraph.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.stakegraph.ingest.assemble.NotePart;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Caps;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.SecurityKind;

/**
 * The shares that the notes of a person's page name as parts of its row, and the caps that bind it.
 * Rows for several powers and the notes below them name the same again: it is taken once.
 */
final class PageParts {
  /** The notes of pages that name parts, and what they say, by the place of the page's name. */
  private final Map<TextRange, List<Integer>> byHolder = new HashMap<>();

  private final Disclosure disclosure;
  private final ProseStatements.Said said;

  PageParts(Disclosure disclosure, ProseStatements.Said said) {
    this.disclosure = disclosure;
    this.said = said;
    for (int i = 0; i < disclosure.notes().size(); i++) {
      PageNote note = disclosure.notes().get(i);
      if (note.ofRow()) {
        byHolder.computeIfAbsent(note.holder().range(), h -> new ArrayList<>()).add(i);
      }
    }
  }

  /** What makes two parts the same ones, whoever they are said to be held by. */
  private record Key(long shares, SecurityKind kind) {}

  /** What the notes of a page named so far. */
  private record Named(Set<Key> parts, Set<BigDecimal> caps) {}

  /** The parts of a page, note by note. */
  List<NotePart> of(TableStatement page) {
    List<NotePart> parts = new ArrayList<>();
    Named before = new Named(new HashSet<>(), new HashSet<>());
    for (HoldingStatement row : page.rows()) {
      for (int note : byHolder.getOrDefault(row.holder().range(), List.of())) {
        List<NoteStatement> own = own(said.notes().get(note).statements(), page, before);
        if (!own.isEmpty()) {
          AlignedText text = disclosure.notes().get(note).text();
          parts.add(new NotePart(Optional.empty(), false, text, own));
        }
      }
    }
    for (NotePart item : said.caps()) {
      List<NoteStatement> own = own(item.statements(), page, before);
      if (!own.isEmpty()) {
        parts.add(new NotePart(item.marker(), item.markerPrinted(), item.text(), own));
      }
    }
    return parts;
  }

  /** "4,500,000 shares, except that": the row's own number, of whose parts nothing is said. */
  private static boolean isWhole(Includes part, TableStatement page) {
    boolean own = part.heldBy().isEmpty() && part.kind() == SecurityKind.COMMON;
    for (HoldingStatement row : page.rows()) {
      OptionalLong owned = row.figures().get(FigureRole.SHARES_BEFORE).asShares();
      if (own && owned.equals(OptionalLong.of(part.shares()))) {
        return true;
      }
    }
    return false;
  }

  /** The parts and caps that no note before named. */
  private static List<NoteStatement> own(
      List<NoteStatement> said, TableStatement page, Named before) {
    List<NoteStatement> own = new ArrayList<>();
    List<Key> here = new ArrayList<>();
    for (NoteStatement statement : said) {
      if (statement instanceof Includes part) {
        Key key = new Key(part.shares(), part.kind());
        here.add(key);
        if (!before.parts().contains(key) && !isWhole(part, page)) {
          own.add(part);
        }
      } else if (statement instanceof Caps caps && before.caps().add(caps.percent())) {
        own.add(caps);
      }
    }
    before.parts().addAll(here);
    return own;
  }
}
