package org.stakegraph.ingest.footnote.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * "Includes M shares and N shares issuable upon exercise of a warrant held by A"; also "the shares
 * shown for B include", "the shares held by A, including" and items without any verb.
 */
final class IncludesRule implements Rule {
  @Override
  public String id() {
    return "footnote-includes";
  }

  /** Items of "500 Class A ordinary shares, including". */
  private static final int LONGEST_COUNT = 8;

  /** Items of "each Class A American depositary share". */
  private static final int LONGEST_UNIT = 7;

  @Override
  public @Nullable Match match(Place place) {
    Sentence s = place.sentence();
    if (s.isWord(place.at(), "represents") && isOfOneShare(s, place.at())) {
      return Match.of(s.size(), List.of());
    }
    int first = first(s, place.at());
    if (first < 0) {
      return null;
    }
    boolean aside = s.isWord(place.at(), "including") && place.at() > 0;
    boolean breaksDown =
        s.isWord(place.at(), "consisting", "comprised", "comprising", "composed", "inclusive");
    if (breaksDown && isCounted(s, place.at())) {
      return null;
    }
    Part owner = aside ? owner(place) : null;
    if ((aside && owner == null) || (isRelative(s, place.at()) && isCounted(s, place.at()))) {
      return null;
    }
    List<Includes> rows = aside ? List.of() : RowByRow.at(s, first, place.context(), id());
    if (!rows.isEmpty()) {
      return Match.of(place.at() + 1, rows);
    }
    Includes whole = aside ? null : WholeRow.of(s, first, shownFor(place), id());
    if (whole != null) {
      return Match.of(place.at() + 1, List.of(whole));
    }
    List<Part> parts = Enumeration.at(s, first, place.context());
    boolean beside = parts.size() > 1 || place.discourse().isComposed();
    Optional<PartyMention> row = aside ? Optional.empty() : shownFor(place);
    List<NoteStatement> statements = new ArrayList<>();
    for (Part part : parts) {
      if (part.isRead() && !(beside && isPledged(part, s))) {
        part.holder = part.holder == null && owner != null ? owner.holder : part.holder;
        statements.addAll(each(of(part, row, place.context(), s, id()), part, s));
        statements.addAll(kin(part, place.context()));
        statements.addAll(companion(part, s, place.context()));
      }
    }
    return statements.isEmpty() ? null : Match.of(place.at() + 1, statements);
  }

  /**
   * "500 shares pledged as collateral" beside other parts are among those that these count; "500
   * shares, which were pledged" are a part of which more is said.
   */
  private static boolean isPledged(Part part, Sentence s) {
    for (int i = part.from; i < part.end; i++) {
      if (s.isWord(i, "pledged") && !s.isWord(i - 1, "are", "were", "been", "is", "was")) {
        return true;
      }
    }
    return false;
  }

  /** "500 shares held by each of A and B": as many for each; "each of his sons" counts nobody. */
  private static List<Includes> each(Includes said, Part part, Sentence s) {
    boolean each = false;
    for (int i = part.from; i < part.end; i++) {
      each |= s.isWord(i, "each") && s.isWord(i + 1, "of") && s.isWord(i - 1, "by", "in");
    }
    if (!each) {
      return List.of(said);
    }
    if (said.heldBy().size() < 2) {
      return List.of();
    }
    List<Includes> own = new ArrayList<>();
    for (PartyMention holder : said.heldBy()) {
      own.add(said.heldBy(List.of(holder)));
    }
    return own;
  }

  /** "held jointly with his spouse": the row's holder has one. */
  private List<NoteStatement> companion(Part part, Sentence s, NoteContext context) {
    boolean own = part.holder != null && part.holder.parties().isEmpty();
    String row = context.ownRow().orElse("");
    boolean person = PartyForm.of(row) == PartyForm.PERSON;
    for (int i = part.from; own && person && i + 2 < part.end; i++) {
      boolean with = s.isWord(i, "jointly") && s.isWord(i + 1, "with");
      if (with && KinRule.isRelativeOfSomebody(s.printed(i + 2, part.end))) {
        PartyMention relative =
            new PartyMention(s.printed(i + 2, part.end), s.range(i + 2, part.end));
        return List.of(relative(relative, row));
      }
    }
    return List.of();
  }

  private Relates relative(PartyMention relative, String row) {
    return new Relates(
        relative,
        Relation.RELATIVE,
        List.of(new Stakeholding.Party(new PartyMention(row, relative.range()))),
        Modality.ASSERTED,
        Optional.empty(),
        relative.range(),
        id());
  }

  /** "held by his spouse": a relative without a name. */
  private List<NoteStatement> kin(Part part, NoteContext context) {
    List<PartyMention> holders = part.holder == null ? List.of() : part.holder.parties();
    String row = context.ownRow().orElse("");
    boolean one = holders.size() == 1 && !part.holder.named() && !row.isEmpty();
    if (!one) {
      return List.of();
    }
    PartyMention relative = holders.get(0);
    return PartyForm.of(row) == PartyForm.PERSON && KinRule.isRelativeOf(row, relative.name())
        ? List.of(relative(relative, row))
        : List.of();
  }

