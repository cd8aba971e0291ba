package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.rule.Subject;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * What the sentences of one note so far spoke of, so that "he", "the fund" and "its general
 * partner" find whom they mean; lives as long as the note is read. It looks back over a bounded
 * number of mentions.
 */
public final class Discourse {
  /** Mentions looked back over. */
  private static final int REACH = 48;

  private static final Set<Relation> POWERS =
      Set.of(Relation.VOTING_POWER, Relation.DISPOSITIVE_POWER);

  private static final int MOST_PERSONS = 200;
  private static final int MOST_SUBJECTS = 8;

  private final NoteContext context;
  private final NoteTerms terms;
  private final List<PartyMention> mentioned = new ArrayList<>();
  private final Map<String, PartyForm> forms = new LinkedHashMap<>();
  private final List<PartyMention> persons = new ArrayList<>();
  private final Set<PartyMention> subjectPersons = new HashSet<>();
  private final SpokenShares shares = new SpokenShares(this);
  private final SpokenCapacities capacities = new SpokenCapacities(this);
  private final SpokenKin kin = new SpokenKin();
  private final SpokenAddresses addresses = new SpokenAddresses(this);

  /** Full names of those who hold parts of the row. */
  private final Set<String> holders = new LinkedHashSet<>();

  /** The parties that were alone the subject of a clause, the last of them. */
  private final List<PartyMention> subjects = new ArrayList<>();

  private Subject subject = Subject.NONE;
  private List<PartyMention> several = List.of();
  private Set<Relation> powers = Set.of();
  private boolean gathered;
  private @Nullable Sentence composedIn;

  Discourse(NoteContext context, NoteTerms terms) {
    this.context = context;
    this.terms = terms;
  }

  /** The subject of the last clause that had one. */
  public Subject subject() {
    return subject;
  }

  /** The shares last spoken of. */
  public SpokenShares shares() {
    return shares;
  }

  /** The names of the rows that carry the note's mark. */
  public List<String> rowHolders() {
    return context.rowHolders();
  }

  /** Who reports: the rows of the note, or all persons of a schedule in its prose. */
  public List<String> reporting() {
    return context.rowHolders().isEmpty() ? context.holders() : context.rowHolders();
  }

  /** The persons who were a clause's subject alone. */
  Set<PartyMention> subjectPersons() {
    return subjectPersons;
  }

  /** All persons that the note named, in its order, a bounded number of them. */
  List<PartyMention> persons() {
    return persons;
  }

  /** Whether the subject was put together across an aside. */
  boolean isGathered() {
    return gathered;
  }

  void gather(boolean across) {
    gathered = across;
  }

  void after(Subject last) {
    if (!last.isEmpty()) {
      subject = last;
      PartyMention first = last.parties().get(0);
      if (last.parties().size() == 1) {
        subjects.add(first);
        subjects.subList(0, Math.max(0, subjects.size() - MOST_SUBJECTS)).clear();
      }
      if (last.parties().size() == 1 && isPerson(first) && subjectPersons.size() < MOST_PERSONS) {
        subjectPersons.add(first);
      }
    }
  }

  /** Remembers parties in the order in which the text names them. */
  void mention(List<PartyMention> parties) {
    for (PartyMention party : parties) {
      mentioned.add(party);
      if (persons.size() < MOST_PERSONS && isPerson(party)) {
        persons.add(party);
      }
    }
    if (parties.size() > 1) {
      several = List.copyOf(parties);
    }
    if (mentioned.size() > 2 * REACH) {
      mentioned.subList(0, mentioned.size() - REACH).clear();
    }
  }

  /** The powers last spoken of, for "such power"; none if none were. */
  public Set<Relation> powers() {
    return powers;
  }

  /** Whether the note named parts of its row before. */
  public boolean isComposed() {
    return composedIn != null;
  }

  /** Whether it did in a sentence before this one. */
  public boolean isComposedBefore(Sentence sentence) {
    return composedIn != null && composedIn != sentence;
  }

  /** Who holds which capacity. */
  public SpokenCapacities capacities() {
    return capacities;
  }

  /** How relatives are related. */
  public SpokenKin kin() {
    return kin;
  }

