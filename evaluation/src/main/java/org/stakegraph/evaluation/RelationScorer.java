package org.stakegraph.evaluation;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.evaluation.Score.Outcome;
import org.stakegraph.model.Disclaimer;
import org.stakegraph.model.Modality;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Relation;
import org.stakegraph.model.Relationship;
import org.stakegraph.model.Target;

/**
 * Holds relations and disclaimers against those of an annotation. A stake stands for its holder.
 * What annotations mostly give elsewhere or take for granted does not count: contacts, which are
 * scored by row, and the parties of joint rows.
 */
final class RelationScorer {
  private static final Set<Relation> MAY_GO_UNSAID =
      EnumSet.of(
          Relation.CARE_OF, Relation.CONTACT, Relation.COPY_RECIPIENT, Relation.JOINT_HOLDER);

  private final GoldFiling gold;
  private final OwnershipReport report;
  private final PartyFinder finder;
  private final Score.Sheet sheet;
  private final Map<Link, Set<Modality>> links = new LinkedHashMap<>();

  /** A relation or, without one, a disclaimer. */
  private record Link(PartyId from, Optional<Relation> relation, PartyId to) {}

  RelationScorer(GoldFiling gold, OwnershipReport report, PartyFinder finder, Score.Sheet sheet) {
    this.gold = gold;
    this.report = report;
    this.finder = finder;
    this.sheet = sheet;
    report.relationships().forEach(this::addLinks);
    report.disclaimers().forEach(this::addLinks);
  }

  void score() {
    Set<Link> rest = new LinkedHashSet<>(links.keySet());
    rest.removeIf(link -> link.relation().filter(MAY_GO_UNSAID::contains).isPresent());
    for (GoldFiling.Relation wanted : gold.relations()) {
      Optional<Relation> relation = relation(wanted.predicate());
      Optional<Link> link = link(wanted, relation);
      link.ifPresent(rest::remove);
      boolean contact = relation.filter(MAY_GO_UNSAID::contains).isPresent();
      if (!contact && !wanted.doubt()) {
        count(wanted, link.map(links::get).orElse(null));
      }
    }
    rest.forEach(link -> sheet.count(measure(link), Outcome.INVENTED, describe(link)));
  }

  private Optional<Link> link(GoldFiling.Relation wanted, Optional<Relation> relation) {
    return finder
        .find(wanted.subject())
        .flatMap(from -> object(wanted.object()).map(to -> new Link(from, relation, to)));
  }

  private static Measure measure(Link link) {
    return link.relation().isPresent() ? Measure.RELATIONS : Measure.DISCLAIMERS;
  }

  private Optional<PartyId> object(String name) {
    return name.equals("issuer") ? report.filing().issuer() : finder.find(name);
  }

  /** Counts a relation of the annotation against how the report puts it, if it has it. */
  private void count(GoldFiling.Relation wanted, @Nullable Set<Modality> found) {
    Optional<Modality> modality = modality(wanted);
    if (relation(wanted.predicate()).isEmpty()) {
      count(Measure.DISCLAIMERS, found == null ? Outcome.ABSENT : Outcome.RIGHT, wanted);
    } else if (found == null || modality.isEmpty()) {
      count(Measure.RELATIONS, Outcome.ABSENT, wanted);
    } else {
      boolean firm = found.contains(modality.get());
      boolean opposite =
          (modality.get() == Modality.DENIED) != found.contains(Modality.DENIED) && !firm;
      count(Measure.RELATIONS, opposite ? Outcome.WRONG : Outcome.RIGHT, wanted);
      count(Measure.MODALITY, firm ? Outcome.RIGHT : Outcome.WRONG, wanted);
    }
  }

  private void count(Measure measure, Outcome outcome, GoldFiling.Relation wanted) {
    sheet.count(
        measure,
        outcome,
        String.format(
            Locale.ROOT,
            "%s %s %s (%s, note %s)",
            wanted.subject(),
            wanted.predicate(),
            wanted.object(),
            wanted.modality(),
            wanted.footnote()));
  }

