package org.stakegraph.store.sparql;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.tokens.Token;
import org.apache.jena.riot.tokens.TokenType;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.sparql.QueryException.Reason;

/** Reads what somebody typed as the value of a parameter: always one RDF term, whatever it says. */
final class ParameterValue {
  private static final int MOST_CHARACTERS = 10_000;
  private static final Set<TokenType> QUOTED =
      Set.of(TokenType.STRING, TokenType.LITERAL_LANG, TokenType.LITERAL_DT);
  private static final Set<TokenType> UNQUOTED =
      Set.of(
          TokenType.IRI,
          TokenType.PREFIXED_NAME,
          TokenType.INTEGER,
          TokenType.DECIMAL,
          TokenType.DOUBLE);

  private final String name;
  private final String text;
  private final PrefixMap prefixes;

  /**
   * A value to be read.
   *
   * @param name of the parameter, for messages
   * @param prefixes of the query
   * @throws QueryException if it is far too long
   */
  ParameterValue(String name, String text, PrefixMap prefixes) throws QueryException {
    this.name = name;
    this.text = text;
    this.prefixes = prefixes;
    if (text.length() > MOST_CHARACTERS) {
      throw new QueryException(
          Reason.PARAMETER,
          "the value of " + name + " is longer than " + MOST_CHARACTERS + " characters");
    }
  }

  /**
   * The term of the same kind as the one it replaces.
   *
   * @param before that term; {@code null} if there is none, and any kind will do
   * @throws QueryException if it is of another kind
   */
  Node like(@Nullable Node before) throws QueryException {
    if (before == null) {
      return any();
    } else if (before.isURI()) {
      return iri();
    } else if (isText(before)) {
      return term()
          .filter(ParameterValue::isText)
          .orElseGet(() -> NodeFactory.createLiteralString(text));
    }
    return literal(before);
  }

  /** A term in Turtle's syntax, or else a text as it was typed. */
  Node any() {
    return term().orElseGet(() -> NodeFactory.createLiteralString(text));
  }

  private Node iri() throws QueryException {
    Optional<Node> typed = term().or(() -> read("<" + text + ">"));
    return typed.filter(Node::isURI).orElseThrow(() -> wrong("an IRI"));
  }

  private Node literal(Node before) throws QueryException {
    RDFDatatype datatype = before.getLiteralDatatype();
    String typed = text.strip();
    if (datatype.isValid(typed)) {
      return NodeFactory.createLiteralDT(typed, datatype);
    }
    return term()
        .filter(node -> node.isLiteral() && node.getLiteralDatatype().equals(datatype))
        .orElseThrow(
            () ->
                wrong(
                    "of the type "
                        + shortName(datatype)
                        + ", such as "
                        + before.getLiteralLexicalForm()));
  }

  private static boolean isText(Node node) {
    return node.isLiteral()
        && (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
            || !node.getLiteralLanguage().isEmpty());
  }

  private Optional<Node> term() {
    return text.equals("true") || text.equals("false")
        ? Optional.of(NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean))
        : read(text);
  }

  /** The term, if there is one and nothing else: no second term, blank or comment. */
  private Optional<Node> read(String turtle) {
    // A comment would swallow the comma.
    Tokenizer tokens =
        TokenizerText.create()
            .fromString(turtle + ",")
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .build();
    try {
      Token first = tokens.next();
      boolean whole = tokens.next().hasType(TokenType.COMMA) && !tokens.hasNext();
      boolean known =
          QUOTED.contains(first.getType())
              || (UNQUOTED.contains(first.getType()) && turtle.chars().allMatch(c -> c > ' '));
      return whole && known
          ? Optional.of(first.asNode(prefixes)).filter(ParameterValue::isSound)
          : Optional.empty();
    } catch (RiotException | java.util.NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private static boolean isSound(Node node) {
    if (node.isLiteral()) {
      return node.getLiteral().isWellFormed();
    }
    try {
      return IRIx.create(node.getURI()).isAbsolute();
    } catch (IRIException e) {
      return false;
    }
  }

  private QueryException wrong(String wanted) {
    return new QueryException(Reason.PARAMETER, "the value of " + name + " has to be " + wanted);
  }

  private static String shortName(RDFDatatype datatype) {
    String iri = datatype.getURI();
    return iri.startsWith(XSDDatatype.XSD) ? iri.substring(XSDDatatype.XSD.length() + 1) : iri;
  }
}
