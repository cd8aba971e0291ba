package org.stakegraph.export.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * h16, the short digest in IRIs. Frozen for ever, like {@link NameKey}.
 *
 * <p>The first 80 bits of SHA-256 over the text in UTF-8, as 16 characters of base32 (RFC 4648) in
 * lower case. Among a hundred million texts the chance of any collision is about four in a billion.
 */
public final class ContentHash {
  private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 16;
  private static final int BITS = 5;

  /** A digest in its first state: to look for the platform's costs more than to hash a name. */
  private static final MessageDigest FRESH = fresh();

  private ContentHash() {}

  /** The sixteen characters, each of {@code a-z} or {@code 2-7}. */
  public static String h16(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder hash = new StringBuilder(LENGTH);
    int held = 0;
    int bits = 0;
    for (int i = 0; hash.length() < LENGTH; i++) {
      held = (held << Byte.SIZE) | (digest[i] & 0xFF);
      for (bits += Byte.SIZE; bits >= BITS; bits -= BITS) {
        hash.append(ALPHABET.charAt((held >> (bits - BITS)) & 0x1F));
      }
    }
    return hash.toString();
  }

  private static MessageDigest sha256() {
    try {
      return (MessageDigest) FRESH.clone();
    } catch (CloneNotSupportedException e) {
      return fresh();
    }
  }

  private static MessageDigest fresh() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
