package org.stakegraph.store.remote;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/**
 * A file of host names with logins and passwords, as ftp, curl and git read it: the words {@code
 * machine}, {@code default}, {@code login}, {@code password} and {@code account}, each but {@code
 * default} with a value that may be in double quotes. {@code macdef} is skipped up to the next
 * empty line.
 */
final class Netrc {
  private static final int LONGEST = 1 << 20;
  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|(\\S++)");

  /**
   * A way in.
   *
   * @param login user name
   * @param password never shown
   */
  record Entry(String login, String password) {
    @Override
    public String toString() {
      return "an entry";
    }
  }

  private Netrc() {}

  /**
   * Looks a host up.
   *
   * @return empty if there is no file, or nothing about the host in it
   * @throws StoreException if the file that was asked for is not there, or if others can read the
   *     password
   */
  static Optional<Entry> find(Map<String, String> environment, Path home, String host)
      throws StoreException {
    @Nullable String own = environment.get("STAKEGRAPH_NETRC");
    @Nullable String common = environment.get("NETRC");
    boolean asked = own != null && !own.isEmpty();
    Path file =
        asked
            ? Path.of(own)
            : common != null && !common.isEmpty() ? Path.of(common) : home.resolve(".netrc");
    if (!asked && !Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Optional<Entry> entry = parse(read(file), host);
      if (entry.isPresent()) {
        requirePrivate(file);
      }
      return entry;
    } catch (IOException e) {
      throw new StoreException(
          Reason.UNAUTHORIZED, "cannot read the netrc file " + file + why(e), e);
    }
  }

  private static String why(IOException e) {
    return e instanceof FileSystemException f && f.getReason() != null ? ": " + f.getReason() : "";
  }

  private static String read(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }

  /**
   * A file with a password in it is for its owner only; systems without such rights say nothing.
   */
  private static void requirePrivate(Path file) throws IOException, StoreException {
    if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
      return;
    }
    Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
    if (Stream.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE)
        .anyMatch(rights::contains)) {
      throw new StoreException(
          Reason.UNAUTHORIZED,
          "others can read the passwords in " + file + ": take that away with chmod 600");
    }
  }

  /** The first entry for a host, or a default entry before it. */
  static Optional<Entry> parse(String text, String host) {
    Iterator<String> words = words(text).iterator();
    boolean meant = false;
    @Nullable String login = null;
    @Nullable String password = null;
    while (words.hasNext()) {
      String word = words.next();
      boolean begins = word.equals("machine") || word.equals("default");
      if (begins && meant && login != null && password != null) {
        break;
      }
      if (word.equals("default")) {
        meant = true;
      } else if (words.hasNext()) {
        String value = words.next();
        switch (word) {
          case "machine" -> meant = value.equalsIgnoreCase(host);
          case "login" -> login = value;
          case "password" -> password = value;
          default -> {
            // account, and what other programs put there
          }
        }
      }
      if (begins) {
        login = null;
        password = null;
      }
    }
    return meant && login != null && password != null
        ? Optional.of(new Entry(login, password))
        : Optional.empty();
  }

  private static List<String> words(String text) {
    StringBuilder kept = new StringBuilder();
    boolean macro = false;
    for (String line : text.lines().toList()) {
      macro = line.isBlank() ? false : macro || line.strip().startsWith("macdef");
      if (!macro && !line.strip().startsWith("#")) {
        kept.append(line).append('\n');
      }
    }
    return WORD.matcher(kept).results().map(Netrc::value).toList();
  }

  private static String value(MatchResult word) {
    @Nullable String quoted = word.group(1);
    return quoted == null ? word.group(2) : quoted.replaceAll("\\\\(.)", "$1");
  }
}
