package org.stakegraph.ingest.footnote;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;

/**
 * What is known when a note is read.
 *
 * @param rowHolders names of the rows that carry the note's mark; empty for a heading's mark
 * @param holders names of all rows of the document, so that they are recognised in the text
 * @param aliases terms defined before the note
 * @param security what the table counts, such as {@code common stock}; the instrument of a
 *     component of which the note says no more than "shares"
 */
public record NoteContext(
    List<String> rowHolders, List<String> holders, Aliases aliases, String security) {
  public NoteContext {
    rowHolders = List.copyOf(rowHolders);
    holders = List.copyOf(holders);
    requireNonNull(aliases, "aliases");
    requireNonNull(security, "security");
  }

  /** The one row of the note that a noun describes: "the trust", "the partnership". */
  public Optional<PartyMention> rowCalled(String noun, TextRange range) {
    List<PartyMention> called = new ArrayList<>();
    for (String holder : rowHolders) {
      if (Tokenizer.tokens(holder).stream().anyMatch(word -> word.key().equals(noun))) {
        called.add(new PartyMention(holder, range));
      }
    }
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }

  /** The one row that the note explains, beside that of all directors and officers; or none. */
  public Optional<String> ownRow() {
    if (rowHolders.size() > 2) {
      return Optional.empty();
    }
    List<String> own = new ArrayList<>(rowHolders);
    own.removeIf(
        row -> Tokenizer.tokens(row).stream().anyMatch(word -> word.key().equals("group")));
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }

  /** Those whose rows the note explains, as mentioned in a range. */
  List<PartyMention> rows(TextRange range) {
    return rowHolders.stream().map(row -> new PartyMention(row, range)).toList();
  }

  /** The same with other aliases. */
  public NoteContext with(Aliases others) {
    return new NoteContext(rowHolders, holders, others, security);
  }
}