  private String describe(Link link) {
    return report.party(link.from()).name()
        + " "
        + link.relation().map(Relation::name).orElse("DISCLAIMS")
        + " "
        + report.party(link.to()).name()
        + " "
        + links.get(link);
  }

  private void addLinks(Relationship edge) {
    for (Target target : edge.targets()) {
      Link link = new Link(edge.from(), Optional.of(edge.relation()), holder(target));
      modalities(link).add(edge.modality());
    }
  }

  private void addLinks(Disclaimer disclaimer) {
    for (Target target : disclaimer.targets()) {
      modalities(new Link(disclaimer.from(), Optional.empty(), holder(target)));
    }
  }

  private Set<Modality> modalities(Link link) {
    return links.computeIfAbsent(link, key -> EnumSet.noneOf(Modality.class));
  }

  private PartyId holder(Target target) {
    return target.match(
        party -> party,
        position -> report.position(position).holder(),
        component -> report.component(component).holder());
  }

  private static Optional<Modality> modality(GoldFiling.Relation wanted) {
    return switch (wanted.modality()) {
      case "asserted" -> Optional.of(Modality.ASSERTED);
      case "deemed" -> Optional.of(Modality.POSSIBLE);
      case "negated" -> Optional.of(Modality.DENIED);
      case "disclaimed" -> Optional.empty();
      default -> throw new IllegalArgumentException("no modality: " + wanted);
    };
  }

  /** How an annotation's predicate reads here; empty for a disclaimer. */
  static Optional<Relation> relation(String predicate) {
    return switch (predicate) {
      case "disclaims" -> Optional.empty();
      case "generalPartnerOf" -> Optional.of(Relation.GENERAL_PARTNER);
      case "managingMemberOf", "managerOf" -> Optional.of(Relation.MANAGING_MEMBER);
      case "memberOf" -> Optional.of(Relation.MEMBER);
      case "limitedPartnerOf" -> Optional.of(Relation.LIMITED_PARTNER);
      case "trusteeOf" -> Optional.of(Relation.TRUSTEE);
      case "beneficiaryOf" -> Optional.of(Relation.BENEFICIARY);
      case "settlorOf" -> Optional.of(Relation.SETTLOR);
      case "investmentManagerOf" -> Optional.of(Relation.INVESTMENT_MANAGER);
      case "parentOf" -> Optional.of(Relation.PARENT);
      case "shareholderOf" -> Optional.of(Relation.SHAREHOLDER);
      case "controls" -> Optional.of(Relation.CONTROL_PERSON);
      case "agentFor" -> Optional.of(Relation.AGENT);
      case "nomineeFor" -> Optional.of(Relation.NOMINEE);
      case "custodianFor" -> Optional.of(Relation.CUSTODIAN);
      case "spouseOf", "familyOf" -> Optional.of(Relation.RELATIVE);
      case "affiliateOf", "issuerConsultant", "brokerDealerAffiliate" ->
          Optional.of(Relation.AFFILIATE);
      case "votingPowerOver" -> Optional.of(Relation.VOTING_POWER);
      case "dispositivePowerOver" -> Optional.of(Relation.DISPOSITIVE_POWER);
      case "beneficialOwnerOf" -> Optional.of(Relation.BENEFICIAL_OWNER);
      case "issuerLender" -> Optional.of(Relation.CREDITOR);
      case "careOf" -> Optional.of(Relation.CARE_OF);
      case "attentionFor" -> Optional.of(Relation.CONTACT);
      case "officerOf",
          "directorOf",
          "partnerOf",
          "portfolioManagerOf",
          "issuerOfficer",
          "issuerDirector",
          "issuerEmployee" ->
          Optional.of(Relation.OFFICE);
      default -> throw new IllegalArgumentException("no such predicate: " + predicate);
    };
  }
}
