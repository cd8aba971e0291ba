package org.stakegraph.export.rdf;

import java.net.URISyntaxException;
import org.eclipse.rdf4j.common.net.ParsedIRI;

/**
 * What a user decides about the graph.
 *
 * @param base absolute IRI under which all nodes are named; ends in {@code /} or {@code #}
 * @param redactStreet whether the street lines of natural persons and of groups of persons are left
 *     out
 */
public record MappingOptions(String base, boolean redactStreet) {
  /** The base of a graph whose owner has none of their own. */
  public static final String DEFAULT_BASE = "https://w3id.org/stakegraph/id/";

  /** The default base, nothing left out. */
  public static final MappingOptions DEFAULT = new MappingOptions(DEFAULT_BASE, false);

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException if {@code base} is not an absolute IRI that ends in {@code /}
   *     or {@code #}; the message says what is wrong and shows the base
   */
  public MappingOptions {
    requireNameSpace(base);
  }

  private static void requireNameSpace(String base) {
    if (base.equals(DEFAULT_BASE)) {
      return; // And spare every start the parser of IRIs.
    }
    if (!isAbsolute(base)) {
      throw new IllegalArgumentException("the base is not an absolute IRI: " + base);
    }
    if (!base.endsWith("/") && !base.endsWith("#")) {
      throw new IllegalArgumentException("the base does not end in / or #: " + base);
    }
    int hash = base.indexOf('#');
    if (hash >= 0 && hash < base.length() - 1) {
      throw new IllegalArgumentException("the base has a # before its end: " + base);
    }
  }

  private static boolean isAbsolute(String base) {
    try {
      return base.codePoints().allMatch(MappingOptions::isIriCharacter)
          && new ParsedIRI(base).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Excludes what would end an IRI in Turtle or needs an escape there. */
  private static boolean isIriCharacter(int c) {
    return c > ' '
        && "<>\"{}|\\^`".indexOf(c) < 0
        && !Character.isISOControl(c)
        && !Character.isSpaceChar(c)
        && Character.getType(c) != Character.SURROGATE;
  }
}
