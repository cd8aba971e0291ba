package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.SecurityKind;

/**
 * "M shares and N shares issuable upon exercise of a warrant held by A". "Held by" reaches back to
 * the items of its group: those since the last "held by" or the last semicolon. Items with labels
 * share a trailing holder only if it is the only one in the sentence. A number that is broken down
 * behind it ("500 shares, of which 300 are held by A and 200 by B") gives way to its parts.
 */
final class Enumeration {
  private final Sentence s;
  private final PartReader reader;
  private final List<Part> parts = new ArrayList<>();

  private Enumeration(Sentence s, NoteContext context) {
    this.s = s;
    this.reader = new PartReader(s, context);
  }

  /** The parts that are named from a position on; those that cannot be made out are not read. */
  static List<Part> at(Sentence s, int first, NoteContext context) {
    Enumeration enumeration = new Enumeration(s, context);
    enumeration.find(first);
    enumeration.breakDown();
    enumeration.attach();
    return enumeration.parts;
  }

  private void find(int first) {
    int limit = limit(first);
    for (int i = first; i < limit; i++) {
      if (PartCount.begins(s, i, first) || isElided(i)) {
        boolean label = s.is(i - 1, ItemKind.LABEL) || s.is(i - 2, ItemKind.LABEL);
        parts.add(new Part(i, label, PartCount.of(s, i)));
      }
    }
    parts.removeIf(this::isCountOfRights);
    for (int p = 0; p < parts.size(); p++) {
      Part part = parts.get(p);
      part.end = p + 1 < parts.size() ? parts.get(p + 1).from : limit;
      int rights = p + 1 < parts.size() ? PartCount.opening(s, parts.get(p + 1).from) : -1;
      part.end = rights < 0 ? part.end : Math.max(part.from + 1, rights);
    }
    for (Part part : parts) {
      int inner = innerCount(part);
      part.end = inner < 0 ? part.end : inner;
      part.limit = part.end;
      reader.read(part);
    }
  }

  /** "500 shares held by A, 600 held by B": a number without its noun behind one with it. */
  private boolean isElided(int i) {
    boolean counted =
        !parts.isEmpty()
            && s.is(i, ItemKind.NUMBER)
            && s.isWord(i + 1, "held", "owned")
            && !PartCount.isDate(s, i)
            && PartCount.of(s, i) > 0;
    if (!counted) {
      return false;
    }
    int before = PartCount.before(s, s.is(i - 1, ItemKind.LABEL) ? i - 1 : i);
    boolean listed =
        s.is(before, ItemKind.COMMA)
            || s.is(before, ItemKind.SEMICOLON)
            || s.isWord(before, "and", "plus");
    for (int j = parts.get(parts.size() - 1).from; j < i && listed; j++) {
      listed = !(s.isWord(j, "which") && s.isWord(j - 1, "of"));
    }
    return listed;
  }

  /** Where it stops at the latest: an exclusion is no component, another verb has its own. */
  private int limit(int first) {
    for (int i = first; i < s.size(); i++) {
      boolean excludes =
          s.isWord(i, "excludes", "excluding", "exclude") || s.after(i, "not", "include") > 0;
      boolean concedes =
          s.isWord(i, "although", "though", "notwithstanding", "whereas", "unless", "because");
      boolean another =
          s.isWord(i, "includes", "include", "represents", "represent", "reflects", "reflect");
      if (excludes || concedes || another) {
        return i;
      }
    }
    return s.size();
  }

  /** The second number of "500 warrants to purchase 500 shares". */
  private boolean isCountOfRights(Part part) {
    int before = PartCount.before(s, part.from);
    return s.isWord(before, "purchase", "acquire", "buy") && !PartCount.isPurchase(s, part.from);
  }

