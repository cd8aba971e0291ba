package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.SecurityKind;

/**
 * "500 of the shares shown for A are issuable upon exercise of warrants", "500 of these shares are
 * held by B", "500 shares are stock units": some of a row's shares and what they are.
 */
final class SharesAmongRule implements Rule {
  @Override
  public String id() {
    return "footnote-shares-among";
  }

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    int at = place.at();
    if (!s.is(at, ItemKind.NUMBER) || PartCount.of(s, at) < 1) {
      return null;
    }
    boolean among =
        s.isWord(at + 1, "of") && s.isWord(at + 2, "the", "these", "such", "those", "his", "her");
    int shares = shares(s, at + 1);
    boolean again =
        s.isWord(at - 1, "and") || s.is(at - 1, ItemKind.COMMA) || s.is(at - 1, ItemKind.SEMICOLON);
    boolean first = at == 0 || (again && s.is(0, ItemKind.NUMBER) && counts(s));
    boolean ofThese = isOfThese(s, at) && (shares > 0 || s.isWord(at + 1, "are", "were"));
    if (among && !s.isWord(at + 3, "shares", "securities")) {
      return null;
    }
    boolean shown = at == 1 && s.isWord(0, "the") && s.isWord(shares + 1, "shown", "listed");
    if (!among && !ofThese && !((first || shown) && shares > 0)) {
      return null;
    }
    boolean remaining = ofThese && s.isWord(2, "remaining");
    boolean these = (ofThese && !remaining) || s.isWord(at + 2, "these", "such", "those");
    if (these && place.discourse().isComposedBefore(s)) {
      return null;
    }
    int noun = among ? at + 3 : shares > 0 ? shares : at;
    int are = verb(s, noun + 1);
    if (are < 0) {
      return null;
    }
    Part part = new Part(at, false, PartCount.of(s, at));
    part.end = end(s, are);
    what(s, place, part, are);
    return part.isRead()
        ? new Match(
            part.end,
            List.of(IncludesRule.of(part, row(s, noun, are), place.context(), s, id())),
            SharesPhrase.sharesOf(part.holder == null ? List.of() : part.holder.parties()))
        : null;
  }

  /** Whether the number that opens a sentence counts shares, or some of them. */
  private static boolean counts(Sentence s) {
    return shares(s, 1) > 0 || (s.isWord(1, "of") && s.isWord(3, "shares", "securities"));
  }

  /** Where "shares", "common shares" or "common stock" behind a number ends, or -1. */
  private static int shares(Sentence s, int at) {
    if (s.isWord(at, "common", "ordinary") && s.isWord(at + 1, "shares", "stock")) {
      return at + 1;
    }
    return s.isWord(at, "shares") ? at : -1;
  }

  /**
   * "Of these shares, 500 are held by A and 300 are held by B", "Of these, 500 shares are", "Of her
   * shares, 500 are".
   */
  private static boolean isOfThese(Sentence s, int at) {
    int noun = s.isWord(2, "remaining") ? 3 : 2;
    int comma = s.isWord(noun, "shares", "securities") ? noun + 1 : 2;
    boolean own = s.isWord(1, "the", "his", "her", "its", "their");
    boolean these = s.isWord(1, "these", "such", "those") || (comma > 2 && own);
    return s.isWord(0, "of")
        && these
        && s.is(comma, ItemKind.COMMA)
        && (at == comma + 1
            || s.isWord(at - 1, "and")
            || s.is(at - 1, ItemKind.COMMA)
            || s.is(at - 1, ItemKind.SEMICOLON)
            || s.is(at - 1, ItemKind.LABEL));
  }

  /** The "are" that says something of the shares, or -1. */
  private static int verb(Sentence s, int from) {
    for (int i = from; i < s.size() && i < from + 12; i++) {
      if (s.isWord(i, "are", "were")) {
        return i;
      }
      if (FiniteVerbs.at(s, i) || s.isWord(i, "which") || s.is(i, ItemKind.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  private static int end(Sentence s, int are) {
    int i = are + 1;
    while (i < s.size()
        && !s.is(i, ItemKind.SEMICOLON)
        && !(s.is(i, ItemKind.COMMA) && !s.is(i + 1, ItemKind.WORD))
        && !(s.isWord(i, "and") && s.is(i + 1, ItemKind.NUMBER))) {
      i++;
    }
    return i;
  }

  /** Only what is held by somebody, or comes into being through a right, is a part. */
  private static void what(Sentence s, Place place, Part part, int are) {
    int i = are + 1;
    while (s.isWord(i, "directly", "beneficially", "also", "currently")) {
      i++;
    }
    int end = part.end;
    if (s.isWord(i, "held", "owned")) {
      HolderPhrase holder = HolderPhrase.at(s, i, place.context());
      boolean said =
          holder != null
              && (!holder.parties().isEmpty() || isOwn(s, i, Math.max(end, holder.end())));
      part.holder = holder;
      boolean own = said && holder.parties().isEmpty(); // the words behind may say who else
      part.end = own ? i + 1 : said ? Math.min(end, holder.end()) : end;
      part.instrument = said ? Instrument.of(s, part.from, i) : null;
      return;
    }
    Instrument read =
        s.isWord(i, "issuable", "subject", "underlying", "acquirable", "represented", "covered")
            ? Instrument.of(s, part.from, end)
            : Instrument.named(s, i, Math.min(end, i + 3));
    part.instrument = read != null && read.kind() == SecurityKind.COMMON ? null : read;
  }

  /** "held jointly with his wife", "held in her IRA": by the row's holder, who is not named. */
  private static boolean isOwn(Sentence s, int held, int end) {
    for (int i = held + 1; i < end; i++) {
      boolean account = s.isWord(i, "account", "accounts", "ira", "401(k)");
      boolean custodian = s.isWord(i, "custodian") && s.isWord(i - 1, "as");
      if (account || custodian || s.isWord(i, "jointly", "directly")) {
        return true;
      }
    }
    return false;
  }

  /** The row of "500 of the shares shown for A". */
  private static Optional<PartyMention> row(Sentence s, int noun, int are) {
    for (int i = noun + 1; i + 1 < are; i++) {
      boolean shown = s.isWord(i, "shown", "listed", "reported", "indicated");
      if (shown && s.isWord(i + 1, "for", "by", "opposite") && s.is(i + 2, ItemKind.PARTY)) {
        return Optional.of(s.item(i + 2).parties().get(0));
      }
    }
    return Optional.empty();
  }
}
