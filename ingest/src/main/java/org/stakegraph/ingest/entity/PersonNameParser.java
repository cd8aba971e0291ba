package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.statement.NameSuffix;

/** Takes the name of one person apart into title, given names, surname and suffixes. */
final class PersonNameParser {
  private PersonNameParser() {}

  /** The parts of one person's name, if it can be one. */
  static Optional<PersonName> parse(String name) {
    List<String> parts = new ArrayList<>();
    List<String> suffixes = new ArrayList<>();
    Optional<String> title = Optional.empty();
    for (String printed : splitParts(name)) {
      String key = NameKeys.word(printed);
      if (isNickname(printed) && !parts.isEmpty()) {
        continue;
      }
      if (parts.isEmpty() && Lexicon.TITLES.contains(key)) {
        title = Optional.of(printed);
      } else if (!parts.isEmpty() && NameSuffix.is(key, printed)) {
        suffixes.add(printed);
      } else if (!key.isEmpty() && !Set.of("trustee", "as").contains(key)) {
        parts.add(printed);
      }
    }
    boolean enough = parts.size() >= (title.isPresent() ? 1 : 2) && parts.size() <= 6;
    if (!enough || !areNameParts(parts)) {
      return Optional.empty();
    }
    int surname = surnameStart(parts, title.isPresent() ? 0 : 1);
    String last = String.join(" ", parts.subList(surname, parts.size()));
    return Optional.of(new PersonName(title, parts.subList(0, surname), last, suffixes));
  }

  /** {@code (Jay)} and {@code "Jay"} among the given names. */
  private static boolean isNickname(String part) {
    char first = part.charAt(0);
    char last = part.charAt(part.length() - 1);
    return part.length() > 2 && ((first == '(' && last == ')') || (first == '"' && last == '"'));
  }

  private static List<String> splitParts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == ' ' || c == ',') {
        addPart(parts, part);
      } else {
        part.append(c);
      }
      if (c == '.' && part.length() == 2 && isWord(name, i + 1)) {
        addPart(parts, part);
      }
    }
    addPart(parts, part);
    return parts;
  }

  /** Whether a name stands right behind the point of an initial: "K.Sample", but not "K.M.". */
  private static boolean isWord(String name, int at) {
    return at + 1 < name.length()
        && Character.isUpperCase(name.charAt(at))
        && Character.isLowerCase(name.charAt(at + 1));
  }

  private static void addPart(List<String> parts, StringBuilder part) {
    if (part.length() > 0) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static boolean areNameParts(List<String> parts) {
    for (String part : parts) {
      if (!isNamePart(part)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNamePart(String part) {
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (!Character.isLetter(c) && c != '.' && c != '\'' && c != '-') {
        return false;
      }
    }
    return Character.isLetter(part.charAt(0));
  }

  /** The surname is the last part, with the particles before it: behind a title perhaps all. */
  private static int surnameStart(List<String> parts, int first) {
    int start = parts.size() - 1;
    while (start > first && Character.isLowerCase(parts.get(start - 1).charAt(0))) {
      start--;
    }
    return start;
  }
}
