package org.stakegraph.ingest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Contact;
import org.stakegraph.ingest.statement.ContactKind;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.Marks;
import org.stakegraph.ingest.statement.NoteRef;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/** Takes the words of one entry apart into name, c/o, attention and address. */
final class NameCellReader {
  /** Before the noun of a firm's name, which the next line holds; no person is called so. */
  private static final Set<String> FIRM_ADJECTIVES =
      Set.of("corporate", "fiduciary", "financial", "international", "global", "asset", "wealth");

  private final AddressReader addresses;
  private final ContactNames contactNames;
  private final List<NoteRef> marks = new ArrayList<>();
  private final List<AlignedText> name = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private final List<AlignedText> address = new ArrayList<>();

  /** The c/o party whose name the next line may continue. */
  private Optional<AlignedText> openCareOf = Optional.empty();

  private boolean copies;
  private boolean copyNamed;

  private NameCellReader(SourceText source, ContactNames contactNames) {
    this.addresses = new AddressReader(source);
    this.contactNames = contactNames;
  }

  /** Reads an entry; empty if nothing is left that could be a name. */
  static Optional<NameCell> read(Entry entry, SourceText source, ContactNames contactNames) {
    return new NameCellReader(source, contactNames).read(entry);
  }

  /** Reads the postal lines of an entry; its name is not looked into. */
  static Optional<NameCell> rest(Entry entry, SourceText source) {
    NameCellReader reader = new NameCellReader(source, ContactNames.of(List.of()));
    reader.name.addAll(entry.names());
    return reader.finish(entry);
  }

  private Optional<NameCell> read(Entry entry) {
    nameLine(AlignedText.join(entry.names()));
    return finish(entry);
  }

  private Optional<NameCell> finish(Entry entry) {
    for (AlignedText line : entry.rest()) {
      restLine(line);
    }
    closeCareOf();
    AlignedText words = withoutComma(withoutMarks(AlignedText.join(name)));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    marks.sort(NameCellReader::inTextOrder);
    return Optional.of(
        new NameCell(PartyMention.of(words), List.of(), marks, contacts, addresses.read(address)));
  }

  private static int inTextOrder(NoteRef one, NoteRef other) {
    return Integer.compare(one.range().start(), other.range().start());
  }

  /** The name, and perhaps the whole entry behind it on the same line. */
  private void nameLine(AlignedText line) {
    for (Segment segment : Segment.split(line)) {
      if (segment.marker() != null) {
        marked(segment);
      } else {
        int end = endOfName(segment.text());
        if (end > 0) {
          name.add(segment.text().slice(0, end));
        }
        addAddress(segment.text().from(end));
      }
    }
  }

  private void restLine(AlignedText line) {
    for (Segment segment : Segment.split(line)) {
      if (segment.marker() == null) {
        plain(segment.text());
      } else {
        marked(segment);
      }
    }
  }

  /** A name ends where a street begins, where a city does that ends the words, or at its mark. */
  static int endOfName(AlignedText text) {
    int mark = endOfMarks(text);
    return mark > 0 && startsAddress(text.from(mark)) ? mark : endBeforeAddress(text);
  }

  /** One past the first footnote marks behind a word, or -1. */
  private static int endOfMarks(AlignedText text) {
    int end = -1;
    for (int i = 1; i < text.length(); i++) {
      int close = Marks.end(text, i);
      if (close > 0) {
        end = close;
        i = close - 1;
      } else if (end > 0 && text.charAt(i) != ' ') {
        return end;
      }
    }
    return end;
  }

  private static int endBeforeAddress(AlignedText text) {
    List<Word> words = Word.of(text);
    int street = Postal.streetStart(words, 1);
    int foreign = ForeignStreet.start(words);
    if (foreign > 0 && (street < 0 || foreign < street)) {
      return words.get(foreign).start();
    }
    if (street > 0) {
      return words.get(street).start();
    }
    Postal.City city = Postal.cityAtEnd(words, words.size());
    boolean town = city != null && city.start() > 0;
    return town && (city.hasCode() || isBehindName(words, city))
        ? words.get(city.start()).start()
        : text.length();
  }

  /** "Alder Trust Company, Boston, MA", though not "Sample, Otto, MD". */
  private static boolean isBehindName(List<Word> words, Postal.City city) {
    return city.start() > 1
        && words.get(city.start() - 1).endsClause()
        && !PostalWords.endsInTitle(words);
  }

  private void marked(Segment segment) {
    closeCareOf();
    Marker marker = segment.marker();
    if (marker == Marker.CARE_OF) {
      openCareOf = Optional.of(leadingParty(segment.text()));
    } else if (marker == Marker.ATTENTION && !copies) {
      attention(segment.text());
    } else if (marker == Marker.COPIES) {
      copies = true;
      if (!segment.text().isEmpty()) {
        addContact(ContactKind.COPY, leadingParty(segment.text()));
      }
    }
  }

