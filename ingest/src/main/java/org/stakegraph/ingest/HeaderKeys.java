package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.source.HeaderEntity;
import org.stakegraph.ingest.source.SgmlHeader;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.Word;

/**
 * The keys that a header gives those who file or report, where a disclosure names them alike; the
 * header may print the surname of a person first.
 */
final class HeaderKeys {
  private HeaderKeys() {}

  static List<Keyed> of(Optional<SgmlHeader> header, List<PartyMention> persons) {
    List<Keyed> keys = new ArrayList<>();
    for (HeaderEntity entity : header.map(SgmlHeader::entities).orElse(List.of())) {
      boolean files = entity.role().compareTo(HeaderEntity.Role.FILER) > 0;
      if (files && entity.name().isPresent() && entity.cik().isPresent()) {
        List<String> name = words(entity.name().get());
        for (PartyMention person : persons) {
          if (isSame(name, words(person))) {
            keys.add(new Keyed(person, entity.cik().get()));
          }
        }
      }
    }
    return keys;
  }

  private static boolean isSame(List<String> conformed, List<String> printed) {
    if (conformed.isEmpty() || conformed.size() != printed.size()) {
      return false;
    }
    List<String> turned = new ArrayList<>(conformed.subList(1, conformed.size()));
    turned.add(conformed.get(0));
    return conformed.equals(printed) || turned.equals(printed);
  }

  private static List<String> words(PartyMention name) {
    return Word.of(name.name()).stream()
        .map(Word::letters)
        .filter(letters -> !letters.isEmpty())
        .toList();
  }
}
