package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * Reads the signatures of a schedule: a party, perhaps "By: Birch LLC, its general partner" below
 * it, and the person who signs with a title. A title is one in the party named last. What is
 * annexed behind the signatures repeats them and is not read.
 */
public final class Signatures {
  private static final String RULE = "signature-capacity";
  private static final int MOST_LINES = 3_000;
  private static final int MOST_NAME_WORDS = 16;

  private static final List<String> ANNEXES =
      List.of("exhibit", "joint filing", "power of attorney", "schedule", "annex", "appendix");

  private static final Set<String> LABELS =
      Set.of("by", "name", "title", "its", "date", "dated", "signature", "name/title");

  private final List<NoteStatement> said = new ArrayList<>();

  /** The parties for which the next signature stands. */
  private List<PartyMention> parties = new ArrayList<>();

  /** Those above the intermediary that was named last, until its capacity is said. */
  private List<PartyMention> above = List.of();

  /** Whether a signature or a "by" has ended the list of these parties. */
  private boolean closed;

  private Optional<AlignedText> signer = Optional.empty();

  private Signatures() {}

  /** What the signatures say that follow their heading among the lines. */
  static List<NoteStatement> read(List<AlignedText> lines) {
    int start = 0;
    while (start < lines.size() && !isHeading(lines.get(start))) {
      start++;
    }
    int behind = Math.min(lines.size(), start + 1);
    int end = Math.min(lines.size(), behind + MOST_LINES);
    return read(lines.subList(behind, end), new Signatures());
  }

  private static List<NoteStatement> read(List<AlignedText> page, Signatures signatures) {
    List<AlignedText> lines = parted(page);
    for (int i = 0; i < lines.size(); i++) {
      String label = label(lines.get(i));
      AlignedText value = label.isEmpty() ? lines.get(i) : value(lines.get(i));
      boolean below = !label.isEmpty() && value.isEmpty() && i + 1 < lines.size();
      if (below && label(lines.get(i + 1)).isEmpty()) {
        value = lines.get(++i);
      }
      signatures.line(label, value);
    }
    return signatures.said;
  }

  /** The lines before an annex; where labels run on within one, each opens its own. */
  private static List<AlignedText> parted(List<AlignedText> page) {
    List<AlignedText> parted = new ArrayList<>();
    for (AlignedText line : page) {
      if (isAnnex(line)) {
        break;
      }
      int start = 0;
      int space = line.toString().indexOf(' ');
      while (space >= 0) {
        int next = line.toString().indexOf(' ', space + 1);
        int colon = (next < 0 ? line.length() : next) - 1;
        boolean labelled =
            line.charAt(colon) == ':'
                && LABELS.contains(
                    line.toString().substring(space + 1, colon).toLowerCase(Locale.ROOT));
        if (labelled) {
          parted.add(line.slice(start, space));
          start = space + 1;
        }
        space = next;
      }
      parted.add(line.from(start));
    }
    return parted;
  }

  /** What a person who signs with a title is to the party for which it is done. */
  public static List<NoteStatement> titled(
      AlignedText signer, AlignedText title, PartyMention party) {
    Signatures signatures = new Signatures();
    signatures.parties.add(party);
    if (indexOfBy(title, 0) >= 0) {
      signatures.chain(title);
    } else {
      signatures.chain(signer);
      signatures.titleBehind(title);
    }
    return signatures.said;
  }

  /** "By: Birch LLC, its general partner, By: /s/ Ada Sample", or only the signer's name. */
  private void chain(AlignedText signed) {
    int by = indexOfBy(signed, 0);
    if (by < 0 && !signed.isEmpty()) {
      signed(isSignature(signed) ? signed.from("/s/".length()) : signed);
    }
    while (by >= 0) {
      int next = indexOfBy(signed, by + 1);
      int end = next < 0 ? signed.length() : next;
      by(bare(signed.slice(by + "by:".length(), end)));
      by = next;
    }
  }

  /** A title, before which the signer's name may be printed again. */
  private void titleBehind(AlignedText title) {
    String name = signer.map(AlignedText::toString).map(String::strip).orElse("");
    boolean again =
        !name.isEmpty() && title.toString().regionMatches(true, 0, name, 0, name.length());
    boolean more = again && title.length() > name.length() && title.charAt(name.length()) == ',';
    title(more ? title.from(name.length() + 1) : title);
  }

