package org.stakegraph.ingest.footnote.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Sharing;

/** What a power is over: "over the shares held by A", "to vote 500 of them". */
final class PowerOver {
  private PowerOver() {}

  /** What the power is over; a power over nothing named is over the shares of the row. */
  static @Nullable SharesPhrase at(Place place, int from, PowerPhrase power) {
    Sentence s = place.sentence();
    boolean behindName = s.is(from - 1, ItemKind.PARTY) && s.is(from, ItemKind.COMMA);
    boolean over = behindName && SharesPhrase.preposition(s, from + 1) > from + 1;
    int end = over ? from + 1 : from; // "power with her husband, Ben Sample, over the shares"
    int at = SharesPhrase.preposition(s, end);
    SharesPhrase objects = SharesPhrase.at(place, at);
    if (objects == null && s.isWord(end - 1, "of") && s.is(end, ItemKind.COMMA)) {
      objects = SharesPhrase.at(place, end + 1); // "and to dispose of, the shares"
    }
    if (objects != null) {
      return objects;
    }
    boolean directly = s.isWord(end - 1, "of") || (s.isWord(end - 1, "vote") && !isPart(s, at));
    if ((at > end || directly) && counted(s, at) > at) {
      SharesPhrase named = CountedShares.at(place, at);
      return named != null ? named : counted(place, counted(s, at), power);
    }
    int behalf = s.after(end, "on", "behalf", "of");
    int whose = s.isWord(end, "for", "of") ? end + 1 : s.isWord(end - 1, "of") ? end : behalf;
    boolean them = (at > end || s.isWord(end - 1, "of")) && s.isWord(at, "it", "them");
    if (them) {
      return them(place, at);
    }
    Nominal holders = whose < 0 ? null : place.object(whose);
    boolean itself = holders != null && whose == behalf && s.isWord(holders.end(), "in", "as");
    if (holders != null && !itself) {
      return new SharesPhrase(holders.end(), SharesPhrase.sharesOf(holders.parties()));
    }
    boolean closed =
        end >= s.size()
            || s.is(end, ItemKind.COMMA)
            || s.is(end, ItemKind.SEMICOLON)
            || s.isWord(end, "and", "through", "but", "in", "on", "by", "pursuant", "under", "as");
    return closed ? SharesPhrase.implied(at > end ? at + 1 : end) : null;
  }

  /** "to dispose of them": of the shares spoken of, else of the row's where it is one. */
  private static @Nullable SharesPhrase them(Place place, int at) {
    List<Stakeholding> such = place.shares();
    if (!such.isEmpty()) {
      return new SharesPhrase(at + 1, such);
    }
    return place.discourse().rowHolders().size() > 1 ? null : SharesPhrase.implied(at + 1);
  }

  /** "22,000 of the shares": not all of them. */
  private static boolean isPart(Sentence s, int at) {
    return s.is(at, ItemKind.NUMBER) && s.isWord(at + 1, "of");
  }

  /** One past "all 900,000" or "640,000 of", else the position itself. */
  private static int counted(Sentence s, int at) {
    int i = s.isWord(at, "all", "the") ? at + 1 : at;
    if (!s.is(i, ItemKind.NUMBER)) {
      return at;
    }
    return s.isWord(i + 1, "of") ? i + 2 : i + 1;
  }

  private static @Nullable SharesPhrase counted(Place place, int at, PowerPhrase power) {
    SharesPhrase shares = SharesPhrase.at(place, at);
    if (shares != null || SharesPhrase.areOfAnotherNote(place.sentence(), at + 1)) {
      return shares;
    }
    boolean noun = place.sentence().isWord(at, "shares", "them", "these", "securities", "units");
    int end = noun ? at + 1 : at;
    boolean own = power.powers().containsValue(Optional.of(Sharing.SOLE)) && isOneOfSeveral(place);
    return own
        ? new SharesPhrase(end, SharesPhrase.sharesOf(place.subject().parties()))
        : SharesPhrase.implied(end);
  }

  /** Whether the clause speaks of one of several who report shares: a number is then its own. */
  private static boolean isOneOfSeveral(Place place) {
    List<PartyMention> subject = place.subject().parties();
    List<String> reporting = place.discourse().reporting();
    return subject.size() == 1
        && reporting.size() > 1
        && reporting.contains(place.discourse().fullName(subject.get(0).name()));
  }
}