  /**
   * Where a part is taken apart: "of which 300 are", "300 of which are", "including 300"; or -1.
   */
  private int innerCount(Part part) {
    for (int i = part.from + 1; i < part.end; i++) {
      boolean behind = s.is(i, ItemKind.NUMBER) && s.after(i + 1, "of", "which") > 0;
      boolean among = s.isWord(i, "including") && isInner(i + 1);
      if (behind || among || (s.isWord(i, "of") && s.isWord(i + 1, "which") && isInner(i + 2))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isInner(int i) {
    int at = s.is(i, ItemKind.LABEL) ? i + 1 : i;
    return s.is(at, ItemKind.NUMBER);
  }

  private void breakDown() {
    for (int p = 0; p < parts.size(); p++) {
      Part whole = parts.get(p);
      int next = p + 1 < parts.size() ? parts.get(p + 1).from : s.size();
      List<Part> inner = inner(whole, next);
      if (!inner.isEmpty() && sum(inner) == whole.shares) {
        parts.set(p, inner.get(0));
        parts.addAll(p + 1, inner.subList(1, inner.size()));
        p += inner.size() - 1;
      } else if (p + 1 < parts.size() && consistsOf(parts.get(p + 1))) {
        consisting(p);
      }
    }
  }

  private static long sum(List<Part> parts) {
    long sum = 0;
    for (Part part : parts) {
      sum += part.shares;
    }
    return sum;
  }

  /** "of which 300 are held by A and 200 are held directly". */
  private List<Part> inner(Part whole, int next) {
    List<Part> inner = new ArrayList<>();
    int which = whole.from + 1;
    while (which < next && !(s.isWord(which, "which") && s.isWord(which - 1, "of"))) {
      which++;
    }
    for (int i = which + 1; i < next && whole.isRead(); i++) {
      boolean elided = !inner.isEmpty() && s.isWord(i + 1, "held", "owned", "by");
      if (s.is(i, ItemKind.NUMBER)
          && (elided || s.isWord(i + 1, "are", "is", "were", "shares", "held", "owned"))) {
        inner.add(new Part(i, s.is(i - 1, ItemKind.LABEL), PartCount.of(s, i)));
      }
    }
    for (int p = 0; p < inner.size(); p++) {
      Part part = inner.get(p);
      part.end = p + 1 < inner.size() ? inner.get(p + 1).from : next;
      part.limit = part.end;
      reader.read(part);
      boolean plain = part.instrument != null && part.instrument.kind() == SecurityKind.COMMON;
      part.instrument = plain ? whole.instrument : part.instrument;
    }
    return inner;
  }

  /** Whether "consisting of" stands before a part that is not the first. */
  private boolean consistsOf(Part part) {
    int i = PartCount.before(s, part.from);
    i = s.is(i, ItemKind.LABEL) ? PartCount.before(s, i) : i;
    return s.isWord(i, "comprising")
        || (s.isWord(i, "of") && s.isWord(i - 1, "consisting", "comprised", "composed", "consist"));
  }

  /** A total gives way to the parts of which it consists; without a sum nothing is certain. */
  private void consisting(int total) {
    long wanted = parts.get(total).shares;
    long sum = 0;
    for (int p = total + 1; p < parts.size() && sum < wanted; p++) {
      Part part = parts.get(p);
      part.holder = part.holder == null ? parts.get(total).holder : part.holder;
      sum += part.shares * holders(part);
    }
    if (sum == wanted) {
      parts.remove(total);
    } else {
      parts.subList(total + 1, parts.size()).clear();
    }
  }

  /** How many hold as many shares: two in "500 shares owned by each of A and B". */
  private int holders(Part part) {
    for (int i = part.from; part.holder != null && i < part.end; i++) {
      if (s.isWord(i, "each") && s.isWord(i + 1, "of")) {
        return Math.max(1, part.holder.parties().size());
      }
    }
    return 1;
  }

  private void attach() {
    long holders = parts.stream().filter(part -> part.holder != null).count();
    for (int p = parts.size() - 1; p > 0; p--) {
      Part part = parts.get(p);
      Part before = parts.get(p - 1);
      HolderPhrase holder = part.holder;
      if (isClassBeside(before, part)) {
        before.instrument = isRight(part) ? part.instrument : before.instrument;
        before.holder = holder;
        before.limit = part.limit;
        continue;
      }
      boolean apart = semicolonBetween(before, part) || (isRight(before) && !isRight(part));
      if (holder == null || before.holder != null || apart) {
        continue;
      }
      boolean reaches = holder.named() || holder.parties().isEmpty();
      boolean sole = holders == 1 && holder.named() && parts.get(parts.size() - 1).holder != null;
      if (sole || (reaches && !part.labelled && !before.labelled)) {
        before.holder = holder;
      }
    }
  }

  /** "500 shares of Class A and 900 of Class B common stock ...": what follows is said of both. */
  private boolean isClassBeside(Part before, Part part) {
    boolean classed = false;
    for (int i = before.from + 1; i < part.from; i++) {
      boolean letter = s.isWord(i - 1, "class", "series");
      classed |= letter;
      if (!letter
          && !s.isWord(i, "shares", "share", "of", "our", "common", "ordinary", "stock")
          && !s.isWord(i, "class", "series", "and")) {
        return false;
      }
    }
    return classed && before.isRead() && part.isRead() && !isRight(before);
  }

  /** "500 shares issuable upon exercise of warrants and 900 shares held by A": the latter only. */
  private static boolean isRight(Part part) {
    return part.instrument != null && part.instrument.kind() != SecurityKind.COMMON;
  }

  private boolean semicolonBetween(Part before, Part part) {
    for (int i = before.from; i < part.from; i++) {
      if (s.is(i, ItemKind.SEMICOLON)) {
        return true;
      }
    }
    return false;
  }
}
