package org.stakegraph.model;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one cell of an ownership table says. A star, a dash, a blank, "N/A" and an unreadable token
 * are different facts and stay apart.
 */
public sealed interface Figure {

  /** A number of shares, zero or more. */
  record Shares(long count, Evidence evidence) implements Figure {
    public Shares {
      requireNonNull(evidence, "evidence");
      if (count < 0) {
        throw new IllegalArgumentException("negative share count " + count);
      }
    }
  }

  /** A percentage of the class, 0 to 100. */
  record Percent(BigDecimal percent, Evidence evidence) implements Figure {
    public Percent {
      requireNonNull(percent, "percent");
      requireNonNull(evidence, "evidence");
    }
  }

  /** A percentage known only to lie below a bound: {@code *} where the legend says so. */
  record PercentBelow(BigDecimal bound, Evidence evidence) implements Figure {
    public PercentBelow {
      requireNonNull(bound, "bound");
      requireNonNull(evidence, "evidence");
    }
  }

  /** A principal amount of notes in whole US dollars, zero or more. */
  record Principal(long dollars, Evidence evidence) implements Figure {
    public Principal {
      requireNonNull(evidence, "evidence");
      if (dollars < 0) {
        throw new IllegalArgumentException("negative principal " + dollars);
      }
    }
  }

  /** A printed nil: a dash, {@code -0-} or the word. */
  record Nil(Evidence evidence) implements Figure {
    public Nil {
      requireNonNull(evidence, "evidence");
    }
  }

  /** A printed "N/A": the column does not apply to the row. */
  record NotApplicable(Evidence evidence) implements Figure {
    public NotApplicable {
      requireNonNull(evidence, "evidence");
    }
  }

  /** Something is printed that could not be read, and nothing else tells what it was. */
  record Illegible(String token, Span span) implements Figure {
    public Illegible {
      requireNonNull(token, "token");
      requireNonNull(span, "span");
    }
  }

  /** The column exists and the cell is empty. */
  record Blank() implements Figure {}

  /** The table has no such column. */
  record NoColumn() implements Figure {}

  /** One function for each variant, so that a new variant breaks the build. */
  interface Cases<R> {
    R shares(Shares figure);

    R percent(Percent figure);

    R percentBelow(PercentBelow figure);

    R principal(Principal figure);

    R nil(Nil figure);

    R notApplicable(NotApplicable figure);

    R illegible(Illegible figure);

    R blank(Blank figure);

    R noColumn(NoColumn figure);
  }

  /** Calls the function for this variant. */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Shares f) {
      return cases.shares(f);
    } else if (this instanceof Percent f) {
      return cases.percent(f);
    } else if (this instanceof PercentBelow f) {
      return cases.percentBelow(f);
    } else if (this instanceof Principal f) {
      return cases.principal(f);
    } else if (this instanceof Nil f) {
      return cases.nil(f);
    } else if (this instanceof NotApplicable f) {
      return cases.notApplicable(f);
    } else if (this instanceof Illegible f) {
      return cases.illegible(f);
    } else if (this instanceof Blank f) {
      return cases.blank(f);
    }
    return cases.noColumn((NoColumn) this);
  }

  /** The number of shares, where the cell gives one; a printed nil is 0. */
  default OptionalLong asShares() {
    if (this instanceof Shares f) {
      return OptionalLong.of(f.count());
    }
    return this instanceof Nil ? OptionalLong.of(0) : OptionalLong.empty();
  }

  /** The principal in US dollars, where the cell gives one; a printed nil is 0. */
  default OptionalLong asPrincipal() {
    if (this instanceof Principal f) {
      return OptionalLong.of(f.dollars());
    }
    return this instanceof Nil ? OptionalLong.of(0) : OptionalLong.empty();
  }

  /**
   * Where the figure is printed or what it was derived from; empty for blank and illegible cells.
   */
  default Optional<Evidence> reading() {
    if (this instanceof Shares f) {
      return Optional.of(f.evidence());
    } else if (this instanceof Percent f) {
      return Optional.of(f.evidence());
    } else if (this instanceof PercentBelow f) {
      return Optional.of(f.evidence());
    } else if (this instanceof Principal f) {
      return Optional.of(f.evidence());
    } else if (this instanceof Nil f) {
      return Optional.of(f.evidence());
    } else if (this instanceof NotApplicable f) {
      return Optional.of(f.evidence());
    }
    return Optional.empty();
  }
}
