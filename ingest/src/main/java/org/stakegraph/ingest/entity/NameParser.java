package org.stakegraph.ingest.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stakegraph.ingest.footnote.Lexicon;
import org.stakegraph.ingest.statement.NameSuffix;
import org.stakegraph.model.PartyKind;

/** Takes names apart. */
public final class NameParser {
  private static final Set<String> TRUSTS = Set.of("trust", "trusts", "estate", "grat", "crut");
  private static final Set<String> TRUST_COMPANY =
      Set.of("company", "co", "corp", "corporation", "bank", "na", "association", "services");

  /** The longer before those that end them. */
  private static final List<String> JOINT_ENDINGS =
      List.of(
          "as joint tenants with rights of survivorship",
          "as joint tenants with right of survivorship",
          "joint tenants with rights of survivorship",
          "joint tenants with right of survivorship",
          "as tenants by the entirety",
          "tenants by the entirety",
          "as tenants in common",
          "tenants in common",
          "as joint tenants",
          "joint tenants",
          "as community property",
          "community property",
          "husband and wife",
          "jt. ten",
          "jt ten",
          "jtten",
          "jtwros",
          "jtros",
          "jt wros",
          "jt/wros",
          "j.t.w.r.o.s",
          "ten. com",
          "ten com",
          "ten. ent",
          "ten ent",
          "tbe",
          "comm prop",
          "jointly",
          "individually",
          "jt");

  /** What an attention line names in place of a person. */
  private static final Set<String> OFFICES =
      Set.of(
          "counsel",
          "department",
          "dept",
          "officer",
          "secretary",
          "treasurer",
          "controller",
          "administrator",
          "accounting",
          "operations",
          "compliance",
          "president");

  private static final Set<String> FIRM_FORMS =
      Set.of("llc", "lp", "inc", "ltd", "llp", "ldc", "plc", "corp", "gmbh");
  private static final Set<String> PERSON_NOUNS =
      Set.of("spouse", "wife", "husband", "son", "daughter", "mother", "father", "individual");
  private static final Set<String> BEHIND_DESCRIBED =
      Set.of("owned", "controlled", "managed", "established", "formed", "for", "which", "that");
  private static final Set<String> HOLDERS =
      Set.of("stockholders", "shareholders", "securityholders", "unitholders", "noteholders");
  private static final Set<String> GROUP_NOUNS =
      Set.of(
          "children",
          "entities",
          "persons",
          "stockholders",
          "shareholders",
          "holder",
          "holders",
          "securityholders",
          "noteholders",
          "members",
          "owners",
          "officers",
          "directors",
          "affiliates",
          "grandchildren",
          "funds",
          "partnerships");

  /** "Group", "Total group", "Directors and officers group": of nothing but what it is made of. */
  private static final Set<String> COMPANY_WORDS =
      Set.of(
          "group",
          "total",
          "the",
          "and",
          "executive",
          "officers",
          "directors",
          "management",
          "named");

  private NameParser() {}

  /** Takes a name apart; every text is a name of some kind. */
  public static ParsedName parse(String printed) {
    String name = printed.strip();
    if (isDescription(withoutJointEnding(name))) {
      return new ParsedName(name, describedKind(name), Optional.empty(), List.of(), true);
    }
    String canonical = commaPutRight(name);
    List<String> keys = NameKeys.words(withoutGivenIra(name));
    if (isCompanyOfPersons(keys)) {
      return new ParsedName(canonical, PartyKind.GROUP, Optional.empty(), List.of(), false);
    }
    PartyKind organised = organised(keys);
    if (organised != PartyKind.PERSON) {
      return new ParsedName(canonical, organised, Optional.empty(), List.of(), false);
    }
    List<String> members = JointNames.members(withoutJointEnding(name));
    if (!members.isEmpty()) {
      return new ParsedName(canonical, PartyKind.GROUP, Optional.empty(), members, false);
    }
    boolean office = !keys.isEmpty() && OFFICES.contains(keys.get(keys.size() - 1));
    Optional<PersonName> person =
        office || isNumbered(name)
            ? Optional.empty()
            : PersonNameParser.parse(withoutJointEnding(name));
    PartyKind kind = person.isPresent() ? PartyKind.PERSON : PartyKind.ORGANIZATION;
    return new ParsedName(canonical, kind, person, List.of(), false);
  }

  /** Whether the words begin or end in lower case, as descriptions do, or leave open who it is. */
  private static boolean isDescription(String name) {
    int last = name.lastIndexOf(' ') + 1;
    String word = name.substring(last);
    boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !isMixed(word);
    String ending = NameKeys.word(word);
    boolean named =
        ending.equals("jointly")
            || ending.equals("individually")
            || NameKeys.isForm(ending)
            || endsInLimited(NameKeys.words(name));
    return (lower && !named) || startsLower(name) || name.contains(" and/or ");
  }

