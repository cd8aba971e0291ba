package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PartyKind;

/**
 * Puts the mentions of one filing together into parties. Full names come first, the fuller before
 * the shorter, so that the order of the text decides nothing; then defined terms; then a title with
 * a surname. A mention that fits two parties is reported and refers to none.
 */
public final class PartyResolver {
  private static final Set<String> ISSUER_WORDS =
      Set.of("we", "us", "our", "ours", "co", "our co", "issuer", "registrant");

  /** So many of those whom a mention can mean are named. */
  private static final int MOST_NAMED = 20;

  private final Map<String, ParsedName> parsed = new HashMap<>();
  private final NameIndex names = new NameIndex();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<PartyMention, Draft> referents = new LinkedHashMap<>();
  private final List<Ambiguity> ambiguities = new ArrayList<>();
  private final Set<PartyMention> undecided = new HashSet<>();

  /** Parties that stand for several persons, by these. */
  private final Map<Set<Draft>, Draft> groups = new HashMap<>();

  /** Parties in whose names rows stand; two rows in different names are two parties. */
  private final Set<Draft> rowHolders = new HashSet<>();

  /** Parties that notes or the names of other parties mention. */
  private final Set<Draft> noted = new HashSet<>();

  private final DefinedNames terms;
  private final TitledNames titled;
  private final Spouses spouses;
  private final RowNames rows;
  private final Told told;
  private final Houses houses;
  private @Nullable Draft issuer;

  private PartyResolver(List<RoledMention> all, List<Defines> definitions, Told told) {
    this.told = told;
    this.houses = new Houses(told.firms());
    this.terms = new DefinedNames(definitions);
    this.titled = new TitledNames(all, names, referents, this::parsed, told.kin());
    this.spouses = new Spouses(all);
    this.rows = new RowNames(referents, this::parsed, names::has, titled::isBorne);
  }

  /**
   * Resolves mentions.
   *
   * @param mentions all mentions of the filing; those of definitions need not be among them
   * @param definitions the defined terms of its notes
   */
  public static Resolution resolve(List<RoledMention> mentions, List<Defines> definitions) {
    return resolve(mentions, definitions, new Told());
  }

  /**
   * Resolves mentions.
   *
   * @param told what the filing says of those whom it mentions
   */
  public static Resolution resolve(
      List<RoledMention> mentions, List<Defines> definitions, Told told) {
    List<RoledMention> all = new ArrayList<>(mentions);
    for (Defines term : definitions) {
      all.add(RoledMention.of(term.party(), MentionRole.NOTE));
    }
    PartyResolver resolver = new PartyResolver(all, definitions, told);
    resolver.issuers(all);
    resolver.fullNames(all);
    resolver.definedTerms(all, definitions);
    resolver.patrons(all);
    resolver.shortNames(all);
    return resolver.resolution(all);
  }

  private void issuers(List<RoledMention> all) {
    for (RoledMention roled : all) {
      PartyMention mention = roled.mention();
      if (roled.role() == MentionRole.ISSUER) {
        issuer = issuer == null ? draft(PartyKind.ORGANIZATION) : issuer;
        enter(issuer, parsed(mention.name()), mention);
      }
    }
    for (RoledMention roled : all) {
      if (isIssuer(roled.mention().name())) {
        issuer(roled.mention());
      }
    }
  }

  /** What "we" and "the Company" mean stays open where the filing does not name its issuer. */
  private void issuer(PartyMention mention) {
    if (issuer == null) {
      undecided.add(mention);
    } else {
      refer(mention, issuer);
    }
  }

  /** "we", "the Company", or the first letters of the issuer's name. */
  private boolean isIssuer(String name) {
    if (ISSUER_WORDS.contains(names.key(name))) {
      return true;
    }
    boolean capitals = name.length() > 2 && name.length() < 7;
    for (int i = 0; i < name.length() && capitals; i++) {
      capitals = name.charAt(i) >= 'A' && name.charAt(i) <= 'Z';
    }
    return capitals && issuer != null && name.equalsIgnoreCase(NameKeys.initials(issuer.fullest()));
  }

