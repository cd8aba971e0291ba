package org.stakegraph.store.engine;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.sparql.core.Var;

/** The variables of rows of one kind, in the order of their values. */
final class Columns {
  static final Columns NONE = new Columns(new Var[0]);

  private final Var[] variables;
  private final int[] hashes;

  private Columns(Var[] variables) {
    this.variables = variables;
    hashes = new int[variables.length];
    Arrays.setAll(hashes, i -> variables[i].hashCode());
  }

  /** These, then others. */
  Columns and(List<Var> others) {
    Var[] all = Arrays.copyOf(variables, variables.length + others.size());
    for (int i = 0; i < others.size(); i++) {
      all[variables.length + i] = others.get(i);
    }
    return new Columns(all);
  }

  int size() {
    return variables.length;
  }

  List<Var> variables() {
    return Arrays.asList(variables);
  }

  /** The place of a variable, or -1. */
  int indexOf(Var variable) {
    int hash = variable.hashCode();
    for (int i = 0; i < variables.length; i++) {
      if (hashes[i] == hash && variables[i].equals(variable)) {
        return i;
      }
    }
    return -1;
  }
}