  /** Remembers a capacity, so that "its general partner" is known when it comes again. */
  void learn(List<? extends NoteStatement> statements, Sentence sentence) {
    Set<Relation> spoken = EnumSet.noneOf(Relation.class);
    for (NoteStatement statement : statements) {
      if (statement instanceof Relates relates && POWERS.contains(relates.relation())) {
        spoken.add(relates.relation());
      }
    }
    powers = spoken.isEmpty() ? powers : spoken;
    for (NoteStatement statement : statements) {
      boolean part = statement instanceof NoteStatement.Includes;
      composedIn = part && composedIn == null ? sentence : composedIn;
      if (statement instanceof NoteStatement.Includes has && holders.size() < MOST_PERSONS) {
        has.heldBy().forEach(holder -> holders.add(fullName(holder.name())));
      }
      addresses.learn(statement);
      if (statement instanceof Relates relates
          && relates.modality() == Modality.ASSERTED
          && capacities.learn(relates)) {
        kin.learn(relates, sentence);
      }
    }
  }

  /** Whose addresses the note so far gave. */
  public SpokenAddresses addresses() {
    return addresses;
  }

  /** The parties of which clauses spoke one after the other since a place of the filing. */
  public List<PartyMention> subjectsSince(int start) {
    Map<String, PartyMention> found = new LinkedHashMap<>();
    for (PartyMention one : subjects) {
      if (one.range().start() >= start) {
        found.putIfAbsent(fullName(one.name()), one);
      }
    }
    return List.copyOf(found.values());
  }

  /** The parties last named together, for "they" and "the foregoing"; none if none were. */
  public List<PartyMention> several() {
    return subject.parties().size() > 1 ? subject.parties() : several;
  }

