package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** The names and terms in force at a place of a note; grows as the note is read. */
final class NoteTerms {
  private static final Set<String> ROW_NOUNS =
      Set.of("holder", "securityholder", "security-holder", "noteholder");

  private static final Set<String> KINDS =
      Set.of(
          "stockholder",
          "shareholder",
          "fund",
          "partnership",
          "trust",
          "foundation",
          "company",
          "corporation",
          "plan",
          "esop",
          "estate",
          "bank");

  /** The sponsor of a blank check company, by the words that all such filings use. */
  private static final String SPONSOR = "our sponsor";

  /** Letters of a firm's name that is told from other words. */
  private static final int SHORTEST_NAME = 5;

  /** The most parties that one term means. */
  private static final int MOST_MEMBERS = 200;

  /** Words of "the Retirement Savings Plan". */
  private static final int LONGEST_END = 6;

  private static final int MOST_NAMESAKES = 8;

  private final NoteContext context;
  private final KnownNames names;

  /** The terms of this note; a note of many terms must not copy those before for each. */
  private final Map<String, List<PartyMention>> own = new LinkedHashMap<>();

  /** Persons by the last words of their names. */
  private final Map<String, List<PartyMention>> bySurname = new HashMap<>();

  NoteTerms(NoteContext context, KnownNames holders) {
    this.context = context;
    this.names = KnownNames.ofNote(context, holders);
    families();
  }

  /** "the Alder Funds" are the rows of the note whose names begin so, where several do. */
  private void families() {
    Map<String, List<PartyMention>> byFirst = new LinkedHashMap<>();
    for (String row : context.rowHolders()) {
      int blank = row.indexOf(' ');
      PartyMention member = new PartyMention(row, new TextRange(0, 0));
      boolean person = PartyForm.of(row) == PartyForm.PERSON;
      if (person && blank > 0) {
        person(member, Tokenizer.tokens(row));
      } else if (blank > 0 && byFirst.size() < MOST_MEMBERS) {
        byFirst.computeIfAbsent(row.substring(0, blank), word -> new ArrayList<>()).add(member);
      }
    }
    byFirst.forEach((word, rows) -> together(word + " Funds", rows));
  }

  /** A term that means several together, unless the text defines it. */
  private void together(String term, List<PartyMention> members) {
    boolean several = members.size() > 1 && members.size() < MOST_MEMBERS;
    if (several && stands(term) == null) {
      names.addTerm(term, members);
    }
  }

  KnownNames names() {
    return names;
  }

  /** The terms known at the end of what was read. */
  Aliases aliases() {
    return context.aliases().with(own);
  }

  /** The parties that a term stands for, or null. */
  @Nullable List<PartyMention> stands(String term) {
    List<PartyMention> stands = own.get(term);
    return stands != null ? stands : context.aliases().terms().get(term);
  }

  /** A term means each party once: one that is defined by itself again and again does not grow. */
  void define(String term, List<PartyMention> parties) {
    Map<String, PartyMention> each = new LinkedHashMap<>();
    for (PartyMention party : parties) {
      if (each.size() < MOST_MEMBERS) {
        each.putIfAbsent(party.name(), party);
      }
    }
    List<PartyMention> members = List.copyOf(each.values());
    own.put(term, members);
    names.addTerm(term, members);
    boolean several = members.size() > 1 && term.indexOf(' ') > 0 && term.endsWith("s");
    if (several && !own.containsKey(term.substring(0, term.length() - 1))) {
      names.addTerm(term.substring(0, term.length() - 1), members);
    }
  }

  /** "Messrs. Sample" are all of that surname whom the note named before. */
  private void person(PartyMention party, List<Token> words) {
    String surname = words.get(words.size() - 1).bare();
    List<PartyMention> family = bySurname.computeIfAbsent(surname, name -> new ArrayList<>());
    boolean known = family.stream().anyMatch(one -> one.name().equals(party.name()));
    if (!known && family.size() < MOST_NAMESAKES) {
      family.add(party);
      together("Messrs. " + surname, List.copyOf(family));
    }
  }

  /** "Alder" is known where Alder N.V. was named: a firm is called so without its legal form. */
  void named(PartyMention party) {
    List<Token> words = Tokenizer.tokens(party.name());
    if (words.size() > 1 && PartyForm.of(party.name()) == PartyForm.PERSON) {
      person(party, words);
      return;
    }
    Token first = words.get(0);
    boolean one = first.isCapitalised() && first.text().length() >= SHORTEST_NAME;
    for (int i = 1; i < words.size() && one; i++) {
      one = NameRun.isForm(words.get(i)) || words.get(i).kind() == TokenKind.COMMA;
    }
    boolean own = one && words.size() > 1 && !NameRun.isOrganisational(first);
    if (own && !PartyForm.isNoun(first.key()) && !names.begins(first)) {
      names.addTerm(first.text(), List.of());
    }
  }

