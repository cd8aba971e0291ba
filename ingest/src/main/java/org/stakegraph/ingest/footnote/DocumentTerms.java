package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Terms that a document defines in paragraphs before the notes that take them for granted: "the
 * Alder Funds". Only paragraphs that hold such a term are read, a bounded number of them for each
 * table.
 */
public final class DocumentTerms {
  private static final int MOST_TERMS = 24;
  private static final int MOST_PARAGRAPHS = 12;

  /** So many are searched for a term. */
  private static final int MOST_LOOKED = 2_000;

  private final List<AlignedText> paragraphs = new ArrayList<>();

  /** The numbers of the paragraphs that hold a word; gathered for the first table that asks. */
  private final Map<String, List<Integer>> holding = new HashMap<>();

  private DocumentTerms(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        paragraphs.add(paragraph.text());
      }
    }
  }

  /** The terms of the document that consists of these blocks in text order. */
  public static DocumentTerms in(List<Block> blocks) {
    return new DocumentTerms(blocks);
  }

  /**
   * The terms that statements use and nothing in the notes defines, as far as a paragraph before
   * the table does.
   *
   * @param known the terms that the notes define
   */
  Aliases wanted(List<List<NoteStatement>> notes, NoteContext context, Aliases known) {
    Set<String> wanted = new LinkedHashSet<>();
    Set<String> looked = new HashSet<>();
    int start = Integer.MAX_VALUE;
    for (List<NoteStatement> statements : notes) {
      for (PartyMention party : parties(statements)) {
        start = Math.min(start, party.range().start());
        String name = party.name();
        boolean fresh = wanted.size() < MOST_TERMS && looked.add(name);
        if (fresh && isTerm(name, context, known)) {
          wanted.add(name);
        }
      }
    }
    return wanted.isEmpty() ? Aliases.none() : defined(wanted, context, start);
  }

  /** A name of several words without a legal form that is no person, no row and not defined. */
  private static boolean isTerm(String name, NoteContext context, Aliases known) {
    boolean words = name.indexOf(' ') > 0 && name.length() < 60;
    boolean defined = known.terms().containsKey(name) || context.holders().contains(name);
    if (!words || defined || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    for (Token token : Tokenizer.tokens(name)) {
      if (LegalForm.of(token.plain())) {
        return false;
      }
    }
    return !PartyForm.isTitled(name) && PartyForm.of(name) != PartyForm.PERSON;
  }

  private Aliases defined(Set<String> wanted, NoteContext context, int notesStart) {
    Aliases found = Aliases.none();
    Set<String> open = new LinkedHashSet<>(wanted);
    int read = 0;
    for (int number : holding(wanted)) {
      AlignedText text = paragraphs.get(number);
      if (read >= MOST_PARAGRAPHS || open.isEmpty() || text.range().end() > notesStart) {
        break;
      }
      if (defines(text.toString(), open)) {
        read++;
        Map<String, List<PartyMention>> terms =
            NoteReader.read(text, new NoteContext(List.of(), context.holders(), found, ""))
                .aliases()
                .terms();
        for (Map.Entry<String, List<PartyMention>> term : terms.entrySet()) {
          found = found.with(term.getKey(), expanded(term.getValue(), terms));
          open.remove(term.getKey());
        }
      }
    }
    return found;
  }

  /** The paragraphs that may hold one of some terms, in text order. */
  private Set<Integer> holding(Set<String> terms) {
    if (holding.isEmpty()) {
      for (int i = 0; i < paragraphs.size(); i++) {
        index(i);
      }
    }
    Set<Integer> numbers = new TreeSet<>();
    for (String term : terms) {
      numbers.addAll(holding(term));
    }
    return numbers;
  }

  /** The first of the paragraphs that hold the rarest word of a term. */
  private List<Integer> holding(String term) {
    List<Integer> rarest = List.of();
    for (Word word : Word.of(term)) {
      List<Integer> numbers = holding.getOrDefault(word.core(), List.of());
      boolean rarer = rarest.isEmpty() || numbers.size() < rarest.size();
      rarest = isName(word) && rarer ? numbers : rarest;
    }
    return rarest.subList(0, Math.min(rarest.size(), MOST_LOOKED));
  }

  private void index(int number) {
    for (Word word : Word.of(paragraphs.get(number))) {
      if (isName(word)) {
        List<Integer> numbers = holding.computeIfAbsent(word.core(), w -> new ArrayList<>());
        if (numbers.isEmpty() || numbers.get(numbers.size() - 1) != number) {
          numbers.add(number);
        }
      }
    }
  }

  /** Whether a word can be one of a name; others would fill the index. */
  private static boolean isName(Word word) {
    return !Character.isLowerCase(word.text().charAt(0));
  }

  /** A term of terms stands for the parties of those. */
  private static List<PartyMention> expanded(
      List<PartyMention> parties, Map<String, List<PartyMention>> terms) {
    List<PartyMention> expanded = new ArrayList<>();
    for (PartyMention party : parties) {
      List<PartyMention> full = terms.get(party.name());
      boolean other = full != null && !full.equals(parties);
      expanded.addAll(other ? full : List.of(party));
    }
    return expanded;
  }

  /** Whether a paragraph may define one of the terms: it holds the term behind "or" or a quote. */
  private static boolean defines(String paragraph, Set<String> terms) {
    for (String term : terms) {
      int at = paragraph.indexOf(term, 1);
      while (at > 0) {
        char before = paragraph.charAt(at - 1);
        if (before == '"'
            || before == '\u201C'
            || paragraph.startsWith("or ", at - 3)
            || paragraph.startsWith("the ", at - 4)) {
          return true;
        }
        at = paragraph.indexOf(term, at + 1);
      }
    }
    return false;
  }

  private static List<PartyMention> parties(List<NoteStatement> statements) {
    List<PartyMention> parties = new ArrayList<>();
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates relates) {
        parties.add(relates.from());
        objects(relates.objects(), parties);
      } else if (statement instanceof Disclaims disclaims) {
        parties.add(disclaims.from());
        objects(disclaims.objects(), parties);
      } else if (statement instanceof Includes includes) {
        parties.addAll(includes.heldBy());
      }
    }
    return parties;
  }

  private static void objects(List<Stakeholding> objects, List<PartyMention> parties) {
    for (Stakeholding object : objects) {
      if (object instanceof Stakeholding.Party party) {
        parties.add(party.party());
      } else if (object instanceof Stakeholding.SharesOf shares) {
        parties.add(shares.holder());
      }
    }
  }
}
