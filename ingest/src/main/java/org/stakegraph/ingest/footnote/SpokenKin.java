package org.stakegraph.ingest.footnote;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.footnote.rule.Kin;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Relation;

/** How those are related whom a note called relatives, so that "her son" is not her husband. */
public final class SpokenKin {
  private static final Set<String> WOMEN =
      Set.of("wife", "mother", "sister", "daughter", "widow", "niece", "aunt", "grandmother");
  private static final Set<String> MEN =
      Set.of("husband", "father", "brother", "son", "widower", "nephew", "uncle", "grandfather");

  private final Map<String, String> nouns = new HashMap<>();

  /** Who is told a woman or a man by such words, by name. */
  private final Map<String, Boolean> women = new HashMap<>();

  /** How a party is related; its own last word if the note did not say. */
  public String of(PartyMention relative) {
    return nouns.getOrDefault(relative.name(), Kin.noun(relative.name()));
  }

  /** Whether a person cannot bear a title: "his sister, Ada Sample" is no "Mr. Sample". */
  boolean contradicts(String title, PartyMention person) {
    return told(title, person.name()).filter(fits -> !fits).isPresent();
  }

  /** Whether a person is known to go with a title. */
  boolean confirms(String title, String person) {
    return told(title, person).filter(fits -> fits).isPresent();
  }

  private Optional<Boolean> told(String title, String person) {
    Boolean woman = women.get(person);
    boolean mister = title.startsWith("Mr.") || title.startsWith("Mr ");
    boolean mistress = title.startsWith("Ms") || title.startsWith("Mrs") || title.startsWith("Mis");
    return woman == null || mister == mistress ? Optional.empty() : Optional.of(woman == mistress);
  }

  void learn(Relates said, Sentence sentence) {
    if (said.relation() != Relation.RELATIVE) {
      return;
    }
    Optional<String> noun = Kin.noun(sentence, said.range());
    noun.ifPresent(word -> nouns.putIfAbsent(said.from().name(), word));
    noun.ifPresent(word -> enter(said.from(), WOMEN.contains(word), MEN.contains(word)));
    if (said.objects().size() == 1 && said.objects().get(0) instanceof Stakeholding.Party whose) {
      String owner = noun.isPresent() ? Kin.owner(sentence, said.range()) : "";
      enter(whose.party(), owner.equals("her"), owner.equals("his"));
    }
  }

  private void enter(PartyMention person, boolean woman, boolean man) {
    if (woman || man) {
      women.putIfAbsent(person.name(), woman);
    }
  }
}
