package org.stakegraph.store.remote;

import java.time.Duration;

/**
 * How much is borne from a server and asked of it.
 *
 * @param connectWithin time for a connection to be made
 * @param silence how long the server may say nothing before it is given up; queries have a timeout
 *     of their own
 * @param answerBytes size of the longest answer that is read, before decompression
 * @param heldBytes how much of a load is gathered in memory before it goes to a temporary file
 * @param compress whether graphs are sent compressed to servers elsewhere, once they prove to
 *     understand it
 * @param insecure whether credentials may travel unencrypted to another machine
 */
public record RemoteOptions(
    Duration connectWithin,
    Duration silence,
    long answerBytes,
    long heldBytes,
    boolean compress,
    boolean insecure) {
  /** What suits a server on the same machine or far away. */
  public static RemoteOptions defaults() {
    return new RemoteOptions(
        Duration.ofSeconds(10), Duration.ofMinutes(5), 1L << 30, 64L << 20, true, false);
  }

  /** The same, with credentials sent unencrypted where the address asks for it. */
  public RemoteOptions withInsecure() {
    return new RemoteOptions(connectWithin, silence, answerBytes, heldBytes, compress, true);
  }

  /** The same with other patience. */
  public RemoteOptions withSilence(Duration other) {
    return new RemoteOptions(connectWithin, other, answerBytes, heldBytes, compress, insecure);
  }

  /** The same with another bound on answers. */
  public RemoteOptions withAnswerBytes(long other) {
    return new RemoteOptions(connectWithin, silence, other, heldBytes, compress, insecure);
  }

  /** The same with another bound on memory. */
  public RemoteOptions withHeldBytes(long other) {
    return new RemoteOptions(connectWithin, silence, answerBytes, other, compress, insecure);
  }
}