  private static int indexOfBy(AlignedText title, int from) {
    return title.toString().toLowerCase(Locale.ROOT).indexOf("by:", from);
  }

  /** Whether a line is the heading of signatures. */
  static boolean isHeading(AlignedText line) {
    List<Word> words = Word.of(line);
    String word = words.size() == 1 ? words.get(0).letters() : "";
    return word.equals("signature") || word.equals("signatures");
  }

  private static boolean isAnnex(AlignedText line) {
    String lower = line.toString().toLowerCase(Locale.ROOT);
    return ANNEXES.stream().anyMatch(lower::startsWith) && !lower.startsWith("schedule 13");
  }

  /** The label with which a line begins, in lower case; empty if it begins with none. */
  private static String label(AlignedText line) {
    int colon = line.toString().indexOf(':');
    String before = colon < 0 ? line.toString() : line.toString().substring(0, colon);
    String label = before.strip().toLowerCase(Locale.ROOT);
    return LABELS.contains(label) ? label : "";
  }

  private static AlignedText value(AlignedText line) {
    int colon = line.toString().indexOf(':');
    return line.from(colon < 0 ? line.length() : colon + 1);
  }

  private void line(String label, AlignedText value) {
    switch (label) {
      case "by" -> by(bare(value));
      case "name" -> signer = Optional.of(value);
      case "signature" -> chain(value);
      case "name/title" -> titleBehind(value);
      case "its", "title" -> {
        if (signer.isEmpty() && !above.isEmpty()) {
          capacity(value);
        } else {
          title(value);
        }
      }
      case "" -> unlabelled(value);
      default -> {}
    }
  }

  private void by(AlignedText value) {
    closed = true;
    if (isSignature(value)) {
      signed(value.from("/s/".length()));
    } else if (!isIntermediary(value)) {
      signed(value);
    }
  }

  private static boolean isSignature(AlignedText value) {
    return value.toString().startsWith("/s/");
  }

  /** The signer's name, perhaps with a title behind a comma. */
  private void signed(AlignedText name) {
    int comma = name.toString().indexOf(',');
    signer = Optional.of(once(bare(comma < 0 ? name : name.slice(0, comma))));
    if (comma > 0) {
      title(name.from(comma + 1));
    }
  }

  /** A name that stands twice on a line, as signed and as printed below, once. */
  private static AlignedText once(AlignedText name) {
    int half = name.length() / 2;
    String words = name.toString();
    boolean twice =
        name.length() % 2 == 1
            && words.charAt(half) == ' '
            && words.regionMatches(true, 0, words, half + 1, half);
    return twice ? name.slice(0, half) : name;
  }

  /** "Birch LLC, its general partner": an organization that signs for the party above. */
  private boolean isIntermediary(AlignedText value) {
    int comma = value.toString().indexOf(',');
    if (comma > 0 && value.toString().regionMatches(true, 0, "its ", 0, "its ".length())) {
      return isIntermediary(bare(value.from(comma + 1)), value.slice("its ".length(), comma));
    }
    int end = value.length();
    if (!Capacity.isOrganization(bare(value))) {
      String lower = value.toString().toLowerCase(Locale.ROOT);
      int its = Math.max(lower.lastIndexOf(" its "), lower.lastIndexOf(" as "));
      end = its < 0 ? lower.lastIndexOf(',') : its;
    }
    AlignedText name = bare(value.slice(0, Math.max(0, end)));
    if (!Capacity.isOrganization(name)) {
      return false;
    }
    PartyMention intermediary = PartyMention.of(name);
    boolean titled = end < value.length();
    if (titled) {
      relate(intermediary, value.from(end + 1), value.range());
    }
    above = titled ? List.of() : parties;
    parties = new ArrayList<>(List.of(intermediary));
    return true;
  }

  /** "its general partner, Birch LLC". */
  private boolean isIntermediary(AlignedText name, AlignedText title) {
    if (!Capacity.isOrganization(name)) {
      return false;
    }
    PartyMention intermediary = PartyMention.of(name);
    relate(intermediary, title, title.range().cover(name.range()));
    above = List.of();
    parties = new ArrayList<>(List.of(intermediary));
    return true;
  }

