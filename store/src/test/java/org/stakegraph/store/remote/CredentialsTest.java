package org.stakegraph.store.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.store.StoreException;
import org.stakegraph.store.StoreException.Reason;

class CredentialsTest {
  private static final URI SERVER = URI.create("https://sparql.example.org/ds");

  @TempDir Path home;

  @Test
  void areTakenFromTheEnvironment() throws Exception {
    assertThat(header(Map.of("STAKEGRAPH_USER", "me", "STAKEGRAPH_PASSWORD", "päss:word")))
        .contains("Basic bWU6cMOkc3M6d29yZA==");
    assertThat(header(Map.of("STAKEGRAPH_TOKEN", "abc.def-1"))).contains("Bearer abc.def-1");
    assertThat(header(Map.of())).isEmpty();
  }

  @Test
  void mustBeWholeAndOneOfAKind() {
    assertRefused(Map.of("STAKEGRAPH_USER", "me"), "STAKEGRAPH_PASSWORD");
    assertRefused(
        Map.of("STAKEGRAPH_USER", "me", "STAKEGRAPH_PASSWORD", "x", "STAKEGRAPH_TOKEN", "y"),
        "both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"se\r\nHost: evil", "se cret", "sé", "se\u0000"})
  void areNotShownWhenTheyCannotBeSent(String token) {
    assertThatThrownBy(() -> Credentials.bearer(SERVER, token))
        .isInstanceOf(StoreException.class)
        .message()
        .doesNotContain("se", "evil");
    assertThatThrownBy(() -> Credentials.basic(SERVER, "me", "secret\n"))
        .isInstanceOf(StoreException.class)
        .message()
        .doesNotContain("secret");
  }

  @Test
  void areTakenFromANetrcFile() throws Exception {
    netrc(
        ".netrc",
        """
        # servers
        machine other.example.org login a password b
        machine SPARQL.example.org
          login me
          account nobody
          password "pass \\"word"
        default login anyone password guest
        """);

    assertThat(entry("sparql.example.org")).contains(new Netrc.Entry("me", "pass \"word"));
    assertThat(entry("other.example.org")).contains(new Netrc.Entry("a", "b"));
    assertThat(entry("third.example.org")).contains(new Netrc.Entry("anyone", "guest"));
    assertThat(header(Map.of())).contains("Basic bWU6cGFzcyAid29yZA==");
  }

  @Test
  void skipTheMacrosOfANetrcFile() {
    String text =
        """
        macdef init
        machine sparql.example.org login wrong password wrong

        machine sparql.example.org login me password right
        """;

    assertThat(Netrc.parse(text, "sparql.example.org")).contains(new Netrc.Entry("me", "right"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "machine",
        "machine sparql.example.org",
        "machine sparql.example.org login me",
        "machine sparql.example.org password x machine other login me",
        "machine sparql.example.org.evil.com login me password x",
        "login me password x",
        "\u0000\u0001\"",
        "# machine sparql.example.org login me password x"
      })
  void areNotGuessedFromHalfAnEntry(String text) {
    assertThat(Netrc.parse(text, "sparql.example.org")).isEmpty();
  }

  @Test
  void areLookedForInTheFileThatTheEnvironmentNames() throws Exception {
    netrc(".netrc", "machine sparql.example.org login home password x");
    Path common = netrc("common", "machine sparql.example.org login common password x");
    Path own = netrc("own", "machine sparql.example.org login own password x");

    assertThat(login(Map.of())).contains("home");
    assertThat(login(Map.of("NETRC", common.toString()))).contains("common");
    assertThat(login(Map.of("NETRC", common.toString(), "STAKEGRAPH_NETRC", own.toString())))
        .contains("own");
    assertThat(login(Map.of("NETRC", home.resolve("none").toString()))).isEmpty();
    assertRefused(Map.of("STAKEGRAPH_NETRC", home.resolve("none").toString()), "none");
  }

  @Test
  void areRefusedFromAFileThatOthersCanRead() throws Exception {
    Path file = netrc(".netrc", "machine sparql.example.org login me password secret");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertRefused(Map.of(), "chmod 600");
    assertThat(entry("other.example.org")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://me:secret@sparql.example.org/ds",
        "https://secret@sparql.example.org/ds",
        "https://me:sec ret@sparql.example.org/ds",
        "https://me:secret%@sparql.example.org/ds",
        "http://me:secret@[::1/ds"
      })
  void doNotBelongIntoAnAddress(String address) {
    assertThatThrownBy(() -> Endpoints.of(address))
        .isInstanceOf(StoreException.class)
        .satisfies(
            e -> {
              assertThat(e.toString()).doesNotContain("sec", "ret@");
              assertThat(e.getCause()).isNull();
            });
  }

  @Test
  void nameTheAlternativesToAnAddressWithAPassword() {
    assertThatThrownBy(() -> Endpoints.of("https://me:secret@sparql.example.org/ds"))
        .hasMessageContaining("STAKEGRAPH_USER")
        .hasMessageContaining("STAKEGRAPH_TOKEN")
        .hasMessageContaining("netrc");
  }

  @Test
  void goToNobodyElse() throws Exception {
    Credentials credentials = Credentials.bearer(SERVER, "token");

    assertThat(credentials.header(URI.create("https://SPARQL.example.org:443/other"))).isPresent();
    for (String other :
        new String[] {
          "http://sparql.example.org/ds",
          "https://sparql.example.org:8443/ds",
          "https://example.org/ds",
          "https://sparql.example.org.evil.com/ds"
        }) {
      assertThat(credentials.header(URI.create(other))).as(other).isEmpty();
    }
  }

  @Test
  void haveNoTextThatCouldBeShown() throws Exception {
    assertThat(Credentials.bearer(SERVER, "token").toString()).doesNotContain("token");
    assertThat(Credentials.basic(SERVER, "me", "secret").toString())
        .doesNotContain("secret", "bWU6");
    assertThat(new Netrc.Entry("me", "secret").toString()).doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://sparql.example.org/ds",
        "http://10.0.0.1/ds",
        "http://127.0.0.1.example.org/ds",
        "http://localhost.example.org/ds"
      })
  void doNotTravelUnencryptedToAnotherMachine(String address) throws Exception {
    URI server = URI.create(address);
    Credentials credentials = Credentials.bearer(server, "token");

    assertThatThrownBy(() -> credentials.requireSafeWay(server, RemoteOptions.defaults()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("https://");
    credentials.requireSafeWay(server, RemoteOptions.defaults().withInsecure());
    Credentials.none().requireSafeWay(server, RemoteOptions.defaults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://sparql.example.org/ds",
        "http://localhost:3030/ds",
        "http://127.0.0.1:3030/ds",
        "http://[::1]:3030/ds"
      })
  void travelEncryptedOrWithinThisMachine(String address) throws Exception {
    URI server = URI.create(address);

    Credentials.bearer(server, "token").requireSafeWay(server, RemoteOptions.defaults());
  }

  private Path netrc(String name, String text) throws IOException {
    Path file = Files.writeString(home.resolve(name), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private Optional<Netrc.Entry> entry(String host) throws StoreException {
    return Netrc.find(Map.of(), home, host);
  }

  private Optional<String> login(Map<String, String> environment) throws StoreException {
    return Netrc.find(environment, home, SERVER.getHost()).map(Netrc.Entry::login);
  }

  private Optional<String> header(Map<String, String> environment) throws StoreException {
    return Credentials.find(SERVER, environment, home).header(SERVER);
  }

  private void assertRefused(Map<String, String> environment, String word) {
    assertThatThrownBy(() -> Credentials.find(SERVER, environment, home))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAUTHORIZED))
        .hasMessageContaining(word)
        .message()
        .doesNotContain("secret");
  }
}
