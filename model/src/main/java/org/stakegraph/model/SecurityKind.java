package org.stakegraph.model;

/** Kind of instrument. */
public enum SecurityKind {
  /** Common or ordinary shares. */
  COMMON,
  /** Preferred shares, convertible ones included. */
  PREFERRED,
  WARRANT,
  OPTION,
  /** Convertible notes and debentures. */
  NOTE,
  /** Restricted and other share units. */
  UNIT
}
