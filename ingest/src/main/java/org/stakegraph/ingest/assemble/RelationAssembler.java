package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.Contact;
import org.stakegraph.ingest.statement.ContactKind;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.Office;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.Basis;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

/** Turns who-stands-how-to-whom into relationships and disclaimers between resolved parties. */
final class RelationAssembler {
  private static final Set<Relation> CONTROL =
      EnumSet.of(
          Relation.CONTROL_PERSON,
          Relation.PARENT,
          Relation.GENERAL_PARTNER,
          Relation.MANAGING_MEMBER);

  private static final Set<Relation> POWERS =
      EnumSet.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER);

  /** The rule of shares that owners of forms own through others. */
  private static final String FORM = "form-indirect-holding";

  private final Draft draft;
  private final StatedTargets stated;

  /** The offices that are stated already, by who holds them and where it is said. */
  private final Set<String> offices = new HashSet<>();

  private final Set<Post> posts = new HashSet<>();

  /** How many parties were looked through for joint holders. */
  private int told;

  RelationAssembler(Draft draft) {
    this.draft = draft;
    this.stated = new StatedTargets(draft);
  }

  /** Who takes a holder's post, and how. */
  private record Post(PartyId party, ContactKind kind, PartyId holder) {}

  /** The contacts of a row: post, never control; rows of two classes do not state them twice. */
  void contacts(Position position, List<Contact> contacts, DocumentPart said) {
    PartyId holder = position.holder();
    for (Contact contact : contacts) {
      Optional<PartyId> party = draft.party(contact.party());
      boolean other = party.isPresent() && !party.get().equals(holder);
      if (other && posts.add(new Post(party.get(), contact.kind(), holder))) {
        draft.relationships.add(
            new Relationship(
                party.get(),
                relation(contact),
                List.of(new Target.OfParty(holder)),
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                evidence(contact.party().range(), said, rule(contact))));
      }
    }
  }

  /** The offices of a person with the issuer; classes counted apart do not state them twice. */
  void offices(Position position, HoldingStatement said) {
    Optional<PartyId> issuer = draft.issuer();
    boolean person = draft.party(position.holder()).kind() == PartyKind.PERSON;
    if (issuer.isEmpty() || !person) {
      return;
    }
    for (Office office : said.offices()) {
      if (offices.add(position.holder().number() + " " + office.range().start())) {
        Evidence evidence =
            office.basis() == Basis.STATED
                ? evidence(office.range(), DocumentPart.ROW, office.rule())
                : inferred(office.range(), office.rule());
        draft.relationships.add(
            new Relationship(
                position.holder(),
                Relation.OFFICE,
                List.of(new Target.OfParty(issuer.get())),
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                evidence));
      }
    }
  }

  /** The rows of a note without those that count again what others do: "all directors". */
  private List<PositionId> counted(List<PositionId> rows) {
    List<PositionId> counted =
        rows.stream()
            .filter(row -> !GroupNames.isSummary(draft.party(draft.position(row).holder()).name()))
            .toList();
    return counted.isEmpty() ? rows : counted;
  }

  private static Relation relation(Contact contact) {
    return switch (contact.kind()) {
      case CARE_OF -> Relation.CARE_OF;
      case ATTENTION -> Relation.CONTACT;
      case COPY -> Relation.COPY_RECIPIENT;
    };
  }

  private static String rule(Contact contact) {
    return switch (contact.kind()) {
      case CARE_OF -> "address-care-of";
      case ATTENTION -> "address-attention";
      case COPY -> "address-copies-to";
    };
  }

  /** The parties of every joint holder that they have not been told of yet. */
  void members() {
    for (Party group : draft.parties().subList(told, draft.parties().size())) {
      told++;
      DocumentPart part =
          draft.rowsOf(group.id()).isEmpty() ? DocumentPart.FOOTNOTE : DocumentPart.ROW;
      for (PartyId member : group.members()) {
        draft.relationships.add(
            new Relationship(
                member,
                Relation.JOINT_HOLDER,
                List.of(new Target.OfParty(group.id())),
                Modality.ASSERTED,
                Optional.empty(),
                Optional.empty(),
                Evidence.stated(group.mentions().get(0), part, "name-joint")));
      }
    }
  }

  /** What a holder's name says of others, such as who made a trust and for whom. */
  void names(List<NoteStatement> statements) {
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates relates) {
        relates(
            relates,
            new NoteContext(DocumentPart.ROW, List.of()),
            inferred(relates.range(), relates.rule()));
      }
    }
  }

  /** What a cell says of who has power over the shares of its row. */
  void powers(PositionId row, List<NoteStatement> statements) {
    NoteContext context = new NoteContext(DocumentPart.ROW, List.of(row));
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates relates) {
        relates(relates, context, evidence(relates.range(), DocumentPart.ROW, relates.rule()));
      } else {
        draft.report(
            DiagnosticCode.ROW_NOT_UNDERSTOOD,
            "whom this cell names as having power over the shares is not clear",
            statement.range());
      }
    }
  }

  /**
   * Takes back the ownership that a component implies where the filing says why: that the party
   * controls the holder of those shares. That of a form's line goes where notes say more of it.
   */
  void withoutImpliedOwnership() {
    Set<List<PartyId>> controlled = new HashSet<>();
    Set<List<PartyId>> told = new HashSet<>();
    for (Relationship edge : draft.relationships) {
      boolean owns = edge.relation() == Relation.BENEFICIAL_OWNER && !isImplied(edge, FORM);
      edge.targets()
          .forEach(x -> add(CONTROL.contains(edge.relation()), edge.from(), x, controlled));
      edge.targets().forEach(x -> add(owns, edge.from(), x, told));
    }
    draft.disclaimers.forEach(d -> d.targets().forEach(x -> add(true, d.from(), x, told)));
    draft.relationships.removeIf(
        edge ->
            (isImplied(edge, "footnote-includes") && isAmong(edge, controlled))
                || (isImplied(edge, FORM) && isAmong(edge, told)));
  }

  private void add(boolean said, PartyId from, Target target, Set<List<PartyId>> pairs) {
    if (said) {
      pairs.add(List.of(from, holder(target)));
    }
  }

  private boolean isAmong(Relationship edge, Set<List<PartyId>> pairs) {
    return edge.targets().stream()
        .allMatch(target -> pairs.contains(List.of(edge.from(), holder(target))));
  }

  private static boolean isImplied(Relationship edge, String rule) {
    return edge.relation() == Relation.BENEFICIAL_OWNER
        && edge.modality() == Modality.ASSERTED
        && edge.evidence().rule().equals(rule);
  }

  private PartyId holder(Target target) {
    return target.match(
        party -> party,
        position -> draft.position(position).holder(),
        component -> draft.components().get(component.number()).holder());
  }

  /** What a note says. */
  void note(NoteLink link) {
    List<NoteStatement> statements = link.part().statements();
    NoteContext context =
        new NoteContext(
            DocumentPart.FOOTNOTE, link.id(), counted(link.rows()), empowered(statements));
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates relates) {
        relates(relates, context, evidence(relates.range(), DocumentPart.FOOTNOTE, relates.rule()));
      } else if (statement instanceof Disclaims disclaims) {
        disclaims(disclaims, context);
      } else if (statement instanceof NoteStatement.NotUnderstood unread) {
        Optional<String> marker = link.part().marker();
        String name = marker.isPresent() ? " (" + marker.get() + ")" : "";
        draft.report(
            DiagnosticCode.NOTE_NOT_UNDERSTOOD,
            "no rule understood this sentence of note" + name,
            unread.range());
      }
    }
  }

  /**
   * What prose says, of no row in particular. Of what it says, only what is clear counts: prose
   * speaks of others than the parties of the filing.
   */
  void prose(List<NoteStatement> statements) {
    NoteContext context = new NoteContext(DocumentPart.NARRATIVE, List.of());
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates relates) {
        relates(
            relates, context, evidence(relates.range(), DocumentPart.NARRATIVE, relates.rule()));
      } else if (statement instanceof Disclaims disclaims) {
        disclaims(disclaims, context);
      }
    }
  }

  /**
   * Where a statement stands and which rows it is about.
   *
   * @param empowered to whom the note gives power over shares
   */
  private record NoteContext(
      DocumentPart part, Optional<FootnoteId> note, List<PositionId> rows, Set<PartyId> empowered) {
    /** A statement that stands in no note. */
    NoteContext(DocumentPart part, List<PositionId> rows) {
      this(part, Optional.empty(), rows, Set.of());
    }
  }

  private Set<PartyId> empowered(List<NoteStatement> statements) {
    Set<PartyId> empowered = new HashSet<>();
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates said && POWERS.contains(said.relation())) {
        draft.party(said.from()).ifPresent(empowered::add);
      }
    }
    return empowered;
  }

  /**
   * Of rows that share a note without those who have the power that it tells of: a director's row
   * counts the shares of the fund beside it, and the others who decide for the fund have no power
   * over the director's.
   */
  private List<Target> withoutEmpowered(Relates said, List<Target> targets, NoteContext context) {
    if (!POWERS.contains(said.relation()) || context.rows().size() < 2) {
      return targets;
    }
    List<Target> held =
        targets.stream()
            .filter(
                x -> !(x instanceof Target.OfPosition) || !context.empowered().contains(holder(x)))
            .toList();
    return held.isEmpty() ? targets : held;
  }

  private void relates(Relates said, NoteContext context, Evidence evidence) {
    Optional<PartyId> from = draft.party(said.from());
    List<Target> targets = from.isEmpty() ? List.of() : stated.of(said.objects(), context.rows());
    if (from.isEmpty() || targets.isEmpty()) {
      draft.report(
          DiagnosticCode.NOTE_NOT_UNDERSTOOD,
          "the parties of this statement are not clear",
          said.range());
      return;
    }
    List<Target> others = new ArrayList<>(withoutEmpowered(said, targets, context));
    others.removeIf(target -> isOwn(from.get(), target));
    if (said.relation() == Relation.CARE_OF) {
      others.removeIf(target -> isSaid(from.get(), target));
    }
    if (!others.isEmpty()) {
      draft.relationships.add(
          new Relationship(
              from.get(),
              said.relation(),
              others,
              said.modality(),
              said.sharing(),
              context.note(),
              evidence));
    }
  }

  /** Whether a row or another note said already that a party takes the post of another. */
  private boolean isSaid(PartyId keeper, Target target) {
    return target instanceof Target.OfParty holder
        && !posts.add(new Post(keeper, ContactKind.CARE_OF, holder.party()));
  }

  /** That a holder has power over the shares in its own name connects it to nobody. */
  private boolean isOwn(PartyId party, Target target) {
    return target.match(
        party::equals,
        position -> draft.position(position).holder().equals(party),
        component -> draft.components().get(component.number()).holder().equals(party));
  }

  private void disclaims(Disclaims said, NoteContext context) {
    Optional<PartyId> from = draft.party(said.from());
    List<Target> targets = from.isPresent() ? disclaimed(from.get(), said, context) : List.of();
    if (from.isEmpty() || targets.isEmpty()) {
      draft.report(
          DiagnosticCode.NOTE_NOT_UNDERSTOOD, "who disclaims what is not clear", said.range());
      return;
    }
    draft.disclaimers.add(
        new Disclaimer(
            from.get(),
            targets,
            said.exceptPecuniaryInterest(),
            context.note(),
            evidence(said.range(), context.part(), said.rule())));
  }

  /** Prose that speaks of no row in particular means the rows of who disclaims them. */
  private List<Target> disclaimed(PartyId from, Disclaims said, NoteContext context) {
    boolean these =
        context.rows().isEmpty()
            && said.objects().stream().allMatch(Stakeholding.TheseShares.class::isInstance);
    return these
        ? StatedTargets.positions(draft.rowsOf(from))
        : stated.of(said.objects(), context.rows());
  }

  private Evidence inferred(TextRange range, String rule) {
    return Evidence.inferred(draft.span(range), DocumentPart.ROW, rule).quoting(draft.words(range));
  }

  private Evidence evidence(TextRange range, DocumentPart part, String rule) {
    Evidence evidence = Evidence.stated(draft.span(range), part, rule);
    // Where post goes may be somebody's home.
    return part == DocumentPart.ADDRESS ? evidence : evidence.quoting(draft.words(range));
  }
}
