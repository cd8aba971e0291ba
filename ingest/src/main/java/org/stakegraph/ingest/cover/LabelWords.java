package org.stakegraph.ingest.cover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stakegraph.ingest.text.Word;

/** The words of labels. Filers shorten their ends, so a few first words tell them. */
final class LabelWords {
  private static final Map<String, List<Head>> HEADS = heads();

  /** Words that may follow the head of a label and still belong to it. */
  private static final Map<Label, Set<String>> TAILS =
      Map.of(
          Label.EVENT,
          Set.of("requires", "require", "requiring", "filing", "of", "this", "statement"),
          Label.IDENTIFICATION,
          Set.of(
              "no",
              "nos",
              "number",
              "numbers",
              "of",
              "above",
              "person",
              "persons",
              "entities",
              "only",
              "optional",
              "voluntary"),
          Label.AGGREGATE,
          Set.of("by", "each", "reporting", "person", "persons"),
          Label.NAME,
          Set.of("entities", "only"),
          Label.PERCENT,
          Set.of(
              "represented",
              "representing",
              "owned",
              "by",
              "to",
              "amount",
              "the",
              "in",
              "on",
              "of",
              "row",
              "box",
              "line",
              "item"),
          Label.TYPE,
          Set.of("see", "instructions"),
          Label.ADDRESS,
          Set.of("or", "if", "none", "residence"));

  private LabelWords() {}

  /** The first words of a label. */
  record Head(Label label, List<String> words) {}

  /** The heads that start with a word, the longer before the shorter. */
  static List<Head> startingWith(String word) {
    return HEADS.getOrDefault(word, List.of());
  }

  /** Whether a word behind the head still belongs to a label. */
  static boolean goesOn(Label label, String word) {
    return TAILS.getOrDefault(label, Set.of()).contains(word);
  }

  private static Map<String, List<Head>> heads() {
    Map<String, List<Head>> heads = new HashMap<>();
    for (Label label : Label.values()) {
      for (String phrase : phrases(label)) {
        List<String> words = Word.of(phrase).stream().map(Word::text).toList();
        heads.computeIfAbsent(words.get(0), w -> new ArrayList<>()).add(new Head(label, words));
      }
    }
    heads.values().forEach(all -> all.sort(Comparator.comparingInt((Head h) -> -h.words().size())));
    return Map.copyOf(heads);
  }

  private static List<String> phrases(Label label) {
    return switch (label) {
      case SCHEDULE -> List.of("schedule 13 d", "schedule 13 g");
      case ACT -> List.of("securities exchange act of 1934");
      case AMENDMENT -> List.of("amendment no");
      case ISSUER ->
          List.of(
              "name of issuer", "name of the issuer", "name of subject company", "name of company");
      case TITLE ->
          List.of(
              "title of class of securities",
              "title of classes of securities",
              "title and class of securities",
              "title of class and securities",
              "title of series of securities",
              "title of class securities",
              "title of securities");
      case CUSIP -> List.of("cusip number", "cusip no");
      case CONTACT ->
          List.of(
              "name address and telephone",
              "name addresses and telephone",
              "name of filing person",
              "name of filing persons",
              "names of filing persons");
      case EVENT ->
          List.of(
              "date of event which",
              "date of event that",
              "date of event requiring",
              "date of the event which");
      case NAME ->
          List.of(
              "name of reporting person",
              "names of reporting person",
              "name of reporting persons",
              "names of reporting persons",
              "name or reporting persons",
              "name of report person",
              "name and i r s identification no of reporting person",
              "name and i r s identification number of reporting person",
              "names and i r s identification nos of reporting persons",
              "name and irs identification no of reporting person",
              "name and irs identification number of reporting person",
              "name and irs number of reporting persons");
      case IDENTIFICATION ->
          List.of(
              "i r s identification",
              "irs identification",
              "s s or i r s identification",
              "ss or i r s identification",
              "s s nos or i r s identification",
              "s s no or i r s identification",
              "social security or i r s identification",
              "ss or irs identification",
              "s s or irs identification",
              "social security or irs identification");
      case CHECK ->
          List.of(
              "check the appropriate",
              "check appropriate",
              "check if",
              "check box",
              "check the box",
              "check here");
      case SEC_USE -> List.of("sec use only");
      case FUNDS -> List.of("source of funds");
      case CITIZENSHIP -> List.of("citizenship or place", "citizenship and place", "citizenship");
      case NUMBER -> List.of("number of shares beneficially", "number of shares");
      case POWER ->
          List.of(
              "sole voting power",
              "shared voting power",
              "shared or no voting power",
              "sole dispositive power",
              "shared dispositive power",
              "shared or no dispositive power",
              "sole power to vote",
              "shared power to vote",
              "sole power to dispose",
              "shared power to dispose",
              "sole voting",
              "shared voting",
              "sole dispositive",
              "shared dispositive");
      case AGGREGATE ->
          List.of(
              "aggregate amount beneficially owned",
              "aggregate amount beneficially owner",
              "aggregate amount beneficial owned",
              "aggregate amount of beneficially owned",
              "aggregate amount owned",
              "aggregate amount of shares beneficially owned",
              "aggregated amount beneficially owned",
              "total amount beneficially owned",
              "aggregate number of shares beneficially owned");
      case PERCENT ->
          List.of(
              "percent of class",
              "percentage of class",
              "percent of series represented",
              "percent of shares represented",
              "percent of common stock represented");
      case TYPE -> List.of("type of reporting person", "type of reporting persons");
      case ADDRESS ->
          List.of(
              "address of principal business office",
              "address or principal business office",
              "address of principal office",
              "address of the principal business office",
              "addresses of principal business office");
      case BACKGROUND -> List.of("identity and background");
      case ITEM ->
          List.of(
              "item 1", "item 2", "item 3", "item 4", "item 5", "item 6", "item 7", "item 8",
              "item 9", "item 10");
    };
  }
}
