package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import org.stakegraph.ingest.footnote.rule.CapDetails;
import org.stakegraph.ingest.footnote.rule.HeldThroughout;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Caps;
import org.stakegraph.ingest.statement.NoteStatement.NotUnderstood;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;

/**
 * Reads what a note says. Time and memory grow linearly with the note's length. Every sentence is
 * either read by a rule or reported as not understood.
 */
public final class NoteReader {
  private final NoteContext context;
  private final NoteTerms terms;
  private final Discourse discourse;
  private final List<NoteStatement> statements = new ArrayList<>();

  /** Place of the last ownership cap among the statements, which later sentences may complete. */
  private int lastCap = -1;

  /** Who holds all shares of the note, if it says so. */
  private List<PartyMention> holdersOfAll = List.of();

  private NoteReader(NoteContext context, KnownNames holders) {
    this.context = context;
    this.terms = new NoteTerms(context, holders);
    this.discourse = new Discourse(context, terms);
  }

  /** Reads a note, without its mark, or any passage that speaks like one. */
  public static NoteReading read(AlignedText text, NoteContext context) {
    return read(text, context, KnownNames.ofHolders(context.holders()));
  }

  /**
   * Reads passages one after the other; a term that one defines is known behind it.
   *
   * @param terms those known before the first
   */
  public static List<NoteReading> read(
      List<AlignedText> passages, List<String> holders, Aliases terms) {
    KnownNames known = KnownNames.ofHolders(holders);
    List<NoteReading> readings = new ArrayList<>();
    Aliases aliases = terms;
    for (AlignedText passage : passages) {
      NoteReading reading =
          read(passage, new NoteContext(List.of(), holders, aliases, "shares"), known);
      aliases = reading.aliases();
      readings.add(reading);
    }
    return readings;
  }

  /** Reads one of several notes that share the names of their table's or schedule's holders. */
  public static NoteReading read(AlignedText text, NoteContext context, KnownNames holders) {
    NoteReader reader = new NoteReader(context, holders);
    for (List<Token> tokens : SentenceSplitter.sentences(Tokenizer.tokens(text))) {
      reader.sentence(new Itemizer(tokens, text, reader.terms).sentence());
    }
    return new NoteReading(reader.said(), reader.terms.aliases());
  }

  private List<NoteStatement> said() {
    List<NoteStatement> statements =
        new ArrayList<>(PersonTitles.resolved(discourse, this.statements, context));
    statements.sort(NoteReader::inTextOrder);
    return holdersOfAll.isEmpty() ? statements : HeldThroughout.applied(statements, holdersOfAll);
  }

  private static int inTextOrder(NoteStatement one, NoteStatement other) {
    return Integer.compare(one.range().start(), other.range().start());
  }

  /** What brackets say of the parties before them; which words they leave open is no matter. */
  private void asides(Sentence sentence) {
    for (Sentence aside : sentence.asides()) {
      Discourse apart = new Discourse(context, terms);
      List<NoteStatement> read = new ClauseReader(aside, context, apart).statements();
      List<NoteStatement> relations = read.stream().filter(Relates.class::isInstance).toList();
      discourse.learn(relations, aside);
      statements.addAll(relations);
    }
  }

  private void sentence(Sentence sentence) {
    List<PartyMention> holders = HeldThroughout.by(sentence, context);
    holdersOfAll = holders.isEmpty() ? holdersOfAll : holders;
    List<NoteStatement> read = new ClauseReader(sentence, context, discourse).statements();
    boolean caps = read.stream().anyMatch(Caps.class::isInstance);
    CapDetails details = CapDetails.read(sentence);
    if (lastCap >= 0 && !caps && !details.isEmpty()) {
      statements.set(lastCap, details.completed((Caps) statements.get(lastCap)));
      read.removeIf(NotUnderstood.class::isInstance);
    }
    for (NoteStatement statement : read) {
      lastCap = statement instanceof Caps ? statements.size() : lastCap;
      statements.add(statement);
    }
    asides(sentence);
  }
}
