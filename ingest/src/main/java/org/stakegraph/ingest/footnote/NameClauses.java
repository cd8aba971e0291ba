package org.stakegraph.ingest.footnote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.statement.AccountWords;
import org.stakegraph.ingest.statement.LegalForm;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.NoteStatement.Relates;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.model.Modality;
import org.stakegraph.model.Relation;

/**
 * What a holder's own name says: "1990 Trust by Ada Sample for Ben Sample", "Alder Bank FBO Ben
 * Sample", "Ada Sample, Trustee of the Alder Trust". Such facts are inferred: a name is no
 * statement.
 */
public final class NameClauses {
  /** By what law, besides an account for retirement, a custodian holds. */
  private static final Set<String> LAWS = Set.of("ugma", "utma", "under", "a", "irrevocable");

  private static final String CUSTODIAN = "name-custodian";
  private static final String TRUSTEE = "name-trustee";

  private final PartyMention holder;
  private final List<Token> tokens;

  private NameClauses(PartyMention holder) {
    this.holder = holder;
    this.tokens = Tokenizer.tokens(holder.name());
  }

  /** What the name says; all parties of the statements have the name's range. */
  public static List<NoteStatement> read(PartyMention holder) {
    NameClauses clauses = new NameClauses(holder);
    List<NoteStatement> found = new ArrayList<>();
    found.addAll(clauses.byFor());
    found.addAll(clauses.forBenefit());
    found.addAll(clauses.trustee());
    found.addAll(clauses.trustees());
    found.addAll(clauses.custodian());
    return found;
  }

  /** "... Trust by A for B": A made the trust, B benefits from it. */
  private List<NoteStatement> byFor() {
    int trust = find(0, Set.of("trust"));
    int by = trust < 0 ? -1 : find(trust, Set.of("by"));
    int benefit = by < 0 ? -1 : find(by, Set.of("for"));
    Optional<PartyMention> settlor = person(by + 1, benefit);
    Optional<PartyMention> beneficiary = person(benefit + 1, tokens.size());
    if (by < 0 || benefit < 0 || settlor.isEmpty() || beneficiary.isEmpty()) {
      return List.of();
    }
    return List.of(
        relates(settlor.get(), Relation.SETTLOR, holder, "name-settlor"),
        relates(beneficiary.get(), Relation.BENEFICIARY, holder, "name-beneficiary"));
  }

  /** "A FBO B". */
  private List<NoteStatement> forBenefit() {
    int at = find(1, Set.of("fbo", "f/b/o"));
    if (at < 0) {
      int benefit = find(1, Set.of("benefit"));
      boolean phrase = benefit > 2 && benefit + 1 < tokens.size();
      at = phrase && tokens.get(benefit + 1).key().equals("of") ? benefit + 1 : -1;
    }
    int end = at < 0 ? -1 : withoutAccount(at + 1, nameEnd(at + 1));
    Optional<PartyMention> beneficiary = at < 0 ? Optional.empty() : person(at + 1, end);
    if (beneficiary.isEmpty()) {
      return List.of();
    }
    List<NoteStatement> found = new ArrayList<>();
    found.add(relates(beneficiary.get(), Relation.BENEFICIARY, holder, "name-beneficiary"));
    bankOfAccount(at)
        .ifPresent(
            bank -> found.add(relates(bank, Relation.CUSTODIAN, beneficiary.get(), CUSTODIAN)));
    return found;
  }

  /**
   * "Alder Trust Co., FBO B, IRA": who keeps the account. The law wants a bank for it, or somebody
   * of that standing (Internal Revenue Code, section 408).
   */
  private Optional<PartyMention> bankOfAccount(int fbo) {
    boolean account = false;
    for (int i = fbo + 1; i < tokens.size(); i++) {
      account |= isOfAccount(i);
    }
    int end = tokens.get(fbo - 1).kind() == TokenKind.COMMA ? fbo - 1 : fbo;
    boolean firm = end > 1 && LegalForm.of(tokens.get(end - 1).plain());
    return account && firm ? mention(0, end) : Optional.empty();
  }

  /** "A, Trustee of T" and "T, A, Trustee". */
  private List<NoteStatement> trustee() {
    int at = find(1, Set.of("trustee"));
    if (at < 0) {
      return List.of();
    }
    boolean of = at + 1 < tokens.size() && Set.of("of", "for").contains(tokens.get(at + 1).key());
    if (of) {
      int from = at + 2 < tokens.size() && tokens.get(at + 2).key().equals("the") ? at + 3 : at + 2;
      Optional<PartyMention> person = person(0, nameEnd(0));
      Optional<PartyMention> trust = mention(from, tokens.size());
      boolean named =
          person.isPresent() && trust.isPresent() && find(from, Set.of("trust", "plan")) > 0;
      return named
          ? List.of(relates(person.get(), Relation.TRUSTEE, trust.get(), TRUSTEE))
          : List.of();
    }
    int open = opening(at);
    if (open > 0) {
      return person(open + 1, nameBefore(at)).stream()
          .<NoteStatement>map(party -> relates(party, Relation.TRUSTEE, holder, TRUSTEE))
          .toList();
    }
    int comma = nameEnd(0);
    boolean trustFirst = find(0, Set.of("trust")) >= 0 && find(0, Set.of("trust")) < comma;
    int person = comma + 1;
    return trustFirst && at > person && at + 1 == tokens.size()
        ? person(person, nameEnd(person)).stream()
            .<NoteStatement>map(party -> relates(party, Relation.TRUSTEE, holder, TRUSTEE))
            .toList()
        : List.of();
  }

