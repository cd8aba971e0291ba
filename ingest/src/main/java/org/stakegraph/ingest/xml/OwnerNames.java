package org.stakegraph.ingest.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.cover.Capacity;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * What footnotes call the persons whose forms give the surname first: "Doe Jane Q" is "Jane Doe",
 * "Jane Q. Doe" and "Ms. Doe" there. A title with a surname that others bear too means nobody.
 */
final class OwnerNames {
  private static final String RULE = "form-name-order";

  private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr");

  private final Map<String, PartyMention> bySurname = new HashMap<>();
  private final Set<String> namesakes = new HashSet<>();
  private final Map<String, Defines> full = new LinkedHashMap<>();
  private final Map<String, Defines> titled = new LinkedHashMap<>();

  private OwnerNames(List<PartyMention> owners) {
    Set<String> shared = new HashSet<>();
    for (PartyMention owner : owners) {
      List<Word> name = Word.of(owner.name());
      if (name.size() > 1 && !Capacity.isOrganization(owner.name())) {
        String surname = name.get(0).core();
        shared.addAll(bySurname.put(surname, owner) == null ? List.of() : List.of(surname));
      }
    }
    bySurname.keySet().removeAll(shared);
  }

  /** The names of owners in passages, each once. */
  static List<Defines> in(List<AlignedText> passages, List<PartyMention> owners) {
    OwnerNames names = new OwnerNames(owners);
    if (!names.bySurname.isEmpty()) {
      passages.forEach(names::look);
    }
    names.titled.values().removeIf(said -> names.namesakes.contains(said.party().name()));
    List<Defines> found = new ArrayList<>(names.full.values());
    found.addAll(names.titled.values());
    return found;
  }

  private void look(AlignedText passage) {
    List<Word> words = Word.of(passage);
    for (int i = 1; i < words.size(); i++) {
      String said = words.get(i).core();
      String surname = said.endsWith("'s") ? said.substring(0, said.length() - 2) : said;
      PartyMention owner = bySurname.get(surname);
      if (owner != null) {
        int end = words.get(i).start() + words.get(i).text().toLowerCase(Locale.ROOT).indexOf(said);
        named(passage, words.subList(Math.max(0, i - 6), i), end + surname.length(), owner);
      }
    }
  }

  /** What the words before a surname make of it. */
  private void named(AlignedText passage, List<Word> before, int end, PartyMention owner) {
    Word last = before.get(before.size() - 1);
    Word first = before.get(Math.max(0, before.size() - 2));
    String given = Word.of(owner.name()).get(1).core();
    if (TITLES.contains(last.core())) {
      add(passage, last, end, owner, titled);
    } else if (last.is(given)) {
      add(passage, last, end, owner, full);
    } else if (last.core().length() == 1 && before.size() > 1 && first.is(given)) {
      add(passage, first, end, owner, full);
    } else if (last.isCapitalised() && before.stream().noneMatch(OwnerNames::isOfTrust)) {
      namesakes.add(owner.name());
    }
  }

  /** Nobody speaks of those for whom a trust is as of somebody who reports. */
  private static boolean isOfTrust(Word word) {
    return word.is("the") || word.is("trust") || word.is("fbo");
  }

  private static void add(
      AlignedText passage, Word first, int end, PartyMention owner, Map<String, Defines> names) {
    AlignedText name = passage.slice(first.start(), end);
    TextRange range = passage.range(first.start(), end);
    PartyMention alias = new PartyMention(name.toString(), range);
    if (!alias.name().equals(owner.name())) {
      names.putIfAbsent(alias.name(), new Defines(owner, alias, range, RULE));
    }
  }
}
