package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Modality;

/**
 * "A is the record owner of 500 shares": it states nothing of others, but the shares of which the
 * next sentences speak are A's.
 */
final class RecordOwnerRule implements Rule {
  @Override
  public String id() {
    return "footnote-record-owner";
  }

  @Override
  public @Nullable Match match(Place place) {
    boolean prose = place.context().rowHolders().isEmpty();
    if (!prose || place.subject().parties().size() != 1 || place.subject().denied()) {
      return null;
    }
    VerbGroup verb = place.verb();
    int number = verb.modality() == Modality.ASSERTED ? owned(place.sentence(), verb.head()) : -1;
    return number > 0 && place.sentence().is(number, ItemKind.NUMBER)
        ? new Match(number, List.of(), SharesPhrase.sharesOf(place.subject().parties()))
        : null;
  }

  /** One past "[is] the record owner of", "directly owns" or "owns 500 shares"; or -1. */
  private static int owned(Sentence s, int at) {
    boolean counted = s.isWord(at, "owns", "holds") && s.is(at + 1, ItemKind.NUMBER);
    if (counted && s.isWord(at + 2, "shares", "ordinary", "common", "units")) {
      return at + 1;
    }
    int owner = s.isWord(at, "the", "a") ? at + 1 : at;
    int of = s.after(owner, "record", "owner", "of");
    of = of < 0 ? s.after(owner, "record", "holder", "of") : of;
    boolean directly = s.isWord(at, "directly") && s.isWord(at + 1, "owns", "holds");
    boolean record = s.isWord(at, "owns", "holds") && s.isWord(at + 1, "of", "directly");
    return of > 0
        ? of
        : directly ? at + 2 : record && s.isWord(at + 2, "record") ? at + 3 : record ? at + 2 : -1;
  }
}
