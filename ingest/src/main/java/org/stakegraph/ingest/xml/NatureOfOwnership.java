package org.stakegraph.ingest.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Through whom a line of a Form 3, 4 or 5 is held indirectly: the line itself says so, "By Alder
 * Fund, L.P.", or the note to which it points, "These shares are held of record by Alder Fund,
 * L.P."
 */
final class NatureOfOwnership {
  private final XmlText text;
  private final FormNotes notes;

  /** What notes call those whom they name in full once, by its letters. */
  private final Map<String, PartyMention> terms = new HashMap<>();

  NatureOfOwnership(XmlText text, FormNotes notes) {
    this.text = text;
    this.notes = notes;
    notes.all().forEach(note -> HolderName.terms(note, terms));
  }

  /** The one organization that the line names as the holder. */
  Optional<PartyMention> holder(Element line) {
    return line.child("ownershipnature")
        .flatMap(
            nature ->
                nature
                    .at("natureofownership", "value")
                    .map(text::passage)
                    .flatMap(HolderName::alone)
                    .or(() -> noted(nature)));
  }

  /** The holder whom the notes of a line name; empty if they name two. */
  private Optional<PartyMention> noted(Element nature) {
    Optional<PartyMention> found = Optional.empty();
    for (AlignedText note : notes.marked(nature)) {
      Optional<PartyMention> named = HolderName.opening(note, terms);
      boolean other = named.isPresent() && found.isPresent();
      if (other && !named.get().name().equals(found.get().name())) {
        return Optional.empty();
      }
      found = found.or(() -> named);
    }
    return found;
  }
}