  /** "Alder Fund, L.P., by its general partner, Birch LLC" on one line, or the end of it alone. */
  private boolean isSignedFor(AlignedText line) {
    String lower = line.toString().toLowerCase(Locale.ROOT);
    if (lower.startsWith("by ")) {
      return isIntermediary(bare(line.from("by ".length())));
    }
    int by = lower.indexOf(", by ");
    AlignedText party = bare(line.slice(0, Math.max(0, by)));
    if (by < 0 || !Capacity.isOrganization(party)) {
      return false;
    }
    clear();
    parties.add(PartyMention.of(party));
    isIntermediary(bare(line.from(by + ", by ".length())));
    return true;
  }

  /** "Its: General Partner" on a line of its own below the intermediary. */
  private void capacity(AlignedText title) {
    List<PartyMention> bearers = parties;
    parties = new ArrayList<>(above);
    bearers.forEach(bearer -> relate(bearer, title, bearer.range().cover(title.range())));
    parties = bearers;
    above = List.of();
  }

  private void unlabelled(AlignedText line) {
    boolean wordy = Word.of(line).size() > MOST_NAME_WORDS;
    if (isSignature(line)) {
      closed = true;
      signed(line.from("/s/".length()));
    } else if (!wordy && isSignedFor(line)) {
      closed = true;
    } else if (!wordy && Capacity.isOrganization(bare(line))) {
      if (closed) {
        clear();
      }
      parties.add(PartyMention.of(bare(line)));
    } else if (signer.isPresent() && !wordy) {
      behindSignature(line);
    } else if (!above.isEmpty() && line.toString().toLowerCase(Locale.ROOT).startsWith("its ")) {
      capacity(line);
    } else if (wordy) {
      clear();
    }
  }

  /** "Ada Sample, Managing Member", or the name and the title on lines of their own. */
  private void behindSignature(AlignedText line) {
    String name = signer.orElseThrow().toString();
    boolean again = line.toString().regionMatches(true, 0, name, 0, name.length());
    if (!again && isPerson(line) && !isTitle(line)) {
      clear();
    } else if (!again && isTitle(line)) {
      title(line);
    } else if (again && line.length() > name.length() && line.charAt(name.length()) == ',') {
      title(line.from(name.length() + 1));
    }
  }

  private boolean isTitle(AlignedText line) {
    return parties.stream().anyMatch(party -> Capacity.of(line, party.name()).isPresent());
  }

  private void title(AlignedText title) {
    if (signer.isEmpty() || !isPerson(signer.get())) {
      clear();
      return;
    }
    PartyMention person = PartyMention.of(bare(signer.get()));
    relate(person, title, title.range());
    clear();
  }

  /** States the capacity in the party that the title itself names, or in those signed for. */
  private void relate(PartyMention from, AlignedText title, TextRange words) {
    int of = title.toString().lastIndexOf(" of ");
    AlignedText named = of < 0 ? AlignedText.EMPTY : bare(title.from(of + " of ".length()));
    if (Capacity.isOrganization(named)) {
      state(from, title.slice(0, of), PartyMention.of(named), words);
    } else if (of < 0 || isOfBoard(named)) {
      parties.forEach(party -> state(from, title, party, words));
    }
  }

  private static boolean isOfBoard(AlignedText named) {
    String lower = named.toString().toLowerCase(Locale.ROOT);
    return lower.startsWith("the board") || lower.equals("directors") || lower.equals("managers");
  }

  private void state(PartyMention from, AlignedText title, PartyMention party, TextRange words) {
    Optional<Relation> capacity = Capacity.of(title, party.name());
    boolean structural = capacity.isPresent() && capacity.get() != Relation.OFFICE;
    boolean oneOfSeveral = parties.size() > 1 && parties.contains(party);
    if (capacity.isEmpty() || (structural && oneOfSeveral)) {
      return;
    }
    said.add(
        new Relates(
            from,
            capacity.get(),
            List.of(new Stakeholding.Party(party)),
            Modality.ASSERTED,
            Optional.empty(),
            words,
            RULE));
  }

  private void clear() {
    parties = new ArrayList<>();
    above = List.of();
    signer = Optional.empty();
    closed = false;
  }

  /** Two to six capitalised words. */
  private static boolean isPerson(AlignedText name) {
    List<Word> words = Word.of(bare(name));
    return words.size() >= 2
        && words.size() <= 6
        && words.get(0).isCapitalised()
        && words.get(words.size() - 1).isCapitalised()
        && !Capacity.isOrganization(bare(name));
  }

  private static AlignedText bare(AlignedText text) {
    int end = text.length();
    while (end > 0 && " ,;:_*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && " _*".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.slice(start, Math.max(start, end));
  }
}