  /** The party last named but those of the clause itself, for "the latter". */
  public Optional<PartyMention> latest(Subject clause) {
    for (int i = mentioned.size() - 1; i >= oldest(); i--) {
      PartyMention party = mentioned.get(i);
      if (!clause.parties().contains(party)) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /**
   * All parties that the note named so far but those whose rows carry its mark and those who hold
   * parts of the row: of them it says who else has power.
   */
  public List<PartyMention> foregoing() {
    Map<String, PartyMention> found = new LinkedHashMap<>();
    for (int i = oldest(); i < mentioned.size(); i++) {
      PartyMention party = mentioned.get(i);
      String name = fullName(party.name());
      if (!context.rowHolders().contains(name) && !isAgain(name, found.keySet())) {
        found.putIfAbsent(name, party);
      }
    }
    Map<String, PartyMention> others = new LinkedHashMap<>(found);
    others.keySet().removeAll(holders);
    return List.copyOf(others.isEmpty() ? found.values() : others.values());
  }

  /** Whether a name is a title with the surname of a person named in full. */
  static boolean isAgain(String name, Collection<String> named) {
    int blank = name.lastIndexOf(' ');
    boolean titled = blank > 0 && name.indexOf(' ') == blank && PartyForm.isTitled(name);
    if (titled) {
      String surname = name.substring(blank);
      for (String other : named) {
        if (other.endsWith(surname)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The person last named. */
  public Optional<PartyMention> lastPerson() {
    if (subject.parties().size() == 1 && isPerson(subject.parties().get(0))) {
      return Optional.of(subject.parties().get(0));
    }
    for (int i = mentioned.size() - 1; i >= oldest(); i--) {
      if (isPerson(mentioned.get(i))) {
        return Optional.of(mentioned.get(i));
      }
    }
    return Optional.empty();
  }

  /** The party last named that is no person. */
  public Optional<PartyMention> lastOrganisation() {
    return lastOrganisation(0);
  }

  /** The party last named from a place of the filing on that is no person. */
  public Optional<PartyMention> lastOrganisation(int since) {
    return lastOrganisation(since, List.of());
  }

  /** The same, but none of some parties. */
  public Optional<PartyMention> lastOrganisation(int since, List<PartyMention> besides) {
    for (int i = mentioned.size() - 1; i >= oldest(); i--) {
      PartyMention party = mentioned.get(i);
      PartyForm form = form(party);
      if (party.range().start() < since) {
        break;
      }
      if (besides.stream().noneMatch(other -> isSame(other, party))
          && form != PartyForm.PERSON
          && form != PartyForm.UNKNOWN) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  /** Whether a mention names a person, by its form or by its title. */
  public boolean isPerson(PartyMention party) {
    return form(party) == PartyForm.PERSON;
  }

  /** The form of the party that a mention or the term defined for it shows. */
  public PartyForm form(PartyMention party) {
    return forms.computeIfAbsent(party.name(), name -> PartyForm.of(fullName(name)));
  }

  /** The name that a defined term stands for, else the words themselves. */
  public String fullName(String name) {
    List<PartyMention> stands = terms.stands(name);
    return stands != null && stands.size() == 1 ? stands.get(0).name() : name;
  }

  /**
   * Whom "the fund" or "the trusts" mean: rows that carry the note's mark before others named in
   * the note.
   *
   * @param noun in the singular
   * @return one party for a singular noun, at least two for a plural one, or none if nobody fits or
   *     several rows fit a singular noun
   */
  public List<String> meant(String noun, boolean plural) {
    boolean spoken = subject.parties().size() == 1 && !plural;
    String about = spoken ? fullName(subject.parties().get(0).name()) : "";
    if (spoken && PartyForm.canMean(noun, about) && !isPerson(subject.parties().get(0))) {
      return List.of(about);
    }
    Set<String> nominees = nominees();
    List<String> rows = new ArrayList<>();
    boolean ofRows = !noun.equals("firm") && !noun.equals("bank");
    for (String row : context.rowHolders()) {
      if (ofRows && !nominees.contains(row) && PartyForm.canMean(noun, row)) {
        rows.add(row);
      }
    }
    List<String> named = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= oldest(); i--) {
      String name = fullName(mentioned.get(i).name());
      boolean other = !named.contains(name) && !nominees.contains(name);
      if (other && PartyForm.canMean(noun, name)) {
        named.add(name);
      }
    }
    if (plural) {
      List<String> parts = named.stream().filter(holders::contains).toList();
      List<String> meant = parts.size() > 1 ? parts : named;
      return rows.size() > 1 ? rows : meant.size() > 1 ? meant : List.of();
    }
    if (rows.size() == 1) {
      return rows;
    }
    boolean unclear = rows.size() > 1 && named.size() > 1;
    return named.isEmpty() || unclear ? List.of() : List.of(named.get(0));
  }

  /** Who holds for others, and is none of the funds that these are. */
  private Set<String> nominees() {
    Set<String> nominees = new HashSet<>();
    for (PartyMention nominee : capacities.allHolding(Relation.NOMINEE)) {
      nominees.add(fullName(nominee.name()));
    }
    return nominees;
  }

  /**
   * The rows of the note whose names begin with words, else the holders of the table.
   *
   * @param parts whether those who hold parts of the row are meant where no rows are
   */
  public List<String> beginningWith(String words, boolean parts) {
    List<String> found = new ArrayList<>();
    context.rowHolders().forEach(name -> add(found, name, words));
    if (found.size() < 2) {
      context.holders().forEach(name -> add(found, name, words));
    }
    if (found.size() < 2 && parts) {
      holders.forEach(name -> add(found, name, words));
    }
    return found;
  }

  private static void add(List<String> found, String name, String words) {
    if (name.startsWith(words + " ") && !found.contains(name)) {
      found.add(name);
    }
  }

  /** Whether two mentions name the same party, one perhaps by its term. */
  public boolean isSame(PartyMention a, PartyMention b) {
    return fullName(a.name()).equalsIgnoreCase(fullName(b.name()));
  }

  /** The full names of those who were named from a place of the filing on. */
  Set<String> namedSince(int start) {
    Set<String> named = new HashSet<>();
    for (int i = mentioned.size() - 1; i >= oldest(); i--) {
      PartyMention later = mentioned.get(i);
      if (later.range().start() >= start) {
        named.add(fullName(later.name()));
      }
    }
    return named;
  }

  private int oldest() {
    return Math.max(0, mentioned.size() - REACH);
  }
}
