package org.stakegraph.store.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer that may neither go on for ever nor stop in the middle. A server that keeps
 * a reader waiting is cut off from outside, since a read that waits cannot look at a clock.
 */
final class WatchedBody extends FilterInputStream {
  private static final long EVERY_MILLIS = 50;

  /** The body has more bytes than are read from anybody. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(long bytes) {
      super("the answer has more than " + bytes + " bytes");
    }
  }

  /** The rest of the body did not come in time. */
  static final class TooLate extends IOException {
    private static final long serialVersionUID = 1L;

    TooLate() {
      super("the answer stopped in the middle");
    }
  }

  private final long most;
  private final long silence;
  private final Deadline end;
  private final ScheduledFuture<?> watch;
  private volatile long waitingSince;
  private volatile boolean waiting;
  private volatile boolean late;
  private long count;

  /**
   * A body to be read from one thread.
   *
   * @param most bytes it may have
   * @param silence how long one read may take
   * @param end when all must have been read
   */
  WatchedBody(
      InputStream in, long most, Duration silence, Deadline end, ScheduledExecutorService clock) {
    super(in);
    this.most = most;
    this.silence = silence.toNanos();
    this.end = end;
    this.watch =
        clock.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    long now = System.nanoTime();
    if (waiting && (end.isOver() || now - waitingSince > silence)) {
      late = true;
      try {
        in.close();
      } catch (IOException e) {
        // The reader gets an exception of its own.
      }
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int length = read(one, 0, 1);
    return length < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (end.isOver()) {
      throw new TooLate();
    }
    waitingSince = System.nanoTime();
    waiting = true;
    int got;
    try {
      got = in.read(bytes, offset, length);
    } catch (IOException e) {
      throw late ? new TooLate() : e;
    } finally {
      waiting = false;
    }
    if (late) {
      throw new TooLate();
    }
    count += Math.max(0, got);
    if (count > most) {
      throw new TooLong(most);
    }
    return got;
  }

  @Override
  public long skip(long n) throws IOException {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  @Override
  public void close() throws IOException {
    watch.cancel(false);
    super.close();
  }
}
