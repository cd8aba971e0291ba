package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.table.PostalPhrase;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/** Turns the tokens of one sentence into items; what brackets define becomes statements. */
final class Itemizer {
  /** "A, a company of Delaware, the manager of": so many descriptions stand behind a name. */
  private static final int MOST_APPOSITIONS = 2;

  /** Items of "500 Class A ordinary shares". */
  private static final int LONGEST_COUNT = 5;

  private static final String ADDRESS = "footnote-address";
  private static final String ADDRESS_ASIDE = "footnote-address-aside";

  private final List<Token> tokens;
  private final AlignedText text;
  private final NoteTerms terms;
  private final PartyPhrases phrases;
  private final DefinedTerms defined;
  private final GroupTerm groups;
  private final int[] closes;

  /** The brackets that end "(other than A)", which the clause cannot do without. */
  private final boolean[] closesException;

  private final List<Item> items = new ArrayList<>();
  private final PartiesBefore named = new PartiesBefore(items);
  private final List<NoteStatement> definitions = new ArrayList<>();
  private final List<Sentence> asides = new ArrayList<>();

  /** Where the items stood when brackets last defined a term for several parties. */
  private int lastCollective;

  private int at;

  /** Last words of terms that name what somebody is for another. */
  private static final Set<String> CAPACITIES =
      Set.of("partner", "manager", "adviser", "advisor", "member", "trustee", "agent", "custodian");

  /** Words between parties and "referred to as" or "collectively as". */
  private static final Set<String> CALLS =
      Set.of(
          ",",
          "which",
          "are",
          "is",
          "collectively",
          "together",
          "each",
          "and",
          "hereinafter",
          "hereafter",
          "herein",
          "sometimes");

  Itemizer(List<Token> tokens, AlignedText text, NoteTerms terms) {
    this.tokens = tokens;
    this.text = text;
    this.terms = terms;
    this.phrases = new PartyPhrases(tokens, text, terms.names());
    this.defined = new DefinedTerms(tokens, text, phrases, terms);
    this.groups = new GroupTerm(tokens, phrases);
    this.closes = Brackets.closes(tokens);
    this.closesException = new boolean[tokens.size()];
  }

  Sentence sentence() {
    grouped(groups.atHead());
    while (at < tokens.size()) {
      next();
    }
    return new Sentence(text, items, definitions, asides);
  }

  private void next() {
    Token token = tokens.get(at);
    switch (token.kind()) {
      case WORD, NUMBER -> word(token);
      case PERCENT -> add(ItemKind.PERCENT, token);
      case LABEL -> add(label(), token);
      case COMMA -> {
        if (!grouped(groups.aside(at))) {
          add(ItemKind.COMMA, token);
        }
      }
      case SEMICOLON -> add(ItemKind.SEMICOLON, token);
      case OPEN -> aside();
      case CLOSE -> {
        if (closesException[at]) {
          add(ItemKind.COMMA, token);
        } else {
          at++;
        }
      }
      case QUOTE, STOP -> at++;
      case OTHER -> add(ItemKind.OTHER, token);
    }
  }

  /** Takes a term for those whom its sentence names behind it; whether there was one. */
  private boolean grouped(GroupTerm.@Nullable Found group) {
    if (group != null) {
      defined.group(group.from(), group.to(), group.members());
      at = group.end();
    }
    return group != null;
  }

  private ItemKind label() {
    return LabelReference.at(items, tokens, at) ? ItemKind.REFERENCE : ItemKind.LABEL;
  }

  private void add(ItemKind kind, Token token) {
    items.add(
        new Item(
            kind,
            token.text(),
            token.key(),
            token.start(),
            token.end(),
            List.of(),
            token.isPossessive()));
    at++;
  }

  /** "A and B, collectively referred to as the Alder Funds": a term without brackets. */
  private void called() {
    GroupTerm.Found term = groups.called(at);
    int last = items.size() - 1;
    boolean several = term != null && tokens.get(at).key().equals("collectively");
    while (term != null && last >= 0 && CALLS.contains(items.get(last).key())) {
      several |=
          items.get(last).key().equals("collectively") || items.get(last).key().equals("are");
      last--;
    }
    List<PartyMention> members = several ? named.listed(last) : List.of();
    if (term != null && members.size() > 1) {
      defined.group(term.from(), term.to(), members);
    }
  }

