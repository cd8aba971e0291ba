package org.stakegraph.ingest.assemble;

import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.entity.NameParser;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;

/** The name under which a note speaks of joint holders together: "Jane and John Sample". */
final class JointHolders {
  private JointHolders() {}

  /** The words from the first holder to the last, if they are the joint name of just these. */
  static Optional<PartyMention> of(Includes said, SourceText source) {
    if (said.heldBy().size() < 2) {
      return Optional.empty();
    }
    TextRange range = said.heldBy().get(0).range();
    for (PartyMention holder : said.heldBy()) {
      range = range.cover(holder.range());
    }
    PartyMention together = PartyMention.of(source.aligned(range));
    List<String> members = NameParser.parse(together.name()).members();
    boolean whole =
        members.stream().noneMatch(name -> NameParser.parse(name).isShort() || isHis(name));
    return whole && members.size() == said.heldBy().size()
        ? Optional.of(together)
        : Optional.empty();
  }

  /** "his wife, Ada Sample": words of which the name is but a part. */
  private static boolean isHis(String words) {
    return words.startsWith("his ") || words.startsWith("her ");
  }
}
