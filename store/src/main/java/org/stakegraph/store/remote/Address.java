package org.stakegraph.store.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

/** What can be read off the address of a server. */
final class Address {
  private Address() {}

  /**
   * Reads what somebody typed.
   *
   * @throws StoreException if it is not the address of a server, or has a password in it; the
   *     message never repeats one
   */
  static URI parse(String text) throws StoreException {
    try {
      return require(new URI(text.strip()));
    } catch (URISyntaxException e) {
      // Not even its own text is shown where that could hold a password; nor is the cause kept.
      String shown = text.indexOf('@') < 0 ? ": " + Words.clean(text) : "";
      throw new StoreException(Reason.REFUSED, "not the address of a server" + shown);
    }
  }

  /** Lets an address through that can be used. */
  static URI require(URI address) throws StoreException {
    if (address.getRawAuthority() != null && address.getRawAuthority().indexOf('@') >= 0) {
      throw new StoreException(
          Reason.UNAUTHORIZED,
          "credentials do not belong into an address, where others can read them: set "
              + "STAKEGRAPH_USER and STAKEGRAPH_PASSWORD, or STAKEGRAPH_TOKEN, or write them into "
              + "a netrc file");
    }
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new StoreException(
          Reason.REFUSED, "not the address of a server: " + address + " (http:// or https://)");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new StoreException(
          Reason.REFUSED, "the address of a store has no ? and no #: " + address);
    }
    return address;
  }

  /** Scheme, host and port: what credentials are meant for. */
  static String origin(URI address) {
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    int port = address.getPort();
    if (port < 0) {
      port = scheme.equals("https") ? 443 : 80;
    }
    return scheme + "://" + address.getHost().toLowerCase(Locale.ROOT) + ":" + port;
  }

  /** Whether what is sent there stays on this machine. A name is believed only if reserved. */
  static boolean isLoopback(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return host.equals("localhost") || host.equals("[::1]") || isLoopbackNumber(host);
  }

  private static boolean isLoopbackNumber(String host) {
    String[] parts = host.split("\\.", -1);
    return parts.length == 4
        && parts[0].equals("127")
        && host.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
  }

  /** The address one step further down. */
  static URI below(URI address, String path) {
    String text = address.toString();
    return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
  }

  /** The address with one parameter. */
  static URI with(URI address, String name, String value) {
    return URI.create(address + "?" + name + "=" + encode(value));
  }

  static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
