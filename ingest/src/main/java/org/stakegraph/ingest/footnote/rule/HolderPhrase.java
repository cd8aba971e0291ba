package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.footnote.Tokenizer;
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

  /** Words that follow "held by her" where she herself is meant. */
  private static final Set<String> BEHIND_OWN =
      Set.of(
          "as",
          "and",
          "or",
          "in",
          "for",
          "on",
          "of",
          "with",
          "through",
          "directly",
          "individually",
          "jointly",
          "that",
          "which",
          "under",
          "prior",
          "upon",
          "by",
          "at",
          "to",
          "but",
          "over",
          "are",
          "is",
          "may",
          "will",
          "were",
          "was",
          "subject",
          "pursuant",
          "issuable",
          "following");

  private static final Set<String> SOMEBODY =
      Set.of("person", "individual", "stockholder", "shareholder", "holder", "director", "officer");
  private static final Set<String> KIN =
      Set.of(
          "wife", "husband", "spouse", "son", "daughter", "mother", "father", "brother", "sister");

  /** "held through ADSs": in which form shares are held. */
  private static final Set<String> RECEIPTS = Set.of("ADS", "ADSs", "ADR", "ADRs", "CDIs");

  /** The phrase whose "held" or "owned" stands at a position, or null. */
  static @Nullable HolderPhrase at(Sentence s, int held, NoteContext context) {
    if (s.isWord(held, "allocated", "credited")) {
      return inPlan(s, held);
    }
    if (s.isWord(held, "received", "acquired", "purchased") && s.isWord(held + 1, "by")) {
      return holders(s, held + 2, context);
    }
    if (s.isWord(held, "offered")) {
      int by = offeredBy(s, held);
      return by < 0 ? null : holders(s, by, context);
    }
    if (!s.isWord(held, "held", "owned", "registered")) {
      return null;
    }
    int i = held + 1;
    while (ADVERBS.contains(s.word(i)) && !breaksOff(s, i)) {
      i++;
    }
    if (s.isWord(i, "as")) {
      return inCapacity(s, i, context);
    }
    if (s.isWord(i, "by")) {
      return holders(s, i + 1, context);
    }
    if (s.after(i, "in", "the", "name", "of") > 0) {
      return holders(s, i + 4, context);
    }
    int account = s.after(i, "for", "the", "account", "of");
    if (s.is(account, ItemKind.PARTY)) {
      return holders(s, account, context);
    }
    if (s.isWord(i, "through")) {
      return inAccount(s, i + 1, context);
    }
    if (s.isWord(i, "with") && s.isWord(i - 1, "jointly")) {
      return withOthers(s, i, context);
    }
    if (s.isWord(i, "in", "as") && s.isWord(i + 1, "joint")) {
      return new HolderPhrase(i, List.of(), false);
    }
    if (s.isWord(i, "in", "under")) {
      return inAccount(s, i + 1, context);
    }
    return new HolderPhrase(i, List.of(), false);
  }

  /** One past "by" in "offered by", "offered pursuant to this prospectus by", or -1. */
  static int offeredBy(Sentence s, int offered) {
    if (!s.isWord(offered, "offered")) {
      return -1;
    }
    int aside = s.after(offered + 1, "pursuant", "to", "this", "prospectus");
    int by = aside > 0 ? aside : offered + 1;
    by = s.isWord(by, "hereby", "hereunder") ? by + 1 : by;
    return s.isWord(by, "by") ? by + 1 : -1;
  }

  /** Whether "and" or "of" belongs to what follows rather than to "held". */
  private static boolean breaksOff(Sentence s, int i) {
    if (s.isWord(i, "of")) {
      return !s.isWord(i + 1, "record");
    }
    return s.isWord(i, "and", "or") && !ADVERBS.contains(s.word(i + 1));
  }

  private static @Nullable HolderPhrase holders(Sentence s, int from, NoteContext context) {
    Nominal list = NominalList.ofNames(s).read(from, true);
    int relative = list == null ? -1 : relative(s, list.end());
    if (relative > 0) {
      List<PartyMention> both = new ArrayList<>(list.parties());
      both.addAll(s.item(relative).parties());
      return new HolderPhrase(relative + 1, both, true);
    }
    if (list != null && !goesOn(s, list.end())) {
      int end = s.isWord(list.end(), "individually", "jointly") ? list.end() + 1 : list.end();
      return new HolderPhrase(end, list.parties(), true);
    }
    if (s.isWord(from, "such", "said", "that") && SOMEBODY.contains(s.word(from + 1))) {
      return suchPerson(s, from, context);
    }
    boolean own =
        (OWN.contains(s.word(from)) && !isHers(s, from))
            || (s.isWord(from, "the", "each", "such") && s.isWord(from + 1, "selling", "holder"));
    return own
        ? new HolderPhrase(from + (s.isWord(from + 1, "selling") ? 3 : 1), List.of(), false)
        : described(s, from, context);
  }

  /** "her husband", "her late mother's estate": not she herself. */
  private static boolean isHers(Sentence s, int her) {
    return s.isWord(her, "her")
        && s.is(her + 1, ItemKind.WORD)
        && !BEHIND_OWN.contains(s.word(her + 1));
  }

  /** "issuable to A upon exercise of options held by such person": A, else the row's holder. */
  private static @Nullable HolderPhrase suchPerson(Sentence s, int such, NoteContext context) {
    Set<PartyMention> named = new LinkedHashSet<>();
    for (int i = Math.max(0, such - LONGEST); i < such; i++) {
      named.addAll(s.is(i, ItemKind.PARTY) ? s.item(i).parties() : List.of());
    }
    named.removeIf(party -> Stake.isOfIssuer(List.of(party)));
    boolean person =
        named.stream().allMatch(party -> PartyForm.of(party.name()) == PartyForm.PERSON);
    if (named.size() == 1 && person) {
      return new HolderPhrase(such + 2, List.copyOf(named), true);
    }
    boolean row = named.isEmpty() && !ofGroup(context);
    return row ? new HolderPhrase(such + 2, List.of(), false) : null;
  }

  /** Where the name stands in "and his wife, Ada Sample" behind a holder, or -1. */
  private static int relative(Sentence s, int and) {
    boolean kin =
        s.isWord(and, "and") && s.isWord(and + 1, "his", "her") && KIN.contains(s.word(and + 2));
    int name = s.is(and + 3, ItemKind.COMMA) ? and + 4 : and + 3;
    return kin && s.is(name, ItemKind.PARTY) && !s.item(name).possessive() ? name : -1;
  }

  /** "A and/or entities controlled by A": more than those who are named. */
  private static boolean goesOn(Sentence s, int end) {
    return s.isWord(end, "and/or", "or")
        && s.isWord(
            end + 1, "entities", "affiliates", "funds", "trusts", "persons", "members", "other");
  }

  /** "his wife, Ada Sample": the name if one follows, else the words themselves. */
  private static @Nullable HolderPhrase described(Sentence s, int from, NoteContext context) {
    int group = UndefinedGroup.end(s, from);
    if (group > 0) {
      return UndefinedGroup.rows(s, from, group, context);
    }
    int end = from;
    int first = -1;
    boolean kin = false;
    while (end < s.size() && end < from + LONGEST && !endsDescription(s, end)) {
      kin |= KIN.contains(s.word(end));
      first = first < 0 && end > from && s.isWord(end, "for", "over", "that", "with") ? end : first;
      end++;
    }
    if (kin && s.is(end, ItemKind.COMMA) && s.is(end + 1, ItemKind.PARTY)) {
      return new HolderPhrase(end + 2, s.item(end + 1).parties(), true);
    }
    // Of a description that goes on and on, the noun alone.
    end = end == from + LONGEST && first > 0 ? first : end;
    if (end == from || end == from + LONGEST) {
      return null;
    }
    if (kin && end - from >= 2 && s.is(end - 1, ItemKind.PARTY) && KIN.contains(s.word(end - 2))) {
      return new HolderPhrase(end, s.item(end - 1).parties(), true);
    }
    if (isMany(s, from, end)) {
      return ofGroup(context) ? new HolderPhrase(end, List.of(), false) : null;
    }
    boolean clause = OwnershipCapRule.hasWord(s, from, end, "which");
    int noun = !clause && s.isWord(from, "a", "an") && end - from > 1 ? from + 1 : from;
    int last = cutClause(s, from, end);
    if (last <= noun) {
      return null;
    }
    PartyMention mention = new PartyMention(s.printed(noun, last), s.range(noun, last));
    return new HolderPhrase(end, List.of(mention), false);
  }

  /** Where "of which" begins whose verb a comma cuts off, or the end of the description. */
  private static int cutClause(Sentence s, int from, int end) {
    for (int i = end - 1; i > from && s.is(end, ItemKind.COMMA); i--) {
      if (FiniteVerbs.at(s, i)) {
        return end;
      }
      if (s.isWord(i, "which") && s.isWord(i - 1, "of")) {
        return i - 1;
      }
    }
    return end;
  }

  /** "directors", "clients": some parties, of which it is not said which. */
  private static boolean isMany(Sentence s, int from, int end) {
    for (int i = from; i < end && !s.isWord(i, "affiliated", "controlled", "of"); i++) {
      if (s.isWord(i, "directors", "officers", "clients", "persons", "individuals", "investors")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the note explains the row of a group of directors and officers: their own shares. */
  private static boolean ofGroup(NoteContext context) {
    return context.rowHolders().size() == 1
        && Tokenizer.tokens(context.rowHolders().get(0)).stream()
            .anyMatch(word -> word.key().equals("group"));
  }

  private static boolean endsDescription(Sentence s, int i) {
    return s.is(i, ItemKind.COMMA)
        || s.is(i, ItemKind.SEMICOLON)
        || s.is(i, ItemKind.LABEL)
        || s.isWord(i, "as", "who", "whose")
        || (s.isWord(i, "subject") && s.isWord(i + 1, "to"))
        || (s.isWord(i, "that") && !s.isWord(i + 1, "belongs", "belong"))
        || (s.isWord(i, "and", "but") && !s.is(i + 1, ItemKind.WORD) && !isListed(s, i))
        || (s.isWord(i, "and", "but")
            && s.isWord(i + 1, "an", "up", "does", "excludes", "over", "for", "of", "as"))
        || (s.isWord(i, "and", "but") && FiniteVerbs.at(s, i + 1))
        || (s.isWord(i, "over", "for", "with")
            && !s.isWord(i + 1, "which", "the", "respect")
            && !s.isWord(i - 1, "affiliated", "associated", "trust"));
  }

  /** "and" between the parties of a description: "of which A and B are trustees". */
  private static boolean isListed(Sentence s, int and) {
    return s.is(and - 1, ItemKind.PARTY) && s.is(and + 1, ItemKind.PARTY);
  }

  /** "jointly with his wife": the row's holder holds them too, whoever else does. */
  private static @Nullable HolderPhrase withOthers(Sentence s, int with, NoteContext context) {
    HolderPhrase others = holders(s, with + 1, context);
    if (others == null || context.ownRow().isEmpty()) {
      return others;
    }
    return new HolderPhrase(others.end(), List.of(), false);
  }

  /** "held as tenants in common through trusts": the trusts; "held as custodian": the holder. */
  private static @Nullable HolderPhrase inCapacity(Sentence s, int as, NoteContext context) {
    for (int i = as + 1; i < s.size() && i < as + LONGEST && !ends(s, i); i++) {
      if (s.isWord(i, "through")) {
        return holders(s, i + 1, context);
      }
    }
    return new HolderPhrase(as, List.of(), false);
  }

  /**
   * "held in his account", "in the form of ADSs": the holder's own; "held in a trust": the trust's.
   */
  private static @Nullable HolderPhrase inAccount(Sentence s, int from, NoteContext context) {
    HolderPhrase account = holders(s, from, context);
    if (account == null) {
      return null;
    }
    boolean own = false;
    boolean form = false;
    for (int i = from; i < account.end(); i++) {
      own |=
          s.isWord(i, "account", "accounts", "ira", "iras", "401(k)", "escrow", "street", "name");
      form |= s.isWord(i, "form", "depositary") || RECEIPTS.contains(s.printed(i, i + 1));
    }
    if (form) {
      return new HolderPhrase(account.end(), List.of(), false);
    }
    if (!own) {
      return account;
    }
    HolderPhrase plan = plan(s, from, account.end() + LONGEST);
    return plan != null ? plan : new HolderPhrase(account.end(), List.of(), false);
  }

  /** "allocated to his account in the Alder Savings Plan": the plan holds them for him. */
  private static HolderPhrase inPlan(Sentence s, int allocated) {
    HolderPhrase plan = plan(s, allocated + 1, allocated + LONGEST);
    return plan != null ? plan : new HolderPhrase(allocated + 1, List.of(), false);
  }

  private static @Nullable HolderPhrase plan(Sentence s, int from, int most) {
    for (int i = from; i < s.size() && i < most && !ends(s, i); i++) {
      int start = s.isWord(i + 1, "the") ? i + 2 : i + 1;
      int end = s.isWord(i, "in", "under") ? planEnd(s, start) : -1;
      if (end > 0) {
        PartyMention plan = new PartyMention(s.printed(start, end), s.range(start, end));
        return new HolderPhrase(end, List.of(plan), false);
      }
    }
    return null;
  }

  /** One past "Alder Savings and Investment Plan"; -1 for a plan without a name of its own. */
  private static int planEnd(Sentence s, int start) {
    int names = 0;
    for (int i = start; i < s.size() && i < start + LONGEST && !ends(s, i); i++) {
      boolean party = s.is(i, ItemKind.PARTY) && !s.item(i).possessive();
      boolean capital = Character.isUpperCase(s.item(i).text().charAt(0));
      if (!party && !capital && !s.isWord(i, "and", "of", "401(k)")) {
        return -1;
      }
      names += party ? 1 : 0;
      if (s.item(i).text().endsWith("Plan")) {
        return names > 0 ? i + 1 : -1;
      }
    }
    return -1;
  }

  private static boolean ends(Sentence s, int i) {
    return s.is(i, ItemKind.COMMA) || s.is(i, ItemKind.SEMICOLON) || s.is(i, ItemKind.LABEL);
  }
}
