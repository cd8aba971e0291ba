package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Defines;
import org.stakegraph.ingest.statement.NoteStatement.Disclaims;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.NoteStatement.NotUnderstood;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Relation;

/**
 * Finds whom "Ms. Sample" means where the note gives her full name only in words of which no rule
 * made a statement, or in the name of her own pension plan: else she would be a party without one.
 */
final class PersonTitles {
  private static final String RULE = "footnote-titled-name";

  private final Map<String, List<PartyMention>> bySurname = new HashMap<>();
  private final Set<String> stated = new HashSet<>();
  private final Set<PartyMention> subjects;

  /** The titled names that the text itself defines. */
  private final Set<String> defined = new HashSet<>();

  /** The parties of each statement about relatives. */
  private final List<List<PartyMention>> kin = new ArrayList<>();

  /** The titled names that can mean two persons whom the note names. */
  private final Set<PartyMention> unclear = new HashSet<>();

  private final Set<String> rows;

  private final SpokenKin told;

  private PersonTitles(Discourse discourse, List<String> rows) {
    this.subjects = discourse.subjectPersons();
    this.told = discourse.kin();
    this.rows = Set.copyOf(rows);
  }

  /**
   * Adds to a note's statements for which full name each titled one stands. A statement of somebody
   * who could be two persons of that name becomes one that is not understood.
   */
  static List<NoteStatement> resolved(
      Discourse discourse, List<NoteStatement> statements, NoteContext context) {
    List<String> rows = context.rowHolders().isEmpty() ? context.holders() : context.rowHolders();
    PersonTitles titles = new PersonTitles(discourse, rows);
    List<PartyMention> titled = new ArrayList<>();
    for (NoteStatement statement : statements) {
      titles.collect(statement, titled);
    }
    if (titled.isEmpty()) {
      return statements;
    }
    titles.stated.addAll(context.holders());
    titles.defined.addAll(context.aliases().terms().keySet());
    for (PartyMention person : discourse.persons()) {
      if (!PartyForm.isTitled(person.name())) {
        titles.enter(person);
      }
    }
    for (String row : context.rowHolders()) {
      titles.planOwner(row, titled.get(0));
    }
    List<NoteStatement> resolved = new ArrayList<>(titles.definitions(titled));
    for (NoteStatement statement : statements) {
      boolean unclear = named(statement).stream().anyMatch(titles.unclear::contains);
      resolved.add(unclear ? new NotUnderstood(statement.range(), RULE) : statement);
    }
    return resolved;
  }

  private void collect(NoteStatement statement, List<PartyMention> titled) {
    List<PartyMention> named = named(statement);
    if (statement instanceof Relates relates && relates.relation() == Relation.RELATIVE) {
      kin.add(named);
    } else if (statement instanceof Defines term) {
      defined.add(term.alias().name());
    }
    for (PartyMention party : named) {
      if (PartyForm.isTitled(party.name()) && isOneBlank(party.name())) {
        titled.add(party);
      } else {
        stated.add(party.name());
      }
    }
  }

  private static List<PartyMention> named(NoteStatement statement) {
    List<PartyMention> named = new ArrayList<>();
    if (statement instanceof Relates relates) {
      named.add(relates.from());
      objects(relates.objects(), named);
    } else if (statement instanceof Disclaims disclaims) {
      named.add(disclaims.from());
      objects(disclaims.objects(), named);
    } else if (statement instanceof Includes part) {
      named.addAll(part.heldBy());
    }
    return named;
  }

  private static boolean isOneBlank(String name) {
    return name.indexOf(' ') == name.lastIndexOf(' ');
  }

  private static void objects(List<Stakeholding> objects, List<PartyMention> named) {
    for (Stakeholding object : objects) {
      if (object instanceof Stakeholding.Party party) {
        named.add(party.party());
      } else if (object instanceof Stakeholding.SharesOf shares) {
        named.add(shares.holder());
      }
    }
  }

  private void enter(PartyMention person) {
    String surname = surname(person.name());
    List<PartyMention> same = bySurname.computeIfAbsent(surname, s -> new ArrayList<>());
    for (PartyMention other : same) {
      if (other.name().equals(person.name())) {
        return;
      }
    }
    same.add(person);
  }

  /** "Dr. Ada Q. Sample Money Purchase Pension Plan": the person whose plan it is. */
  private void planOwner(String row, PartyMention place) {
    if (PartyForm.of(row) != PartyForm.PLAN) {
      return;
    }
    List<Token> tokens = Tokenizer.tokens(row);
    int first = PartyForm.isTitled(row) ? 1 : 0;
    int end = first + 2;
    while (end < tokens.size() && !PLAN_WORDS.contains(tokens.get(end).key())) {
      end++;
    }
    if (end < tokens.size() && end <= first + 4) {
      String name = row.substring(tokens.get(first).start(), tokens.get(end - 1).end());
      enter(new PartyMention(name, place.range()));
    }
  }

