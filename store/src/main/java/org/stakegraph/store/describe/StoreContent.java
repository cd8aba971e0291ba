package org.stakegraph.store.describe;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stakegraph.store.StoreGraphs;

/**
 * What a store holds beside its own graphs.
 *
 * @param graphs the graphs of filings, sorted by IRI
 * @param subjects number of distinct subjects, however many graphs they occur in
 * @param classes number of distinct instances by class
 * @param properties number of statements by property, those of each graph counted for themselves
 */
public record StoreContent(
    List<Member> graphs,
    long subjects,
    SortedMap<String, Long> classes,
    SortedMap<String, Long> properties) {

  /**
   * A graph that a store holds.
   *
   * @param graph its IRI
   * @param triples number of distinct statements in it
   * @param filings IRIs of the filings that are described there, sorted
   */
  public record Member(String graph, long triples, List<String> filings) {
    public Member {
      requireNonNull(graph, "graph");
      filings = filings.stream().sorted().toList();
    }
  }

  /** A content of which graphs of {@link StoreGraphs} are no part, whoever counted them. */
  public StoreContent {
    graphs =
        graphs.stream()
            .filter(member -> !StoreGraphs.contains(member.graph()))
            .sorted((a, b) -> a.graph().compareTo(b.graph()))
            .toList();
    classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
    properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
  }

  /** A content of maps in any order. */
  public static StoreContent of(
      List<Member> graphs, long subjects, Map<String, Long> classes, Map<String, Long> properties) {
    return new StoreContent(graphs, subjects, new TreeMap<>(classes), new TreeMap<>(properties));
  }

  /** Number of statements, those of each graph counted for themselves. */
  public long triples() {
    return graphs.stream().mapToLong(Member::triples).sum();
  }
}
