package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;

/** The parties that a statement mentions. */
public final class Mentions implements NoteStatement.Cases<List<PartyMention>> {
  private Mentions() {}

  /** All of them, in no particular order; those of a definition are not among them. */
  public static List<PartyMention> of(NoteStatement statement) {
    return statement.match(new Mentions());
  }

  @Override
  public List<PartyMention> includes(NoteStatement.Includes statement) {
    List<PartyMention> all = new ArrayList<>(statement.heldBy());
    statement.rowOf().ifPresent(all::add);
    return all;
  }

  @Override
  public List<PartyMention> relates(NoteStatement.Relates statement) {
    return with(statement.from(), statement.objects());
  }

  @Override
  public List<PartyMention> disclaims(NoteStatement.Disclaims statement) {
    return with(statement.from(), statement.objects());
  }

  @Override
  public List<PartyMention> caps(NoteStatement.Caps statement) {
    return statement.holder().isPresent() ? List.of(statement.holder().get()) : List.of();
  }

  @Override
  public List<PartyMention> locksUp(NoteStatement.LocksUp statement) {
    return List.of();
  }

  @Override
  public List<PartyMention> defines(NoteStatement.Defines statement) {
    return List.of();
  }

  /** An address makes nobody a party of the filing who is none. */
  @Override
  public List<PartyMention> locatedAt(NoteStatement.LocatedAt statement) {
    return List.of();
  }

  @Override
  public List<PartyMention> locatedWith(NoteStatement.LocatedWith statement) {
    return List.of();
  }

  @Override
  public List<PartyMention> notUnderstood(NoteStatement.NotUnderstood statement) {
    return List.of();
  }

  private static List<PartyMention> with(PartyMention from, List<Stakeholding> objects) {
    List<PartyMention> all = new ArrayList<>(List.of(from));
    for (Stakeholding object : objects) {
      all.addAll(object.<List<PartyMention>>match(List::of, List::of, List::of));
    }
    return all;
  }
}