  /** Whom "our sponsor" means: as the note says, or the one row of that name. */
  PartyPhrases.@Nullable Found sponsor(List<Token> tokens, int our, AlignedText text) {
    boolean words =
        tokens.get(our).key().equals("our")
            && our + 1 < tokens.size()
            && tokens.get(our + 1).key().equals("sponsor");
    List<PartyMention> known = words ? stands(SPONSOR) : null;
    Optional<String> row = words && known == null ? sponsorOfTable() : Optional.empty();
    if (known == null && row.isEmpty()) {
      return null;
    }
    Token noun = tokens.get(our + 1);
    String name = known == null ? row.orElseThrow() : known.get(0).name();
    PartyMention sponsor = new PartyMention(name, text.range(tokens.get(our).start(), noun.end()));
    return new PartyPhrases.Found(our + 2, List.of(sponsor), noun.isPossessive());
  }

  /** "Alder Sponsor LLC, our sponsor,": who it is from here on. */
  void sponsor(PartyMention party) {
    own.put(SPONSOR, List.of(party));
  }

  private Optional<String> sponsorOfTable() {
    boolean own =
        context.rowHolders().size() == 1
            && Tokenizer.tokens(context.rowHolders().get(0)).stream()
                .anyMatch(word -> word.key().equals("sponsor"));
    return own ? Optional.of(context.rowHolders().get(0)) : names.sponsor();
  }

  /** "the selling stockholder" or "the fund", where the note explains one such row, or null. */
  PartyPhrases.@Nullable Found rowHolder(List<Token> tokens, int at, AlignedText text) {
    boolean such = tokens.get(at).key().equals("such") || tokens.get(at).key().equals("this");
    boolean the = at > 0 && tokens.get(at - 1).key().equals("the");
    if (context.rowHolders().size() != 1 || !(such || the)) {
      return null;
    }
    int first = such ? at + 1 : at;
    int holding = HolderNouns.end(i -> i < tokens.size() ? tokens.get(i).key() : "", first);
    boolean tier = NotParties.isTierOfFund(tokens, first, first + 2) && isTier(tokens.get(first));
    int end = holding > first ? holding : tier ? first + 2 : first + 1;
    if (end > tokens.size()) {
      return null;
    }
    boolean toldApart =
        holding <= first
            && end + 1 < tokens.size()
            && tokens.get(end).key().equals("of")
            && tokens.get(end + 1).key().equals("which");
    Token noun = tokens.get(end - 1);
    boolean ofRow =
        holding > first
            ? !noun.key().endsWith("s") && !isAnybody(tokens, first, end)
            : isKind(noun);
    if (!ofRow || toldApart) {
      return null; // "the trust of which the other is beneficiary": one of several
    }
    PartyMention holder =
        new PartyMention(
            context.rowHolders().get(0), text.range(tokens.get(at).start(), noun.end()));
    return new PartyPhrases.Found(end, List.of(holder), noun.isPossessive());
  }

  /** "the Pension Trust" of the row "Alder Pipefitters Pension Trust", or null. */
  PartyPhrases.@Nullable Found endOfRow(List<Token> tokens, int at, AlignedText text) {
    boolean the = at > 0 && tokens.get(at - 1).key().equals("the");
    if (!the || context.rowHolders().size() != 1 || !tokens.get(at).isCapitalised()) {
      return null;
    }
    List<Token> row = Tokenizer.tokens(context.rowHolders().get(0));
    int end = at;
    while (end < tokens.size() && end - at < LONGEST_END && tokens.get(end).isCapitalised()) {
      end++;
    }
    int words = end - at;
    boolean last = words > 1 && words < row.size() && PartyForm.isNoun(tokens.get(end - 1).key());
    for (int i = 0; i < words && last; i++) {
      last = tokens.get(at + i).key().equals(row.get(row.size() - words + i).key());
    }
    PartyMention holder =
        new PartyMention(
            context.rowHolders().get(0),
            text.range(tokens.get(at).start(), tokens.get(end - 1).end()));
    return last
        ? new PartyPhrases.Found(end, List.of(holder), tokens.get(end - 1).isPossessive())
        : null;
  }

  /** "The stockholder" alone can be anybody's; "the holder" is that of the row. */
  private static boolean isAnybody(List<Token> tokens, int at, int end) {
    return end == at + 1 && !ROW_NOUNS.contains(tokens.get(at).key());
  }

  /** Whether the row's name has the "Master" of "the Master Fund" before its "Fund". */
  private boolean isTier(Token tier) {
    List<Token> row = Tokenizer.tokens(context.rowHolders().get(0));
    for (int i = 1; i < row.size(); i++) {
      if (row.get(i - 1).key().equals(tier.key()) && row.get(i).key().equals("fund")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the row's name says of what kind its holder is in the same word. */
  private boolean isKind(Token noun) {
    return KINDS.contains(noun.key())
        && Tokenizer.tokens(context.rowHolders().get(0)).stream()
            .anyMatch(word -> word.key().equals(noun.key()));
  }
}
