package org.stakegraph.ingest.footnote.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Caps;

/**
 * What a sentence adds to a blocker: the notice for raising it, and whether the table's figures
 * respect it.
 *
 * @param noticeDays notice in days, if said
 * @param figuresReflectCap whether the figures respect the cap, if said
 */
public record CapDetails(OptionalInt noticeDays, Optional<Boolean> figuresReflectCap) {
  /** The details in a sentence; empty ones if it has none. */
  public static CapDetails read(Sentence s) {
    return new CapDetails(notice(s), reflects(s));
  }

  /** Whether the sentence says nothing of the kind. */
  public boolean isEmpty() {
    return noticeDays.isEmpty() && figuresReflectCap.isEmpty();
  }

  /** A blocker with what it lacks filled in from here. */
  public Caps completed(Caps caps) {
    return new Caps(
        caps.holder(),
        caps.percent(),
        caps.acts(),
        caps.withAffiliates(),
        caps.noticeDays().isPresent() ? caps.noticeDays() : noticeDays,
        caps.figuresReflectCap().or(() -> figuresReflectCap),
        caps.range(),
        caps.rule());
  }

  private static OptionalInt notice(Sentence s) {
    if (!OwnershipCapRule.hasWord(s, 0, s.size(), "notice")) {
      return OptionalInt.empty();
    }
    for (int i = 1; i < s.size(); i++) {
      if (s.isWord(i, "days", "day")) {
        boolean spelt = s.isWord(i - 1, "sixty-one", "sixty-first", "61st");
        boolean figures = s.is(i - 1, ItemKind.NUMBER) && s.item(i - 1).text().length() <= 3;
        if (spelt || (figures && s.item(i - 1).text().chars().allMatch(Character::isDigit))) {
          return OptionalInt.of(spelt ? 61 : Integer.parseInt(s.item(i - 1).text()));
        }
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Boolean> reflects(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean effect =
          (s.isWord(i, "give", "gives", "giving", "given") && s.isWord(i + 1, "effect"))
              || (s.isWord(i, "without") && s.isWord(i + 1, "regard"));
      boolean reflect = s.isWord(i, "reflect", "reflects", "reflecting");
      if ((effect || reflect) && namesLimit(s, i + 1)) {
        boolean not =
            s.isWord(i, "without")
                || OwnershipCapRule.hasWord(s, Math.max(0, i - 3), i, "not", "without");
        return Optional.of(!not);
      }
    }
    return Optional.empty();
  }

  private static boolean namesLimit(Sentence s, int from) {
    return OwnershipCapRule.hasWord(
        s,
        from,
        Math.min(s.size(), from + 14),
        "limitation",
        "limitations",
        "limit",
        "limits",
        "blocker",
        "blockers",
        "cap",
        "restriction",
        "restrictions");
  }

  /** One past the last item of the clause that states a percentage. */
  static int clauseEnd(Sentence s, int percent) {
    int i = percent + 1;
    while (i < s.size() && !s.is(i, ItemKind.SEMICOLON)) {
      i++;
    }
    return i;
  }
}
