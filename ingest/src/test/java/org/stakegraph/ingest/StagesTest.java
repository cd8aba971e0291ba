package org.stakegraph.ingest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way through ingest: one direction, one package a stage; stages are pure. */
class StagesTest {
  private static final String INGEST = "org.stakegraph.ingest";
  private static final String MODEL = "org.stakegraph.model";

  /** Splits its own vocabulary at blanks, never a filer's text. */
  private static final String OWN_WORDS_ONLY = INGEST + ".footnote.rule.CapacityNoun";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(INGEST, MODEL);

  /** What a stage may import beside itself, the JDK and the model; one of them parses HTML. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "text; ''",
        "statement; text",
        "source; text,statement",
        "block; text,statement,source,org.jsoup..",
        "table; text,statement,source,block",
        "cover; text,statement,source,block,table",
        "xml; text,statement,source,block,table,cover",
        "footnote; text,statement,source,block,table",
        "entity; text,statement,source,block,table,footnote",
        "assemble; text,statement,source,block,table,footnote,entity"
      })
  void stagesKnowOnlyThoseBeforeThem(String stage, String before) {
    String own = INGEST + "." + stage + "..";
    String[] allowed =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(own, "java..", "org.jspecify..", MODEL + ".."),
                java.util.Arrays.stream(before.split(","))
                    .filter(name -> !name.isEmpty())
                    .map(name -> name.startsWith("org.") ? name : INGEST + "." + name + ".."))
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(own)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(MAIN);
  }

  @Test
  void textKnowsNotEvenTheModel() {
    noClasses()
        .that()
        .resideInAPackage(INGEST + ".text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(MODEL + "..")
        .check(MAIN);
  }

  @Test
  void stagesAskNeitherClockNorPlaceNorChance() {
    ArchRule rule =
        noClasses()
            .should()
            .callMethodWhere(
                describe(
                    "the clock or the default place",
                    (JavaMethodCall call) ->
                        call.getName().equals("now")
                            || call.getName().equals("currentTimeMillis")
                            || call.getName().equals("nanoTime")
                            || call.getName().equals("defaultCharset")
                            || (call.getName().equals("getDefault")
                                && call.getTargetOwner().getName().startsWith("java.util."))))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");
    rule.check(MAIN);
  }

  /** A letter's case is that of the root locale, never that of where the reader runs. */
  @Test
  void lettersChangeCaseByTheRootLocale() {
    noClasses()
        .should()
        .callMethodWhere(
            describe(
                "the default locale",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("toLowerCase", "toUpperCase", "formatted", "format")
                            .contains(call.getName())
                        && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.getName().equals("java.util.Locale"))))
        .check(MAIN);
  }

  @Test
  void noBacktrackingExpressionSeesAFilersText() {
    noClasses()
        .that()
        .resideInAPackage(INGEST + "..")
        .and()
        .doNotHaveFullyQualifiedName(OWN_WORDS_ONLY)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould()
        .callMethodWhere(
            describe(
                "an expression in a string",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("matches", "replaceAll", "replaceFirst", "split")
                            .contains(call.getName())))
        .check(MAIN);
  }

  @Test
  void nothingThatAllShareCanChange() {
    fields().that().areStatic().should().beFinal().check(MAIN);
  }

  @Test
  void whatHasAVocabularyIsNoString() {
    Set<String> vocabulary = Set.of("type", "kind", "code", "status");
    fields()
        .that(
            describe(
                "hold a choice in the model",
                (JavaField field) ->
                    field.getOwner().getPackageName().startsWith(MODEL)
                        && vocabulary.contains(field.getName())
                        && !field.getModifiers().contains(STATIC)
                        && field.getModifiers().contains(FINAL)))
        .should()
        .notHaveRawType(String.class)
        .check(MAIN);
  }

  @Test
  void theRulesSeeTheClasses() {
    assertThat(MAIN.stream().map(c -> c.getPackageName()))
        .contains(MODEL, INGEST, INGEST + ".text", INGEST + ".table", INGEST + ".assemble");
  }
}
