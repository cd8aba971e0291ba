package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Includes;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;

/**
 * The shares of which the sentences of a note so far spoke, for "such shares". Behind a sentence
 * that enumerates what several hold, all of these are meant, unless some of the holders are named
 * again: then theirs.
 */
public final class SpokenShares {
  /** Parts of an enumeration remembered. */
  private static final int MOST = 100;

  private final Discourse discourse;
  private List<Stakeholding> last = List.of();
  private List<PartyMention> holders = List.of();
  private int enumeratedUntil;

  /** The shares of each label, in the order in which they were enumerated. */
  private final Map<String, List<Stakeholding>> labelled = new LinkedHashMap<>();

  SpokenShares(Discourse discourse) {
    this.discourse = discourse;
  }

  /** What "such shares" means; none if nothing was spoken of. */
  public List<Stakeholding> such() {
    if (holders.isEmpty()) {
      return last;
    }
    Set<String> named = discourse.namedSince(enumeratedUntil);
    List<Stakeholding> again = new ArrayList<>();
    for (PartyMention holder : holders) {
      if (named.contains(discourse.fullName(holder.name()))) {
        again.add(new Stakeholding.SharesOf(holder));
      }
    }
    return again.isEmpty() ? last : again;
  }

  /** What "all such shares" means: of an enumeration its whole. */
  public List<Stakeholding> all() {
    return last;
  }

  /**
   * What stands under the labels from one to another; none if it is unknown whose one of them are.
   */
  public List<Stakeholding> labelled(String first, String last) {
    Set<Stakeholding> found = new LinkedHashSet<>();
    boolean begun = false;
    for (Map.Entry<String, List<Stakeholding>> part : labelled.entrySet()) {
      begun |= part.getKey().equals(first);
      if (begun && part.getValue().isEmpty()) {
        return List.of();
      }
      if (begun) {
        found.addAll(part.getValue());
      }
      if (begun && part.getKey().equals(last)) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  void speakOf(List<Stakeholding> spoken) {
    holders = last.equals(spoken) ? holders : List.of();
    last = List.copyOf(spoken);
  }

  /** Takes at the end of a sentence the parts that it enumerated. */
  void enumerate(List<NoteStatement> statements, Sentence sentence) {
    label(statements, sentence);
    Map<String, PartyMention> found = new LinkedHashMap<>();
    for (NoteStatement statement : statements) {
      if (statement instanceof Includes part && found.size() < MOST) {
        part.heldBy().forEach(by -> found.putIfAbsent(discourse.fullName(by.name()), by));
        enumeratedUntil = part.range().end();
      }
    }
    if (found.size() > 1) {
      holders = List.copyOf(found.values());
      last = holders.stream().<Stakeholding>map(Stakeholding.SharesOf::new).toList();
    }
  }

  private void label(List<NoteStatement> statements, Sentence sentence) {
    Map<String, List<Stakeholding>> found = new LinkedHashMap<>();
    for (NoteStatement statement : statements) {
      String label = statement instanceof Includes part ? labelOf(part, sentence) : "";
      if (!label.isEmpty() && found.size() < MOST) {
        found
            .computeIfAbsent(label, none -> new ArrayList<>())
            .addAll(
                ((Includes) statement).heldBy().stream().map(Stakeholding.SharesOf::new).toList());
      }
    }
    if (!Collections.disjoint(labelled.keySet(), found.keySet())) {
      labelled.clear(); // another list
    }
    labelled.putAll(found);
  }

  /** The label that stands last before the end of a part; empty if there is none. */
  private static String labelOf(Includes part, Sentence sentence) {
    String label = "";
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.range(i, i + 1).start() >= part.range().end()) {
        break;
      }
      label = sentence.is(i, ItemKind.LABEL) ? sentence.item(i).text() : label;
    }
    return label;
  }
}
