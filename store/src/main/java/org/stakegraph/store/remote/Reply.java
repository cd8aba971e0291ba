package org.stakegraph.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param address where
 * @param status the HTTP status
 * @param mediaType of the body, without parameters, in lower case; empty if not said
 * @param retryAfter seconds after which to try again; empty if not said as a number
 * @param location where something else is said to be
 * @param body bounded; closed with the reply
 */
record Reply(
    URI address,
    int status,
    String mediaType,
    Optional<Integer> retryAfter,
    Optional<String> location,
    InputStream body)
    implements AutoCloseable {
  private static final int LONGEST_COMPLAINT = 4096;

  static String mediaType(String contentType) {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  boolean isRedirect() {
    return status >= 300 && status < 400;
  }

  /** Whether it is a page for people. */
  boolean isPage() {
    return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
  }

  /** The beginning of a body that says what is wrong; empty if there is none, or only a page. */
  String complaint() {
    if (isPage()) {
      return "";
    }
    try {
      return new String(body.readNBytes(LONGEST_COMPLAINT), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      // What was wanted has been read.
    }
  }
}
