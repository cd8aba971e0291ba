package org.stakegraph.ingest.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Party;
import org.stakegraph.model.PartyKind;
import org.stakegraph.model.Position;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.TableId;

/**
 * Finds the rows that repeat shares of other rows. Where it is not said which shares two rows have
 * in common, the larger one stays in the sums: these may then miss shares, but count none twice.
 */
final class Repetitions {
  /** Summaries of one table that are held against each of its persons; others say no more. */
  private static final int MOST_SUMMARIES = 8;

  private final Draft draft;

  Repetitions(Draft draft) {
    this.draft = draft;
  }

  /**
   * Adds the overlaps of rows.
   *
   * @param schedule whether these are the rows of persons who file a Schedule 13D or 13G together
   */
  void find(boolean schedule) {
    if (schedule) {
      coverPages();
    } else {
      tables();
    }
  }

  private void tables() {
    Map<TableId, List<Position>> tables = new LinkedHashMap<>();
    for (Position row : draft.positions()) {
      tables.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(row);
    }
    for (List<Position> table : tables.values()) {
      summaries(table);
    }
    for (List<Position> table : tables.values()) {
      affiliates(table);
    }
    severalTables();
  }

  /** The persons of one filing report the same shares, or some of them what the others hold. */
  private void coverPages() {
    Map<SecurityId, List<Position>> classes = new LinkedHashMap<>();
    for (Position page : draft.positions()) {
      if (shares(page) > 0) {
        classes.computeIfAbsent(page.security(), s -> new ArrayList<>()).add(page);
      }
    }
    for (List<Position> rows : classes.values()) {
      Position most = largest(rows);
      for (Position row : rows) {
        if (!row.id().equals(most.id())) {
          repeats(row, most);
        }
      }
    }
  }

  /** Directors and officers as a group: the persons of the table, or else of the class. */
  private void summaries(List<Position> rows) {
    List<Position> summaries = new ArrayList<>();
    for (Position row : rows) {
      if (isSummary(row)) {
        summaries.add(row);
      }
    }
    if (summaries.isEmpty()) {
      return;
    }
    List<Position> persons = persons(rows, summaries.get(0).security());
    if (persons.isEmpty()) {
      persons = persons(draft.positions(), summaries.get(0).security());
    }
    if (persons.isEmpty()) {
      return;
    }
    for (int i = 0; i < summaries.size(); i++) {
      Position summary = summaries.get(i);
      List<Position> repeated =
          i < MOST_SUMMARIES ? members(summary, persons) : summaries.subList(0, 1);
      repeated.forEach(person -> repeats(summary, person));
    }
  }

  /** The persons whom a row can add up that says how many these are; all if it does not say. */
  private List<Position> members(Position summary, List<Position> persons) {
    OptionalInt count = GroupNames.count(draft.party(summary.holder()).name());
    long whole = shares(summary);
    if (whole == 0 || count.isEmpty() || count.getAsInt() >= persons.size()) {
      return persons;
    }
    boolean one = count.getAsInt() == 1;
    List<Position> members =
        persons.stream()
            .filter(person -> one ? shares(person) == whole : shares(person) <= whole)
            .toList();
    return members.isEmpty() ? persons : members;
  }

  private boolean isSummary(Position row) {
    Party holder = draft.party(row.holder());
    return holder.kind() == PartyKind.GROUP
        && holder.members().isEmpty()
        && GroupNames.isSummary(holder.name());
  }

  private List<Position> persons(List<Position> rows, SecurityId security) {
    return rows.stream()
        .filter(row -> row.security().equals(security) && shares(row) > 0)
        .filter(row -> draft.party(row.holder()).kind() == PartyKind.PERSON)
        .toList();
  }

  /** The affiliates of a party, and rows of the same table that start with that party's name. */
  private void affiliates(List<Position> rows) {
    Map<Position, String> groups = new LinkedHashMap<>();
    SortedMap<String, Position> members = new TreeMap<>();
    for (Position row : rows) {
      String name = draft.party(row.holder()).name();
      Optional<String> affiliates = GroupNames.affiliatesOf(name);
      if (affiliates.isPresent()) {
        groups.put(row, affiliates.get());
      } else if (shares(row) > 0 && !draft.isRepeating(row.id())) {
        members.put(GroupNames.key(name) + row.id().number(), row);
      }
    }
    for (Map.Entry<Position, String> group : groups.entrySet()) {
      affiliates(group.getKey(), startingWith(members, group.getValue()));
    }
  }

  /** The names that start with these words; a row is a member of one group only. */
  private static Collection<Position> startingWith(SortedMap<String, Position> rows, String words) {
    Map<String, Position> found = rows.subMap(words, words + Character.MAX_VALUE);
    List<Position> members = List.copyOf(found.values());
    found.clear();
    return members;
  }

  private void affiliates(Position group, Collection<Position> members) {
    long sum = 0;
    for (Position member : members) {
      sum += shares(member);
    }
    boolean whole = sum >= shares(group);
    for (Position member : members) {
      if (whole) {
        repeats(group, member);
      } else {
        repeats(member, group);
      }
    }
  }

  /** A holder whom two tables of one class name holds the same shares in both. */
  private void severalTables() {
    Map<List<Object>, List<Position>> holders = new LinkedHashMap<>();
    for (Position row : draft.positions()) {
      if (shares(row) > 0) {
        List<Object> holder = List.of(row.holder(), row.security());
        holders.computeIfAbsent(holder, h -> new ArrayList<>()).add(row);
      }
    }
    for (List<Position> rows : holders.values()) {
      List<Position> repeating = new ArrayList<>();
      for (Position row : rows) {
        if (draft.isRepeating(row.id())) {
          repeating.add(row);
        }
      }
      Position kept = largest(repeating.isEmpty() ? rows : repeating);
      for (Position row : rows) {
        if (!row.table().equals(kept.table()) && !draft.isRepeating(row.id())) {
          repeats(row, kept);
        }
      }
    }
  }

  /** The first one of those with most shares. */
  private static Position largest(List<Position> rows) {
    Position most = rows.get(0);
    for (Position row : rows) {
      most = shares(row) > shares(most) ? row : most;
    }
    return most;
  }

  private static long shares(Position row) {
    return row.figures().get(FigureRole.SHARES_BEFORE).asShares().orElse(0);
  }

  private void repeats(Position row, Position other) {
    draft.repeats(row.id(), other.id());
  }
}
