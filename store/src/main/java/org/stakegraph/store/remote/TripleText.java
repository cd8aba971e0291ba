package org.stakegraph.store.remote;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.XSD;

/**
 * Statements as N-Triples that are also right between the braces of {@code INSERT DATA}: no term
 * can end the string or IRI that it is in. Jena's own writers leave IRIs and language tags as they
 * are, and a document may have anything there.
 */
final class TripleText {
  private TripleText() {}

  /**
   * Writes one statement and a line end.
   *
   * @throws RiotException if a term cannot be written: its IRI or its language tag is none
   */
  static void append(StringBuilder text, Triple triple) {
    node(text, triple.getSubject());
    node(text, triple.getPredicate());
    node(text, triple.getObject());
    text.append(".\n");
  }

  private static void node(StringBuilder text, Node node) {
    if (node.isURI()) {
      text.append('<').append(iri(node.getURI())).append('>');
    } else if (node.isBlank()) {
      text.append("_:").append(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()));
    } else if (node.isLiteral()) {
      literal(text, node);
    } else {
      throw new RiotException("a statement about a statement cannot be sent to a server");
    }
    text.append(' ');
  }

  /**
   * An IRI that is safe between angle brackets.
   *
   * @throws RiotException if it is not
   */
  static String iri(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
        throw new RiotException("not an IRI: " + Words.clean(iri));
      }
    }
    return iri;
  }

  private static void literal(StringBuilder text, Node literal) {
    text.append('"');
    string(text, literal.getLiteralLexicalForm());
    text.append('"');
    String language = literal.getLiteralLanguage();
    if (literal.getLiteralBaseDirection() != null) {
      throw new RiotException("a text with a direction cannot be sent to a server");
    } else if (!language.isEmpty()) {
      text.append('@').append(tag(language));
    } else if (!literal.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
      text.append("^^<").append(iri(literal.getLiteralDatatypeURI())).append('>');
    }
  }

  private static String tag(String language) {
    boolean isTag =
        language.chars().allMatch(c -> c == '-' || (c < 0x7F && Character.isLetterOrDigit(c)));
    if (!isTag || language.startsWith("-")) {
      throw new RiotException("not a language tag: " + Words.clean(language));
    }
    return language;
  }

  private static void string(StringBuilder text, String string) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\\' -> {
          text.append("\\\\");
          // SPARQL replaces escapes by code point before it looks at strings: no "u" here.
          if (i + 1 < string.length() && string.charAt(i + 1) == 'u') {
            text.append("\\u0075");
            i++;
          } else if (i + 1 < string.length() && string.charAt(i + 1) == 'U') {
            text.append("\\u0055");
            i++;
          }
        }
        default -> text.append(c);
      }
    }
  }
}
