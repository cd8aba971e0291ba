package org.stakegraph.ingest.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.source.HeaderEntity;
import org.stakegraph.ingest.source.SgmlHeader;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.Word;

/** Completes a cover by the submission's header, which is right where the two differ. */
public final class HeaderCover {
  private HeaderCover() {}

  /** The cover with the facts of the header. */
  public static Cover complete(Cover cover, SgmlHeader header) {
    Optional<HeaderEntity> issuer = header.issuer();
    Optional<PartyMention> name = issuer.flatMap(HeaderEntity::name);
    Optional<String> number = issuer.flatMap(HeaderEntity::fileNumber);
    List<PartyMention> names = name.isPresent() ? names(cover, name.get()) : List.of();
    return new Cover(
        name.isPresent() ? Optional.of(names.get(0)) : cover.issuer(),
        name.isPresent() ? names.subList(1, names.size()) : cover.otherNames(),
        name.isPresent() ? formerNames(issuer.get()) : List.of(),
        header.form().isPresent() ? header.form() : cover.form(),
        header.filed().isPresent() ? header.filed() : cover.filed(),
        cover.dated(),
        number.isPresent() ? number : cover.fileNumber());
  }

  /** Those names of the cover that are spellings of the header's, as it prints them, and that. */
  private static List<PartyMention> names(Cover cover, PartyMention name) {
    List<PartyMention> printed = new ArrayList<>();
    cover.issuer().ifPresent(printed::add);
    printed.addAll(cover.otherNames());
    List<String> telling = telling(name);
    List<PartyMention> names = new ArrayList<>();
    for (PartyMention candidate : printed) {
      if (telling(candidate).equals(telling)) {
        names.add(candidate);
      }
    }
    names.add(name);
    return names;
  }

  private static List<PartyMention> formerNames(HeaderEntity issuer) {
    List<PartyMention> names = new ArrayList<>();
    for (HeaderEntity.FormerName former : issuer.formerNames()) {
      names.add(former.name());
    }
    return names;
  }

  /** The words of a name that its legal form and an article do not change. */
  private static List<String> telling(PartyMention name) {
    List<String> telling = new ArrayList<>();
    for (Word word : Word.of(name.name())) {
      String letters = word.letters();
      boolean form = CoverReader.CORPORATE_ENDINGS.contains(letters);
      if (!letters.isEmpty() && !letters.equals("the") && !form) {
        telling.add(letters);
      }
    }
    return telling;
  }
}
