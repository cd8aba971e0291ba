package org.stakegraph.store.sparql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.stakegraph.store.sparql.QueryException.Reason;

/**
 * Gives the parameters of a parsed query their values, as terms of the parsed query; the text of a
 * query never meets a value.
 *
 * <p>A query declares a parameter by a {@code VALUES} block of one variable whose name begins with
 * an underscore, with the default as its row: {@code VALUES ?_minimumPercent { 5.0 }} is the
 * parameter {@code minimumPercent}. Its value must be of the default's kind; {@code UNDEF} takes
 * any. A name that is not declared is a variable of the query that gets the value wherever it
 * stands.
 */
final class QueryParameters {
  private static final String MARK = "_";

  private final Query query;
  private final QueryParts parts;
  private final PrefixMap prefixes;
  private final Map<String, List<QueryParts.Block>> declared;

  private QueryParameters(Query query) {
    this.query = query;
    this.parts = QueryParts.of(query);
    this.prefixes = Prefixes.adapt(query.getPrefixMapping());
    this.declared =
        parts.blocks().stream()
            .filter(block -> block.variable().getVarName().startsWith(MARK))
            .collect(
                Collectors.groupingBy(
                    block -> block.variable().getVarName().substring(MARK.length()),
                    TreeMap::new,
                    Collectors.toList()));
  }

  /**
   * The query with values.
   *
   * @param query is changed
   * @param values by name
   * @throws QueryException if a name is not known or a value does not fit
   */
  static Query bind(Query query, Map<String, String> values) throws QueryException {
    return values.isEmpty() ? query : new QueryParameters(query).with(values);
  }

  private Query with(Map<String, String> values) throws QueryException {
    Map<Var, Node> variables = new HashMap<>();
    for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
      String name = entry.getKey();
      ParameterValue value = new ParameterValue(name, entry.getValue(), prefixes);
      if (declared.containsKey(name)) {
        replaceRows(declared.getOrDefault(name, List.of()), value);
      } else {
        variables.put(Var.alloc(requireVariable(name)), value.any());
      }
    }
    return variables.isEmpty() ? query : substituted(variables);
  }

  private static void replaceRows(List<QueryParts.Block> blocks, ParameterValue value)
      throws QueryException {
    for (QueryParts.Block block : blocks) {
      block.set(value.like(block.first()));
    }
  }

  private String requireVariable(String name) throws QueryException {
    Set<String> known = new TreeSet<>();
    QueryTransformOps.transform(
        query,
        node -> {
          if (node.isVariable()) {
            known.add(node.getName());
          }
          return node;
        });
    if (name.startsWith(MARK) || !known.contains(name)) {
      throw unknown(name);
    }
    return name;
  }

  private Query substituted(Map<Var, Node> variables) throws QueryException {
    parts.queries().forEach(QueryParameters::joinHaving);
    try {
      return QueryTransformOps.syntaxSubstitute(query, variables);
    } catch (JenaException e) {
      throw new QueryException(
          Reason.PARAMETER, "the query itself gives a value to " + names(variables), e);
    }
  }

  /** The engine's substitution looks at the first condition only and repeats it for the others. */
  private static void joinHaving(Query query) {
    List<Expr> conditions = query.getHavingExprs();
    conditions.stream()
        .reduce(E_LogicalAnd::new)
        .ifPresent(
            all -> {
              conditions.clear();
              conditions.add(all);
            });
  }

  private static String names(Map<Var, Node> variables) {
    return variables.keySet().stream()
        .map(Var::toString)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private QueryException unknown(String name) {
    String has =
        declared.isEmpty()
            ? "the query has no parameters"
            : "the parameters are " + String.join(", ", declared.keySet());
    return new QueryException(
        Reason.PARAMETER, "there is no parameter or variable '" + name + "'; " + has);
  }
}
