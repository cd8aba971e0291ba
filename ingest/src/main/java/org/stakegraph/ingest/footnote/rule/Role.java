package org.stakegraph.ingest.footnote.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.footnote.ItemKind;
import org.stakegraph.ingest.footnote.PartyForm;
import org.stakegraph.ingest.footnote.Sentence;
import org.stakegraph.model.Relation;

/**
 * "sole general partner", "Senior Vice President of Operations", "wholly-owned subsidiary": a noun
 * for a capacity in which one party stands to another.
 *
 * @param end one past the noun
 * @param relation the relation from the holder of the capacity to the other party
 * @param ofFirm the same where the holder is a firm: one that is portfolio manager manages
 * @param inverse whether it runs the other way: a subsidiary's parent is the subject of the
 *     relation
 * @param plural whether the noun is plural, so that all of a list hold it
 * @param sole whether nobody else holds it
 * @param titled whether it is printed with a capital letter, as titles of persons are
 * @param member whether it says that its holder is a member, and not only that it manages
 */
record Role(
    int end,
    Relation relation,
    Relation ofFirm,
    boolean inverse,
    boolean plural,
    boolean sole,
    boolean titled,
    boolean member) {
  /** Capacities that are no relation of ours; a list of capacities steps over them. */
  private static final Set<String> SILENT =
      Set.of(
          "executor",
          "executors",
          "executrix",
          "co-executor",
          "co-executors",
          "founder",
          "founders",
          "co-founder",
          "co-founders",
          "sponsor",
          "guardian",
          "protector",
          "protectors",
          "enforcer",
          "client",
          "underwriter",
          "distributor");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "current",
          "respective",
          "registered",
          "indirect",
          "direct",
          "principal",
          "ultimate",
          "sole",
          "only",
          "investment",
          "two",
          "three",
          "four",
          "five",
          "remaining",
          "other",
          "individual",
          "natural",
          "liquidating",
          "litigation",
          "duly",
          "appointed",
          "designated",
          "discretionary",
          "non-managing",
          "indirectly",
          "executive",
          "corporate",
          "independent",
          "present",
          "acting",
          "day-to-day",
          "external",
          "delegated",
          "ordinary",
          "founding",
          "bare",
          "general",
          "institutional",
          "minor",
          "adult",
          "late",
          "lead",
          "then",
          "exclusive",
          "passive",
          "class",
          "largest",
          "significant",
          "joint",
          "co-equal",
          "equal",
          "primary",
          "named",
          "own",
          "series",
          "preferred",
          "voting",
          "operational");

  /** The capacity whose noun or adjectives begin at a position, or null. */
  static @Nullable Role at(Sentence s, int from) {
    int i = from;
    while (true) {
      boolean sole = s.isWord(i - 1, "sole", "only") || s.isWord(i, "sole");
      CapacityNoun noun = CapacityNoun.at(s, i);
      if (noun != null) {
        Relation relation = relation(s, i, noun);
        boolean manages = s.isWord(i, "portfolio");
        return new Role(
            i + noun.words().size(),
            relation,
            manages ? Relation.INVESTMENT_MANAGER : relation,
            noun.inverse(),
            noun.plural(),
            sole,
            isCapital(s, i),
            noun.says("member", "members"));
      }
      int title = OfficeTitle.end(s, i);
      if (title > i) {
        boolean plural = OfficeTitle.isPlural(s, i, title);
        return office(title, plural, sole, isCapital(s, i));
      }
      int holding = holdingEnd(s, i);
      if (holding > 0) {
        boolean controls = s.isWord(holding - 2, "controlling", "majority");
        Relation holds = controls ? Relation.CONTROL_PERSON : Relation.SHAREHOLDER;
        return new Role(holding, holds, holds, false, false, sole, false, false);
      }
      boolean comma = s.is(i, ItemKind.COMMA) && ADJECTIVES.contains(s.word(i - 1)) && i > from;
      if ((!comma && !isAdjective(s, i)) || i - from >= 6) {
        return null;
      }
      i++;
    }
  }

  private static boolean isCapital(Sentence s, int i) {
    return s.is(i, ItemKind.WORD) && Character.isUpperCase(s.item(i).text().charAt(0));
  }

  /** "sole" and its like, and the letter of "Class A". */
  private static boolean isAdjective(Sentence s, int i) {
    boolean letter = s.isWord(i - 1, "class", "series") && s.word(i).length() <= 3;
    return ADJECTIVES.contains(s.word(i)) || letter;
  }

  /** One past "holder of all of the Class B shares", whose company follows; or -1. */
  private static int holdingEnd(Sentence s, int at) {
    if (!s.isWord(at, "holder", "owner", "holders", "owners") || !s.isWord(at + 1, "of")) {
      return -1;
    }
    for (int i = at + 2; i < at + 14 && s.is(i, ItemKind.WORD); i++) {
      boolean stake =
          s.isWord(i, "shares", "stock", "units", "interests", "interest", "securities");
      if (stake && s.isWord(i + 1, "of", "in") && s.is(i + 2, ItemKind.PARTY)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** A seat on a board, whose words end at a position. */
  static Role seat(int end) {
    return office(end, false, false, false);
  }

  private static Role office(int end, boolean plural, boolean sole, boolean titled) {
    return new Role(end, Relation.OFFICE, Relation.OFFICE, false, plural, sole, titled, false);
  }

  /** One past a capacity that is no relation of ours, or -1. */
  static int silentEnd(Sentence s, int at) {
    if (SILENT.contains(s.word(at))) {
      return at + 1;
    }
    boolean agent =
        s.isWord(at, "placement", "transfer", "settlement", "escrow", "paying", "underwriting")
            && s.isWord(at + 1, "agent");
    boolean business = s.isWord(at, "business") && s.isWord(at + 1, "manager");
    return agent || business ? at + 2 : -1;
  }

  /** The same capacity held by nobody else: a sole shareholder controls. */
  Role alone() {
    boolean owns = relation == Relation.SHAREHOLDER || relation == Relation.MEMBER;
    boolean controls = owns && !plural;
    Relation alone = controls ? Relation.CONTROL_PERSON : relation;
    Relation firm = controls ? Relation.CONTROL_PERSON : ofFirm;
    return new Role(end, alone, firm, inverse, plural, true, titled, member);
  }

  /** Whether persons carry the noun as a title: "a general partner at the firm". */
  boolean isTitleInFirms() {
    return switch (relation) {
      case GENERAL_PARTNER, LIMITED_PARTNER, MANAGING_MEMBER, MEMBER, INVESTMENT_MANAGER -> true;
      default -> false;
    };
  }

  /** The same noun for an office: "a general partner at the firm". */
  Role office() {
    return office(end, plural, sole, titled);
  }

  /**
   * The relation of a person or a firm to a party of a form: who manages a partnership and is not
   * its partner is its investment manager, and so is the firm that manages a corporation.
   */
  Relation relationTo(PartyForm form, boolean firm) {
    Relation stated = firm ? ofFirm : relation;
    boolean manages = !member && (isFund(form) || (firm && form == PartyForm.CORPORATION));
    return stated == Relation.MANAGING_MEMBER && manages ? Relation.INVESTMENT_MANAGER : stated;
  }

  /** Whether a party of a form is likely to have it: of several, a partnership has no members. */
  boolean fits(PartyForm form) {
    return relation != Relation.MANAGING_MEMBER || !isFund(form);
  }

  private static boolean isFund(PartyForm form) {
    return form == PartyForm.PARTNERSHIP || form == PartyForm.FUND || form == PartyForm.TRUST;
  }

  /** A sole owner controls; one among others holds a share; one of a board has an office. */
  private static Relation relation(Sentence s, int noun, CapacityNoun found) {
    if (found.relation() == Relation.MEMBER && boardFollows(s, noun + 1)) {
      return Relation.OFFICE;
    }
    boolean sole = s.isWord(noun - 1, "sole", "only");
    boolean owns = found.relation() == Relation.SHAREHOLDER || found.relation() == Relation.MEMBER;
    return sole && owns && !found.plural() ? Relation.CONTROL_PERSON : found.relation();
  }

  private static boolean boardFollows(Sentence s, int of) {
    for (int i = of + 1; i < of + 6 && s.isWord(of, "of", "on"); i++) {
      boolean goesOn = s.is(i, ItemKind.WORD) || (s.is(i, ItemKind.PARTY) && i < of + 4);
      if (!goesOn) {
        return false;
      }
      if (s.isWord(i, "board", "committee", "committees")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a party of a form can have somebody in this capacity, as far as its name tells. */
  static boolean canBelongTo(Relation relation, PartyForm form) {
    if (form == PartyForm.UNKNOWN) {
      return true;
    }
    return switch (relation) {
      case TRUSTEE, BENEFICIARY, SETTLOR -> form == PartyForm.TRUST || form == PartyForm.PLAN;
      case GENERAL_PARTNER, LIMITED_PARTNER ->
          form == PartyForm.PARTNERSHIP || form == PartyForm.FUND || form == PartyForm.CORPORATION;
      case MANAGING_MEMBER, MEMBER ->
          form == PartyForm.LIMITED_LIABILITY_COMPANY || form == PartyForm.FUND;
      case RELATIVE -> form == PartyForm.PERSON;
      case AGENT -> true;
      case SHAREHOLDER -> form == PartyForm.CORPORATION || form == PartyForm.FUND;
      default -> form != PartyForm.PERSON;
    };
  }
}
