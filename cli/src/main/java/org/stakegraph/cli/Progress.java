package org.stakegraph.cli;

import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a long run has come: a bar on a terminal, a line now and then elsewhere. */
interface Progress extends AutoCloseable {
  /** One more input is done. */
  void step();

  /** Leaves the terminal as a person wants to find it. */
  @Override
  void close();

  /** Says nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step() {
        // Nobody wants to know.
      }

      @Override
      public void close() {
        // Nothing was drawn.
      }
    };
  }

  /** A bar that is drawn over itself. The launcher says whether there is a terminal. */
  static Progress bar(Messages messages, long total) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName("loading")
            .setInitialMax(total)
            .setUnit(" files", 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setConsumer(new ConsoleProgressBarConsumer(messages.terminal(), 78))
            .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
        messages.drawn();
      }
    };
  }

  /** A line every ten seconds. */
  static Progress lines(Messages messages, long total) {
    return new Progress() {
      private static final long INTERVAL = TimeUnit.SECONDS.toNanos(10);
      private long done;
      private long last = System.nanoTime();

      @Override
      public void step() {
        done++;
        long now = System.nanoTime();
        if (now - last >= INTERVAL) {
          last = now;
          messages.line("loading: " + done + " of " + total + " files");
        }
      }

      @Override
      public void close() {
        // The summary follows.
      }
    };
  }
}
