package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "Includes M shares and N shares issuable upon exercise of a warrant held by A". "Held by" reaches
 * back to the items of its group: those since the last "held by" or the last semicolon. Items with
 * labels share a trailing holder only if it is the only one in the sentence.
 */
final class IncludesRule implements Rule {
  @Override
  public String id() {
    return "footnote-includes";
  }

  /** A component while its sentence is read. */
  private static final class Part {
    final int from;
    int end;
    final boolean labelled;
    @Nullable Instrument instrument;
    @Nullable HolderPhrase holder;

    Part(int from, boolean labelled) {
      this.from = from;
      this.labelled = labelled;
    }
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int first = place.at() + 1;
    boolean verb =
        s.isWord(
                place.at(),
                "includes",
                "include",
                "represents",
                "represent",
                "reflects",
                "including")
            || s.isWord(place.at(), "comprises", "reflect")
            || (s.isWord(place.at(), "consists", "consist", "comprised", "consisting")
                && s.isWord(first, "of", "solely", "entirely"));
    boolean aside = s.isWord(place.at() - 1, "which") || s.isWord(place.at(), "including");
    if (!verb || (aside && place.at() > 0)) {
      return null;
    }
    List<Part> parts = parts(s, first, place.context());
    if (parts.isEmpty()) {
      return null;
    }
    attach(s, parts);
    List<NoteStatement> statements = new ArrayList<>();
    for (Part part : parts) {
      if (part.instrument != null) {
        statements.add(includes(place, part));
      }
    }
    return statements.isEmpty() ? null : Match.of(place.at() + 1, statements);
  }

