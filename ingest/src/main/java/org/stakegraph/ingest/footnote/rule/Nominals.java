package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Discourse;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * Reads noun phrases and finds whom they mean. What could be two parties is nobody: a phrase that
 * is not resolved is no phrase.
 */
public final class Nominals {
  static final String RULE = "footnote-role-apposition";

  /** Phrases within phrases. */
  private static final int DEEPEST = 3;

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "such", "said", "this", "that", "these", "those", "each", "either", "both",
          "every", "all", "neither", "any");

  /** Words that go on behind "held by her"; any other belongs to what is hers. */
  private static final Set<String> BEHIND_PRONOUNS =
      Set.of(
          "and",
          "or",
          "as",
          "in",
          "on",
          "of",
          "by",
          "for",
          "with",
          "from",
          "to",
          "at",
          "through",
          "under",
          "directly",
          "indirectly",
          "individually",
          "jointly",
          "personally",
          "which",
          "who",
          "that",
          "may",
          "has",
          "is",
          "are",
          "pursuant",
          "upon",
          "over",
          "but",
          "other",
          "except",
          "if",
          "until",
          "since",
          "during",
          "beneficially",
          "solely",
          "own",
          "because");

  /**
   * Whose: "its", "our", "the fund's".
   *
   * @param end one past its last item
   */
  record Owner(int end, List<PartyMention> parties) {}

  private final Sentence s;
  private final Discourse discourse;
  private final Subject subject;
  private final int depth;
  private final Referents referents;
  private final Holders holders;

  /** The noun phrases of a sentence. */
  public Nominals(Sentence s, Discourse discourse, Subject subject) {
    this(s, discourse, subject, 0);
  }

  private Nominals(Sentence s, Discourse discourse, Subject subject, int depth) {
    this.s = s;
    this.discourse = discourse;
    this.subject = subject;
    this.depth = depth;
    this.referents = new Referents(s, discourse, subject);
    this.holders = new Holders(s, discourse, referents);
  }

  /** The same where "its" means none of these: nobody is the manager of itself. */
  Nominals besides(List<PartyMention> holders) {
    Nominals nominals = new Nominals(s, discourse, subject, depth);
    nominals.referents.leaveOut(holders);
    return nominals;
  }

  /**
   * The parties that a list of noun phrases means, or null.
   *
   * @param object whether an object is expected, so that a last party after "and" that a verb
   *     follows is the subject of the next clause
   */
  public @Nullable Nominal list(int from, boolean object) {
    return depth > DEEPEST ? null : new NominalList(s, phrases()).read(from, object);
  }

  /** The phrases of a list, of which "her" in "Ada Sample and her son" means the one before. */
  private NominalList.Phrases phrases() {
    return new NominalList.Phrases() {
      @Override
      public @Nullable Nominal at(int i, boolean first) {
        Nominal atom = atom(i, first);
        if (atom != null) {
          referents.readLast(atom.parties());
        }
        return atom;
      }

      @Override
      public int behindAside(Nominal last, List<Relates> said) {
        return office(last, said);
      }
    };
  }

  /**
   * Where the list goes on behind ", our director, and", of which it takes down what it says; or
   * -1.
   */
  private int office(Nominal named, List<Relates> said) {
    int comma = named.end();
    boolean opens =
        s.is(comma, ItemKind.COMMA)
            && s.isWord(comma + 1, "our", "the", "a", "an")
            && named.parties().stream().allMatch(discourse::isPerson);
    Capacities.Reading office = opens ? Capacities.at(s, deeper(2), comma + 1) : null;
    int and = office == null || !s.is(office.end(), ItemKind.COMMA) ? -1 : office.end() + 1;
    boolean goesOn =
        s.isWord(and, "and")
            && (s.isWord(and + 1, "his", "her")
                || (s.is(and + 1, ItemKind.PARTY) && !s.item(and + 1).possessive()));
    if (office == null || !goesOn) {
      return -1;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(comma - 1, office.end()), RULE);
    said.addAll(clause.states(named.parties(), office));
    return and + 1;
  }

  /** The same within a phrase of this sentence. */
  Nominals deeper(int levels) {
    return new Nominals(s, discourse, subject, depth + levels);
  }

  /** One noun phrase, no list, or null. */
  @Nullable Nominal one(int from) {
    return atom(from, true);
  }

  /**
   * One noun phrase, or null.
   *
   * @param first whether it opens a list, where a pronoun can stand
   */
  @Nullable Nominal atom(int i, boolean first) {
    int at = NominalList.isDetermined(s, i) ? i + 1 : i;
    if (s.is(at, ItemKind.PARTY)) {
      if (s.item(at).possessive()) {
        return owned(new Owner(at + 1, s.item(at).parties()), i);
      }
      return UndefinedGroup.isNoun(s, i, at + 1)
          ? collective(i, at + 2)
          : Nominal.of(behindFirm(at), s.item(at).parties());
    }
    int group = DETERMINERS.contains(s.word(i)) ? UndefinedGroup.end(s, i) : -1;
    if (group > 0) {
      return collective(i, group);
    }
    Nominal pronoun = pronoun(i, first);
    if (pronoun != null) {
      return pronoun;
    }
    Owner owner = owner(i);
    if (owner != null && Role.at(s, owner.end()) != null) {
      return owned(owner, i);
    }
    Nominal described = described(i);
    Nominal body = described == null ? body(i) : null;
    return described != null ? described : body != null ? body : introduced(i);
  }

  private @Nullable Nominal described(int i) {
    return DETERMINERS.contains(s.word(i)) || Descriptions.isReporter(s, i)
        ? new Descriptions(s, discourse, subject, this, referents, holders).at(i)
        : null;
  }

  /** "its board of directors, consisting of A, B and C": its members. */
  private @Nullable Nominal body(int from) {
    boolean opens = DETERMINERS.contains(s.word(from)) || s.isWord(from, "a", "an", "its", "our");
    int members = opens ? PowerHeldByRule.committee(s, from) : -1;
    for (int i = from; i < members; i++) {
      boolean apart =
          s.is(i, ItemKind.COMMA)
              && !s.isWord(i + 1, "consisting", "comprised", "composed", "whose")
              && !(s.isWord(i + 1, "which") && s.isWord(i + 2, "consists"));
      if (apart || (FiniteVerbs.at(s, i) && i + 1 < members)) {
        return null;
      }
    }
    return members < 0 ? null : NominalList.ofNames(s).read(members, false);
  }

  /** "its founder, Ada Sample": a person by what she is to somebody, of which there is no term. */
  private @Nullable Nominal introduced(int i) {
    boolean indefinite = s.isWord(i, "a", "an");
    if (!indefinite && !s.isWord(i, "its", "his", "her", "their", "our")) {
      return null;
    }
    int name = i + 1;
    while (name < i + 5
        && s.is(name, ItemKind.WORD)
        && !FiniteVerbs.at(s, name)
        && !s.isWord(name, "under", "for", "by", "with", "from", "to", "in", "at")) {
      name++;
    }
    if (indefinite
        && (!s.is(name, ItemKind.COMMA) || i == 0 || OfficeTitle.end(s, i + 1) > i + 1)) {
      return null;
    }
    name = s.is(name, ItemKind.COMMA) ? name + 1 : name;
    boolean named = name > i + 1 && s.is(name, ItemKind.PARTY) && !s.item(name).possessive();
    return named ? Nominal.of(name + 1, s.item(name).parties()) : null;
  }

  /** One past "Ada Sample of Alder LLC" where she does something, else one past her name. */
  private int behindFirm(int person) {
    int firm = person + 2;
    boolean of =
        s.isWord(person + 1, "of")
            && s.is(firm, ItemKind.PARTY)
            && !s.item(firm).possessive()
            && FiniteVerbs.at(s, firm + 1)
            && s.item(person).parties().stream().allMatch(discourse::isPerson)
            && s.item(firm).parties().stream().noneMatch(discourse::isPerson);
    return of ? firm + 1 : person + 1;
  }

  /**
   * "the Alder funds": the holders whose names begin with the words, never Alder itself. "Such
   * Alder entities" are those that the note named before, managers too.
   */
  private @Nullable Nominal collective(int from, int end) {
    boolean funds = s.isWord(end - 1, "funds", "fund");
    boolean before = s.isWord(from, "such", "these", "those", "said");
    List<String> names =
        before && !funds
            ? List.of()
            : discourse.beginningWith(UndefinedGroup.words(s, from, end), funds);
    return names.size() < 2 ? null : Nominal.of(end, referents.mentions(names, from, end));
  }

  private @Nullable Nominal pronoun(int i, boolean first) {
    List<PartyMention> meant =
        switch (s.word(i)) {
          case "he", "she" -> first ? referents.person() : List.of();
          case "him", "her", "himself", "herself" ->
              s.word(i).equals("her") && isOwner(i) ? List.of() : referents.person();
          case "it" -> first ? referents.organisation() : List.of();
          case "itself" -> referents.organisation();
          case "they" -> first ? referents.several() : List.of();
          case "them", "themselves" -> referents.several();
          case "each", "both", "neither", "all" -> first ? alone(i) : List.of();
          default -> List.of();
        };
    return meant.isEmpty() ? null : Nominal.of(i + 1, referents.placed(meant, i, i + 1));
  }

  /** "her friends": the word behind "her" is what is hers, not a next phrase. */
  private boolean isOwner(int her) {
    return s.is(her + 1, ItemKind.WORD) && !BEHIND_PRONOUNS.contains(s.word(her + 1));
  }

  /** "each" or "both" for the parties just named, where a verb follows. */
  private List<PartyMention> alone(int i) {
    boolean verb = FiniteVerbs.at(s, i + 1) || s.is(i + 1, ItemKind.COMMA);
    boolean last = i + 1 == s.size() && s.isWord(i, "both"); // "A controls both"
    return verb || last ? referents.several() : List.of();
  }

  /** "its", "our", "Mr. Sample's" or "the fund's" before a capacity, or null. */
  @Nullable Owner owner(int i) {
    int at = s.isWord(i, "the") ? i + 1 : i;
    if (s.is(at, ItemKind.PARTY) && s.item(at).possessive()) {
      return new Owner(at + 1, s.item(at).parties());
    }
    if (s.isWord(i, "our")) {
      return new Owner(i + 1, List.of(new PartyMention("our", s.range(i, i + 1))));
    }
    Role role = s.isWord(i, "its", "his", "her", "their") ? Role.at(s, i + 1) : null;
    if (role != null) {
      List<PartyMention> whose = referents.whose(i, role.relation());
      return whose.isEmpty() ? null : new Owner(i + 1, referents.placed(whose, i, i + 1));
    }
    Owner row = rowOwner(i);
    if (row != null) {
      return row;
    }
    boolean noun =
        DETERMINERS.contains(s.word(i))
            && s.is(i + 1, ItemKind.WORD)
            && s.item(i + 1).possessive()
            && PartyForm.isNoun(s.word(i + 1));
    if (noun) {
      List<String> names = meant(i);
      return names.isEmpty() ? null : new Owner(i + 2, referents.mentions(names, i, i + 2));
    }
    return null;
  }

  /** Whom "the fund" means, and "that firm": the organization that was named last. */
  private List<String> meant(int determiner) {
    String noun = s.word(determiner + 1);
    return discourse
        .lastOrganisation()
        .map(party -> discourse.fullName(party.name()))
        .filter(name -> s.isWord(determiner, "that") && PartyForm.canMean(noun, name))
        .map(List::of)
        .orElseGet(() -> discourse.meant(noun, false));
  }

  /** "the reporting person's": of the one row, or null. */
  private @Nullable Owner rowOwner(int i) {
    boolean called = s.isWord(i + 1, "reporting", "named", "selling");
    int noun = called ? i + 2 : i + 1;
    boolean whose =
        s.isWord(i, "the", "such", "this")
            && s.is(noun, ItemKind.WORD)
            && s.item(noun).possessive()
            && ((called && s.isWord(noun, "person", "individual"))
                || Descriptions.HOLDER_NOUNS.contains(s.word(noun)));
    List<String> rows = whose ? discourse.rowHolders() : List.of();
    boolean all = rows.size() == 1 || (rows.size() > 1 && s.isWord(i, "this"));
    return all ? new Owner(noun + 1, referents.mentions(rows, i, noun + 1)) : null;
  }

  /** "our" where it means the issuer itself: "a lender under our credit facility". */
  Nominal issuer(int our) {
    return Nominal.of(our + 1, List.of(new PartyMention("our", s.range(our, our + 1))));
  }

  /** "its general partner, Alder GP": the party in the apposition, or the one known before. */
  private @Nullable Nominal owned(Owner owner, int from) {
    Role role = Role.at(s, owner.end());
    Nominal second = role == null ? null : owned(owner, from, role);
    return second != null || role == null
        ? second
        : holders.holder(role, owner.parties(), role.end(), from);
  }

  /** "its President and Managing Member, Ada Sample": one party of two capacities, or null. */
  private @Nullable Nominal owned(Owner owner, int from, Role first) {
    Role role = s.isWord(first.end(), "and") ? Role.at(s, first.end() + 1) : null;
    Nominal both = role == null ? null : holders.holder(role, owner.parties(), role.end(), from);
    if (both == null || both.said().isEmpty()) {
      return null;
    }
    Clause clause = new Clause(Modality.ASSERTED, s.range(from, both.end()), RULE);
    List<Relates> said = new ArrayList<>(both.said());
    said.addAll(
        clause.states(both.parties(), List.of(new Capacities.Held(first, owner.parties()))));
    return new Nominal(both.end(), both.parties(), said, false);
  }

  /** Whom "the plan" at a position means; nobody if it is another noun, or the row's own. */
  List<PartyMention> called(int determiner) {
    boolean plan = s.isWord(determiner + 1, "plan");
    List<String> names = plan ? discourse.meant("plan", false) : List.of();
    return referents.mentions(names, determiner, determiner + 2);
  }

  /** The one row that can have somebody in a capacity; none if two can. */
  List<PartyMention> implied(Relation relation, TextRange range) {
    return referents.implied(relation, range);
  }
}
