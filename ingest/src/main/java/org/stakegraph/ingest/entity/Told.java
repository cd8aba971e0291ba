package org.stakegraph.ingest.entity;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * What a filing says of those whom it mentions that tells who they are.
 *
 * @param kin who is whose relative
 * @param firms whose names could be persons' and are firms'
 * @param umbrellas which rows stand for several of a house
 */
public record Told(Kin kin, NamedFirms firms, Umbrellas umbrellas) {
  public Told {
    requireNonNull(kin, "kin");
    requireNonNull(firms, "firms");
    requireNonNull(umbrellas, "umbrellas");
  }

  /** Nothing yet. */
  public Told() {
    this(new Kin(), new NamedFirms(), new Umbrellas());
  }

  /** Takes what a statement says. */
  public void learn(NoteStatement statement) {
    kin.learn(statement);
    firms.learn(statement);
  }

  /** Takes what the note of one row alone says of its holder. */
  public void learn(PartyMention holder, CharSequence note, List<NoteStatement> statements) {
    firms.learn(holder, note, statements);
    umbrellas.learn(holder, statements);
  }
}
