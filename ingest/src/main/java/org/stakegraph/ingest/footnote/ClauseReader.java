package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.rule.Addressed;
import org.stakegraph.ingest.footnote.rule.Match;
import org.stakegraph.ingest.footnote.rule.Nominal;
import org.stakegraph.ingest.footnote.rule.NominalList;
import org.stakegraph.ingest.footnote.rule.Nominals;
import org.stakegraph.ingest.footnote.rule.NonAdmissionRule;
import org.stakegraph.ingest.footnote.rule.Place;
import org.stakegraph.ingest.footnote.rule.Rule;
import org.stakegraph.ingest.footnote.rule.Rules;
import org.stakegraph.ingest.footnote.rule.Subject;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;

/**
 * Reads one sentence from left to right: keeps track of its subject and tries the rules at each
 * item. What no rule read, although it speaks of power or office, is reported.
 */
final class ClauseReader {
  /** A longer sentence is no prose; it is reported, not read. Real ones reach about 1,500 items. */
  private static final int LONGEST = 4000;

  private static final Rule NON_ADMISSION = new NonAdmissionRule();

  private final Sentence s;
  private final NoteContext context;
  private final Discourse discourse;
  private final List<NoteStatement> statements = new ArrayList<>();
  private final UnreadWords unread;
  private final Antecedents antecedents;
  private final Exempted exempted;
  private final ClauseOpenings openings;
  private Subject subject = Subject.NONE;
  private @Nullable Subject main;

  /** Of whom a list tells that goes on: "A is (i) the manager of B; (ii)". */
  private Subject listed = Subject.NONE;

  private @Nullable Subject besideListed;
  private final int places;
  private int lastSubjectEnd = -1;
  private int runEnd = -1;
  private boolean predicated;

  ClauseReader(Sentence sentence, NoteContext context, Discourse discourse) {
    this.s = sentence;
    this.places = Addressed.places(sentence);
    this.context = context;
    this.discourse = discourse;
    this.unread = new UnreadWords(sentence);
    this.antecedents = new Antecedents(sentence, discourse);
    this.exempted = new Exempted(sentence, discourse);
    this.openings = new ClauseOpenings(sentence);
  }

  List<NoteStatement> statements() {
    statements.addAll(s.definitions());
    if (s.size() > 0 && s.size() <= LONGEST) {
      scan();
    }
    statements.addAll(unread.reported(statements));
    Subject row = openings.leftOut(context, discourse);
    discourse.after(row.isEmpty() ? subject : row);
    discourse.shares().enumerate(statements, s);
    return statements;
  }

  private void scan() {
    int at = 0;
    subject = openings.leftOut(context, discourse);
    while (at < s.size()) {
      if (s.isWord(at, "admission", "construed")) {
        notAdmitted(at);
        at = openings.behindAdmission(at);
        forgetSubject();
        continue;
      }
      list(at);
      Match match = tryRules(at);
      if (match != null) {
        take(at, match);
        at = match.end();
        endRelative(at);
      } else {
        at = supposed(at);
      }
    }
  }

  /** Steps over what is only supposed. */
  private int supposed(int at) {
    int end = Hypothetical.end(s, at);
    if (end < 0) {
      return step(at);
    }
    mention(at, end);
    return end;
  }

  /** What is not admitted may be read by one rule only: the others would take it for stated. */
  private void notAdmitted(int at) {
    unread.understood();
    Match match = NON_ADMISSION.match(new Place(s, at, subject, discourse, context));
    if (match != null) {
      take(at, match);
    }
  }