  private static final Set<String> PLAN_WORDS =
      Set.of(
          "money",
          "profit",
          "pension",
          "401(k)",
          "retirement",
          "defined",
          "ira",
          "keogh",
          "plan",
          "sep",
          "rollover",
          "employee",
          "deferred");

  private static String surname(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    int last = tokens.size() - 1;
    while (last > 0 && (tokens.get(last).kind() != TokenKind.WORD || tokens.get(last).isSuffix())) {
      last--;
    }
    return tokens.get(last).plain();
  }

  /** Those whom the note named before it used the title. */
  private static List<PartyMention> before(List<PartyMention> full, PartyMention alias) {
    List<PartyMention> found = new ArrayList<>();
    for (PartyMention person : full) {
      if (person.range().start() <= alias.range().start()) {
        found.add(person);
      }
    }
    return found;
  }

  /**
   * Of those of a surname, who can bear the title and is no relative of the titled: nobody is his
   * own.
   */
  private List<PartyMention> strangers(List<PartyMention> full, PartyMention alias) {
    List<PartyMention> found = new ArrayList<>(full);
    found.removeIf(person -> told.contradicts(alias.name(), person));
    for (List<PartyMention> related : kin) {
      if (related.stream().anyMatch(one -> one.name().equals(alias.name()))) {
        for (PartyMention other : related) {
          found.removeIf(person -> person.name().equals(other.name()));
        }
      }
    }
    return found;
  }

  /** Of two of a surname, the one of whom a sentence spoke as its subject. */
  private List<PartyMention> subjects(List<PartyMention> full) {
    List<PartyMention> found = new ArrayList<>();
    for (PartyMention person : full) {
      if (subjects.contains(person)) {
        found.add(person);
      }
    }
    return found;
  }

  /**
   * Whether the text explains the rows of several of the same surname: any of them may be meant.
   */
  private boolean areRows(List<PartyMention> full) {
    return full.stream().map(PartyMention::name).filter(rows::contains).distinct().count() > 1;
  }

  /**
   * Whether somebody of the surname of whom the text tells nothing was named after the one who was
   * its subject: "A is the trustee, and B's children the beneficiaries" tells not who the titled
   * is.
   */
  private boolean isLastNamed(PartyMention subject, List<PartyMention> full) {
    return full.stream()
        .noneMatch(
            other ->
                other.range().start() > subject.range().start() && !stated.contains(other.name()));
  }

  /** "Dr. Sample" and "Ms. Sample" are two, of whom one at most is named in full. */
  private static boolean areTwo(List<PartyMention> titled, PartyMention alias) {
    String surname = surname(alias.name());
    return titled.stream()
        .anyMatch(
            other -> !other.name().equals(alias.name()) && surname(other.name()).equals(surname));
  }

  /**
   * Whether a row's holder of the surname is told to go with the title: "Mr. Sample and his wife".
   */
  private boolean isRow(PartyMention alias) {
    String surname = surname(alias.name());
    return rows.stream()
        .anyMatch(row -> surname(row).equals(surname) && told.confirms(alias.name(), row));
  }

  private List<NoteStatement> definitions(List<PartyMention> titled) {
    List<NoteStatement> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (PartyMention alias : titled) {
      List<PartyMention> all = bySurname.getOrDefault(surname(alias.name()), List.of());
      List<PartyMention> full = strangers(before(all, alias), alias);
      boolean told = full.size() == 1 && this.told.confirms(alias.name(), full.get(0).name());
      if (defined.contains(alias.name()) || isRow(alias) || (areTwo(titled, alias) && !told)) {
        continue;
      }
      List<PartyMention> several = full;
      full = full.size() > 1 && !areRows(full) ? subjects(full) : full;
      if (full.size() == 1 && !isLastNamed(full.get(0), several)) {
        unclear.add(alias);
      } else if (full.size() == 1 && tells(all, full.get(0)) && done.add(alias.name())) {
        found.add(new Defines(full.get(0), alias, alias.range(), RULE));
      }
    }
    return found;
  }

  /** Whether the note alone tells whom the title means, or else nobody would. */
  private boolean tells(List<PartyMention> namesakes, PartyMention person) {
    return namesakes.size() > 1 || !stated.contains(person.name()) || !bearsRow(person);
  }

  /** Whether one of the rows that the text explains is in the name of somebody of a surname. */
  private boolean bearsRow(PartyMention person) {
    String surname = surname(person.name());
    return rows.stream().anyMatch(row -> surname(row).equals(surname));
  }
}
