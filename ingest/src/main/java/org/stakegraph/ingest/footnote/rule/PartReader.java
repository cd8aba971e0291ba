package org.stakegraph.ingest.footnote.rule;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.SecurityKind;

/** Reads of one item of an enumeration what is held and by whom. */
final class PartReader {
  private final Sentence s;
  private final NoteContext context;

  PartReader(Sentence sentence, NoteContext context) {
    this.s = sentence;
    this.context = context;
  }

  /** Reads the words from a part's number to its end; leaves out what cannot be made out. */
  void read(Part part) {
    int end = part.end;
    int rights = PartCount.opening(s, part.from);
    if (rights >= 0) {
      part.start = rights;
      rights(part);
      return;
    }
    if (isSold(part, end)) {
      return;
    }
    int held = heldAt(part, end);
    if (held >= 0) {
      part.holder = HolderPhrase.at(s, held, context);
      if (part.holder == null) {
        return;
      }
      part.end = Math.min(end, part.holder.end());
    } else {
      part.holder = acquirer(part, end);
      part.end = trimmed(part.from, end);
    }
    Instrument read = Instrument.of(s, part.from, held >= 0 && part.holder != null ? held : end);
    if (read != null && held >= 0 && read.kind() == SecurityKind.COMMON) {
      read = later(part, read, end);
    }
    part.instrument = read;
    converted(part, end);
  }

  /** "warrants to purchase 500 shares [held by A]", "a note convertible into 500 shares". */
  private void rights(Part part) {
    int verb = PartCount.before(s, part.from);
    int last = s.isWord(verb, "for", "covering", "on") ? verb : verb - 1;
    part.instrument = Instrument.named(s, ConvertibleNotes.noun(s, part.start), last);
    int end = part.end;
    int held = heldAt(part, end);
    part.holder = held < 0 ? null : HolderPhrase.at(s, held, context);
    boolean lost = held >= 0 && part.holder == null;
    part.instrument = lost ? null : part.instrument;
    part.end = part.holder == null ? trimmed(part.from, end) : Math.min(end, part.holder.end());
  }

  /** "500 shares sold by A": they are held no more. */
  private boolean isSold(Part part, int end) {
    for (int i = part.from + 1; i < end && !s.is(i, ItemKind.COMMA); i++) {
      if (s.isWord(i, "sold") && !s.isWord(i - 1, "be", "being", "offered", "and", "or")) {
        return true;
      }
    }
    return false;
  }

  /** The first "held" or "owned" that says by whom, or -1. */
  private int heldAt(Part part, int end) {
    for (int i = part.from + 1; i < end; i++) {
      boolean ofParty = s.isWord(i, "which", "whom") && s.isWord(i - 1, "of") && i > part.from + 3;
      if (ofParty && s.is(i - 2, ItemKind.COMMA)) {
        return -1;
      }
      boolean taken = s.isWord(i, "received", "acquired", "purchased") && s.isWord(i + 1, "by");
      boolean offered = s.is(HolderPhrase.offeredBy(s, i), ItemKind.PARTY);
      if (taken || offered || s.isWord(i, "held", "owned", "registered", "allocated", "credited")) {
        return i;
      }
    }
    return -1;
  }

  /** "shares held by A that are issuable upon exercise of warrants" against a mere aside. */
  private Instrument later(Part part, Instrument read, int end) {
    boolean described =
        s.isWord(part.end, "issuable", "underlying", "subject", "that", "which")
            || (s.is(part.end, ItemKind.COMMA) && s.isWord(part.end + 1, "issuable", "underlying"));
    Instrument after = described && part.end < end ? Instrument.of(s, part.from, end) : null;
    return after == null ? read : after;
  }

  /** "1,000 preferred shares convertible into 5,000 shares": the row counts the latter. */
  private void converted(Part part, int end) {
    Instrument instrument = part.instrument;
    if (instrument == null || instrument.kind() == SecurityKind.COMMON) {
      return;
    }
    for (int i = part.from + 2; i < end; i++) {
      int before = s.is(i, ItemKind.NUMBER) ? PartCount.before(s, i) : -1;
      boolean into =
          (s.isWord(before, "into") && s.isWord(before - 1, "convertible", "convert"))
              || (s.isWord(before, "for") && s.isWord(before - 1, "exercisable", "exchangeable"))
              || (s.isWord(before, "purchase", "acquire") && s.isWord(before - 1, "to"));
      if (into) {
        part.shares = PartCount.of(s, i);
        part.end = Math.max(part.end, i + 1);
        return;
      }
    }
  }

  /** "which A has the right to acquire", "issuable to A": A holds what is to be exercised. */
  private @Nullable HolderPhrase acquirer(Part part, int end) {
    for (int i = part.from + 1; i < end; i++) {
      boolean name = s.is(i, ItemKind.PARTY) && s.item(i).possessive() && s.isWord(i - 1, "in");
      if (name && s.isWord(i + 1, "name")) {
        return new HolderPhrase(end, s.item(i).parties(), true);
      }
      if (s.isWord(i, "issuable") && s.isWord(i + 1, "to") && s.is(i + 2, ItemKind.PARTY)) {
        return new HolderPhrase(end, s.item(i + 2).parties(), true);
      }
      if (s.is(i, ItemKind.PARTY) && s.isWord(i - 1, "which", "that")) {
        boolean right = s.isWord(i + 1, "has", "may", "have", "can");
        return right ? new HolderPhrase(end, s.item(i).parties(), true) : null;
      }
    }
    return null;
  }

  private int trimmed(int from, int end) {
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

  /** The days of "within 60 days" (Rule 13d-3(d)(1)). */
  OptionalInt withinDays(Part part) {
    for (int i = part.from; i < Math.max(part.end, part.limit); i++) {
      if (s.isWord(i, "none") && s.after(i + 1, "of", "which") > 0 && !s.isWord(i + 4, "vested")) {
        return OptionalInt.empty();
      }
    }
    for (int i = part.start; i + 2 < Math.max(part.end, part.limit); i++) {
      if (s.isWord(i, "within") && s.isWord(i + 2, "days")) {
        if (s.isWord(i + 1, "sixty")) {
          return OptionalInt.of(60);
        }
        long days = s.is(i + 1, ItemKind.NUMBER) ? PartCount.of(s, i + 1) : -1;
        return days > 0 && days < 1000 ? OptionalInt.of((int) days) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
