package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Names and terms that a text is known to use, found word by word. The names that begin alike share
 * the words in which they do, so that what a look costs depends on the length of a name and not on
 * the number of names: a filer can name thousands of funds of one family.
 */
public final class KnownNames {
  /**
   * A known name.
   *
   * @param words its words without commas and points
   * @param stands what it stands for, if it is a term for several parties
   */
  record Known(List<String> words, List<PartyMention> stands) {}

  /**
   * A known name found in a text.
   *
   * @param end one past its last token
   */
  record Found(int end, Known name) {}

  /** What may follow the words read so far: the words that go on, and the name that ends here. */
  private static final class Branch {
    private final Map<String, Branch> next = new HashMap<>(2);
    private @Nullable Known name;

    private Branch grow(String word) {
      return next.computeIfAbsent(word, grown -> new Branch());
    }
  }

  private final Branch root = new Branch();

  /** The first words of names whose second says that they are no person's. */
  private final Set<String> firms = new HashSet<>();

  /** The names that all notes of a table share. */
  private final @Nullable KnownNames holders;

  /** The terms among these names that all notes share. */
  private final Aliases shared;

  private Optional<String> sponsor = Optional.empty();

  private KnownNames(@Nullable KnownNames holders, Aliases shared) {
    this.holders = holders;
    this.shared = shared;
  }

  /** The holders of a table or a schedule, read once for all its notes. */
  public static KnownNames ofHolders(List<String> names) {
    KnownNames known = new KnownNames(null, Aliases.none());
    names.forEach(name -> known.add(name, List.of()));
    known.sponsor = sponsor(names);
    return known;
  }

  /** These names and the terms that all notes know, read once for all of them. */
  public KnownNames with(Aliases terms) {
    KnownNames known = new KnownNames(this, terms);
    terms.terms().forEach(known::addTerm);
    return known;
  }

  /** The names that one note knows: those of the table, of its rows and the terms before it. */
  static KnownNames ofNote(NoteContext context, KnownNames holders) {
    KnownNames known = new KnownNames(holders, Aliases.none());
    context.rowHolders().forEach(name -> known.add(name, List.of()));
    if (holders.shared != context.aliases()) {
      context.aliases().terms().forEach(known::addTerm);
    }
    return known;
  }

  void addTerm(String term, List<PartyMention> parties) {
    add(term, parties.size() > 1 ? parties : List.of());
  }

  private void add(String name, List<PartyMention> stands) {
    List<String> words = new ArrayList<>();
    List<Token> tokens = Tokenizer.tokens(name);
    if (tokens.size() > 1 && NameRun.isOrganisational(tokens.get(1))) {
      firms.add(tokens.get(0).plain());
    }
    for (Token token : tokens) {
      if (token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER) {
        words.add(printed(token));
      }
    }
    if (!words.isEmpty() && words.get(0).equals("the")) {
      words.remove(0);
    }
    if (!words.isEmpty()) {
      Branch end = root;
      for (String word : words) {
        end = end.grow(word);
      }
      end.name = new Known(List.copyOf(words), stands);
    }
  }

  /** The one holder of the table whose name says that it is a sponsor; none if two do. */
  Optional<String> sponsor() {
    return holders == null ? sponsor : holders.sponsor();
  }

  private static Optional<String> sponsor(List<String> names) {
    String found = "";
    for (String name : names) {
      boolean called =
          Tokenizer.tokens(name).stream().anyMatch(word -> word.key().equals("sponsor"));
      if (called && !found.isEmpty() && !Lexicon.plain(name).equals(Lexicon.plain(found))) {
        return Optional.empty();
      }
      found = called ? name : found;
    }
    return Optional.of(found).filter(name -> !name.isEmpty());
  }

  /**
   * The longest known name that begins at a token, or null; of two alike the one of the note
   * itself.
   */
  @Nullable Found at(List<Token> tokens, int from) {
    Found shared = holders == null ? null : holders.at(tokens, from);
    Found own = capitalisedLike(tokens.get(from)) ? longest(tokens, from) : null;
    return own == null || (shared != null && shared.end() > own.end()) ? shared : own;
  }

  private @Nullable Found longest(List<Token> tokens, int from) {
    Found best = null;
    boolean open = false;
    int i = from;
    for (Branch branch = root; branch != null && i < tokens.size(); i++) {
      if (i > from) {
        open |= tokens.get(i).kind() == TokenKind.OPEN;
        i = afterSigns(tokens, i, open);
      }
      if (i == tokens.size() || !Character.isLetterOrDigit(first(tokens.get(i)))) {
        return best;
      }
      Token token = tokens.get(i);
      Branch exact = branch.next.get(token.isPossessive() ? printed(token) : token.plain());
      Known name = ending(branch, exact, token);
      if (name != null) {
        boolean closed =
            open && i + 1 < tokens.size() && tokens.get(i + 1).kind() == TokenKind.CLOSE;
        best = new Found(closed ? i + 2 : i + 1, name);
      }
      branch = exact;
    }
    return best;
  }

  /**
   * The name that ends with a word; "Alder's" may end "Alder", but not stand within "Alder Fund".
   */
  private static @Nullable Known ending(Branch before, @Nullable Branch exact, Token token) {
    if (exact != null && exact.name != null) {
      return exact.name;
    }
    Branch owner = token.isPossessive() ? before.next.get(token.plain()) : null;
    return owner == null ? null : owner.name;
  }

  /** One past the signs between two words of a name: "Alder (Cayman), L.P.", "Alder SPC - B". */
  private static int afterSigns(List<Token> tokens, int at, boolean open) {
    int i = at + (open && isBracket(tokens.get(at)) ? 1 : 0);
    i += i < tokens.size() && tokens.get(i).kind() == TokenKind.COMMA ? 1 : 0;
    return i + (i < tokens.size() && isDash(tokens.get(i)) ? 1 : 0);
  }

  /** Whether a word begins a known name. */
  boolean begins(Token token) {
    boolean shared = holders != null && holders.begins(token);
    return shared || root.next.containsKey(token.plain());
  }

  /** Whether a word begins a known name that is no person's: "Alder" of "Alder Corporation". */
  boolean beginsFirm(Token token) {
    boolean shared = holders != null && holders.beginsFirm(token);
    return shared || firms.contains(token.plain());
  }

  /** The word with the possessive ending that it has in "Children's Trust". */
  private static String printed(Token token) {
    return Lexicon.plain(token.text());
  }

  /** "Alder SPC - Segregated Portfolio B". */
  private static boolean isDash(Token token) {
    char c = first(token);
    return token.kind() == TokenKind.OTHER && (c == '-' || c == '\u2013' || c == '\u2014');
  }

  private static boolean isBracket(Token token) {
    return token.kind() == TokenKind.OPEN || token.kind() == TokenKind.CLOSE;
  }

  /** A term such as "fund" is a term only where it is capitalised as a name. */
  private static boolean capitalisedLike(Token token) {
    return token.kind() == TokenKind.NUMBER || token.isCapitalised();
  }

  private static char first(Token token) {
    char c = token.text().charAt(0);
    return c == '&' ? 'a' : c;
  }

  /** "B. Alder, as manager, may": whether a list's letter stands before the name of one known. */
  boolean isLabelled(List<Token> tokens) {
    String letter = tokens.get(0).text();
    boolean initial = letter.length() == 2 && letter.charAt(1) == '.';
    return initial && tokens.size() > 1 && at(tokens, 1) != null;
  }
}
