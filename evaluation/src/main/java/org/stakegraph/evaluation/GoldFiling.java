package org.stakegraph.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds in one filing. Absent lists are empty.
 *
 * @param file name of the filing
 * @param issuer the company
 * @param form form type
 * @param asOf date of the ownership table, {@code yyyy-mm-dd}
 * @param sharesOutstanding share base of the percentages, in shares
 * @param tables how many ownership tables it has
 * @param holders the rows of the ownership tables, without totals
 * @param components parts that notes single out
 * @param relations who stands how to whom
 * @param limitations ownership caps
 * @param sameAs spellings of one party, in pairs
 */
public record GoldFiling(
    String file,
    Issuer issuer,
    String form,
    @JsonProperty("as_of") @Nullable String asOf,
    @JsonProperty("shares_outstanding") @Nullable Long sharesOutstanding,
    int tables,
    List<Holder> holders,
    List<Component> components,
    List<Relation> relations,
    List<Limitation> limitations,
    @JsonProperty("same_as") List<List<String>> sameAs) {
  /** What stands in place of a marker where no note says it. */
  static final Set<String> NOT_NOTES = Set.of("table", "prose");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public GoldFiling {
    holders = orEmpty(holders);
    components = orEmpty(components);
    relations = orEmpty(relations);
    limitations = orEmpty(limitations);
    sameAs = orEmpty(sameAs);
  }

  /**
   * Reads an annotation.
   *
   * @throws IOException if the file cannot be read or is not an annotation
   */
  public static GoldFiling read(Path file) throws IOException {
    return MAPPER.readValue(file.toFile(), GoldFiling.class);
  }

  /** The row with that identifier. */
  public Holder holder(String id) {
    return holders.stream().filter(h -> h.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * The company.
   *
   * @param name as printed
   * @param cik central index key, if printed
   */
  public record Issuer(String name, @Nullable String cik) {}

  /**
   * One row. A figure is null where the text gives none; a printed dash is 0.
   *
   * @param before shares owned
   * @param beforePct percent of class, or of the notes outstanding in a row of notes; {@code *}
   *     where the legend's bound applies
   * @param offered shares offered
   * @param after shares left
   * @param afterPct percent left, of the same
   * @param principal principal of the notes offered, in dollars
   * @param footnotes markers of its notes
   * @param address its address on one line, perhaps with a c/o line
   */
  public record Holder(
      String id,
      String name,
      String kind,
      @Nullable String security,
      @Nullable Long before,
      @JsonProperty("before_pct") @Nullable String beforePct,
      @Nullable Long offered,
      @Nullable Long after,
      @JsonProperty("after_pct") @Nullable String afterPct,
      @Nullable Long principal,
      List<String> footnotes,
      @Nullable String address,
      @JsonProperty("care_of") List<String> careOf,
      List<String> attention) {
    public Holder {
      footnotes = orEmpty(footnotes);
      careOf = orEmpty(careOf);
      attention = orEmpty(attention);
    }
  }

  /**
   * A part of a row.
   *
   * @param holder identifier of the row
   * @param kind common, conversion, warrant, option, rsu, note or other
   * @param heldBy who holds it
   */
  public record Component(
      String holder,
      long shares,
      String kind,
      @JsonProperty("held_by") @Nullable String heldBy,
      @Nullable String footnote) {}

  /**
   * A relation.
   *
   * @param footnote marker of the note that states it, {@code table} or {@code prose}
   * @param doubt whether readers may differ; such a relation is neither rewarded nor punished
   */
  public record Relation(
      String subject,
      String predicate,
      String object,
      String modality,
      @Nullable String sharing,
      @Nullable String footnote,
      boolean doubt) {}

  /**
   * An ownership cap.
   *
   * @param holder identifier of the row
   * @param threshold percent of class
   */
  public record Limitation(String holder, String threshold, @Nullable String footnote) {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