  private void fullNames(List<RoledMention> all) {
    List<Named> full = new ArrayList<>();
    for (RoledMention roled : all) {
      PartyMention mention = roled.mention();
      boolean open = !isKnown(mention) && !undecided.contains(mention);
      if (open && !terms.isTerm(names.key(mention.name()))) {
        ParsedName name = parsed(mention.name());
        if (!name.isShort()) {
          full.add(new Named(roled, name, NameKeys.count(names.key(name.canonical()))));
        }
      }
    }
    full.sort(Named::fullerFirst);
    full.forEach(named -> houses.learn(named.name()));
    for (Named named : full) {
      Draft row = rows.meant(named.roled(), named.fullness());
      if (row == null) {
        fullName(named.roled().mention(), named.roled().role(), named.name());
      } else {
        refer(named.roled().mention(), row);
      }
    }
  }

  /** A mention, its name taken apart, and the number of its words. */
  private record Named(RoledMention roled, ParsedName name, int fullness) {
    private static int fullerFirst(Named a, Named b) {
      int fullness = Integer.compare(b.fullness, a.fullness);
      return fullness != 0 ? fullness : a.roled.role().compareTo(b.roled.role());
    }
  }

  private void fullName(PartyMention mention, MentionRole role, ParsedName printed) {
    if (isKnown(mention)) {
      return;
    }
    ParsedName name = houses.read(printed, names.key(printed.canonical()));
    List<Draft> members = members(name, mention);
    Draft same = names.called(key(mention, name));
    same = same != null ? same : group(members);
    List<Draft> close = same != null ? List.of(same) : names.close(name);
    if (same == null) {
      close = told.umbrellas().has(mention) ? List.of() : possible(close, role);
    }
    if (close.size() > 1) {
      ambiguous(mention, close);
      return;
    }
    Draft draft = close.isEmpty() ? draft(name.kind()) : close.get(0);
    enter(draft, name, mention);
    if (close.isEmpty()) {
      draft.members.addAll(members);
      Set<Draft> together = new HashSet<>(members);
      if (together.size() > 1) {
        groups.putIfAbsent(together, draft);
      }
    }
    if (role == MentionRole.HOLDER) {
      rowHolders.add(draft);
    }
    if (role == MentionRole.NOTE) {
      noted.add(draft);
    }
  }

  private List<Draft> possible(List<Draft> close, MentionRole role) {
    List<Draft> possible = new ArrayList<>();
    for (Draft draft : close) {
      if (mayBe(draft, role)) {
        possible.add(draft);
      }
    }
    return possible;
  }

  /**
   * Whether a mention in other words may be a party. Rows in two names are two parties; and a
   * person on an address line is not the namesake of another row for want of an initial. Notes
   * speak of the parties of the table more loosely.
   */
  private boolean mayBe(Draft draft, MentionRole role) {
    if (role == MentionRole.HOLDER && rowHolders.contains(draft)) {
      return false;
    }
    return draft.kind != PartyKind.PERSON || role == MentionRole.NOTE || noted.contains(draft);
  }

  /** Two descriptions in the same words ("his spouse") are two parties. */
  private String key(PartyMention mention, ParsedName name) {
    if (name.described()) {
      PartyMention married = spouses.rowOf(mention);
      return married == null
          ? names.key(name.canonical()) + "@" + mention.range().start()
          : "spouse@" + married.range().start();
    }
    return names.key(name.person().map(PersonName::withoutDegrees).orElse(name.canonical()));
  }

  /** A name taken apart; notes say the same names again and again. */
  private ParsedName parsed(String name) {
    return parsed.computeIfAbsent(name, NameParser::parse);
  }

  /** The persons of a joint name, each a party of its own. */
  private List<Draft> members(ParsedName name, PartyMention mention) {
    List<Draft> members = new ArrayList<>();
    for (String member : name.members()) {
      PartyMention part = new PartyMention(member, mention.range());
      fullName(part, MentionRole.NOTE, parsed(member));
      Draft draft = referents.get(part);
      if (draft != null) {
        members.add(draft);
      }
    }
    return members;
  }

  private @Nullable Draft group(List<Draft> members) {
    return groups.get(new HashSet<>(members));
  }

  private Draft draft(PartyKind kind) {
    Draft draft = new Draft(kind);
    drafts.add(draft);
    return draft;
  }

  private void enter(Draft draft, ParsedName name, PartyMention mention) {
    draft.named(name, mention);
    referents.put(mention, draft);
    names.enter(key(mention, name), name, draft);
  }

