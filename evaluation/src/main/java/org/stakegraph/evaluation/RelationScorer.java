package org.stakegraph.evaluation;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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
 * What annotations mostly give elsewhere or take for granted does not count as invented: contacts
 * and the parties of joint rows.
 */
final class RelationScorer {
  private static final Set<Relation> MAY_GO_UNSAID =
      EnumSet.of(
          Relation.CARE_OF, Relation.CONTACT, Relation.COPY_RECIPIENT, Relation.JOINT_HOLDER);

  private final GoldFiling gold;
  private final OwnershipReport report;
  private final PartyFinder finder;
  private final Score.Sheet sheet;
  private final Set<Link> links = new LinkedHashSet<>();

  /** A relation or, without one, a disclaimer. */
  private record Link(
      PartyId from, Optional<Relation> relation, PartyId to, Optional<Modality> modality) {
    Link firmly(Modality other) {
      return new Link(from, relation, to, Optional.of(other));
    }
  }

  RelationScorer(GoldFiling gold, OwnershipReport report, PartyFinder finder, Score.Sheet sheet) {
    this.gold = gold;
    this.report = report;
    this.finder = finder;
    this.sheet = sheet;
    report.relationships().forEach(this::addLinks);
    report.disclaimers().forEach(this::addLinks);
  }

  void score() {
    Set<Link> rest = new LinkedHashSet<>(links);
    rest.removeIf(link -> link.relation().filter(MAY_GO_UNSAID::contains).isPresent());
    for (GoldFiling.Relation wanted : gold.relations()) {
      Optional<Relation> relation = relation(wanted.predicate());
      Optional<Modality> modality = modality(wanted);
      Optional<Link> link =
          finder
              .find(wanted.subject())
              .flatMap(
                  from ->
                      object(wanted.object()).map(to -> new Link(from, relation, to, modality)));
      Outcome outcome = link.map(this::outcome).orElse(Outcome.ABSENT);
      if (!wanted.doubt()) {
        sheet.count(Measure.RELATIONS, outcome, wanted.toString());
      }
      link.ifPresent(
          l -> {
            rest.remove(l);
            for (Modality any : Modality.values()) {
              rest.remove(l.firmly(any));
            }
          });
    }
    rest.forEach(link -> sheet.count(Measure.RELATIONS, Outcome.INVENTED, describe(link)));
  }

  private Optional<PartyId> object(String name) {
    return name.equals("issuer") ? report.filing().issuer() : finder.find(name);
  }

  private Outcome outcome(Link wanted) {
    if (links.contains(wanted)) {
      return Outcome.RIGHT;
    }
    for (Modality other : Modality.values()) {
      if (wanted.relation().isPresent() && links.contains(wanted.firmly(other))) {
        return Outcome.WRONG;
      }
    }
    return Outcome.ABSENT;
  }

  private String describe(Link link) {
    return report.party(link.from()).name()
        + " "
        + link.relation().map(Relation::name).orElse("DISCLAIMS")
        + link.modality().map(m -> " " + m).orElse("")
        + " "
        + report.party(link.to()).name();
  }

  private void addLinks(Relationship edge) {
    for (Target target : edge.targets()) {
      links.add(
          new Link(
              edge.from(),
              Optional.of(edge.relation()),
              holder(target),
              Optional.of(edge.modality())));
    }
  }

  private void addLinks(Disclaimer disclaimer) {
    for (Target target : disclaimer.targets()) {
      links.add(new Link(disclaimer.from(), Optional.empty(), holder(target), Optional.empty()));
    }
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