  /** "diBenedetto": a particle that runs into the surname. */
  private static boolean isMixed(String word) {
    return word.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether the first word is in lower case and no part of a surname or an article. */
  private static boolean startsLower(String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? "" : name.substring(0, space);
    boolean lower = !first.isEmpty() && first.equals(Lexicon.fold(first));
    return lower && Character.isLetter(first.charAt(0)) && !isParticle(first);
  }

  private static boolean isParticle(String first) {
    return Set.of("de", "van", "von", "der", "la", "le", "di", "da", "el", "the").contains(first);
  }

  private static PartyKind describedKind(String name) {
    List<String> keys = described(NameKeys.words(name));
    if (hasOneOf(TRUSTS, keys)) {
      return PartyKind.TRUST;
    }
    if (hasOneOf(GROUP_NOUNS, keys) || isCompanyOfPersons(keys)) {
      return PartyKind.GROUP;
    }
    boolean relative = keys.contains("member") && keys.contains("family");
    boolean person = relative || (hasOneOf(PERSON_NOUNS, keys) && !keys.contains("account"));
    return person ? PartyKind.PERSON : PartyKind.ORGANIZATION;
  }

  /** "vehicles" of "vehicles owned by trusts": what is described, without those around it. */
  private static List<String> described(List<String> keys) {
    for (int i = 1; i < keys.size(); i++) {
      boolean clause = i + 1 < keys.size() && keys.get(i + 1).equals("which");
      if (keys.get(i).equals("shares")) {
        return keys; // "shares owned by officers": who owns them is described
      }
      if (clause || BEHIND_DESCRIBED.contains(keys.get(i))) {
        return keys.subList(0, i);
      }
    }
    return keys;
  }

  private static boolean hasOneOf(Set<String> words, List<String> keys) {
    for (String key : keys) {
      if (words.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Spelled so and with a surname behind it, "Ira" is no account but a person's name. */
  private static String withoutGivenIra(String name) {
    return name.startsWith("Ira ") ? name.substring("Ira ".length()) : name.replace(" Ira ", " ");
  }

  /** "All directors and officers as a group". */
  private static boolean isCompanyOfPersons(List<String> keys) {
    boolean asGroup = keys.contains("group") && keys.contains("as") && keys.contains("a");
    boolean all = !keys.isEmpty() && Set.of("all", "other", "others").contains(keys.get(0));
    boolean persons = hasOneOf(GROUP_NOUNS, keys);
    boolean affiliated =
        keys.size() > 2 && GROUP_NOUNS.contains(keys.get(0)) && isAffiliation(keys.get(1));
    boolean holders = keys.size() > 1 && HOLDERS.contains(keys.get(keys.size() - 1));
    boolean nameless = keys.contains("group") && COMPANY_WORDS.containsAll(keys);
    return asGroup || affiliated || holders || nameless || (all && persons);
  }

  /** "Entities affiliated with", "Affiliates of". */
  private static boolean isAffiliation(String key) {
    return Set.of("affiliated", "associated", "managed", "advised", "of").contains(key);
  }

  private static PartyKind organised(List<String> keys) {
    boolean firm = keys.size() > 1 && FIRM_FORMS.contains(keys.get(keys.size() - 1));
    for (int i = 0; i < keys.size() && !firm; i++) {
      if (TRUSTS.contains(keys.get(i))) {
        boolean company = i + 1 < keys.size() && TRUST_COMPANY.contains(keys.get(i + 1));
        boolean bank = i > 1 && keys.get(i - 1).equals("and") && keys.get(i - 2).equals("bank");
        return company || bank ? PartyKind.ORGANIZATION : PartyKind.TRUST;
      }
    }
    boolean form = keys.size() > 1 && NameKeys.isForm(keys.get(keys.size() - 1));
    form |= endsInLimited(keys);
    boolean degree = form && Set.of("pa", "se").contains(keys.get(keys.size() - 1));
    boolean word = OrganizationNames.isOne(keys);
    boolean inner = keys.size() > 1 && hasOneOf(FIRM_FORMS, keys.subList(1, keys.size()));
    return (form && !degree) || word || inner || hasNumber(keys)
        ? PartyKind.ORGANIZATION
        : PartyKind.PERSON;
  }

  /** "S.à r.l." and "S. de R.L."; the last word alone may be a person's initials. */
  private static boolean endsInLimited(List<String> keys) {
    int last = keys.size() - 1;
    return last > 1
        && keys.get(last).equals("rl")
        && Set.of("sa", "de").contains(keys.get(last - 1));
  }

  /** "Alder Birch XXIV": a fund's number; the second to the fourth of a name may be a person. */
  private static boolean isNumbered(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return last.length() > 1
        && !capitals
        && isRoman(last)
        && !NameSuffix.isGeneration(NameKeys.word(last));
  }

  private static boolean hasNumber(List<String> keys) {
    for (String key : keys) {
      if (Character.isDigit(key.charAt(0)) && !NameSuffix.isGeneration(key)) {
        return true;
      }
    }
    return false;
  }

  /** "Alder Investors, III L.P." is "Alder Investors III, L.P.". */
  private static String commaPutRight(String name) {
    int comma = name.indexOf(',');
    int space = comma < 0 ? -1 : name.indexOf(' ', comma + 2);
    if (space < 0 || name.indexOf(',', comma + 1) >= 0 || name.charAt(comma + 1) != ' ') {
      return name;
    }
    String numeral = name.substring(comma + 2, space);
    boolean roman = isRoman(numeral);
    boolean form = NameKeys.isForm(NameKeys.word(name.substring(space + 1)));
    return roman && form
        ? name.substring(0, comma) + " " + numeral + "," + name.substring(space)
        : name;
  }

  private static boolean isRoman(String numeral) {
    for (int i = 0; i < numeral.length(); i++) {
      if ("IVX".indexOf(numeral.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  static String withoutJointEnding(String name) {
    String rest = name;
    String stripped = withoutOneEnding(rest);
    while (!stripped.equals(rest)) {
      rest = stripped;
      stripped = withoutOneEnding(rest);
    }
    return rest;
  }

  private static String withoutOneEnding(String name) {
    String lower = Lexicon.fold(name);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    for (String ending : JOINT_ENDINGS) {
      int start = bare.length() - ending.length();
      boolean apart = start > 0 && (bare.charAt(start - 1) == ' ' || bare.charAt(start - 1) == ',');
      if (apart && bare.endsWith(ending)) {
        String rest = name.substring(0, start).strip();
        return rest.endsWith(",") ? rest.substring(0, rest.length() - 1).strip() : rest;
      }
    }
    return name;
  }
}
