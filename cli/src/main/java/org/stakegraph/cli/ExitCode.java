package org.stakegraph.cli;

/** What the exit code of the process says. The numbers are part of the interface. */
enum ExitCode {
  OK(0, "success; a filing without an ownership table counts as read"),
  INTERNAL(1, "internal error: a bug, or not enough memory"),
  USAGE(2, "wrong usage: unknown command, option, query name or value"),
  INPUT(3, "unreadable input: missing, empty, not text, too large, or broken RDF"),
  OUTPUT(4, "the output cannot be written"),
  QUERY(5, "the query is wrong, refused, out of time or too large"),
  INVALID(6, "validation found violations, or warnings under --strict"),
  STORE(7, "the store cannot be used: missing, in use, damaged, or the disk is full"),
  SERVER(8, "the server cannot be used: not there, refuses, fails, or breaks off");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /** The number that the process ends with. */
  int number() {
    return number;
  }

  /** One line for the help. */
  String meaning() {
    return meaning;
  }
}
