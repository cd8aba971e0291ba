package org.stakegraph.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stakegraph.ingest.footnote.Aliases;
import org.stakegraph.ingest.footnote.NoteContext;
import org.stakegraph.ingest.footnote.NoteReader;
import org.stakegraph.ingest.footnote.NoteReading;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/**
 * Reading one note. The target is 20 ms for 6,000 characters that name 40 parties, and time that
 * grows with the length and no faster, whatever the note is made of. Single readings are sampled,
 * so that the median tells more than other load.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NoteBenchmark {
  private static final NoteContext CONTEXT =
      new NoteContext(
          List.of("Alder Fund 1, L.P."),
          List.of("Alder Fund 1, L.P.", "Alder Fund 2, L.P."),
          Aliases.none(),
          "common stock");

  /** What notes may be made of. */
  public enum Kind {
    /**
     * Funds with their partners, members, powers and disclaimers: 40 parties in 6,000 characters.
     */
    PROSE,
    /** One sentence in which everybody disclaims. */
    ONE_SENTENCE,
    /** Brackets in brackets. */
    BRACKETS,
    /** Commas and nothing else. */
    COMMAS,
    /** Names without a verb. */
    NO_VERBS,
    /** "of which" again and again. */
    OF_WHICH,
    /** Quotation marks that open and never close. */
    QUOTES;

    private String note(int length) {
      StringBuilder note = new StringBuilder(length + 1000);
      if (this == ONE_SENTENCE) {
        note.append("Each of ");
      }
      for (int i = 1; note.length() < length; i++) {
        note.append(piece(i, length));
      }
      if (this == ONE_SENTENCE) {
        note.append("and Ada Sample disclaims beneficial ownership of these shares.");
      }
      return note.toString();
    }

    private String piece(int i, int length) {
      return switch (this) {
        case PROSE ->
            ("The general partner of Alder Fund %1$d, L.P. is Alder Partners %1$d, LLC (\"AP"
                 + " %1$d\"), and Ada B. Sample%1$d is the managing member of AP %1$d. Each of AP"
                 + " %1$d and Ada B. Sample%1$d may be deemed to share voting and dispositive power"
                 + " over the 1,250 shares held by Alder Fund %1$d, L.P. and disclaims beneficial"
                 + " ownership of such shares except to the extent of its or her pecuniary interest"
                 + " therein. ")
                .formatted(i);
        case ONE_SENTENCE -> "Alder Fund Number " + i + ", L.P., ";
        case BRACKETS ->
            i == 1
                ? "Alder Fund, L.P. " + "(".repeat(length / 2) + "x" + ")".repeat(length / 2)
                : " is held.";
        case COMMAS -> ",";
        case NO_VERBS -> "Alder Fund " + i + ", L.P. of Ada Sample and ";
        case OF_WHICH -> "Alder Fund, L.P., of which ";
        case QUOTES -> "Alder Fund " + i + ", L.P. (\"Alder ";
      };
    }
  }

  /** What the note is made of. */
  @Param public Kind kind = Kind.PROSE;

  /** Its length in characters. */
  @Param({"6000", "12000", "24000", "96000"})
  public int length;

  private AlignedText text = AlignedText.EMPTY;

  /** Writes the note. */
  @Setup
  public void write() {
    String note = kind.note(length);
    text = AlignedText.of(note, new TextRange(0, note.length()));
  }

  /** What it says. */
  @Benchmark
  public NoteReading reading() {
    return NoteReader.read(text, CONTEXT);
  }
}