  /** "A and B, Trustees of T" and "T, A and B, Trustees": those named hold for the row. */
  private List<NoteStatement> trustees() {
    int at = find(1, Set.of("trustees", "ttees", "ttee", "co-trustees"));
    if (at < 2 || find(0, Set.of("trust")) < 0) {
      return List.of();
    }
    int end = nameBefore(at);
    int from = end;
    while (from > 0 && tokens.get(from - 1).kind() != TokenKind.COMMA) {
      from--;
    }
    List<NoteStatement> found = new ArrayList<>();
    int first = from;
    for (int i = from; i <= end; i++) {
      boolean parts =
          i == end || tokens.get(i).key().equals("and") || tokens.get(i).text().equals("&");
      if (parts) {
        Optional<PartyMention> person = i == first + 1 ? given(first, end) : person(first, i);
        if (person.isEmpty()) {
          return List.of();
        }
        found.add(relates(person.get(), Relation.TRUSTEE, holder, TRUSTEE));
        first = i + 1;
      }
    }
    return found;
  }

  /** "A, Custodian for B UGMA", "Alder Bank, Custodian FBO B, IRA". */
  private List<NoteStatement> custodian() {
    int at = find(1, Set.of("custodian", "cust", "c/f"));
    boolean leads =
        at > 0
            && at + 1 < tokens.size()
            && Set.of("for", "fbo", "f/b/o", "of").contains(tokens.get(at + 1).key());
    if (!leads) {
      return List.of();
    }
    int end = at + 2;
    while (end < tokens.size()
        && tokens.get(end).kind() != TokenKind.COMMA
        && !isOfAccount(end)
        && !LAWS.contains(tokens.get(end).key())) {
      end++;
    }
    Optional<PartyMention> minor = person(at + 2, end);
    Optional<PartyMention> custodian = mention(0, nameBefore(at));
    return minor.isPresent() && custodian.isPresent()
        ? List.of(relates(custodian.get(), Relation.CUSTODIAN, minor.get(), CUSTODIAN))
        : List.of();
  }

  /** One past the name before ", as" and a capacity. */
  private int nameBefore(int capacity) {
    int end = capacity;
    while (end > 0
        && (tokens.get(end - 1).kind() == TokenKind.COMMA
            || tokens.get(end - 1).key().equals("as"))) {
      end--;
    }
    return end;
  }

  /** The bracket before a capacity in "Alder Trust (Ada Sample, Trustee)", or -1. */
  private int opening(int capacity) {
    boolean closes =
        capacity + 1 < tokens.size() && tokens.get(capacity + 1).kind() == TokenKind.CLOSE;
    int i = capacity - 1;
    while (closes && i > 0 && tokens.get(i).kind() != TokenKind.OPEN) {
      i--;
    }
    int trust = closes ? find(0, Set.of("trust")) : -1;
    return trust >= 0 && trust < i ? i : -1;
  }

  /** Ada Sample of "Ada and Ben Sample". */
  private Optional<PartyMention> given(int first, int end) {
    Optional<PartyMention> last = person(first + 2, end);
    boolean joined = last.isPresent() && NameRun.isGivenName(tokens.get(first));
    String name = tokens.get(first).text() + " " + tokens.get(end - 1).text();
    return joined ? Optional.of(new PartyMention(name, holder.range())) : Optional.empty();
  }

  /** The kind of account behind the beneficiary is no part of the name: "FBO Ben Sample IRA". */
  private int withoutAccount(int from, int to) {
    int end = to;
    while (end > from && isOfAccount(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isOfAccount(int i) {
    return AccountWords.is(tokens.get(i).key());
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).kind() != TokenKind.COMMA) {
      end++;
    }
    return end;
  }

  private int find(int from, Set<String> keys) {
    for (int i = from; i < tokens.size(); i++) {
      if (keys.contains(tokens.get(i).key())) {
        return i;
      }
    }
    return -1;
  }

  /** A name of two to five capitalised words. */
  private Optional<PartyMention> person(int from, int to) {
    if (from < 0 || to - from < 2 || to - from > 5) {
      return Optional.empty();
    }
    boolean capitalised =
        tokens.subList(from, to).stream()
            .allMatch(token -> token.isCapitalised() && Character.isLetter(token.text().charAt(0)));
    return capitalised ? mention(from, to) : Optional.empty();
  }

  private Optional<PartyMention> mention(int from, int to) {
    if (from < 0 || from >= to) {
      return Optional.empty();
    }
    String name =
        holder.name().substring(tokens.get(from).start(), tokens.get(to - 1).end()).strip();
    return Optional.of(new PartyMention(name, holder.range()));
  }

  private Relates relates(PartyMention from, Relation relation, PartyMention to, String rule) {
    return new Relates(
        from,
        relation,
        List.of(new Stakeholding.Party(to)),
        Modality.ASSERTED,
        Optional.empty(),
        holder.range(),
        rule);
  }
}
