package org.stakegraph.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom, as ARCHITECTURE.md lays it out. This module sees all others. */
class ModuleDependenciesTest {
  private static final String MODEL = "org.stakegraph.model..";
  private static final String ONTOLOGY = "org.stakegraph.ontology..";
  private static final String INGEST = "org.stakegraph.ingest..";
  private static final String EXPORT = "org.stakegraph.export..";
  private static final String STORE = "org.stakegraph.store..";
  private static final String CLI = "org.stakegraph.cli..";
  private static final String JDK = "java..";
  private static final String NULLNESS = "org.jspecify..";
  private static final String JENA = "org.apache.jena..";
  private static final String RDF4J = "org.eclipse.rdf4j..";
  private static final String PICOCLI = "picocli..";

  private static final JavaClasses PROJECT =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.stakegraph");

  @Test
  void seesEveryModule() {
    for (String module : new String[] {MODEL, ONTOLOGY, INGEST, EXPORT, STORE, CLI}) {
      classes()
          .that()
          .resideInAPackage(module)
          .should()
          .bePublic()
          .orShould()
          .notBePublic()
          .check(PROJECT);
    }
  }

  @Test
  void modelKnowsNothing() {
    onlyDependOn(MODEL, JDK, NULLNESS);
  }

  @Test
  void ontologyKnowsNothing() {
    onlyDependOn(ONTOLOGY, JDK, NULLNESS);
  }

  @Test
  void ingestKnowsTheModel() {
    onlyDependOn(INGEST, JDK, "org.jsoup..", NULLNESS, MODEL);
  }

  @Test
  void exportKnowsModelOntologyAndRdf4j() {
    onlyDependOn(EXPORT, JDK, NULLNESS, MODEL, ONTOLOGY, RDF4J, "com.fasterxml.jackson.core..");
  }

  @Test
  void storeKnowsNeitherIngestNorTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage(STORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(INGEST, CLI)
        .check(PROJECT);
  }

  @Test
  void nothingKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CLI, PICOCLI)
        .check(PROJECT);
  }

  @Test
  void onlyTheStoreKnowsJena() {
    noClasses()
        .that()
        .resideOutsideOfPackage(STORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(JENA, "com.apicatalog..")
        .check(PROJECT);
  }

  /** The stream of statements is the one interface between mapping and sinks. */
  @Test
  void othersKnowOfRdf4jOnlyTheStreamOfStatements() {
    noClasses()
        .that()
        .resideInAnyPackage(STORE, CLI)
        .and()
        .doNotHaveFullyQualifiedName("org.stakegraph.store.rdf.StatementSink")
        // It writes statements of its own into such a stream.
        .and()
        .resideOutsideOfPackage("org.stakegraph.store.describe")
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(RDF4J)
                .and(
                    com.tngtech.archunit.base.DescribedPredicate.not(
                        com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            "org\\.eclipse\\.rdf4j\\.rio\\.RDF(Handler|Writer)"))))
        .check(PROJECT);
  }

  private static void onlyDependOn(String module, String... allowed) {
    String[] packages = new String[allowed.length + 1];
    packages[0] = module;
    System.arraycopy(allowed, 0, packages, 1, allowed.length);
    classes()
        .that()
        .resideInAPackage(module)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(PROJECT);
  }
}
