package org.stakegraph.ingest.footnote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

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

  private final NoteContext context;
  private final KnownNames names;

  /** The terms of this note; a note of many terms must not copy those before for each. */
  private final Map<String, List<PartyMention>> own = new LinkedHashMap<>();

  NoteTerms(NoteContext context, KnownNames holders) {
    this.context = context;
    this.names = KnownNames.ofNote(context, holders);
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

  /** "Alder" is known where Alder N.V. was named: a firm is called so without its legal form. */
  void named(PartyMention party) {
    List<Token> words = Tokenizer.tokens(party.name());
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
    if (context.rowHolders().size() != 1 || at == 0) {
      return null;
    }
    String before = tokens.get(at - 1).key();
    if (!before.equals("the") && !before.equals("such") && !before.equals("this")) {
      return null;
    }
    int holding = HolderNouns.end(i -> i < tokens.size() ? tokens.get(i).key() : "", at);
    int end = holding > at ? holding : at + 1;
    Token noun = tokens.get(end - 1);
    if (holding > at ? noun.key().endsWith("s") || isAnybody(tokens, at, end) : !isKind(noun)) {
      return null;
    }
    PartyMention holder =
        new PartyMention(
            context.rowHolders().get(0), text.range(tokens.get(at).start(), noun.end()));
    return new PartyPhrases.Found(end, List.of(holder), noun.isPossessive());
  }

  /** "The stockholder" alone can be anybody's; "the holder" is that of the row. */
  private static boolean isAnybody(List<Token> tokens, int at, int end) {
    return end == at + 1 && !ROW_NOUNS.contains(tokens.get(at).key());
  }

  /** Whether the row's name says of what kind its holder is in the same word. */
  private boolean isKind(Token noun) {
    return KINDS.contains(noun.key())
        && Tokenizer.tokens(context.rowHolders().get(0)).stream()
            .anyMatch(word -> word.key().equals(noun.key()));
  }
}