  private void attention(AlignedText text) {
    AlignedText party = leadingParty(text);
    List<Word> words = Word.of(text);
    boolean known = contactNames.end(text) < text.length();
    if (known && party.length() == text.length() && words.size() > 4) {
      party = text.slice(0, contactNames.end(text));
    }
    addContact(ContactKind.ATTENTION, Offices.cut(party)); // "Ada Sample, CFO"
  }

  /** The words before a street or a city; what follows goes to the address. */
  private AlignedText leadingParty(AlignedText text) {
    int end = startsAddress(text) ? 0 : endOfName(text);
    if (end == text.length()) {
      return foreignParty(text);
    }
    addAddress(text.from(end));
    return text.slice(0, end);
  }

  /** The same where the address is one of another country that no word tells at once. */
  private AlignedText foreignParty(AlignedText text) {
    List<Word> words = Word.of(AlignedText.join(Marks.split(text, new ArrayList<>())));
    int named = ForeignPost.nameEnd(words);
    if (named == words.size() || named < 0) {
      return named < 0 ? AlignedText.EMPTY : text;
    }
    AlignedText plain = withoutMarks(text);
    int end = words.get(named - 1).end();
    addAddress(plain.from(end));
    return plain.slice(0, end);
  }

  /** A line behind the name without a marker. */
  private void plain(AlignedText text) {
    if (copies) {
      copyLine(text);
    } else if (openCareOf.isPresent() && address.isEmpty()) {
      behindCareOf(text);
    } else {
      addAddress(text);
    }
  }

  /**
   * The first line behind "copies to" names the second addressee; its address is not the holder's.
   */
  private void copyLine(AlignedText text) {
    if (!copyNamed) {
      addContact(ContactKind.COPY, text);
    }
  }

  /** The rest of the c/o party's name, a firm at which the c/o person sits, or the address. */
  private void behindCareOf(AlignedText text) {
    AlignedText party = openCareOf.orElseThrow();
    int end = endOfName(text);
    AlignedText head = text.slice(0, end);
    boolean firm = !head.isEmpty() && endsInLegalForm(head) && !startsAddress(text);
    boolean form = firm && Word.of(head).size() == 1;
    if (form || (firm && isUnfinishedFirm(party))) {
      openCareOf = Optional.of(AlignedText.join(List.of(party, head)));
      addAddress(text.from(end));
    } else if (firm) {
      closeCareOf();
      addContact(ContactKind.CARE_OF, head);
      addAddress(text.from(end));
    } else {
      closeCareOf();
      addAddress(text);
    }
  }

  private static boolean startsAddress(AlignedText text) {
    LineShape shape = LineShape.of(text);
    boolean bracket = text.toString().strip().startsWith("("); // "(7 persons)"
    return !bracket && (shape == LineShape.STREET || shape == LineShape.CITY);
  }

  private static boolean endsInLegalForm(AlignedText text) {
    List<Word> words = Word.of(AlignedText.join(Marks.split(text, new ArrayList<>())));
    return !words.isEmpty() && LegalForm.is(words.get(words.size() - 1));
  }

  private static boolean isUnfinishedFirm(AlignedText party) {
    List<Word> words = Word.of(party);
    boolean firm = NameWords.holdOrganizationWord(words);
    boolean adjective =
        words.size() > 1 && FIRM_ADJECTIVES.contains(words.get(words.size() - 1).letters());
    return adjective || NameShape.isCutOff(party) || (firm && !endsInLegalForm(party));
  }

  private void closeCareOf() {
    if (openCareOf.isPresent()) {
      addContact(ContactKind.CARE_OF, openCareOf.get());
      openCareOf = Optional.empty();
    }
  }

  private void addContact(ContactKind kind, AlignedText words) {
    AlignedText party = withoutComma(withoutMarks(words));
    if (NameShape.hasLetter(party)) {
      contacts.add(new Contact(kind, PartyMention.of(party)));
      copyNamed |= kind == ContactKind.COPY;
    }
  }

  private void addAddress(AlignedText text) {
    AlignedText words = copies ? AlignedText.EMPTY : withoutMarks(text);
    if (!words.isEmpty() && !RowName.saysWhoActs(words)) {
      address.add(words);
    }
  }

  /** A comma between a name and what follows it is no part of the name. */
  private static AlignedText withoutComma(AlignedText words) {
    int end = words.length();
    while (end > 0 && ",; ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.slice(0, end);
  }

  /** The words without their footnote marks, which go to the row. */
  private AlignedText withoutMarks(AlignedText text) {
    return AlignedText.join(Marks.split(text, marks));
  }
}