  private void definedTerms(List<RoledMention> all, List<Defines> definitions) {
    Map<String, List<RoledMention>> called =
        all.stream().collect(Collectors.groupingBy(roled -> roled.mention().name()));
    for (Defines definition : definitions) {
      Draft known = referents.get(definition.party());
      Draft draft = known != null ? known : termReferent(definition.party());
      if (draft != null) {
        refer(definition.party(), draft);
        refer(definition.alias(), draft);
        if (parsed(definition.alias().name()).isShort()) {
          List<RoledMention> same = called.getOrDefault(definition.alias().name(), List.of());
          DefinedNames.inNote(definition.alias(), same).forEach(one -> refer(one, draft));
        } else {
          terms.stands(definition, draft);
        }
      }
    }
    for (RoledMention roled : all) {
      PartyMention mention = roled.mention();
      Draft draft = isKnown(mention) ? null : termReferent(mention);
      if (draft != null) {
        refer(mention, draft);
      }
    }
  }

  private @Nullable Draft termReferent(PartyMention mention) {
    String key = names.key(mention.name());
    Draft full = names.called(key);
    return full != null ? full : terms.meant(key, mention.range().start());
  }

  /** "Mr. Sample" for the person who is named in the name of his trust alone. */
  private void patrons(List<RoledMention> all) {
    Map<PartyMention, PartyMention> meant = new LinkedHashMap<>();
    for (RoledMention roled : all) {
      ParsedName name = parsed(roled.mention().name());
      if (!roled.rowHolders().isEmpty() && name.isShort() && !isKnown(roled.mention())) {
        PersonName person = name.person().orElseThrow();
        boolean known = !titled.meant(roled, person).isEmpty();
        List<PartyMention> patrons = known ? List.of() : titled.patrons(roled, person, List.of());
        if (patrons.size() == 1) {
          meant.put(roled.mention(), patrons.get(0));
        }
      }
    }
    meant.forEach(
        (mention, patron) -> {
          fullName(patron, MentionRole.NOTE, parsed(patron.name()));
          Draft draft = referents.get(patron);
          if (draft != null) {
            refer(mention, draft);
          }
        });
  }

  private void shortNames(List<RoledMention> all) {
    for (RoledMention roled : all) {
      PartyMention mention = roled.mention();
      if (isKnown(mention) || undecided.contains(mention)) {
        continue;
      }
      ParsedName name = parsed(mention.name());
      if (!name.isShort()) {
        fullName(mention, roled.role(), name);
        continue;
      }
      PersonName person = name.person().orElseThrow();
      Collection<Draft> candidates = titled.meant(roled, person);
      List<PartyMention> patrons = titled.patrons(roled, person, candidates);
      if (candidates.size() + patrons.size() > 1) {
        ambiguous(mention, candidates, patrons);
      } else if (candidates.isEmpty()) {
        enter(draft(PartyKind.PERSON), name, mention);
      } else {
        refer(mention, candidates.iterator().next());
      }
    }
  }

  private boolean isKnown(PartyMention mention) {
    return referents.containsKey(mention);
  }

  private void refer(PartyMention mention, Draft draft) {
    if (referents.putIfAbsent(mention, draft) == null) {
      draft.called(mention);
    }
  }

  private void ambiguous(PartyMention mention, Collection<Draft> candidates) {
    ambiguous(mention, candidates, List.of());
  }

  private void ambiguous(
      PartyMention mention, Collection<Draft> candidates, List<PartyMention> others) {
    undecided.add(mention);
    Stream<String> named = others.stream().map(PartyMention::name);
    Stream<String> all = Stream.concat(candidates.stream().map(Draft::fullest), named);
    ambiguities.add(new Ambiguity(mention, all.limit(MOST_NAMED).toList()));
  }

  private Resolution resolution(List<RoledMention> all) {
    Set<Draft> ordered = new LinkedHashSet<>();
    for (RoledMention roled : all) {
      Draft draft = referents.get(roled.mention());
      if (draft != null) {
        ordered.add(draft);
        ordered.addAll(draft.members);
      }
    }
    ordered.addAll(drafts);
    int number = 0;
    for (Draft draft : ordered) {
      draft.number = number++;
    }
    Map<PartyMention, PartyId> ids = new LinkedHashMap<>();
    for (Map.Entry<PartyMention, Draft> referent : referents.entrySet()) {
      ids.put(referent.getKey(), new PartyId(referent.getValue().number));
    }
    List<ResolvedParty> parties = new ArrayList<>();
    for (Draft draft : ordered) {
      parties.add(draft.resolved(rowHolders.contains(draft)));
    }
    return new Resolution(
        parties,
        ids,
        ambiguities,
        issuer == null ? Optional.empty() : Optional.of(new PartyId(issuer.number)));
  }
}
