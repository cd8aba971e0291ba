package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.cover.Capacity;
import org.stakegraph.ingest.footnote.NoteReading;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;

/**
 * Which shares "these shares" are on the page of a reporting person: those of the others who hold
 * them as the note says; else, on the page of an organization, its own. A person may report what
 * others hold without naming them: of whose shares the page then speaks is not known.
 *
 * @param holder the person of the page
 * @param others those who hold what the note breaks down
 * @param ofRow whether the note explains the figures of the person's own row
 */
record PageShares(PartyMention holder, List<PartyMention> others, boolean ofRow) {
  /** The shares of a page's note. */
  static PageShares of(PageNote note, NoteReading reading) {
    List<PartyMention> others = new ArrayList<>();
    for (NoteStatement statement : reading.statements()) {
      if (statement instanceof Includes part) {
        for (PartyMention owner : part.heldBy()) {
          boolean own = owner.name().equals(note.holder().name());
          if (!own && others.stream().noneMatch(other -> other.name().equals(owner.name()))) {
            others.add(owner);
          }
        }
      }
    }
    return new PageShares(note.holder(), List.copyOf(others), note.ofRow());
  }

  /** The statement of these shares; empty if it is not known whose they are. */
  Optional<NoteStatement> meant(NoteStatement said) {
    if (said instanceof Relates relates) {
      List<Stakeholding> objects = objects(relates.objects());
      return objects.isEmpty() ? Optional.empty() : Optional.of(with(relates, objects));
    }
    if (said instanceof Disclaims disclaims && !others.isEmpty()) {
      return Optional.of(with(disclaims, objects(disclaims.objects())));
    }
    return Optional.of(said);
  }

  private List<Stakeholding> objects(List<Stakeholding> said) {
    List<Stakeholding> objects = new ArrayList<>();
    for (Stakeholding object : said) {
      boolean these = object instanceof Stakeholding.TheseShares;
      if (these && !others.isEmpty()) {
        others.forEach(owner -> objects.add(new Stakeholding.SharesOf(owner)));
      } else if (these && ofRow && Capacity.isOrganization(holder.name())) {
        objects.add(new Stakeholding.SharesOf(holder));
      } else if (!these) {
        objects.add(object);
      }
    }
    return objects;
  }

  private static Relates with(Relates said, List<Stakeholding> objects) {
    TextRange range = said.range();
    return new Relates(
        said.from(), said.relation(), objects, said.modality(), said.sharing(), range, said.rule());
  }

  private static Disclaims with(Disclaims said, List<Stakeholding> objects) {
    return new Disclaims(
        said.from(), objects, said.exceptPecuniaryInterest(), said.range(), said.rule());
  }
}
