package org.stakegraph.export.json;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stakegraph.model.ComponentId;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.SecurityId;
import org.stakegraph.model.TableId;
import org.stakegraph.model.Target;

/** Names of things within one JSON document: a letter and the place in the list, from 1. */
final class Ids {
  private Ids() {}

  static String of(PartyId id) {
    return "p" + (id.number() + 1);
  }

  static String of(SecurityId id) {
    return "s" + (id.number() + 1);
  }

  static String of(TableId id) {
    return "t" + (id.number() + 1);
  }

  static String of(PositionId id) {
    return "h" + (id.number() + 1);
  }

  static String of(ComponentId id) {
    return "c" + (id.number() + 1);
  }

  static String of(FootnoteId id) {
    return "n" + (id.number() + 1);
  }

  static String of(Target target) {
    return target.match(Ids::of, Ids::of, Ids::of);
  }

  static <T> List<String> each(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toList());
  }
}