  /** Where an enumeration begins whose verb, or else whose first item, stands at a position. */
  private static int first(Sentence s, int at) {
    if (s.isWord(at, "includes", "include", "represents", "represent", "reflects", "reflect")
        || s.isWord(at, "comprises", "comprise", "including", "comprising")) {
      return at + 1;
    }
    if (s.isWord(at, "consists", "consist", "comprised", "consisting", "composed", "inclusive")
        && s.isWord(at + 1, "of", "solely", "entirely", "exclusively", "only")) {
      return at + 1;
    }
    if (s.isWord(at, "is", "are") && s.after(at + 1, "made", "up", "of") > 0) {
      return at + 4;
    }
    return at == 0 && isFragment(s) ? Math.max(0, brokenDown(s)) : -1;
  }

  /** "Each ADS represents ten shares", "one unit represents": what one of them is worth. */
  private static boolean isOfOneShare(Sentence s, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - LONGEST_UNIT; i--) {
      if (s.isWord(i, "each", "one", "every")) {
        return !s.isWord(i + 1, "of");
      }
    }
    return false;
  }

  /**
   * Where the parts begin in "500 shares, including 60 issuable"; -1 if the number stands alone.
   */
  private static int brokenDown(Sentence s) {
    for (int i = 1; i < LONGEST_COUNT; i++) {
      boolean verb = s.isWord(i, "including", "includes", "comprising");
      verb |= s.isWord(i, "consisting", "consists", "comprised") && s.isWord(i + 1, "of");
      if (verb && s.is(0, ItemKind.NUMBER)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** "500 shares and warrants to purchase 200 shares.": a list of which nothing is said. */
  private static boolean isFragment(Sentence s) {
    int number = s.is(0, ItemKind.LABEL) ? 1 : 0;
    while (s.isWord(number, "an", "aggregate", "of")) {
      number++;
    }
    if (!s.is(number, ItemKind.NUMBER) || !PartCount.begins(s, number)) {
      return false;
    }
    for (int i = number; i < s.size(); i++) {
      boolean relative = s.isWord(i - 1, "which", "that", "who") || s.is(i - 1, ItemKind.PARTY);
      boolean verb =
          FiniteVerbs.at(s, i)
              && !s.isWord(i, "shares", "share", "exercise", "directly", "beneficially");
      if (verb && !relative) {
        return false;
      }
      if (s.isWord(i, "which", "that", "who")) {
        break;
      }
    }
    return true;
  }

  private static boolean isRelative(Sentence s, int at) {
    return s.isWord(at - 1, "which", "that");
  }

  /** Whether a number before a position already counts the shares that are spoken of. */
  private static boolean isCounted(Sentence s, int at) {
    for (int i = 0; i < at; i++) {
      if (s.is(i, ItemKind.NUMBER) && PartCount.begins(s, i)) {
        return true;
      }
    }
    return false;
  }

  /** Who holds the shares behind which ", including" stands; null if they are not of a row. */
  private static @Nullable Part owner(Place place) {
    Sentence s = place.sentence();
    int comma = place.at() - 1;
    if (!s.is(comma, ItemKind.COMMA) || isCounted(s, place.at())) {
      return null;
    }
    for (int i = comma - 1; i > 0 && i > comma - 6; i--) {
      if (s.isWord(i, "held", "owned")) {
        Part owner = new Part(i, false, 0);
        owner.holder = HolderPhrase.at(s, i, place.context());
        boolean shares = s.isWord(i - 1, "shares", "stock", "securities", "beneficially");
        return shares && owner.holder != null && owner.holder.end() == comma ? owner : null;
      }
    }
    return s.isWord(comma - 1, "shares") ? new Part(comma, false, 0) : null;
  }

  /** The row of "the shares shown for A include"; none if every row of the note is meant. */
  private static Optional<PartyMention> shownFor(Place place) {
    Sentence s = place.sentence();
    int last = place.at() - 1;
    while (s.isWord(last, "also", "individually", "above", "and")) {
      last--;
    }
    if (last > 2 && isShown(s, last - 1) && s.is(last, ItemKind.PARTY)) {
      return Optional.of(s.item(last).parties().get(0));
    }
    boolean noun = s.is(last, ItemKind.WORD) && s.isWord(last - 1, "the");
    return last > 3 && noun && isShown(s, last - 2)
        ? place.context().rowCalled(s.word(last), s.range(last - 1, last + 1))
        : Optional.empty();
  }

  private static boolean isShown(Sentence s, int at) {
    int i = s.isWord(at, "the") ? at - 1 : at;
    boolean owned = s.isWord(i, "by") && s.isWord(i - 1, "owned", "held");
    int shown = owned && s.isWord(i - 2, "as") ? i - 3 : i - 1;
    return s.isWord(i, "for", "opposite", "by")
        && s.isWord(shown, "shown", "listed", "reported", "indicated", "forth");
  }

  /** What a part says. */
  static Includes of(
      Part part, Optional<PartyMention> row, NoteContext context, Sentence s, String rule) {
    Instrument instrument = java.util.Objects.requireNonNull(part.instrument);
    List<PartyMention> heldBy = part.holder == null ? List.of() : part.holder.parties();
    String label = instrument.label().isEmpty() ? context.security() : instrument.label();
    return new Includes(
        part.shares,
        instrument.kind(),
        label,
        heldBy,
        row,
        new PartReader(s, context).withinDays(part),
        s.range(part.start, part.end),
        rule);
  }
}
