package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "This statement is filed by A, the manager of F, with respect to the shares held by F": whose
 * shares a person reports as its own (Rule 13d-1).
 */
final class ReportsRule implements Rule {
  /** Items between "with respect to" and "held by". */
  private static final int LONGEST_DESCRIPTION = 60;

  @Override
  public String id() {
    return "footnote-reports";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    boolean behind = s.is(place.at() - 1, ItemKind.COMMA) || s.is(place.at() - 1, ItemKind.PARTY);
    int shares = behind ? s.after(place.at(), "with", "respect", "to") : -1;
    int reporter = shares < 0 ? -1 : reporter(place);
    int holder = reporter < 0 ? -1 : holder(s, shares);
    Nominal holders = holder < 0 ? null : place.object(holder);
    if (holders == null || s.item(reporter).parties().size() != 1) {
      return null;
    }
    PartyMention person = s.item(reporter).parties().get(0);
    List<PartyMention> others =
        holders.parties().stream()
            .filter(party -> !place.discourse().isSame(party, person))
            .toList();
    if (others.isEmpty()) {
      return null;
    }
    List<Stakeholding> objects = SharesPhrase.sharesOf(others);
    NoteStatement reports =
        new Relates(
            person,
            Relation.BENEFICIAL_OWNER,
            objects,
            Modality.ASSERTED,
            Optional.empty(),
            s.range(reporter, holders.end()),
            id());
    return new Match(holders.end(), List.of(reports), objects);
  }

  /** The party of which the list's item, or the words behind "filed by", speak first; or -1. */
  private static int reporter(Place place) {
    Sentence s = place.sentence();
    int first = -1;
    boolean filed = false;
    boolean begun = false;
    for (int i = place.at() - 1; i >= 0 && !filed; i--) {
      if (!begun && s.is(i, ItemKind.PARTY) && !s.item(i).possessive()) {
        first = i;
      }
      begun |= s.is(i, ItemKind.LABEL) || (s.isWord(i, "by") && s.isWord(i - 1, "and", "filed"));
      filed = s.isWord(i, "filed") && s.isWord(i + 1, "by", "on", "jointly");
    }
    // "(ii) B, with respect to": an item of a list that a passage of its own opened.
    boolean item = s.is(0, ItemKind.LABEL) && place.context().rowHolders().isEmpty();
    return filed || item ? first : -1;
  }

  /** Where those begin who hold the shares directly, or -1 if they are not named. */
  private static int holder(Sentence s, int from) {
    for (int i = from; i < Math.min(s.size(), from + LONGEST_DESCRIPTION); i++) {
      if (s.is(i, ItemKind.SEMICOLON) || s.is(i, ItemKind.LABEL)) {
        return -1;
      }
      if (s.isWord(i, "held", "owned") && !s.isWord(i - 1, "beneficially")) {
        int by = s.isWord(i + 1, "directly") ? i + 2 : i + 1;
        int the = s.isWord(by + 1, "the") ? by + 2 : by + 1;
        return s.isWord(by, "by") && s.is(the, ItemKind.PARTY) ? by + 1 : -1;
      }
    }
    return -1;
  }
}
