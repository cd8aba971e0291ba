package org.stakegraph.ingest.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.footnote.Aliases;
import org.stakegraph.ingest.footnote.LockUpReader;
import org.stakegraph.ingest.footnote.MarkerUse;
import org.stakegraph.ingest.footnote.NameClauses;
import org.stakegraph.ingest.footnote.Note;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.NoteReader;
import org.stakegraph.ingest.footnote.NoteReading;
import org.stakegraph.ingest.footnote.NoteSection;
import org.stakegraph.ingest.footnote.NoteSplitter;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Caps;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.LocksUp;
import org.stakegraph.ingest.statement.NoteStatement.NotUnderstood;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.SecurityKind;

/** The notes of a real filing whose marks were partly lost, held against its annotation. */
class RealNotesTest {
  private static final String FILING = "424B3-Internap-2001.txt";

  private record Read(String marker, NoteStatement statement) {}

  private SourceText source = SourceText.of("");
  private Map<String, Object> gold = Map.of();
  private final Map<String, List<PartyMention>> rows = new LinkedHashMap<>();
  private final Map<String, PartyMention> names = new HashMap<>();
  private final List<RoledMention> mentions = new ArrayList<>();
  private final List<Read> statements = new ArrayList<>();
  private NoteSection section =
      new NoteSection(List.of(), List.of(), List.of(), new TextRange(0, 0));
  private int invented = 1 << 24;

  @BeforeEach
  void readNotes() throws IOException {
    source = SourceText.of(Files.readString(SharedFilings.file("filings/dev/" + FILING)));
    gold = GoldJson.read(Files.readString(SharedFilings.file("gold/dev/" + FILING + ".gold.json")));
    rows.put("1", List.of());
    for (Map<String, Object> holder : GoldJson.objects(gold, "holders")) {
      PartyMention mention = mention(GoldJson.text(holder, "name"), MentionRole.HOLDER);
      for (Object marker : (List<?>) holder.get("footnotes")) {
        rows.computeIfAbsent((String) marker, m -> new ArrayList<>()).add(mention);
      }
    }
    List<MarkerUse> uses = new ArrayList<>();
    rows.forEach((marker, holders) -> uses.add(new MarkerUse(marker, printed(holders))));
    int from = source.text().indexOf("Total:");
    TextRange area = new TextRange(from, source.text().indexOf("PLAN OF DISTRIBUTION", from) + 20);
    section = NoteSplitter.split(source, area, uses);
    Aliases aliases = Aliases.none();
    for (Note note : section.notes()) {
      List<PartyMention> holders = rows.getOrDefault(note.marker().orElse(""), List.of());
      NoteContext context =
          new NoteContext(printed(holders), List.copyOf(names.keySet()), aliases, "common stock");
      NoteReading reading = NoteReader.read(note.text(), context);
      aliases = reading.aliases();
      for (NoteStatement statement : reading.statements()) {
        statements.add(new Read(note.marker().orElse(""), statement));
        Mentions.of(statement)
            .forEach(m -> mentions.add(new RoledMention(m, MentionRole.NOTE, holders)));
      }
    }
  }

  private PartyMention mention(String name, MentionRole role) {
    PartyMention mention = new PartyMention(name, new TextRange(invented, invented + 1));
    invented += 2;
    mentions.add(RoledMention.of(mention, role));
    names.put(name, mention);
    return mention;
  }

  private PartyMention goldName(String name) {
    PartyMention known = names.get(name);
    return known == null ? mention(name, MentionRole.NOTE) : known;
  }

  private static List<String> printed(List<PartyMention> holders) {
    return holders.stream().map(PartyMention::name).toList();
  }

  private Resolution resolve() {
    List<Defines> terms =
        statements.stream()
            .map(Read::statement)
            .filter(Defines.class::isInstance)
            .map(Defines.class::cast)
            .toList();
    return PartyResolver.resolve(mentions, terms);
  }

  @Test
  void everyNoteHasItsMarkAndTheStarIsExplained() {
    assertThat(section.notes())
        .extracting(note -> note.marker().orElse("?"))
        .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    assertThat(section.notes().stream().filter(note -> !note.markerPrinted()))
        .extracting(note -> note.marker().orElse("?"))
        .containsExactly("2", "3", "5", "6");
    assertThat(section.legends()).hasSize(1);
  }

  @Test
  void everySentenceIsUnderstood() {
    assertThat(statements.stream().map(Read::statement).filter(NotUnderstood.class::isInstance))
        .isEmpty();
  }

