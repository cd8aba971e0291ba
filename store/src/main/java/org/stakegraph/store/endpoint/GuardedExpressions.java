package org.stakegraph.store.endpoint;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Puts functions that can run, or grow, without end inside one solution under watch: the engine
 * itself looks at the time only between solutions. Comes before the optimizer, which evaluates what
 * is constant.
 */
final class GuardedExpressions implements RewriteFactory {
  /** Characters of one text that a query may build. */
  static final long MAX_TEXT = 16L << 20;

  private final Watch watch;

  GuardedExpressions(Watch watch) {
    this.watch = watch;
  }

  @Override
  public Rewrite create(Context context) {
    Rewrite optimizer = Optimize.stdOptimizationFactory.create(context);
    return op -> optimizer.rewrite(guard(op));
  }

  private Op guard(Op op) {
    return Transformer.transform(
        new TransformCopy(),
        new ExprTransformCopy() {
          @Override
          public Expr transform(ExprFunctionN function, ExprList arguments) {
            Expr copy = super.transform(function, arguments);
            if (copy instanceof E_Regex) {
              return new Regex(arguments);
            } else if (copy instanceof E_StrReplace) {
              return new Replace(arguments);
            }
            return copy instanceof E_StrConcat ? new Concat(arguments) : copy;
          }
        },
        op);
  }

  private static void requireLength(long length) {
    if (length > MAX_TEXT) {
      throw TooLarge.text(MAX_TEXT);
    }
  }

  private static @Nullable Expr at(ExprList arguments, int index) {
    return arguments.size() > index ? arguments.get(index) : null;
  }

  private static String text(List<NodeValue> values, int index) {
    return NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(index))
        .getLiteralLexicalForm();
  }

  /** A pattern that is compiled again only when it changes. */
  private final class Watched {
    private String source = "";
    private @Nullable String flags;
    private @Nullable Pattern pattern;

    Matcher matcher(List<NodeValue> values, int flagsAt) {
      String newSource = text(values, 1);
      String newFlags = values.size() > flagsAt ? text(values, flagsAt) : null;
      Pattern current = pattern;
      if (current == null || !newSource.equals(source) || !Objects.equals(newFlags, flags)) {
        current = RegexEngine.makePattern("REGEX", newSource, newFlags);
        source = newSource;
        flags = newFlags;
        pattern = current;
      }
      return current.matcher(new WatchedText(text(values, 0), watch));
    }
  }

  private final class Regex extends E_Regex {
    private final Watched watched = new Watched();

    Regex(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), at(arguments, 2));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      return NodeValue.makeBoolean(watched.matcher(values, 2).find());
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  /** Looks for what there is to replace first: if that ends in time, so does replacing it. */
  private final class Replace extends E_StrReplace {
    private final Watched watched = new Watched();

    Replace(ExprList arguments) {
      super(arguments.get(0), arguments.get(1), arguments.get(2), at(arguments, 3));
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      String replacement = text(values, 2);
      long references = replacement.chars().filter(c -> c == '$').count();
      long length = text(values, 0).length();
      Matcher matcher = watched.matcher(values, 3);
      while (matcher.find()) {
        length += replacement.length() + references * (matcher.end() - matcher.start());
        requireLength(length);
      }
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  private static final class Concat extends E_StrConcat {
    Concat(ExprList arguments) {
      super(arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      requireLength(values.stream().mapToLong(value -> value.asString().length()).sum());
      return super.eval(values);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }
}
