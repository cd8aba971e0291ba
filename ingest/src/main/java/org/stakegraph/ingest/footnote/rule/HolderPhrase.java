package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * "held of record by A and B jointly", "owned by his spouse", "held directly".
 *
 * @param end one past the last item
 * @param parties those who hold; none if the row's holder does
 * @param named whether they are named rather than described
 */
record HolderPhrase(int end, List<PartyMention> parties, boolean named) {
  /** No description of a holder is longer, in items. */
  private static final int LONGEST = 30;

  private static final Set<String> ADVERBS =
      Set.of(
          "directly",
          "indirectly",
          "beneficially",
          "of",
          "record",
          "jointly",
          "solely",
          "individually",
          "both",
          "currently",
          "or",
          "and");
  private static final Set<String> OWN =
      Set.of("him", "her", "it", "them", "himself", "herself", "itself", "themselves");
  private static final Set<String> KIN =
      Set.of(
          "wife", "husband", "spouse", "son", "daughter", "mother", "father", "brother", "sister");

  /** The phrase whose "held" or "owned" stands at a position, or null. */
  static @Nullable HolderPhrase at(Sentence s, int held, NoteContext context) {
    if (!s.isWord(held, "held", "owned", "registered")) {
      return null;
    }
    int i = held + 1;
    while (ADVERBS.contains(s.word(i)) && !breaksOff(s, i)) {
      i++;
    }
    if (s.isWord(i, "by")) {
      return holders(s, i + 1);
    }
    if (s.after(i, "in", "the", "name", "of") > 0) {
      return holders(s, i + 4);
    }
    if (s.isWord(i, "through")) {
      return holders(s, i + 1);
    }
    if (s.isWord(i, "with") && s.isWord(i - 1, "jointly")) {
      return withOthers(s, i, context);
    }
    if (s.isWord(i, "in")) {
      return inAccount(s, i + 1);
    }
    return new HolderPhrase(i, List.of(), false);
  }

  /** Whether "and" or "of" belongs to what follows rather than to "held". */
  private static boolean breaksOff(Sentence s, int i) {
    if (s.isWord(i, "of")) {
      return !s.isWord(i + 1, "record");
    }
    return s.isWord(i, "and", "or") && !ADVERBS.contains(s.word(i + 1));
  }

  private static @Nullable HolderPhrase holders(Sentence s, int from) {
    PartyList list = PartyList.object(s, from);
    if (list != null) {
      int end = s.isWord(list.end(), "individually", "jointly") ? list.end() + 1 : list.end();
      return new HolderPhrase(end, list.parties(), true);
    }
    boolean own =
        OWN.contains(s.word(from))
            || (s.isWord(from, "the", "each", "such") && s.isWord(from + 1, "selling", "holder"));
    return own
        ? new HolderPhrase(from + (s.isWord(from + 1, "selling") ? 3 : 1), List.of(), false)
        : described(s, from);
  }

  /** "his wife, Ada Sample": the name if one follows, else the words themselves. */
  private static @Nullable HolderPhrase described(Sentence s, int from) {
    int end = from;
    boolean kin = false;
    while (end < s.size() && end < from + LONGEST && !endsDescription(s, end)) {
      kin |= KIN.contains(s.word(end));
      end++;
    }
    if (kin && s.is(end, ItemKind.COMMA) && s.is(end + 1, ItemKind.PARTY)) {
      return new HolderPhrase(end + 2, s.item(end + 1).parties(), true);
    }
    if (end == from || end == from + LONGEST) {
      return null;
    }
    if (kin && end - from >= 2 && s.is(end - 1, ItemKind.PARTY) && KIN.contains(s.word(end - 2))) {
      return new HolderPhrase(end, s.item(end - 1).parties(), true);
    }
    int first = s.isWord(from, "a", "an") && end - from > 1 ? from + 1 : from;
    if (isMany(s, first, end)) {
      return null;
    }
    PartyMention mention = new PartyMention(s.printed(first, end), s.range(first, end));
    return new HolderPhrase(end, List.of(mention), false);
  }

  /** "entities affiliated with", "directors": some parties, of which it is not said which. */
  private static boolean isMany(Sentence s, int from, int end) {
    boolean many = s.isWord(end - 1, "affiliated", "associated");
    for (int i = from; i < end; i++) {
      many |=
          s.isWord(i, "directors", "officers", "clients", "persons", "individuals", "investors");
    }
    return many;
  }

  private static boolean endsDescription(Sentence s, int i) {
    return s.is(i, ItemKind.COMMA)
        || s.is(i, ItemKind.SEMICOLON)
        || s.is(i, ItemKind.LABEL)
        || s.isWord(i, "as", "who", "over", "for", "with", "that")
        || (s.isWord(i, "and", "but") && !s.is(i + 1, ItemKind.WORD))
        || (s.isWord(i, "and", "but") && s.isWord(i + 1, "an", "up", "does", "excludes"));
  }

  private static @Nullable HolderPhrase withOthers(Sentence s, int with, NoteContext context) {
    HolderPhrase others = holders(s, with + 1);
    if (others == null || context.rowHolders().size() != 1) {
      return others;
    }
    List<PartyMention> all = new ArrayList<>();
    all.add(new PartyMention(context.rowHolders().get(0), s.range(with - 1, with)));
    all.addAll(others.parties());
    return new HolderPhrase(others.end(), all, others.named());
  }

  /** "held in his account", "held in an IRA": the holder's own; "held in a trust": the trust's. */
  private static @Nullable HolderPhrase inAccount(Sentence s, int from) {
    HolderPhrase account = holders(s, from);
    if (account == null) {
      return null;
    }
    boolean own = false;
    for (int i = from; i < account.end(); i++) {
      own |= s.isWord(i, "account", "accounts", "ira", "iras", "401(k)", "escrow", "street");
    }
    return own ? new HolderPhrase(account.end(), List.of(), false) : account;
  }
}
