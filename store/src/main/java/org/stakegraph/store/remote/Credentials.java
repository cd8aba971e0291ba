package org.stakegraph.store.remote;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/**
 * What proves to one server who asks. It is sent with the first request already, and only ever to
 * the scheme, host and port that it is meant for. It has no text that could show up in a message.
 */
public final class Credentials {
  private static final Credentials NONE = new Credentials("", "", List.of());

  private final String origin;
  private final String header;
  private final List<String> secrets;

  private Credentials(String origin, String header, List<String> secrets) {
    this.origin = origin;
    this.header = header;
    this.secrets = secrets;
  }

  /** For a server that asks nobody who they are. */
  public static Credentials none() {
    return NONE;
  }

  /**
   * A name and a password, sent by HTTP Basic authentication.
   *
   * @param server an address of the server that they are meant for
   * @throws StoreException if they cannot be sent
   */
  public static Credentials basic(URI server, String user, String password) throws StoreException {
    if (user.indexOf(':') >= 0) {
      throw unfit("a user name cannot have a colon in it");
    }
    requirePrintable(user);
    requirePrintable(password);
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getEncoder().encodeToString(pair);
    return new Credentials(
        Address.origin(Address.require(server)), "Basic " + encoded, List.of(encoded, password));
  }

  /**
   * A token, sent as bearer token.
   *
   * @param server an address of the server that it is meant for
   * @throws StoreException if it cannot be sent
   */
  public static Credentials bearer(URI server, String token) throws StoreException {
    if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
      throw unfit("a token must not have blanks, line ends or letters beyond ASCII in it");
    }
    return new Credentials(
        Address.origin(Address.require(server)), "Bearer " + token, List.of(token));
  }

  /**
   * Looks where people keep their credentials: {@code STAKEGRAPH_TOKEN}; {@code STAKEGRAPH_USER}
   * with {@code STAKEGRAPH_PASSWORD}; the netrc file that {@code STAKEGRAPH_NETRC} or {@code NETRC}
   * names; {@code .netrc} in the home directory.
   *
   * @param server an address of the server that is going to be asked
   * @param environment the environment variables
   * @param home the home directory
   * @return what was found first, or {@link #none}
   * @throws StoreException if what is found is incomplete or cannot be read, or if others can read
   *     the file with the password
   */
  public static Credentials find(URI server, Map<String, String> environment, Path home)
      throws StoreException {
    @Nullable String token = given(environment, "STAKEGRAPH_TOKEN");
    @Nullable String user = given(environment, "STAKEGRAPH_USER");
    @Nullable String password = environment.get("STAKEGRAPH_PASSWORD");
    if (token != null) {
      if (user != null) {
        throw unfit("STAKEGRAPH_TOKEN and STAKEGRAPH_USER are both set: unset one");
      }
      return bearer(server, token);
    } else if (user != null && password != null) {
      return basic(server, user, password);
    } else if (user != null) {
      throw unfit("STAKEGRAPH_USER is set, STAKEGRAPH_PASSWORD is not");
    }
    Optional<Netrc.Entry> entry = Netrc.find(environment, home, Address.require(server).getHost());
    return entry.isPresent() ? basic(server, entry.get().login(), entry.get().password()) : none();
  }

  private static @Nullable String given(Map<String, String> environment, String name) {
    @Nullable String value = environment.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private static void requirePrintable(String text) throws StoreException {
    if (text.chars().anyMatch(Character::isISOControl)) {
      throw unfit("a user name or password must not have line ends or control characters in it");
    }
  }

  private static StoreException unfit(String message) {
    return new StoreException(Reason.UNAUTHORIZED, message);
  }

  /** What to send to an address; empty if these credentials are not meant for it. */
  Optional<String> header(URI address) {
    return !header.isEmpty() && Address.origin(address).equals(origin)
        ? Optional.of(header)
        : Optional.empty();
  }

  /** Refuses to have them read on the way. */
  void requireSafeWay(URI address, RemoteOptions options) throws StoreException {
    boolean plain = address.getScheme().equalsIgnoreCase("http");
    if (header(address).isPresent()
        && plain
        && !Address.isLoopback(address)
        && !options.insecure()) {
      throw unfit(
          address + ": credentials are not sent unencrypted to another machine; use https://");
    }
  }

  /** A server's words without the credentials that it may have repeated. */
  String hideIn(String text) {
    List<String> parts = new ArrayList<>(secrets);
    parts.removeIf(String::isEmpty);
    String hidden = text;
    for (String secret : parts) {
      hidden = hidden.replace(secret, "***");
    }
    return hidden;
  }

  @Override
  public String toString() {
    return this == NONE ? "no credentials" : "credentials for " + origin;
  }
}
