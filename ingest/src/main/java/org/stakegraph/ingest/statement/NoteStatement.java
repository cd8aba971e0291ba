package org.stakegraph.ingest.statement;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;
import org.stakegraph.model.RestrictedAct;
import org.stakegraph.model.SecurityKind;
import org.stakegraph.model.Sharing;

/** What one clause of a note, a name or a passage of prose says, parties unresolved. */
public sealed interface NoteStatement {

  /** The words that say it. */
  TextRange range();

  /** Identifier of the rule that read it. */
  String rule();

  /**
   * "includes N shares [issuable upon exercise of S] [held by X]".
   *
   * @param shares number of shares; {@link #WHOLE} for all that the row owns
   * @param kind the instrument held: common for issued shares, else what is converted or exercised
   * @param instrument the instrument as the filing calls it
   * @param heldBy the parties that hold them: none if the row's holder is meant, several if they
   *     hold jointly
   * @param rowOf the party whose row includes them; empty if every row of the note does
   * @param withinDays days within which they can be acquired, if said
   */
  record Includes(
      long shares,
      SecurityKind kind,
      String instrument,
      List<PartyMention> heldBy,
      Optional<PartyMention> rowOf,
      OptionalInt withinDays,
      TextRange range,
      String rule)
      implements NoteStatement {
    /** All shares of the row, however many it counts. */
    public static final long WHOLE = 0;

    public Includes {
      requireNonNull(kind, "kind");
      requireNonNull(instrument, "instrument");
      heldBy = List.copyOf(heldBy);
      requireNonNull(rowOf, "rowOf");
      requireNonNull(withinDays, "withinDays");
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }

    /** The same part of so many shares. */
    public Includes counting(long number) {
      return new Includes(number, kind, instrument, heldBy, rowOf, withinDays, range, rule);
    }

    /** The same, held by others. */
    public Includes heldBy(List<PartyMention> holders) {
      return new Includes(shares, kind, instrument, holders, rowOf, withinDays, range, rule);
    }
  }

  /** "X is / has / may be deemed ..." of one or more objects. */
  record Relates(
      PartyMention from,
      Relation relation,
      List<Stakeholding> objects,
      Modality modality,
      Optional<Sharing> sharing,
      TextRange range,
      String rule)
      implements NoteStatement {
    public Relates {
      requireNonNull(from, "from");
      requireNonNull(relation, "relation");
      objects = List.copyOf(objects);
      requireNonNull(modality, "modality");
      requireNonNull(sharing, "sharing");
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }

    /** The same of other objects. */
    public Relates about(List<Stakeholding> others) {
      return new Relates(from, relation, others, modality, sharing, range, rule);
    }
  }

  /** "X disclaims beneficial ownership of ..." (Rule 13d-4). */
  record Disclaims(
      PartyMention from,
      List<Stakeholding> objects,
      boolean exceptPecuniaryInterest,
      TextRange range,
      String rule)
      implements NoteStatement {
    public Disclaims {
      requireNonNull(from, "from");
      objects = List.copyOf(objects);
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /**
   * A blocker.
   *
   * @param holder the capped party; empty if the row's holder is meant
   * @param percent percent of class not to be exceeded
   */
  record Caps(
      Optional<PartyMention> holder,
      BigDecimal percent,
      Set<RestrictedAct> acts,
      boolean withAffiliates,
      OptionalInt noticeDays,
      Optional<Boolean> figuresReflectCap,
      TextRange range,
      String rule)
      implements NoteStatement {
    public Caps {
      requireNonNull(holder, "holder");
      requireNonNull(percent, "percent");
      acts = Set.copyOf(acts);
      requireNonNull(noticeDays, "noticeDays");
      requireNonNull(figuresReflectCap, "figuresReflectCap");
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /**
   * A lock-up in prose: a first release and, where it goes on in steps, the step.
   *
   * @param firstRelease date of the first release
   * @param firstPercent percent of the shares released on that date
   * @param stepPercent percent released at each later step, if there are steps
   * @param stepMonths months between steps, if there are steps
   * @param agreed date of the agreement that contains it, if said
   */
  record LocksUp(
      LocalDate firstRelease,
      BigDecimal firstPercent,
      Optional<BigDecimal> stepPercent,
      OptionalInt stepMonths,
      Optional<LocalDate> agreed,
      Set<RestrictedAct> acts,
      TextRange range,
      String rule)
      implements NoteStatement {
    public LocksUp {
      requireNonNull(firstRelease, "firstRelease");
      requireNonNull(firstPercent, "firstPercent");
      requireNonNull(stepPercent, "stepPercent");
      requireNonNull(stepMonths, "stepMonths");
      requireNonNull(agreed, "agreed");
      acts = Set.copyOf(acts);
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /** A defined term: {@code Alder Creek Management, Inc. ("ACM")}. */
  record Defines(PartyMention party, PartyMention alias, TextRange range, String rule)
      implements NoteStatement {
    public Defines {
      requireNonNull(party, "party");
      requireNonNull(alias, "alias");
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /**
   * "The address of X is ...".
   *
   * @param whose whose address it is; never empty
   * @param address the words of the address, with its c/o line
   * @param aside whether it stands between commas behind the name, so that it is of nobody else
   */
  record LocatedAt(
      List<PartyMention> whose, AlignedText address, boolean aside, TextRange range, String rule)
      implements NoteStatement {
    public LocatedAt {
      whose = List.copyOf(whose);
      requireNonNull(address, "address");
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /**
   * "The address of X is the same as that of Y".
   *
   * @param whose whose address it is; never empty
   * @param other who is at the same address
   */
  record LocatedWith(List<PartyMention> whose, PartyMention other, TextRange range, String rule)
      implements NoteStatement {
    public LocatedWith {
      whose = List.copyOf(whose);
      requireNonNull(other, "other");
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /** A sentence that no rule understood. */
  record NotUnderstood(TextRange range, String rule) implements NoteStatement {
    public NotUnderstood {
      requireNonNull(range, "range");
      requireNonNull(rule, "rule");
    }
  }

  /** One function for each variant, so that a new variant breaks the build. */
  interface Cases<R> {
    R includes(Includes statement);

    R relates(Relates statement);

    R disclaims(Disclaims statement);

    R caps(Caps statement);

    R locksUp(LocksUp statement);

    R defines(Defines statement);

    R locatedAt(LocatedAt statement);

    R locatedWith(LocatedWith statement);

    R notUnderstood(NotUnderstood statement);
  }

  /** Calls the function for this variant. */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Includes s) {
      return cases.includes(s);
    } else if (this instanceof Relates s) {
      return cases.relates(s);
    } else if (this instanceof Disclaims s) {
      return cases.disclaims(s);
    } else if (this instanceof Caps s) {
      return cases.caps(s);
    } else if (this instanceof LocksUp s) {
      return cases.locksUp(s);
    } else if (this instanceof Defines s) {
      return cases.defines(s);
    } else if (this instanceof LocatedAt s) {
      return cases.locatedAt(s);
    } else if (this instanceof LocatedWith s) {
      return cases.locatedWith(s);
    }
    return cases.notUnderstood((NotUnderstood) this);
  }
}