  @Test
  void componentsAreThoseOfTheAnnotation() {
    List<Map<String, Object>> expected = GoldJson.objects(gold, "components");
    expected.forEach(component -> goldName(GoldJson.text(component, "held_by")));
    Resolution resolution = resolve();
    List<String> wanted =
        expected.stream()
            .map(
                c ->
                    GoldJson.text(c, "footnote")
                        + " "
                        + GoldJson.text(c, "shares")
                        + " "
                        + GoldJson.text(c, "kind")
                        + " "
                        + resolution.partyOf(goldName(GoldJson.text(c, "held_by"))).orElseThrow())
            .toList();
    List<String> found = new ArrayList<>();
    for (Read read : statements) {
      if (read.statement() instanceof Includes includes) {
        found.add(
            read.marker()
                + " "
                + includes.shares()
                + " "
                + word(includes.kind())
                + " "
                + holder(resolution, read.marker(), includes));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static String word(SecurityKind kind) {
    return kind == SecurityKind.PREFERRED
        ? "conversion"
        : kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private PartyId holder(Resolution resolution, String marker, Includes includes) {
    List<PartyId> holders =
        includes.heldBy().stream().map(m -> resolution.partyOf(m).orElseThrow()).toList();
    if (holders.isEmpty()) {
      return resolution.partyOf(rows.get(marker).get(0)).orElseThrow();
    }
    return holders.size() == 1 ? holders.get(0) : resolution.groupOf(holders).orElseThrow();
  }

  @Test
  void relationsDisclaimersAndCapsAreThoseOfTheAnnotation() {
    List<String> wanted = new ArrayList<>();
    List<Map<String, Object>> relations = GoldJson.objects(gold, "relations");
    relations.forEach(r -> goldName(GoldJson.text(r, "subject")));
    relations.forEach(r -> goldName(GoldJson.text(r, "object")));
    Resolution resolution = resolve();
    for (Map<String, Object> relation : relations) {
      boolean derived =
          GoldJson.text(relation, "predicate").equals("beneficialOwnerOf")
              && GoldJson.text(relation, "modality").equals("asserted");
      if (!derived && !GoldJson.text(relation, "footnote").equals("table")) {
        wanted.add(
            resolution.partyOf(goldName(GoldJson.text(relation, "subject"))).orElseThrow()
                + GoldJson.text(relation, "predicate")
                + resolution.partyOf(goldName(GoldJson.text(relation, "object"))).orElseThrow());
      }
    }
    List<String> found = new ArrayList<>();
    for (Read read : statements) {
      if (read.statement() instanceof Relates relates) {
        for (Stakeholding object : relates.objects()) {
          found.add(
              party(resolution, relates.from())
                  + predicate(relates)
                  + target(resolution, read.marker(), object));
        }
      } else if (read.statement() instanceof Disclaims disclaims) {
        assertThat(disclaims.exceptPecuniaryInterest()).isTrue();
        for (Stakeholding object : disclaims.objects()) {
          found.add(
              party(resolution, disclaims.from())
                  + "disclaims"
                  + target(resolution, read.marker(), object));
        }
      } else if (read.statement() instanceof Caps caps) {
        assertThat(caps.percent()).isEqualByComparingTo("4.99");
        assertThat(caps.acts()).hasSize(4);
        assertThat(resolution.partyOf(caps.holder().orElseThrow()))
            .isEqualTo(resolution.partyOf(rows.get(read.marker()).get(0)));
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    assertThat(statements.stream().filter(read -> read.statement() instanceof Caps)).hasSize(2);
  }

  private static PartyId party(Resolution resolution, PartyMention mention) {
    return resolution.partyOf(mention).orElseThrow();
  }

  private static String predicate(Relates relates) {
    return switch (relates.relation()) {
      case AGENT -> "agentFor";
      case VOTING_POWER -> "votingPowerOver";
      case DISPOSITIVE_POWER -> "dispositivePowerOver";
      case BENEFICIAL_OWNER -> "beneficialOwnerOf";
      default -> relates.relation().name();
    };
  }

  private PartyId target(Resolution resolution, String marker, Stakeholding object) {
    return object.match(
        m -> party(resolution, m),
        m -> party(resolution, m),
        () -> party(resolution, rows.get(marker).get(0)));
  }

  @Test
  void spellingsOfOnePartyMeetAndOthersDoNot() {
    List<List<PartyMention>> same = new ArrayList<>();
    for (Object pair : (List<?>) gold.get("same_as")) {
      List<?> two = (List<?>) pair;
      boolean issuer = two.get(1).toString().startsWith("INTERNAP");
      if (!issuer) {
        same.add(
            List.of(
                goldName(two.get(0).toString()), mention(two.get(1).toString(), MentionRole.NOTE)));
      }
    }
    Resolution resolution = resolve();
    assertThat(same)
        .allSatisfy(
            pair ->
                assertThat(resolution.partyOf(pair.get(0)))
                    .isPresent()
                    .isEqualTo(resolution.partyOf(pair.get(1))));
    long rowsApart =
        GoldJson.objects(gold, "holders").stream()
            .map(holder -> resolution.partyOf(names.get(GoldJson.text(holder, "name"))))
            .filter(Optional::isPresent)
            .distinct()
            .count();
    assertThat(rowsApart).isEqualTo(GoldJson.objects(gold, "holders").size());
    assertThat(resolution.ambiguities()).isEmpty();
  }

  @Test
  void aTrustsNameTellsItsSettlorAndBeneficiary() {
    long told =
        names.values().stream().mapToLong(mention -> NameClauses.read(mention).size()).sum();
    assertThat(told).isEqualTo(2);
  }

  @Test
  void bothPassagesOfTheLockUpAreRead() {
    List<LocksUp> found = new ArrayList<>();
    for (int i = 0; i < source.lines(); i++) {
      found.addAll(LockUpReader.read(source.aligned(source.line(i))));
    }
    assertThat(found).hasSize(2);
    assertThat(found)
        .extracting(lock -> lock.firstRelease().toString())
        .containsExactly("2001-03-14", "2002-03-14");
    assertThat(found).allSatisfy(lock -> assertThat(lock.stepMonths()).hasValue(3));
  }
}
