package org.stakegraph.ingest.footnote.rule;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.Discourse;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.TextRange;

/** Where a rule is tried. */
public final class Place {
  private static final int LONGEST_DESCRIPTION = 16;

  private final Sentence sentence;
  private final int at;
  private final Subject subject;
  private final Discourse discourse;
  private final NoteContext context;

  /** Found when the first rule asks: most rules begin with a verb. */
  private @Nullable VerbGroup verb;

  /** A place at an item of a sentence whose clause speaks of a subject. */
  public Place(
      Sentence sentence, int at, Subject subject, Discourse discourse, NoteContext context) {
    this.sentence = requireNonNull(sentence, "sentence");
    this.at = at;
    this.subject = requireNonNull(subject, "subject");
    this.discourse = requireNonNull(discourse, "discourse");
    this.context = requireNonNull(context, "context");
  }

  Sentence sentence() {
    return sentence;
  }

  /** Position of the item at which a rule would begin. */
  int at() {
    return at;
  }

  /** Of whom the clause speaks. */
  Subject subject() {
    return subject;
  }

  /** What the note spoke of before. */
  Discourse discourse() {
    return discourse;
  }

  /** What is known of the note. */
  NoteContext context() {
    return context;
  }

  /** The verb group of the subject that begins here. */
  VerbGroup verb() {
    if (verb == null) {
      verb = VerbGroup.at(sentence, at, subject.denied());
    }
    return verb;
  }

  /** Whether the verb group tells what will be: "will own", "shall be the trustee". */
  boolean isFuture() {
    for (int i = at; i < Math.min(verb().head(), sentence.size()); i++) {
      if (sentence.isWord(i, "will", "shall")) {
        return true;
      }
    }
    return false;
  }

  /** Another place of the sentence, of whose subject nothing is said. */
  Place at(int other) {
    return new Place(sentence, other, Subject.NONE, discourse, context);
  }

  /** The same place where the words before spoke of the shares of these. */
  Place about(List<Stakeholding> shares) {
    boolean one = shares.size() == 1 && shares.get(0) instanceof Stakeholding.SharesOf;
    if (!one) {
      return this;
    }
    return speakingOf(List.of(((Stakeholding.SharesOf) shares.get(0)).holder()));
  }

  /** The same place of a clause that speaks of these. */
  Place speakingOf(List<PartyMention> parties) {
    Subject spoken = new Subject(parties, false, sentence.item(at).start());
    return new Place(sentence, at, spoken, discourse, context);
  }

  /** The shares last spoken of in the note, for "such shares"; none if none were. */
  public List<Stakeholding> shares() {
    return discourse.shares().such();
  }

  /** The parties that a noun phrase means, or null. */
  @Nullable Nominal nominal(int from) {
    return nominals().list(from, false);
  }

  /** The same where an object is expected: what belongs to the next clause is left to it. */
  @Nullable Nominal object(int from) {
    return nominals().list(from, true);
  }

  /**
   * The party that the words before describe: "F, a company which", "F is a partnership whose";
   * none if they describe nobody known or a person.
   */
  List<PartyMention> described() {
    int before = sentence.is(at - 1, ItemKind.COMMA) ? at - 2 : at - 1;
    for (int i = before; i >= 0 && i > at - LONGEST_DESCRIPTION; i--) {
      if (sentence.is(i, ItemKind.PARTY)) {
        boolean whose = sentence.item(i).possessive();
        boolean by = sentence.isWord(i - 1, "by", "of") && i < before;
        List<PartyMention> parties = sentence.item(i).parties();
        if (whose || discourse.isPerson(parties.get(0))) {
          continue;
        }
        boolean noted = sentence.isWord(i + 1, "described", "listed", "referenced", "mentioned");
        if (i < before && sentence.isWord(i + 1, "committee", "board", "council")) {
          return List.of();
        }
        boolean more = i < before && by && !noted && !sentence.is(i + 1, ItemKind.COMMA);
        return more ? List.of() : parties;
      }
      List<PartyMention> holder = holderAt(i);
      if (!holder.isEmpty()) {
        return holder;
      }
      if (sentence.isWord(i, "by") && sentence.is(i + 1, ItemKind.WORD)) {
        return List.of(); // "is controlled by funds managed by A": other funds
      }
      if (sentence.isWord(i, "is", "are")) {
        boolean persons = subject.parties().stream().anyMatch(discourse::isPerson);
        return persons ? List.of() : subject.parties();
      }
      boolean description =
          sentence.is(i, ItemKind.WORD)
              || (sentence.is(i, ItemKind.COMMA) && sentence.isWord(i + 1, "a", "an", "the"));
      if (!description) {
        return List.of();
      }
    }
    boolean row = at < LONGEST_DESCRIPTION && FiniteVerbs.isDescription(sentence);
    return row ? subject.parties() : List.of();
  }

  /** "a trust for his sister" at an item, if the shares last spoken of are held by it alone. */
  private List<PartyMention> holderAt(int i) {
    List<Stakeholding> spoken = shares();
    boolean one = spoken.size() == 1 && spoken.get(0) instanceof Stakeholding.SharesOf;
    if (!one) {
      return List.of();
    }
    PartyMention holder = ((Stakeholding.SharesOf) spoken.get(0)).holder();
    TextRange item = sentence.range(i, i + 1);
    boolean within = holder.range().start() <= item.start() && item.end() <= holder.range().end();
    return within && !discourse.isPerson(holder) ? List.of(holder) : List.of();
  }

  Nominals nominals() {
    return new Nominals(sentence, discourse, subject);
  }

  /** The words from the clause's subject to the item before {@code end}. */
  public TextRange clause(int end) {
    int start = sentence.item(at).start();
    if (!subject.isEmpty() && subject.start() >= sentence.item(0).start()) {
      start = Math.min(start, subject.start());
    }
    return sentence.characters(start, sentence.item(end - 1).end());
  }
}
