package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.entity.PersonName;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.LocatedAt;
import org.stakegraph.ingest.table.PostalPhrase;
import org.stakegraph.model.Party;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;

/** Gives rows that print no address the one that their notes state. */
final class NoteAddresses {
  private final Draft draft;

  NoteAddresses(Draft draft) {
    this.draft = draft;
  }

  void assemble(List<NoteLink> links) {
    for (NoteLink link : links) {
      List<Said> said = said(link);
      for (PositionId id : link.rows()) {
        Position row = draft.position(id);
        if (row.address().isEmpty()) {
          of(row, said).ifPresent(post -> draft.replace(row.at(post.address())));
        }
      }
    }
  }

  /** An address and the names of those whose it is. */
  private record Said(PostalPhrase post, Set<String> whose) {
    /** Whether it is that of a name, or of "Ms. Sample" where that is Ada B. Sample. */
    boolean isOf(String name) {
      String key = GroupNames.key(name);
      return whose.stream()
          .anyMatch(
              other ->
                  GroupNames.key(other).equals(key)
                      || isTitled(GroupNames.key(other), key)
                      || PersonName.canBeOne(name, other));
    }

    private static boolean isTitled(String term, String key) {
      int title = term.indexOf(' ');
      return title > 0
          && Lexicon.TITLES.contains(term.substring(0, title))
          && (" " + key).endsWith(term.substring(title));
    }

    /** Whether it is that of A where a row names "A and B". */
    boolean isFirstOf(String name) {
      String key = GroupNames.key(name);
      return whose.stream().anyMatch(other -> key.startsWith(GroupNames.key(other) + "and "));
    }
  }

  private List<Said> said(NoteLink link) {
    List<Said> said = new ArrayList<>();
    for (NoteStatement statement : link.part().statements()) {
      if (statement instanceof LocatedAt located) {
        PostalPhrase.read(located.address(), draft.source())
            .ifPresent(post -> said.add(new Said(post, whose(located, post))));
      }
    }
    return said;
  }

  /** Who has the address, and who keeps it for them: "of F is c/o A, 1 Main Street" is A's too. */
  private static Set<String> whose(LocatedAt located, PostalPhrase post) {
    Set<String> names = new HashSet<>();
    located.whose().forEach(party -> names.add(party.name()));
    post.contacts().forEach(contact -> names.add(contact.party().name()));
    return names;
  }

  /**
   * The address of a row's holder. Where a row stands for several, as "entities affiliated with A"
   * and "A and B" do, and its note gives but one address, it is that one.
   */
  private Optional<PostalPhrase> of(Position row, List<Said> said) {
    Party holder = draft.party(row.holder());
    List<String> names = new ArrayList<>(holder.aliases());
    names.add(holder.name());
    for (Said one : said) {
      if (names.stream().anyMatch(one::isOf)) {
        return Optional.of(one.post());
      }
    }
    boolean several =
        !holder.members().isEmpty()
            || GroupNames.affiliatesOf(holder.name()).isPresent()
            || said.stream().anyMatch(one -> one.isFirstOf(holder.name()));
    return several && said.size() == 1 ? Optional.of(said.get(0).post()) : Optional.empty();
  }
}
