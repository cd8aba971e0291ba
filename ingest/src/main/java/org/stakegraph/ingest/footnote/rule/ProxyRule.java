package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "A has granted B an irrevocable proxy to vote its shares", "B holds a proxy with respect to the
 * shares held by A": voting power by a proxy (Rule 13d-3(a)).
 */
final class ProxyRule implements Rule {
  @Override
  public String id() {
    return "footnote-proxy";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int verb = s.isWord(place.at(), "has", "have") ? place.at() + 1 : place.at();
    if (place.subject().isEmpty() || place.subject().denied()) {
      return null;
    }
    boolean gives =
        verb > place.at()
            ? s.isWord(verb, "granted", "given")
            : s.isWord(verb, "grants", "gives", "granted", "gave")
                && !s.isWord(verb - 1, "not", "never", "be", "been", "is", "are", "was", "were");
    if (gives) {
      return granted(place, verb + 1);
    }
    boolean holds = verb > place.at() || s.isWord(verb, "holds", "hold");
    int proxy = !holds ? -1 : proxy(s, verb > place.at() ? verb : verb + 1);
    return proxy < 0 ? null : held(place, place.subject().parties(), proxy, false);
  }

  /** "B a proxy to vote", "a proxy to B to vote". */
  private @Nullable Match granted(Place place, int at) {
    Sentence s = place.sentence();
    int proxy = proxy(s, at);
    int to = proxy > 0 ? proxy : s.isWord(at, "to") ? at : at - 1;
    Nominal holder = proxy < 0 || s.isWord(to, "to") ? place.object(to + 1) : null;
    int behind = holder == null || proxy > 0 ? -1 : proxy(s, holder.end());
    if (holder == null || (proxy < 0 && behind < 0)) {
      return null;
    }
    return held(place, holder.parties(), proxy > 0 ? holder.end() : behind, true);
  }

  /** One past "an irrevocable proxy", or -1. */
  private static int proxy(Sentence s, int from) {
    int i = s.isWord(from, "a", "an", "his", "her", "its", "their", "the") ? from + 1 : from;
    while (s.isWord(i, "irrevocable", "revocable", "limited", "general", "voting", "full")) {
      i++;
    }
    boolean proxy = s.isWord(i, "proxy", "proxies") && !s.isWord(i + 1, "statement", "access");
    return proxy ? i + 1 : -1;
  }

  /**
   * The voting power that a proxy gives over the shares behind it.
   *
   * @param own whether the subject's own shares are meant where none are named
   */
  private @Nullable Match held(Place place, List<PartyMention> holders, int at, boolean own) {
    Sentence s = place.sentence();
    boolean vote = s.isWord(at, "to") && s.isWord(at + 1, "vote");
    int shares = vote ? at + 2 : SharesPhrase.preposition(s, at);
    SharesPhrase objects = shares > at ? SharesPhrase.at(place, shares) : null;
    boolean named = s.isWord(shares, "his", "her", "its", "their", "all", "the", "such", "these");
    if (objects == null && !(own && vote && named)) {
      return null;
    }
    SharesPhrase over =
        objects != null
            ? objects
            : new SharesPhrase(at + 2, SharesPhrase.sharesOf(place.subject().parties()));
    List<NoteStatement> said = new ArrayList<>();
    for (PartyMention holder : holders) {
      said.add(
          new Relates(
              holder,
              Relation.VOTING_POWER,
              over.objects(),
              Modality.ASSERTED,
              Optional.empty(),
              place.clause(over.end()),
              id()));
    }
    return new Match(over.end(), said, over.objects());
  }
}
