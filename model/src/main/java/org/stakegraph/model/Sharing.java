package org.stakegraph.model;

/** Whether a power is held alone or with others. */
public enum Sharing {
  SOLE,
  SHARED
}
