package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stakegraph.ingest.entity.MentionRole;
import org.stakegraph.ingest.entity.Mentions;
import org.stakegraph.ingest.entity.PartyResolver;
import org.stakegraph.ingest.entity.Resolution;
import org.stakegraph.ingest.entity.ResolvedParty;
import org.stakegraph.ingest.entity.RoledMention;
import org.stakegraph.ingest.entity.Told;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Relation;

/**
 * What the reader made of a template's note: one line for each subject, relation and object, with
 * the parties' full names. That somebody has power over the own shares is no statement, as in the
 * report.
 */
final class TemplateReading implements NoteStatement.Cases<List<String>> {
  private static final Set<Relation> POWERS =
      Set.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER);

  private static final String TERM = "defines | ";

  /** What is compared only in cases that list one: definitions and postal facts. */
  private static final List<String> BESIDE = List.of(TERM, " | care of | ", " | contact | ");

  private final Template template;
  private final List<NoteStatement> statements;
  private final List<RoledMention> mentions = new ArrayList<>();
  private final List<PartyMention> rows = new ArrayList<>();
  private final TemplateNames names;
  private int invented;

  private TemplateReading(Template template) {
    this.template = template;
    String before = template.before().orElse("");
    String source = before + " " + template.note();
    invented = source.length() + 1;
    List<String> holders = new ArrayList<>(template.rows());
    holders.addAll(template.holders());
    NoteContext context = new NoteContext(template.rows(), holders, Aliases.none(), "common stock");
    NoteReading earlier = read(source, new TextRange(0, before.length()), context);
    NoteReading own =
        read(
            source,
            new TextRange(before.length() + 1, source.length()),
            context.with(earlier.aliases()));
    this.statements = own.statements();
    List<NoteStatement> all = new ArrayList<>(earlier.statements());
    all.addAll(own.statements());
    this.names = new TemplateNames(resolve(all));
  }

  private static NoteReading read(String source, TextRange range, NoteContext context) {
    return NoteReader.read(AlignedText.of(source, range), context);
  }

  private Resolution resolve(List<NoteStatement> all) {
    add(template.issuer(), MentionRole.ISSUER);
    template.rows().forEach(row -> rows.add(add(row, MentionRole.HOLDER)));
    template.holders().forEach(holder -> add(holder, MentionRole.HOLDER));
    List<Defines> definitions = new ArrayList<>();
    for (NoteStatement statement : all) {
      if (statement instanceof Defines defines) {
        definitions.add(defines);
      }
      for (PartyMention mention : Mentions.of(statement)) {
        mentions.add(new RoledMention(mention, MentionRole.NOTE, rows));
      }
    }
    Told told = new Told();
    all.forEach(told::learn);
    return PartyResolver.resolve(mentions, definitions, told);
  }

  private PartyMention add(String name, MentionRole role) {
    PartyMention mention = new PartyMention(name, new TextRange(invented, invented + 1));
    invented += 2;
    mentions.add(RoledMention.of(mention, role));
    return mention;
  }

  /** What the note was read as and what it should have been read as. */
  record Compared(Set<String> said, Set<String> expected) {
    boolean same() {
      return said.equals(expected);
    }

    String difference() {
      Set<String> missing = new TreeSet<>(expected);
      missing.removeAll(said);
      Set<String> invented = new TreeSet<>(said);
      invented.removeAll(expected);
      return missing.stream().map(line -> "\n    missing   " + line).collect(Collectors.joining())
          + invented.stream().map(line -> "\n    invented  " + line).collect(Collectors.joining());
    }
  }

  /** Reads a template's note and compares. */
  static Compared compare(Template template) {
    TemplateReading reading = new TemplateReading(template);
    Expectation expectation = new Expectation(template.title(), reading.names, template.rows());
    Set<String> expected = new TreeSet<>();
    template.expected().forEach(line -> expected.addAll(expectation.lines(line)));
    Set<String> said = new TreeSet<>();
    reading.statements.forEach(statement -> said.addAll(statement.match(reading)));
    Set<String> allowed = new TreeSet<>();
    template.allowed().forEach(line -> allowed.addAll(expectation.lines(line)));
    allowed.removeAll(expected);
    said.removeAll(allowed);
    expected.remove("");
    said.remove("");
    for (String kind : BESIDE) {
      if (expected.stream().noneMatch(line -> line.contains(kind))) {
        said.removeIf(line -> line.contains(kind));
      }
    }
    return new Compared(said, expected);
  }

  @Override
  public List<String> includes(NoteStatement.Includes s) {
    List<String> heldBy = s.heldBy().isEmpty() ? rowNames() : names.of(s.heldBy());
    return List.of(
        Expectation.includes(s.shares(), words(s.kind()), heldBy, s.withinDays().orElse(0)));
  }

  @Override
  public List<String> relates(NoteStatement.Relates s) {
    List<String> lines = new ArrayList<>();
    String sharing = s.sharing().map(TemplateReading::words).orElse("-");
    for (String object : objects(s.objects())) {
      lines.add(
          Expectation.relates(
              names.of(s.from()),
              words(s.relation()),
              object,
              words(s.modality()) + (POWERS.contains(s.relation()) ? " | " + sharing : "")));
    }
    return lines;
  }

  @Override
  public List<String> disclaims(NoteStatement.Disclaims s) {
    List<String> lines = new ArrayList<>();
    for (String object : objects(s.objects())) {
      lines.add(Expectation.disclaims(names.of(s.from()), object, s.exceptPecuniaryInterest()));
    }
    return lines;
  }

  @Override
  public List<String> caps(NoteStatement.Caps s) {
    Optional<String> reflected =
        s.figuresReflectCap().map(reflects -> reflects ? "reflected" : "not reflected");
    Set<String> acts = s.acts().stream().map(TemplateReading::words).collect(Collectors.toSet());
    List<String> holders = s.holder().isEmpty() ? rowNames() : List.of(names.of(s.holder().get()));
    List<String> more = new ArrayList<>();
    if (s.withAffiliates()) {
      more.add("with affiliates");
    }
    if (s.noticeDays().isPresent()) {
      more.add("notice " + s.noticeDays().getAsInt());
    }
    reflected.ifPresent(more::add);
    return List.of(Expectation.caps(holders, s.percent().toPlainString(), acts, more));
  }

  @Override
  public List<String> locksUp(NoteStatement.LocksUp s) {
    return List.of("locks up | " + s.firstRelease());
  }

  @Override
  public List<String> defines(Defines s) {
    return List.of(TERM + s.alias().name() + " | " + names.of(s.party()));
  }

  /** Where post reaches a party is no fact about control. */
  @Override
  public List<String> locatedAt(NoteStatement.LocatedAt s) {
    return List.of();
  }

  @Override
  public List<String> locatedWith(NoteStatement.LocatedWith s) {
    return List.of();
  }

  /** What no rule reads is reported, which is no fact. */
  @Override
  public List<String> notUnderstood(NoteStatement.NotUnderstood s) {
    return List.of();
  }

  private List<String> objects(List<Stakeholding> objects) {
    List<String> lines = new ArrayList<>();
    for (Stakeholding object : objects) {
      lines.addAll(
          object.<List<String>>match(
              party -> List.of(names.of(party)),
              holder -> List.of("shares of " + names.of(holder)),
              () -> Expectation.theseShares(rowNames())));
    }
    return lines;
  }

  private List<String> rowNames() {
    return names.of(rows);
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The full names of parties, as the filing's resolution gives them. */
  record TemplateNames(Resolution resolution) {
    String of(PartyMention mention) {
      Optional<PartyId> party = resolution.partyOf(mention);
      return party.isEmpty() ? "?" + mention.name() : named(party.get());
    }

    List<String> of(List<PartyMention> several) {
      return several.stream().map(this::of).toList();
    }

    /** What an expected name refers to; a name that nobody bears is itself. */
    String of(String expected) {
      for (ResolvedParty party : resolution.parties()) {
        if (party.name().equals(expected)) {
          return named(party.id());
        }
      }
      for (ResolvedParty party : resolution.parties()) {
        if (party.aliases().contains(expected)) {
          return named(party.id());
        }
      }
      return plain(expected);
    }

    private String named(PartyId party) {
      boolean issuer = resolution.issuer().filter(party::equals).isPresent();
      return issuer ? "issuer" : plain(resolution.parties().get(party.number()).name());
    }

    /** Without an article or a title before a full name and the sentence's point behind. */
    private static String plain(String name) {
      int space = name.indexOf(' ');
      String first = space < 0 ? "" : name.substring(0, space).toLowerCase(Locale.ROOT);
      boolean article = Set.of("a", "an", "the").contains(first);
      boolean full = space > 0 && name.indexOf(' ', space + 1) > 0;
      boolean title = full && Set.of("mr.", "mrs.", "ms.", "dr.").contains(first);
      String rest = article || title ? name.substring(space + 1) : name;
      return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    }
  }
}
