package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Contact;
import org.stakegraph.ingest.statement.ContactKind;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.table.ProseAddresses;
import org.stakegraph.ingest.table.ProseAddresses.Place;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * The business address that Item 2 gives all reporting persons. If it gives several, or does not
 * say whose the one is, there is none.
 */
public final class OfficeAddress {
  private static final List<String> EVERYONE =
      List.of("each of", "each reporting", "all of", "reporting persons", "their ");

  /** A number with so many digits behind an address belongs to another. */
  private static final int TELLING_DIGITS = 3;

  private OfficeAddress() {}

  /** Finds the address of all persons of a schedule in its Item 2. */
  public static Optional<Place> read(SourceText source, List<AlignedText> item, int persons) {
    if (item.isEmpty()) {
      return Optional.empty();
    }
    AlignedText prose = AlignedText.join(item);
    List<Place> found = ProseAddresses.find(source, prose);
    boolean one = found.stream().map(OfficeAddress::key).distinct().count() == 1;
    return one && isEveryones(prose, found, persons) ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The row of a person at that address. */
  public static HoldingStatement at(Optional<Place> place, HoldingStatement row) {
    return place
        .map(
            p ->
                new HoldingStatement(
                    row.holder(),
                    row.offices(),
                    row.figures(),
                    p.careOf().map(c -> new Contact(ContactKind.CARE_OF, c)).stream().toList(),
                    Optional.of(p.address()),
                    row.marks(),
                    row.parts(),
                    row.range()))
        .orElse(row);
  }

  private static boolean isEveryones(AlignedText prose, List<Place> found, int persons) {
    if (persons == 1 || found.size() >= persons) {
      return true;
    }
    String lower = prose.toString().toLowerCase(Locale.ROOT);
    boolean said = EVERYONE.stream().anyMatch(lower::contains);
    boolean alone = found.get(0).start() == 0;
    return (said || alone) && !numbersBehind(prose, found.get(found.size() - 1).end());
  }

  /** Whether there are signs of a further address that was not recognised. */
  private static boolean numbersBehind(AlignedText prose, int end) {
    for (Word word : Word.of(prose.from(end))) {
      if (word.text().chars().filter(Character::isDigit).count() >= TELLING_DIGITS) {
        return true;
      }
    }
    return false;
  }

  private static String key(Place place) {
    StringBuilder key = new StringBuilder();
    for (Word word : Word.of(String.join(" ", place.address().lines()))) {
      key.append(word.letters()).append(' ');
    }
    return key.toString();
  }
}
