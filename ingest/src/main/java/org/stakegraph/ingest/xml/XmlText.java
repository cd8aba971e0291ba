package org.stakegraph.ingest.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.cover.PersonName;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Cik;

/** What the words of elements without children say. */
final class XmlText {
  private static final int CIK_DIGITS = 10;

  /** What encloses characters that refer to none. */
  private static final String DATA = "<![CDATA[";

  private static final String DATA_END = "]]>";

  private final SourceText source;

  XmlText(SourceText source) {
    this.source = source;
  }

  /** The words of an element, references replaced and white space folded; none if it has parts. */
  String words(Element element) {
    if (!element.children().isEmpty()) {
      return "";
    }
    TextRange range = element.content();
    String raw = source.text().substring(range.start(), range.end());
    String plain = raw.indexOf('&') < 0 && raw.indexOf('<') < 0 ? raw : plain(raw);
    return AlignedText.of(plain, new TextRange(0, plain.length())).toString();
  }

  /** The lines of a passage as a reader sees them, whether it or a reference ends them. */
  List<AlignedText> lines(Element element) {
    List<AlignedText> lines = new ArrayList<>();
    TextRange passage = element.content();
    if (source.contains(passage, '&') || source.contains(passage, '<')) {
      referring(passage, lines);
      return lines;
    }
    int start = passage.start();
    while (start < passage.end()) {
      int end = start;
      while (end < passage.end() && !isLineEnd(source.text().charAt(end))) {
        end++;
      }
      add(source.aligned(new TextRange(start, end)), lines);
      start = end + 1;
    }
    return lines;
  }

  /** A passage that refers to characters, perhaps to line ends, or holds comments. */
  private void referring(TextRange passage, List<AlignedText> lines) {
    String text = source.text();
    AlignedText.Builder shown = new AlignedText.Builder(passage.length());
    int at = passage.start();
    while (at < passage.end()) {
      Optional<CharacterReference> reference =
          text.charAt(at) == '&'
              ? CharacterReference.at(text, at, passage.end())
              : Optional.empty();
      int character = reference.map(CharacterReference::codePoint).orElse((int) text.charAt(at));
      int markup = text.charAt(at) == '<' || text.charAt(at) == ']' ? markupEnd(at) : at;
      int next = Math.min(passage.end(), reference.map(CharacterReference::end).orElse(at + 1));
      if (markup > at) {
        next = Math.min(passage.end(), markup);
      } else if (isLineEnd(character)) {
        add(shown.build(), lines);
        shown.clear();
      } else {
        for (char c : Character.toChars(character)) {
          shown.add(c, at, next);
        }
      }
      at = next;
    }
    add(shown.build(), lines);
  }

  /** One past a comment, an instruction or a sign around character data, or where it stands. */
  private int markupEnd(int at) {
    String text = source.text();
    if (text.startsWith(DATA, at)) {
      return at + DATA.length();
    }
    if (text.startsWith(DATA_END, at)) {
      return at + DATA_END.length();
    }
    if (text.startsWith("<!--", at) || text.startsWith("<?", at)) {
      String close = text.startsWith("<?", at) ? "?>" : "-->";
      int end = text.indexOf(close, at);
      return end < 0 ? text.length() : end + close.length();
    }
    return at;
  }

  private static boolean isLineEnd(int character) {
    return character == '\n' || character == '\r';
  }

  private static void add(AlignedText line, List<AlignedText> lines) {
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  /** The words of an element as one passage. */
  AlignedText passage(Element element) {
    return AlignedText.join(lines(element));
  }

  /** Without comments, instructions and the signs around character data. */
  private static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    int at = 0;
    while (at < raw.length()) {
      Optional<CharacterReference> reference =
          raw.charAt(at) == '&' ? CharacterReference.at(raw, at, raw.length()) : Optional.empty();
      if (reference.isPresent()) {
        plain.appendCodePoint(reference.get().codePoint());
        at = reference.get().end();
      } else if (raw.startsWith(DATA, at)) {
        int end = raw.indexOf(DATA_END, at);
        plain.append(raw, at + DATA.length(), end);
        at = end + DATA_END.length();
      } else if (raw.charAt(at) == '<') {
        at = raw.indexOf(raw.startsWith("<?", at) ? "?>" : "-->", at);
        at = raw.indexOf('>', at) + 1;
      } else {
        plain.append(raw.charAt(at++));
      }
    }
    return plain.toString();
  }

  /** The party that an element names; empty if it holds no words. */
  Optional<PartyMention> party(Element element) {
    String name = words(element);
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new PartyMention(name, element.content()));
  }

  /** The person that an element names, without marks, terms and remarks behind the name. */
  Optional<PartyMention> person(Element element) {
    String words = words(element);
    return PersonName.named(AlignedText.of(words, new TextRange(0, words.length())))
        .map(name -> new PartyMention(name.name(), element.content()));
  }

  /** The key that an element gives. */
  Optional<Cik> cik(Element element) {
    String digits = words(element);
    return Word.isDigits(digits) && digits.length() <= CIK_DIGITS
        ? Optional.of(Cik.of(digits))
        : Optional.empty();
  }

  /** The date that an element gives as {@code MM/DD/YYYY}, with dashes, or as ISO 8601. */
  Optional<LocalDate> date(Element element) {
    String words = words(element);
    char separator = words.indexOf('/') >= 0 ? '/' : '-';
    int first = words.indexOf(separator);
    int second = words.indexOf(separator, first + 1);
    if (first < 1 || second < 0) {
      return Optional.empty();
    }
    String one = words.substring(0, first);
    String two = words.substring(first + 1, second);
    String three = words.substring(second + 1);
    // ISO dates may carry an offset: 2024-04-04-05:00
    return one.length() == 4
        ? date(one, two, three.substring(0, Math.min(2, three.length())))
        : date(three, one, two);
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    boolean digits = Word.isDigits(year) && Word.isDigits(month) && Word.isDigits(day);
    if (!digits || year.length() != 4 || month.length() > 2 || day.length() > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
