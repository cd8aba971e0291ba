package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.Stakeholding;

/** "held by A": states nothing by itself, but is what "such shares" later refers to. */
final class HeldByRule implements Rule {
  @Override
  public String id() {
    return "footnote-held-by";
  }

  @Override
  public @Nullable Match match(Place place) {
    HolderPhrase holder = HolderPhrase.at(place.sentence(), place.at(), place.context());
    if (holder == null || holder.parties().isEmpty()) {
      return null;
    }
    List<Stakeholding> shares =
        holder.parties().stream().<Stakeholding>map(Stakeholding.SharesOf::new).toList();
    // The words behind may say who the holder is: "his wife, Ada Sample".
    return new Match(place.at() + 1, List.of(), shares);
  }
}
