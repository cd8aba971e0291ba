import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * Writes the constants classes Stk and Codes from the Turtle files of the vocabulary. The build
 * runs it as a single-file program before it compiles the module.
 *
 * <p>Constants stand in the order of the Turtle. A term without a definition, or two terms with the
 * same constant name, stop the build. A file whose content would not change is left alone, so that
 * nothing is compiled again without need.
 */
final class GenerateVocabulary {
  private static final String DEFINITION = "http://www.w3.org/2004/02/skos/core#definition";

  private record Vocabulary(String type, String prefix, String namespace, String about) {}

  /** Arguments: the folder of the Turtle files, and the folder for the generated sources. */
  public static void main(String[] args) throws IOException {
    Path turtle = Path.of(args[0]);
    Path sources = Path.of(args[1]).resolve("org/stakegraph/ontology");
    Files.createDirectories(sources);
    Vocabulary terms =
        new Vocabulary(
            "Stk",
            "stk",
            "https://w3id.org/stakegraph#",
            "IRIs of the classes and properties of the Stakegraph vocabulary.");
    Vocabulary codes =
        new Vocabulary(
            "Codes",
            "stkc",
            "https://w3id.org/stakegraph/code#",
            "IRIs of the codes of the Stakegraph vocabulary.");
    write(sources, terms, definitions(turtle.resolve("stakegraph.ttl"), terms));
    write(sources, codes, definitions(turtle.resolve("codes.ttl"), codes));
  }

  /** Local names of the vocabulary's terms with their definitions, in the order of the file. */
  private static Map<String, String> definitions(Path file, Vocabulary vocabulary) {
    Map<String, String> definitions = new LinkedHashMap<>();
    RDFParser.source(file)
        .strict(true)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                String subject = triple.getSubject().isURI() ? triple.getSubject().getURI() : "";
                if (!subject.startsWith(vocabulary.namespace())) {
                  return;
                }
                String name = subject.substring(vocabulary.namespace().length());
                definitions.putIfAbsent(name, "");
                if (triple.getPredicate().getURI().equals(DEFINITION)) {
                  definitions.put(name, triple.getObject().getLiteralLexicalForm());
                }
              }
            });
    requireDefinitions(file, definitions);
    return definitions;
  }

  private static void requireDefinitions(Path file, Map<String, String> definitions) {
    TreeSet<String> constants = new TreeSet<>(List.of("NAMESPACE", "PREFIX"));
    definitions.forEach(
        (name, definition) -> {
          if (definition.isBlank()) {
            throw new IllegalStateException(file + ": no definition of " + name);
          }
          if (!constants.add(constantName(name))) {
            throw new IllegalStateException(file + ": two constants " + constantName(name));
          }
        });
  }

  private static void write(Path folder, Vocabulary vocabulary, Map<String, String> definitions)
      throws IOException {
    StringBuilder java = new StringBuilder();
    java.append("package org.stakegraph.ontology;\n\n");
    java.append("/** ").append(vocabulary.about()).append(" Written from the Turtle. */\n");
    java.append("public final class ").append(vocabulary.type()).append(" {\n");
    constant(java, "Namespace of the terms.", "NAMESPACE", quoted(vocabulary.namespace()));
    constant(java, "Usual prefix of the namespace.", "PREFIX", quoted(vocabulary.prefix()));
    definitions.forEach(
        (name, definition) ->
            constant(java, javadoc(definition), constantName(name), "NAMESPACE + " + quoted(name)));
    java.append("\n  private ").append(vocabulary.type()).append("() {}\n}\n");
    replace(folder.resolve(vocabulary.type() + ".java"), java.toString());
  }

  private static void constant(StringBuilder java, String doc, String name, String value) {
    java.append("\n  /** ").append(doc).append(" */\n");
    java.append("  public static final String ").append(name);
    java.append(" = ").append(value).append(";\n");
  }

  private static void replace(Path file, String content) throws IOException {
    if (!Files.exists(file) || !Files.readString(file).equals(content)) {
      Files.writeString(file, content);
    }
  }

  /** {@code isCareOfFor} becomes {@code IS_CARE_OF_FOR}, {@code act-voting} {@code ACT_VOTING}. */
  private static String constantName(String name) {
    StringBuilder constant = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c) && !constant.isEmpty()) {
        constant.append('_');
      }
      constant.append(Character.isLetterOrDigit(c) ? c : '_');
    }
    return constant.toString().toUpperCase(Locale.ROOT);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String javadoc(String definition) {
    return definition
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }
}
