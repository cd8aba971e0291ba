package org.stakegraph.ingest.table;

import java.util.List;

/**
 * Several names over one address, of which the first has the figures: the address is that of all,
 * and so are the figures.
 */
final class AddressSharers {
  private AddressSharers() {}

  /** Puts names that have no figures to the one above that has, where an address follows them. */
  static void join(List<Holding> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      Holding last = found.get(i);
      boolean addressed = last.figures().isEmpty() && last.hasAddress();
      int first = i;
      while (addressed && first > 0 && found.get(first).figures().isEmpty()) {
        first--;
      }
      Holding owner = found.get(first);
      if (first < i && owner.figures().isPresent() && !owner.hasAddress()) {
        List<Holding> sharers = found.subList(first + 1, i + 1);
        sharers.forEach(sharer -> owner.add(sharer.words(), sharer.range()));
        sharers.forEach(sharer -> owner.address(sharer.addresses()));
        sharers.clear();
        i = first;
      }
    }
  }
}
