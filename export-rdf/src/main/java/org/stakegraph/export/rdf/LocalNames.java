package org.stakegraph.export.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stakegraph.model.Component;
import org.stakegraph.model.Filing;
import org.stakegraph.model.Footnote;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.OwnershipReport;
import org.stakegraph.model.Party;
import org.stakegraph.model.Position;
import org.stakegraph.model.Security;

/**
 * The names of a report's nodes below the base (docs/adr/0005). Content decides a name wherever it
 * can, so that a better reading of the same filing leaves the names of what it read before alone.
 */
final class LocalNames {
  private static final int SHA256_DIGITS = 64;
  private static final int SHA256_SHORT = 16;

  final String filing;
  final List<String> parties;
  final List<String> securities;
  final List<String> tables;
  final List<String> footnotes;
  final List<String> positions;
  final List<String> components;

  private final DistinctNames names = new DistinctNames();

  LocalNames(OwnershipReport report) {
    String digest = shortDigest(report.filing());
    filing = filing(report.filing(), digest);
    String scope = scope(report, digest);
    parties = each(report.parties(), p -> party(report, scope, p));
    securities = each(report.securities(), s -> names.claim(security(scope, s)));
    tables = each(report.tables(), t -> names.claim(table(t)));
    footnotes = each(report.footnotes(), n -> names.claim(footnote(n)));
    positions = each(report.positions(), p -> names.claim(position(report, p)));
    components = each(report.components(), c -> names.claim(component(report, c)));
  }

  /** A name that no other node of the report has. */
  String claim(String wanted) {
    return names.claim(wanted);
  }

  private static String filing(Filing filing, String digest) {
    return "filing/" + filing.accession().map(a -> a.value()).orElse("sha256-" + digest);
  }

  private static String scope(OwnershipReport report, String digest) {
    Filing filing = report.filing();
    return filing
        .issuer()
        .flatMap(id -> report.party(id).cik())
        .map(cik -> "cik-" + cik.value())
        .or(
            () ->
                filing
                    .fileNumber()
                    .map(Slug::ofNumber)
                    .filter(s -> !s.isEmpty())
                    .map(s -> "reg-" + s))
        .orElse("doc-" + digest);
  }

  private String party(OwnershipReport report, String scope, Party party) {
    if (report.filing().issuer().equals(Optional.of(party.id()))) {
      String known = party.cik().map(cik -> "cik/" + cik.value()).orElse("");
      return names.claim(known.isEmpty() ? "agent/" + scope + "/issuer" : known);
    }
    return names.claim("agent/" + scope + "/" + Slug.withHash(NameKey.of(party.name())));
  }

  private static String security(String scope, Security security) {
    String key = NameKey.of(security.label());
    String slug = Slug.ofKey(key);
    return "security/" + scope + "/" + (slug.isEmpty() ? ContentHash.h16(key) : slug);
  }

  private String table(HolderTable table) {
    return filing + "/table/" + table.number();
  }

  private String footnote(Footnote note) {
    String slug = Slug.of(note.marker());
    String name = slug.isEmpty() ? ContentHash.h16(note.marker()) : slug;
    return tables.get(note.table().number()) + "/note/" + name;
  }

  private String position(OwnershipReport report, Position position) {
    String holder = report.party(position.holder()).name();
    return filing + "/position/" + Slug.withHash(NameKey.of(holder));
  }

  private String component(OwnershipReport report, Component component) {
    int security =
        component
            .through()
            .orElseGet(() -> report.position(component.partOf().get(0)).security())
            .number();
    return filing
        + "/lot/"
        + ContentHash.h16(
            String.join(
                "|",
                parties.get(component.holder().number()),
                Long.toString(component.shares()),
                component.kind().name(),
                securities.get(security)));
  }

  private static String shortDigest(Filing filing) {
    String digest = filing.sha256();
    if (digest.length() != SHA256_DIGITS
        || !digest.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + digest);
    }
    return digest.substring(0, SHA256_SHORT);
  }

  private static <T> List<String> each(List<T> things, Function<T, String> name) {
    List<String> all = new ArrayList<>(things.size());
    for (T thing : things) {
      all.add(name.apply(thing));
    }
    return all;
  }
}
