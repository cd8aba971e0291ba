package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * The business addresses that Item 2 gives reporting persons: those behind their names, and one of
 * all persons. Where it does not say whose an address is, it is nobody's.
 */
public final class OfficeAddresses {
  private static final List<String> EVERYONE =
      List.of("each of", "each reporting", "all of", "reporting persons", "their ");

  /** A number with so many digits behind an address belongs to another. */
  private static final int TELLING_DIGITS = 3;

  /** Digits of the last group of a telephone number. */
  private static final int LINE = 4;

  private final Map<String, Place> named;
  private final Optional<Place> everyones;

  private OfficeAddresses(Map<String, Place> named, Optional<Place> everyones) {
    this.named = named;
    this.everyones = everyones;
  }

  /**
   * Finds the addresses of the persons of a schedule in its Item 2.
   *
   * @param told where the schedule says how it calls its persons; the item does so too
   */
  public static OfficeAddresses read(
      SourceText source,
      List<AlignedText> told,
      List<AlignedText> item,
      List<HoldingStatement> rows) {
    if (item.isEmpty()) {
      return new OfficeAddresses(Map.of(), Optional.empty());
    }
    AlignedText prose = AlignedText.join(item);
    List<Place> found = ProseAddresses.find(source, prose);
    if (found.isEmpty()) {
      return new OfficeAddresses(Map.of(), ProseAddresses.whole(source, lettered(item)));
    }
    boolean one = found.stream().map(OfficeAddresses::key).distinct().count() == 1;
    List<AlignedText> calling = new ArrayList<>(told);
    calling.addAll(item);
    CalledNames names =
        new CalledNames(
            rows.stream().map(row -> row.holder().name()).toList(), AlignedText.join(calling));
    Map<String, Place> named = AddressedNames.of(source, prose, names);
    return new OfficeAddresses(
        named,
        one && isEveryones(prose, found, rows.size())
            ? Optional.of(found.get(0))
            : Optional.empty());
  }

  /** What stands under the letter (b) of Item 2, where addresses do; all if it has no letters. */
  private static List<AlignedText> lettered(List<AlignedText> item) {
    int from = -1;
    for (int i = 0; i < item.size(); i++) {
      String line = item.get(i).toString();
      if (from < 0 && line.startsWith("(b)")) {
        from = i;
      } else if (from >= 0 && line.startsWith("(c)")) {
        List<AlignedText> lines = new ArrayList<>(item.subList(from, i));
        lines.set(0, lines.get(0).from("(b)".length()));
        lines.removeIf(AlignedText::isEmpty);
        return lines;
      }
    }
    return item;
  }

  /** Whether nobody's address was found. */
  public boolean isEmpty() {
    return named.isEmpty() && everyones.isEmpty();
  }

  /** The row of a person at the person's address. */
  public HoldingStatement at(HoldingStatement row) {
    return Optional.ofNullable(named.get(CalledNames.key(row.holder().name())))
        .or(() -> everyones)
        .map(
            p ->
                row.at(
                    p.careOf().map(c -> new Contact(ContactKind.CARE_OF, c)).stream().toList(),
                    Optional.of(p.address())))
        .orElse(row);
  }

  private static boolean isEveryones(AlignedText prose, List<Place> found, int persons) {
    if (persons == 1 || found.size() >= persons) {
      return true;
    }
    String lower = prose.toString().toLowerCase(Locale.ROOT);
    boolean said = EVERYONE.stream().anyMatch(lower::contains);
    boolean alone = found.get(0).start() == 0;
    boolean others = lower.contains("the other "); // of some another address was told
    return (said || alone) && !others && !numbersBehind(prose, found.get(found.size() - 1).end());
  }

  /** Whether there are signs of a further address that was not recognised. */
  private static boolean numbersBehind(AlignedText prose, int end) {
    for (Word word : Word.of(prose.from(end))) {
      boolean telling = word.text().chars().filter(Character::isDigit).count() >= TELLING_DIGITS;
      if (telling && !isOfTelephone(word)) {
        return true;
      }
    }
    return false;
  }

  /** "(212)" and "555-0100": the address may end with a number at which somebody can be called. */
  private static boolean isOfTelephone(Word word) {
    String number = word.core().replace('.', '-');
    int line = number.length() - LINE - 1;
    boolean groups = line > 0 && number.charAt(line) == '-';
    return word.text().startsWith("(") || (groups && Word.isDigits(number.replace("-", "")));
  }

  private static String key(Place place) {
    return CalledNames.key(String.join(" ", place.address().lines()));
  }
}