  private void word(Token token) {
    called();
    PartyPhrases.Found found = terms.endOfRow(tokens, at, text);
    found = found == null ? phrases.at(at) : found;
    if (found != null && namesCapacity(found)) {
      found = null;
    }
    if (found == null) {
      found = terms.rowHolder(tokens, at, text);
    }
    if (found == null && !describesSponsor()) {
      found = terms.sponsor(tokens, at, text);
    }
    if (found == null) {
      found = unnamed();
    }
    if (found == null) {
      add(token.kind() == TokenKind.NUMBER ? ItemKind.NUMBER : ItemKind.WORD, token);
      return;
    }
    party(found);
  }

  /**
   * "A is the General Partner of F" where "the General Partner" is a term for another: what A is
   * for F, and not whom the term means.
   */
  private boolean namesCapacity(PartyPhrases.Found found) {
    boolean of =
        found.end() < tokens.size()
            && Set.of("of", "to", "for").contains(tokens.get(found.end()).key());
    int last = found.end() - 1;
    return of
        && CAPACITIES.contains(tokens.get(last).key())
        && terms.stands(text.slice(tokens.get(at).start(), tokens.get(last).end()).toString())
            != null;
  }

  /** A group that only its term names; the term is known from here on. */
  private PartyPhrases.@Nullable Found unnamed() {
    PartyPhrases.Found group = UnnamedGroup.at(tokens, at, text);
    if (group != null) {
      terms.define(group.mentions().get(0).name(), group.mentions());
    }
    return group;
  }

  /** Whether "our sponsor" stands here behind a name and a comma or a verb: who it is. */
  private boolean describesSponsor() {
    boolean words =
        tokens.get(at).key().equals("our")
            && at + 1 < tokens.size()
            && tokens.get(at + 1).key().equals("sponsor");
    int last = items.size() - 1;
    boolean described =
        words
            && last > 0
            && items.get(last - 1).kind() == ItemKind.PARTY
            && items.get(last - 1).parties().size() == 1
            && !items.get(last - 1).possessive()
            && (items.get(last).kind() == ItemKind.COMMA || items.get(last).key().equals("is"));
    if (described) {
      terms.sponsor(items.get(last - 1).parties().get(0));
    }
    return described;
  }

  private void party(PartyPhrases.Found found) {
    Token last = tokens.get(found.end() - 1);
    String printed = text.slice(tokens.get(at).start(), last.end()).toString();
    items.add(
        new Item(
            ItemKind.PARTY,
            printed,
            "",
            tokens.get(at).start(),
            last.end(),
            found.mentions(),
            found.possessive()));
    if (found.mentions().size() == 1) {
      terms.named(found.mentions().get(0));
    }
    at = PostalAside.end(tokens, found.end());
    located(found, at);
    int term = defined.collectiveTerm(at);
    if (term > 0) {
      at = defined.collectively(term, named.ofList());
      return;
    }
    if (!found.possessive() && found.mentions().size() == 1) {
      DefinedTerms.Definition definition = defined.afterOr(at, found.mentions().get(0));
      if (definition != null) {
        definitions.addAll(definition.statements());
        at = definition.end();
      } else {
        definitions.addAll(defined.afterDescription(at, found.mentions().get(0)));
      }
    }
  }

  /** "Alder GP, LLC, 1 Main Street, Boston, MA 02110,": where a party is. */
  private void located(PartyPhrases.Found found, int end) {
    if (end <= found.end() + 1 || found.possessive() || found.mentions().size() != 1) {
      return;
    }
    int from = tokens.get(found.end() + 1).start();
    AlignedText address = text.slice(from, tokens.get(end - 1).end());
    TextRange range = text.range(from, tokens.get(end - 1).end());
    for (PartyMention keeper : PostalPhrase.keeper(address).stream().toList()) {
      definitions.add(
          new NoteStatement.Relates(
              keeper,
              Relation.CARE_OF,
              List.of(new Stakeholding.Party(found.mentions().get(0))),
              Modality.ASSERTED,
              Optional.empty(),
              range,
              ADDRESS));
    }
    definitions.add(
        new NoteStatement.LocatedAt(found.mentions(), address, true, range, ADDRESS_ASIDE));
  }

