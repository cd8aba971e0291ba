package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Terms that the document defines in paragraphs before the notes that take them for granted: "the
 * Alder Funds". Only paragraphs that hold such a term are read, a bounded number of them.
 */
final class DocumentTerms {
  private static final int MOST_TERMS = 24;
  private static final int MOST_PARAGRAPHS = 12;

  private final List<Block> blocks;
  private final int notesStart;

  private DocumentTerms(List<Block> blocks, int notesStart) {
    this.blocks = blocks;
    this.notesStart = notesStart;
  }

  /**
   * The terms that statements use and nothing in the notes defines, as far as a paragraph before
   * the table does.
   *
   * @param known the terms that the notes define
   */
  static Aliases of(
      List<List<NoteStatement>> notes, NoteContext context, Aliases known, List<Block> blocks) {
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
    return wanted.isEmpty()
        ? Aliases.none()
        : new DocumentTerms(blocks, start).defined(wanted, context);
  }

  /** A name of several words without a legal form that is no person, no row and not defined. */
  private static boolean isTerm(String name, NoteContext context, Aliases known) {
    boolean words = name.indexOf(' ') > 0 && name.length() < 60;
    boolean defined = known.terms().containsKey(name) || context.holders().contains(name);
    if (!words || defined || !Character.isUpperCase(name.charAt(0))) {
      return false;
    }
    for (Token token : Tokenizer.tokens(name)) {
      if (Lexicon.LEGAL_FORMS.contains(token.plain())) {
        return false;
      }
    }
    return !PartyForm.isTitled(name) && PartyForm.of(name) != PartyForm.PERSON;
  }

  private Aliases defined(Set<String> wanted, NoteContext context) {
    Aliases found = Aliases.none();
    Set<String> open = new LinkedHashSet<>(wanted);
    int read = 0;
    for (Block block : blocks) {
      boolean before = block instanceof Block.Paragraph && block.range().end() <= notesStart;
      if (!before || read >= MOST_PARAGRAPHS || open.isEmpty()) {
        continue;
      }
      AlignedText text = ((Block.Paragraph) block).text();
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
