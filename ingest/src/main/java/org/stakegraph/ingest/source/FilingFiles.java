package org.stakegraph.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files in folders and archives that may be filings. */
public final class FilingFiles {
  /** What tells binary from text stands in the first bytes. */
  private static final int HEAD = 8192;

  private static final int MAX_DEPTH = 64;

  /** Entries of an archive; the SEC's daily feeds have some thousands. */
  private static final int MAX_ENTRIES = 100_000;

  /** What all entries of an archive may unpack to, in bytes. */
  private static final long MAX_UNPACKED = 32L << 30;

  private FilingFiles() {}

  /**
   * The files in a folder and the folders below it that are text or compressed, in the order of
   * their names. Hidden ones are left out, and links to folders are not followed.
   *
   * @throws IOException if a folder or file cannot be read
   */
  public static List<Path> in(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder, MAX_DEPTH)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        if (Files.isRegularFile(file) && !isHidden(folder, file) && isReadable(file)) {
          files.add(file);
        }
      }
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReadable(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return isReadable(in.readNBytes(HEAD));
    }
  }

  private static boolean isReadable(byte[] head) {
    MediaKind kind = MediaKind.sniff(head);
    return head.length > 0 && (kind == MediaKind.TEXT || kind == MediaKind.ARCHIVE);
  }

  /** Whether a regular file is a zip archive. */
  public static boolean isArchive(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K' && in.read() == 3 && in.read() == 4;
    }
  }

  /** Whether a file that begins with these bytes is compressed with gzip. */
  public static boolean isCompressed(byte[] head) {
    return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
  }

  /** The content of a gzip stream, which ends in an exception if it is more than filings are. */
  public static InputStream decompressed(InputStream packed) throws IOException {
    return new BoundedStream(new GZIPInputStream(packed), Limits.DEFAULT.bytes());
  }

  /**
   * The filings in a zip archive, in the order of their names. Each is opened by itself when it is
   * read.
   *
   * @throws IOException if the archive is damaged, or so large or so dense that it must be a trap
   */
  public static List<FilingSource> inArchive(Path archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw new IOException("more than " + MAX_ENTRIES + " files in the archive");
      }
      long unpacked = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpacked += Math.max(0, entry.getSize());
        refuse(unpacked > MAX_UNPACKED || isTooDense(entry));
        if (!entry.isDirectory() && isReadable(zip, entry)) {
          names.add(entry.getName());
        }
      }
    }
    Collections.sort(names);
    List<FilingSource> filings = new ArrayList<>(names.size());
    for (String name : names) {
      filings.add(
          new FilingSource(name, () -> open(archive, name), Optional.empty(), Optional.empty()));
    }
    return filings;
  }

  private static boolean isTooDense(ZipEntry entry) {
    return entry.getSize() > Unpacking.ANY_RATIO
        && entry.getSize() / Unpacking.MOST_RATIO > entry.getCompressedSize();
  }

  private static void refuse(boolean trap) throws IOException {
    if (trap) {
      throw new IOException("the archive unpacks to more than it may");
    }
  }

  /** Leaves out what archivers add, such as {@code __MACOSX/._a.txt}. */
  private static boolean isReadable(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    if (name.substring(name.lastIndexOf('/') + 1).startsWith(".")) {
      return false;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return isReadable(in.readNBytes(HEAD));
    }
  }

  /** Opens one entry; the archive is closed with it. */
  private static InputStream open(Path archive, String name) throws IOException {
    ZipFile zip = new ZipFile(archive.toFile());
    try {
      ZipEntry entry = zip.getEntry(name);
      if (entry == null) {
        throw new IOException("no longer in the archive");
      }
      // an entry that gives more than it declares was made to deceive
      return new EntryStream(zip, new BoundedStream(zip.getInputStream(entry), entry.getSize()));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Closes the archive with its entry. */
  private static final class EntryStream extends java.io.FilterInputStream {
    private final ZipFile zip;

    EntryStream(ZipFile zip, InputStream in) {
      super(in);
      this.zip = zip;
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }
}