  /** Brackets: a defined term, or an aside that the clause can do without. */
  private void aside() {
    int close = closes[at];
    if (close < 0 || Brackets.spellOut(tokens, at, close) || Brackets.addPower(tokens, at, close)) {
      at++;
      return;
    }
    if (Brackets.except(tokens, at + 1) || breaksDown(at + 1)) {
      closesException[close] = true;
      add(ItemKind.COMMA, tokens.get(at));
      return;
    }
    if (isNumber(close) && (LabelReference.isNamed(items) || numbersItem(close + 1))) {
      int start = tokens.get(at).start();
      int end = tokens.get(close).end();
      String label = text.slice(start, end).toString();
      ItemKind kind = LabelReference.isNamed(items) ? ItemKind.REFERENCE : ItemKind.LABEL;
      items.add(new Item(kind, label, label, start, end, List.of(), false));
      at = close + 1;
      return;
    }
    int last = items.size() - 1;
    if (isOfParty(last) && grouped(groups.inBrackets(at, close))) {
      return;
    }
    boolean comma = last > 0 && items.get(last).kind() == ItemKind.COMMA;
    List<PartyMention> before = named.listed(comma && defined.isTerm(at + 1) ? last - 1 : last);
    if (before.size() == 1 && defined.isCollective(at + 1, close)) {
      before = named.holders(before, lastCollective);
      lastCollective = items.size();
    }
    PartyMention nominee = RoleTerm.nominee(items);
    before =
        nominee != null
            ? List.of(nominee)
            : RoleTerm.abbreviated(items, tokens, at + 1, close, head(before));
    List<NoteStatement> terms = List.of();
    if (!before.isEmpty()) {
      PartyMention bearer = RoleTerm.bearer(items, tokens, at + 1, close);
      before = bearer == null ? before : List.of(bearer);
      terms = defined.inBrackets(at + 1, close, before);
      definitions.addAll(terms);
    }
    if (terms.isEmpty() && Brackets.describe(tokens, at, close)) {
      describe(items.get(last), close);
    }
    at = terms.isEmpty() ? close + 1 : PostalAside.end(tokens, close + 1);
  }

  /** "The managers of M": a party of which others are said to be something. */
  private boolean isOfParty(int last) {
    return last > 1
        && items.get(last).kind() == ItemKind.PARTY
        && items.get(last - 1).key().equals("of")
        && items.get(last - 2).kind() == ItemKind.WORD;
  }

  /** "A (the general partner of F)": what brackets say of A reads like an apposition. */
  private void describe(Item party, int close) {
    if (party.kind() != ItemKind.PARTY || party.possessive()) {
      return;
    }
    Token open = tokens.get(at);
    Sentence inside = new Itemizer(tokens.subList(at + 1, close), text, terms).sentence();
    List<Item> clause = new ArrayList<>(List.of(party));
    clause.add(new Item(ItemKind.COMMA, ",", ",", open.start(), open.end(), List.of(), false));
    for (int i = 0; i < inside.size(); i++) {
      clause.add(inside.item(i));
    }
    asides.add(new Sentence(text, clause, List.of(), List.of()));
  }

  /** "500 shares (including 60 shares held by A)": what a row's own number is made of. */
  private boolean breaksDown(int from) {
    boolean counted =
        !items.isEmpty() && items.size() <= LONGEST_COUNT && items.get(0).kind() == ItemKind.NUMBER;
    return counted && Brackets.breakDown(tokens, from);
  }

  /** "A, a subsidiary of T (" where T is a term itself: the brackets speak of A. */
  private List<PartyMention> head(List<PartyMention> before) {
    int last = items.size() - 1;
    PartyMention party = before.isEmpty() ? null : before.get(before.size() - 1);
    List<PartyMention> full = party == null ? null : terms.stands(party.name());
    boolean term = full != null && full.size() == 1 && !full.get(0).equals(party);
    boolean of = term && last > 2 && items.get(last - 1).key().equals("of");
    int head = of ? named.beforeApposition(last - 1) : last - 1;
    for (int i = 0; of && i < MOST_APPOSITIONS && isWord(head); i++) {
      head = named.beforeWords(head, "the", "a", "an");
    }
    boolean known = of && head < last - 1 && items.get(head).kind() == ItemKind.PARTY;
    if (!known) {
      return before;
    }
    return before.size() > 1 ? before.subList(0, before.size() - 1) : items.get(head).parties();
  }

  /** Whether brackets hold a number of an item: "(2)". */
  private boolean isNumber(int close) {
    return close == at + 2
        && tokens.get(at + 1).kind() == TokenKind.NUMBER
        && tokens.get(at + 1).text().length() <= 2;
  }

  /** "filed by (1) A, (2) B", "of (1) 500 shares": a number where an item of a list begins. */
  private boolean numbersItem(int behind) {
    if (items.isEmpty()) {
      return false;
    }
    Item last = items.get(items.size() - 1);
    return last.kind() == ItemKind.COMMA
        || last.kind() == ItemKind.SEMICOLON
        || last.key().equals("by")
        || last.key().equals("and")
        || (last.key().equals("of")
            && behind < tokens.size()
            && tokens.get(behind).kind() == TokenKind.NUMBER);
  }

  private boolean isWord(int i) {
    return i > 0 && items.get(i).kind() == ItemKind.WORD;
  }
}
