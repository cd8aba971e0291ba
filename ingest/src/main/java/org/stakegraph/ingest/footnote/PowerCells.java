package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.footnote.rule.ListedParties;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.NotUnderstood;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.PowerCell;
import org.stakegraph.ingest.statement.PowerRow;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * Reads cells that name who has power over the shares of their rows. A name may go on in the next
 * line and the next line may be the next person: where that is open, the cell is reported.
 */
public final class PowerCells {
  private static final String RULE = "column-power";

  /** What says that there is nobody to name, or that a note does. */
  private static final Set<String> NOBODY =
      Set.of("n/a", "na", "none", "nil", "not applicable", "self", "same", "individual", "see");

  private static final Set<String> GOING_ON = Set.of("and", "or", "&", "and/or");

  private final List<String> holders;
  private final KnownNames known;

  /**
   * Reads the cells of one table.
   *
   * @param holders the names of all its rows
   */
  public PowerCells(List<String> holders) {
    this.holders = List.copyOf(holders);
    this.known = KnownNames.ofHolders(holders);
  }

  /**
   * What a cell says of the shares of its row.
   *
   * @param holder whose row it is
   */
  public List<NoteStatement> read(PowerCell cell, PartyMention holder) {
    return read(cell, holder, new Stakeholding.TheseShares());
  }

  /** What a row says of the shares of its holder, which another table counts. */
  public List<NoteStatement> read(PowerRow row) {
    PartyMention holder = row.holder();
    return read(row.cell(), holder, new Stakeholding.SharesOf(holder));
  }

  private List<NoteStatement> read(PowerCell cell, PartyMention holder, Stakeholding shares) {
    AlignedText words = AlignedText.join(cell.lines());
    if (namesNobody(words)) {
      return List.of();
    }
    List<PartyMention> parties = parties(cell.lines());
    if (parties.isEmpty()) {
      return sentence(words, holder, shares);
    }
    List<NoteStatement> said = new ArrayList<>();
    for (PartyMention party : parties) {
      for (Relation power : cell.powers()) {
        boolean whole = power == Relation.CONTROL_PERSON;
        said.add(
            new Relates(
                party,
                power,
                List.of(whole ? new Stakeholding.Party(holder) : shares),
                Modality.ASSERTED,
                Optional.empty(),
                words.range(),
                RULE));
      }
    }
    return said;
  }

  /** What a cell says in a sentence of its own, as notes do. */
  private List<NoteStatement> sentence(
      AlignedText words, PartyMention holder, Stakeholding shares) {
    NoteContext context =
        new NoteContext(List.of(holder.name()), holders, Aliases.none(), "shares");
    List<NoteStatement> said = new ArrayList<>();
    for (NoteStatement statement : NoteReader.read(words, context, known).statements()) {
      if (statement instanceof Relates relates) {
        said.add(relates.about(relates.objects().stream().map(o -> meant(o, shares)).toList()));
      }
    }
    return said.isEmpty() ? List.of(new NotUnderstood(words.range(), RULE)) : said;
  }

  private static Stakeholding meant(Stakeholding object, Stakeholding shares) {
    return object instanceof Stakeholding.TheseShares ? shares : object;
  }

  private static boolean namesNobody(AlignedText words) {
    String lower = words.toString().toLowerCase(Locale.ROOT);
    return NOBODY.contains(lower)
        || lower.startsWith("see ")
        || lower.startsWith("footnote")
        || lower.chars().noneMatch(Character::isLetter);
  }

  private List<PartyMention> parties(List<AlignedText> lines) {
    List<AlignedText> joined = joined(lines);
    List<PartyMention> apart = new ArrayList<>();
    int persons = 0;
    for (AlignedText line : joined) {
      List<PartyMention> named = named(line);
      persons += arePersons(named) ? 1 : 0;
      apart.addAll(named);
    }
    if (persons == joined.size()) {
      return apart;
    }
    return persons == 0 || joined.size() == 1 ? named(AlignedText.join(lines)) : List.of();
  }

  /** With lines together between which a list goes on. */
  private static List<AlignedText> joined(List<AlignedText> lines) {
    List<AlignedText> joined = new ArrayList<>();
    boolean open = false;
    for (AlignedText line : lines) {
      List<Token> tokens = Tokenizer.tokens(line.toString());
      boolean on = !tokens.isEmpty() && GOING_ON.contains(tokens.get(0).key());
      if (!joined.isEmpty() && (open || on)) {
        int last = joined.size() - 1;
        joined.set(last, AlignedText.join(List.of(joined.get(last), line)));
      } else {
        joined.add(line);
      }
      Token end = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
      open = end != null && (end.kind() == TokenKind.COMMA || GOING_ON.contains(end.key()));
    }
    return joined;
  }

  private List<PartyMention> named(AlignedText words) {
    List<Token> tokens = Tokenizer.tokens(words);
    NoteContext context = new NoteContext(List.of(), holders, Aliases.none(), "shares");
    NoteTerms terms = new NoteTerms(context, known);
    return tokens.isEmpty()
        ? List.of()
        : ListedParties.in(new Itemizer(tokens, words, terms).sentence());
  }

  private static boolean arePersons(List<PartyMention> parties) {
    return !parties.isEmpty()
        && parties.stream().allMatch(party -> PartyForm.of(party.name()) == PartyForm.PERSON);
  }
}