  private @Nullable Match tryRules(int at) {
    Place place = new Place(s, at, subjectFor(at), discourse, context);
    for (Rule rule : Rules.all()) {
      Match match = rule.match(place);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private void take(int at, Match match) {
    statements.addAll(match.statements());
    discourse.learn(match.statements(), s);
    mention(at, match.end());
    if (!match.shares().isEmpty()) {
      discourse.shares().speakOf(match.shares());
    }
    boolean silent = match.statements().isEmpty() && !match.shares().isEmpty();
    if (!silent) {
      unread.read(at, match.end());
      boolean aside =
          s.is(at, ItemKind.COMMA) || (at == lastSubjectEnd && s.isWord(at, "as", "in"));
      predicated |= !aside;
      if (aside) {
        lastSubjectEnd = match.end();
      }
    }
  }

  /** The subject of a verb: where it is singular, only the last of parties gathered by commas. */
  private Subject subjectFor(int at) {
    if (s.isWord(at, "each", "both") && s.isWord(at - 1, "and") && subject.parties().size() == 1) {
      return together();
    }
    boolean singular =
        s.isWord(at, "is", "has", "disclaims", "serves", "acts", "holds", "controls");
    boolean gathered = subject.parties().size() > 1 && discourse.isGathered();
    return singular && gathered ? subject.last() : subject;
  }

  /** "A is the head of F and B is its manager, and each may": A and B. */
  private Subject together() {
    Set<PartyMention> told = new LinkedHashSet<>(discourse.subjectsSince(s.range(0, 1).start()));
    told.removeIf(one -> discourse.isSame(one, subject.parties().get(0)));
    told.addAll(subject.parties());
    return told.size() == 1
        ? subject
        : new Subject(List.copyOf(told), subject.denied(), subject.start());
  }

  private int step(int at) {
    if (s.isWord(at, "which", "who", "whom")
        || (s.isWord(at, "that") && antecedents.isDescribed(at))) {
      relative(at);
      return at + 1;
    }
    if (s.isWord(at, "that") && antecedents.describedObject(at) > 0) {
      described(at);
      return at + 1;
    }
    if (main != null && s.is(at, ItemKind.COMMA) && antecedents.resumes(at + 1, main.parties())) {
      endRelative(at);
    }
    if (s.is(at, ItemKind.SEMICOLON)) {
      predicated |= subject.isEmpty() || at != lastSubjectEnd; // else "A, as manager of F; B, as"
      return at + 1;
    }
    if (openings.opensClause(at)) {
      Nominal nominal = new Nominals(s, discourse, subject).list(at, false);
      if (nominal != null
          && !predicated
          && !subject.isEmpty()
          && antecedents.closesAside(lastSubjectEnd, at, nominal.end())) {
        mention(at, nominal.end());
        return nominal.end();
      }
      if (nominal != null
          && !s.isWord(nominal.end(), "of")
          && !antecedents.isItem(at, nominal.end())) {
        return subject(at, nominal);
      }
      if (openings.isUnknown(at, predicated) && !tellsOthers(at)) {
        forgetSubject();
      }
    } else if (s.is(at, ItemKind.PARTY) && openings.startsClause(at)) {
      return subject(at, NominalList.from(s, at, false));
    } else if (s.isWord(at, "its", "his", "her", "their")
        || (s.is(at, ItemKind.PARTY) && s.item(at).possessive())) {
      Nominal owned = new Nominals(s, discourse, subject).list(at, true);
      if (owned != null && !owned.said().isEmpty()) {
        say(owned);
        mention(at, owned.end());
        return owned.end();
      }
    } else if (s.is(at, ItemKind.PARTY)) {
      return named(at);
    }
    mention(at, at + 1);
    return at + 1;
  }

  /** Steps over parties that are no subject themselves. */
  private int named(int at) {
    int owners = openings.endOfOwners(at);
    if (owners > 0) {
      forgetSubject();
    }
    int end = owners > 0 ? owners : NominalList.from(s, at, true).end();
    mention(at, end);
    return end;
  }

  /** A clause begins whose subject could be anybody. */
  private void forgetSubject() {
    subject = Subject.NONE;
    listed = Subject.NONE;
    predicated = false;
    lastSubjectEnd = -1;
  }

  /** "A and certain of its affiliates": a subject goes on here, no other begins. */
  private boolean tellsOthers(int at) {
    return s.isWord(at, "certain") && !subject.isEmpty() && at == lastSubjectEnd + 1;
  }

  private void say(Nominal nominal) {
    statements.addAll(nominal.said());
    discourse.learn(nominal.said(), s);
    if (!nominal.said().isEmpty()) {
      unread.understood();
    }
  }

  /** Remembers the parties named from one item to another, but no places of an address. */
  private void mention(int from, int to) {
    for (int i = from; i < Math.min(to, places); i++) {
      if (s.is(i, ItemKind.PARTY)) {
        Nominal run = NominalList.from(s, i, true);
        discourse.mention(run.parties());
        i = run.end() - 1;
      }
    }
  }

  private int subject(int at, Nominal nominal) {
    discourse.mention(nominal.parties());
    say(nominal);
    discourse.after(subject);
    Nominal together = companions(nominal.end());
    boolean joins =
        !predicated
            && !subject.isEmpty()
            && (s.is(lastSubjectEnd, ItemKind.COMMA) || s.is(lastSubjectEnd, ItemKind.SEMICOLON))
            && (s.isWord(at, "his", "her")
                || s.is(s.isWord(at, "the") ? at + 1 : at, ItemKind.PARTY));
    boolean resumes = resumes(at, nominal.end());
    boolean afterClause = joins && s.isWord(lastSubjectEnd + 1, "which", "who", "that");
    List<PartyMention> parties = new ArrayList<>();
    if (resumes || (joins && !afterClause)) {
      parties.addAll(subject.parties());
    }
    discourse.gather(!parties.isEmpty() && !resumes);
    int start = parties.isEmpty() ? s.item(at).start() : subject.start();
    List<PartyMention> rest = exempted.without(nominal.parties(), nominal.end());
    boolean each = nominal.end() == at + 1 && s.isWord(at, "each", "all", "both");
    parties.addAll(
        rest.isEmpty() && each ? exempted.without(subject.parties(), nominal.end()) : rest);
    if (together != null) {
      parties.addAll(together.parties());
    }
    subject = new Subject(parties, nominal.denied() || openings.isDenied(at), start);
    main = null;
    listed = Subject.NONE;
    predicated = false;
    int end = together == null ? nominal.end() : together.end() + 1;
    lastSubjectEnd = end;
    runEnd = end;
    return end;
  }

  /** "A, who is married to D, and C serve": of both, whom the plural joins. */
  private boolean resumes(int at, int end) {
    boolean described = main != null && !main.isEmpty() && main.parties().equals(subject.parties());
    return described
        && s.isWord(at - 1, "and")
        && s.is(at - 2, ItemKind.COMMA)
        && (isPlural(end) || isPlural(antecedents.behindRelative(end)));
  }

  private boolean isPlural(int at) {
    return s.isWord(at, "are", "have", "share", "serve", "act", "exercise", "hold", "disclaim")
        || (s.isWord(at, "together", "jointly", "each", "both") && !s.isWord(at + 1, "with"));
  }

  /** ", along with B," behind a subject, or null. */
  private @Nullable Nominal companions(int comma) {
    boolean with =
        s.is(comma, ItemKind.COMMA)
            && s.isWord(comma + 1, "along", "together")
            && s.isWord(comma + 2, "with");
    Nominal others = with ? new Nominals(s, discourse, Subject.NONE).list(comma + 3, true) : null;
    return others != null && s.is(others.end(), ItemKind.COMMA) ? others : null;
  }

  private void relative(int at) {
    if (antecedents.isPersonWho(at)) {
      return;
    }
    boolean denied = openings.isDenied(at);
    int from = antecedents.quantified(at);
    if (main != null && from < at && s.isWord(from - 1, "and", "but")) {
      subject = new Subject(subject.parties(), denied, subject.start());
      return;
    }
    int before = s.is(from - 1, ItemKind.COMMA) ? from - 2 : from - 1;
    boolean who = s.isWord(at, "who", "whom");
    int party = antecedents.described(before, who);
    if (party < 0 || s.item(party).possessive()) {
      boolean unknown = s.isWord(at, "which") && s.is(at - 1, ItemKind.COMMA) && saysMore(at + 1);
      unknown |= who && antecedents.areFirms(subject.parties());
      if (denied || unknown) {
        main = main == null ? subject : main;
        discourse.after(main);
        subject = Subject.NONE;
      } else if (antecedents.describedObject(at) > 0) {
        described(at);
      }
      return;
    }
    if (antecedents.areOfFirm(party, at)) {
      subject = Subject.NONE;
      return;
    }
    main = main == null ? subject : main;
    discourse.after(main);
    boolean one = from == at && antecedents.isSingular(at + 1);
    boolean sameList = party + 1 == runEnd && !one;
    boolean several = denied || from < at || antecedents.isPlural(at + 1);
    boolean person = who && subject.parties().stream().anyMatch(discourse::isPerson);
    if (person && s.item(party).parties().stream().noneMatch(discourse::isPerson)) {
      boolean none = from < at && denied; // "are the managers of M, none of whom has"
      subject = none ? new Subject(subject.parties(), true, subject.start()) : subject;
      return;
    }
    List<PartyMention> meant = sameList ? subject.parties() : antecedents.listed(party, several);
    meant = s.isWord(at, "who") ? antecedents.persons(meant) : meant;
    int start = sameList ? subject.start() : s.item(party).start();
    subject = new Subject(exempted.without(meant, at + 1), denied, start);
  }

  /** ", which is owned by B" and its like: a clause of its own, of whom nobody can tell. */
  private boolean saysMore(int verb) {
    return s.isWord(verb, "is", "has", "are", "have") && predicated;
  }

  /** "the protector of the trust that owns F": whom the noun phrase means, or nobody. */
  private void described(int that) {
    int noun = antecedents.describedObject(that);
    Nominal known = new Nominals(s, discourse, Subject.NONE).list(noun, true);
    main = main == null ? subject : main;
    boolean one = known != null && known.end() == that;
    subject = one ? new Subject(known.parties(), false, s.item(noun).start()) : Subject.NONE;
  }

  /** "A is (i) the head of B, which owns F; (ii)": what follows is said of A again. */
  private void list(int at) {
    if (s.is(at + 1, ItemKind.LABEL) && s.isWord(at, "is", "are")) {
      listed = subjectFor(at);
      besideListed = main;
    } else if (s.is(at, ItemKind.LABEL) && !listed.isEmpty()) {
      subject = listed;
      main = besideListed;
    }
  }

  private void endRelative(int at) {
    boolean resumed = main != null && antecedents.resumes(at + 1, main.parties());
    boolean goesOn = s.isWord(at + 1, "and", "which", "who") && !resumed;
    boolean over = s.is(at, ItemKind.COMMA) && !goesOn;
    if (main != null && over) {
      subject = main.isEmpty() ? subject : main;
      main = null;
    }
  }
}