  private static List<Part> parts(Sentence s, int first, NoteContext context) {
    List<Part> parts = new ArrayList<>();
    int limit = limit(s, first);
    for (int i = first; i < limit; i++) {
      if (beginsPart(s, i)) {
        parts.add(new Part(i, s.is(i - 1, ItemKind.LABEL) || s.is(i - 2, ItemKind.LABEL)));
      }
    }
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      part.end = p + 1 < parts.size() ? parts.get(p + 1).from : limit;
      read(s, part, context);
    }
    return parts;
  }

  /** Where the enumeration stops at the latest: an exclusion is no component. */
  private static int limit(Sentence s, int first) {
    for (int i = first; i < s.size(); i++) {
      if (s.isWord(i, "excludes", "excluding", "exclude") || s.after(i, "not", "include") > 0) {
        return i;
      }
    }
    return s.size();
  }

  /** Whether a number counts shares that are an item of the enumeration. */
  static boolean beginsPart(Sentence s, int i) {
    if (!s.is(i, ItemKind.NUMBER) || count(s, i) < 1) {
      return false;
    }
    boolean part = s.isWord(i - 1, "which", "including", "than", "within", "remaining", "least");
    boolean ofWhich = s.isWord(i + 1, "of") && s.isWord(i + 2, "which", "these", "such", "those");
    if (part || ofWhich || s.is(i - 1, ItemKind.OTHER)) {
      return false;
    }
    for (int j = i + 1; j < s.size() && j <= i + 6 && s.is(j, ItemKind.WORD); j++) {
      if (isCounted(s, j)) {
        return true;
      }
      if (s.isWord(j, "days", "percent", "months", "years", "held", "by", "and", "a")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isCounted(Sentence s, int j) {
    return s.isWord(
        j,
        "shares",
        "share",
        "options",
        "warrants",
        "units",
        "rsus",
        "psus",
        "adss",
        "ads",
        "dsus");
  }

  private static long count(Sentence s, int i) {
    String digits = s.item(i).text().replace(",", "");
    boolean whole = digits.length() <= 15 && digits.indexOf('.') < 0;
    return whole ? Long.parseLong(digits) : -1;
  }

  private static void read(Sentence s, Part part, NoteContext context) {
    int end = part.end;
    int instrumentEnd = end;
    for (int i = part.from + 1; i < end; i++) {
      if (s.isWord(i, "held", "owned", "registered") && part.holder == null) {
        HolderPhrase holder = HolderPhrase.at(s, i, context);
        part.holder = holder;
        if (holder != null) {
          instrumentEnd = i;
          part.end = Math.min(end, holder.end());
        } else {
          return;
        }
      }
    }
    if (part.holder == null) {
      part.holder = acquirer(s, part, end);
      part.end = trimmed(s, part.from, end);
    }
    Instrument read = Instrument.of(s, part.from, part.holder == null ? end : instrumentEnd);
    if (read != null && instrumentEnd < end) {
      Instrument after = Instrument.of(s, part.from, end);
      read =
          read.kind() == org.stakegraph.model.SecurityKind.COMMON && after != null
              ? later(s, part, read, after, end)
              : read;
    }
    part.instrument = read;
  }

  /** "shares held by A that are issuable upon exercise of warrants" against a mere aside. */
  private static @Nullable Instrument later(
      Sentence s, Part part, Instrument read, Instrument after, int end) {
    boolean described = s.isWord(part.end, "issuable", "underlying", "subject", "that", "which");
    return described && part.end < end ? after : read;
  }

  /** "which A has the right to acquire": A holds what is to be exercised. */
  private static @Nullable HolderPhrase acquirer(Sentence s, Part part, int end) {
    for (int i = part.from + 1; i < end; i++) {
      if (s.is(i, ItemKind.PARTY) && s.isWord(i - 1, "which", "that")) {
        boolean right = s.isWord(i + 1, "has", "may", "have", "can");
        return right ? new HolderPhrase(end, s.item(i).parties(), true) : null;
      }
    }
    return null;
  }

  private static int trimmed(Sentence s, int from, int end) {
    int last = end;
    for (int i = from + 2; i < end; i++) {
      if (s.isWord(i, "which", "who", "whom") && s.is(i - 2, ItemKind.COMMA)) {
        last = i - 2;
        break;
      }
    }
    while (last > from + 1
        && (s.is(last - 1, ItemKind.COMMA)
            || s.is(last - 1, ItemKind.SEMICOLON)
            || s.is(last - 1, ItemKind.LABEL)
            || s.isWord(last - 1, "and", "plus", "also", "but", "an", "aggregate", "of"))) {
      last--;
    }
    return last;
  }

  private static void attach(Sentence s, List<Part> parts) {
    long holders = parts.stream().filter(part -> part.holder != null).count();
    for (int p = parts.size() - 1; p > 0; p--) {
      Part part = parts.get(p);
      Part before = parts.get(p - 1);
      HolderPhrase holder = part.holder;
      if (holder == null || before.holder != null || semicolonBetween(s, before, part)) {
        continue;
      }
      boolean reaches = holder.named() || holder.parties().isEmpty();
      boolean sole = holders == 1 && holder.named() && parts.get(parts.size() - 1).holder != null;
      if (sole || (reaches && !part.labelled && !before.labelled)) {
        before.holder = holder;
      }
    }
  }

  private static boolean semicolonBetween(Sentence s, Part before, Part part) {
    for (int i = before.from; i < part.from; i++) {
      if (s.is(i, ItemKind.SEMICOLON)) {
        return true;
      }
    }
    return false;
  }

  private Includes includes(Place place, Part part) {
    Sentence s = place.sentence();
    Instrument instrument = java.util.Objects.requireNonNull(part.instrument);
    List<PartyMention> heldBy = part.holder == null ? List.of() : part.holder.parties();
    String label = instrument.label().isEmpty() ? place.context().security() : instrument.label();
    return new Includes(
        count(s, part.from),
        instrument.kind(),
        label,
        heldBy,
        withinDays(s, part.from, part.end),
        s.range(part.from, part.end),
        id());
  }

  /** The days of "within 60 days" (Rule 13d-3(d)(1)). */
  private static OptionalInt withinDays(Sentence s, int from, int end) {
    for (int i = from; i + 2 < end; i++) {
      if (s.isWord(i, "within") && s.isWord(i + 2, "days")) {
        if (s.isWord(i + 1, "sixty")) {
          return OptionalInt.of(60);
        }
        long days = s.is(i + 1, ItemKind.NUMBER) ? count(s, i + 1) : -1;
        return days > 0 && days < 1000 ? OptionalInt.of((int) days) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
