package org.stakegraph.export.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.stakegraph.model.Limitation;
import org.stakegraph.model.Limitation.LockUp;
import org.stakegraph.model.Limitation.OwnershipCap;
import org.stakegraph.ontology.Stk;

/** Ownership caps and lock-ups. */
final class LimitationMapper {
  private final Mapping mapping;
  private final ReportGraph graph;
  private final ReportIris iris;

  LimitationMapper(Mapping mapping) {
    this.mapping = mapping;
    this.graph = mapping.graph();
    this.iris = mapping.iris();
  }

  void map() {
    for (Limitation limitation :
        Duplicates.without(mapping.report().limitations(), LimitationMapper::fingerprint)) {
      IRI node = limitation.match(this::cap, this::lockUp);
      limitation.acts().forEach(act -> graph.code(node, Stk.RESTRICTS_ACTION, CodeTerms.of(act)));
      mapping.provenance(node, limitation.evidence());
    }
  }

  private static long fingerprint(Limitation limitation) {
    long subject =
        limitation.<Long>match(
            cap -> (long) cap.holder().number(), lockUp -> lockUp.releaseDate().toEpochDay());
    return Duplicates.fingerprint(subject, limitation.evidence().span().start());
  }

  private IRI cap(OwnershipCap cap) {
    IRI holder = iris.party(cap.holder());
    String percent = cap.percent().stripTrailingZeros().toPlainString();
    IRI node = iris.byContent("limit", "cap|" + iris.local(holder) + "|" + percent);
    graph.type(node, Stk.OWNERSHIP_CAP);
    graph.link(node, Stk.APPLIES_TO, holder);
    cap.positions().forEach(row -> graph.link(node, Stk.APPLIES_TO, iris.position(row)));
    graph.decimal(node, Stk.CAP_PERCENT, cap.percent());
    graph.flag(node, Stk.COUNTS_AFFILIATES, cap.withAffiliates());
    cap.noticeDays().ifPresent(days -> graph.integer(node, Stk.NOTICE_DAYS, days));
    cap.figuresReflectCap().ifPresent(so -> graph.flag(node, Stk.FIGURES_REFLECT_CAP, so));
    mapping.note(node, cap.note());
    return node;
  }

  private IRI lockUp(LockUp lockUp) {
    IRI table = iris.table(lockUp.table());
    IRI node = iris.byContent("limit", "lock-up|" + iris.local(table) + "|" + lockUp.releaseDate());
    graph.type(node, Stk.LOCK_UP);
    graph.link(node, Stk.APPLIES_TO, table);
    graph.date(node, Stk.RELEASE_DATE, lockUp.releaseDate());
    graph.decimal(node, Stk.RELEASE_PERCENT, lockUp.releasePercent());
    return node;
  }
}
