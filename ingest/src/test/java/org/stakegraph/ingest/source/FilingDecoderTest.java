package org.stakegraph.ingest.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

class FilingDecoderTest {

  private static Decoded decode(byte[] bytes) throws IOException {
    return decode(bytes, Limits.DEFAULT);
  }

  private static Decoded decode(byte[] bytes, Limits limits) throws IOException {
    return new FilingDecoder(limits).decode(FilingSource.of("filing.txt", bytes));
  }

  private static String text(Decoded decoded) {
    return decoded.match(
        document -> document.text().text(), rejected -> "rejected: " + rejected.reason());
  }

  private static boolean html(Decoded decoded) {
    return decoded.match(
        document -> document.documents().get(0).medium() == Medium.HTML, rejected -> false);
  }

  private static List<DiagnosticCode> codes(Decoded decoded) {
    return decoded.match(
        document -> document.diagnostics().stream().map(Diagnostic::code).toList(),
        rejected -> List.of(rejected.reason().code()));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void utf8IsReadAsItIs() throws IOException {
    String text = "\u00DCber \u201CAlder\u201D \u2014 \uD83D\uDE00";
    Decoded decoded = decode(text.getBytes(UTF_8));
    assertThat(text(decoded)).isEqualTo(text);
    assertThat(codes(decoded)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(text(decode("\uFEFFAlder".getBytes(UTF_8)))).isEqualTo("Alder");
    assertThat(text(decode("\uFEFFAlder \uD83D\uDE00".getBytes(UTF_16LE))))
        .isEqualTo("Alder \uD83D\uDE00");
    assertThat(text(decode("\uFEFFAlder \u00FC".getBytes(UTF_16BE)))).isEqualTo("Alder \u00FC");
  }

  @Test
  void whatIsNotUtf8IsWindows1252AndSaysSo() throws IOException {
    Decoded decoded =
        decode("Soci\u00E9t\u00E9 \u201CAlder\u201D".getBytes(Charset.forName("windows-1252")));
    assertThat(text(decoded)).isEqualTo("Soci\u00E9t\u00E9 \u201CAlder\u201D");
    assertThat(codes(decoded)).containsExactly(DiagnosticCode.BAD_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"iso-8859-1\">",
        "<META http-equiv=Content-Type content='text/html; charset=windows-1252'>",
        "<?xml version='1.0' encoding='us-ascii'?>"
      })
  void aDeclaredEncodingIsHonoured(String head) throws IOException {
    Decoded decoded = decode((head + "Soci\u00E9t\u00E9").getBytes(ISO_8859_1));
    assertThat(text(decoded)).endsWith("Soci\u00E9t\u00E9");
    assertThat(codes(decoded)).isEmpty();
  }

  @Test
  void anEncodingThatNobodyKnowsIsNoEncoding() throws IOException {
    Decoded decoded = decode("<meta charset=x-klingon>Soci\u00E9t\u00E9".getBytes(ISO_8859_1));
    assertThat(codes(decoded)).containsExactly(DiagnosticCode.BAD_ENCODING);
  }

  @Test
  void controlsThatWereMeantAsQuotesAreQuotes() throws IOException {
    assertThat(text(decode("\u0093Alder\u0094 \u0085".getBytes(UTF_8))))
        .isEqualTo("\u201CAlder\u201D \u0085");
  }

  @Test
  void utf8CutOffInACharacterIsNotUtf8() throws IOException {
    assertThat(codes(decode(bytes('A', 0xE2, 0x80)))).containsExactly(DiagnosticCode.BAD_ENCODING);
    assertThat(codes(decode(bytes('A', 0xC0, 0x80)))).containsExactly(DiagnosticCode.BAD_ENCODING);
    assertThat(codes(decode(bytes('A', 0xED, 0xA0, 0x80))))
        .containsExactly(DiagnosticCode.BAD_ENCODING);
  }

  @Test
  void utf8OfEveryLengthIsReadAmongAscii() throws IOException {
    String text = "a\u00E9\u00E8b \u20AC\uD83D\uDE00\u20ACc\uFFFDd\u007F\u00A0";
    assertThat(text(decode(text.getBytes(UTF_8)))).isEqualTo(text);
    assertThat(codes(decode(text.getBytes(UTF_8)))).isEmpty();
  }

  @Test
  void theDigestIsOfTheTextWhateverItsEncoding() throws IOException {
    String text = "Soci\u00E9t\u00E9 \u201CAlder\u201D";
    byte[] marked = ("\uFEFF" + text).getBytes(UTF_8);
    byte[] wide = ("\uFEFF" + text).getBytes(UTF_16LE);
    byte[] narrow = text.getBytes(Charset.forName("windows-1252"));

    String digest = sha256(decode(text.getBytes(UTF_8)));
    assertThat(digest).isEqualTo(SourceText.of(text).sha256());
    assertThat(sha256(decode(marked))).isEqualTo(digest);
    assertThat(sha256(decode(wide))).isEqualTo(digest);
    assertThat(sha256(decode(narrow))).isEqualTo(digest);
  }

  private static String sha256(Decoded decoded) {
    return decoded.match(document -> document.text().sha256(), reason -> "rejected: " + reason);
  }

  @Test
  void aSecondByteOrderMarkStays() throws IOException {
    assertThat(text(decode("\uFEFF\uFEFFAlder".getBytes(UTF_8)))).isEqualTo("\uFEFFAlder");
  }

  @Test
  void damagedUtf16SaysSo() throws IOException {
    Decoded odd = decode(join("\uFEFFAlder".getBytes(UTF_16LE), bytes('x')));
    assertThat(text(odd)).startsWith("Alder");
    assertThat(codes(odd)).containsExactly(DiagnosticCode.BAD_ENCODING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.4\n",
        "\u0089PNG\r\n\u001A\n",
        "GIF89a",
        "GIF87a",
        "\u00FF\u00D8\u00FF\u00E0",
        "II*\u0000",
        "MM\u0000*",
        "PK\u0003\u0004",
        "\u001F\u008B\u0008",
        "Alder\u0000Creek"
      })
  void whatIsNoTextIsRejected(String head) throws IOException {
    byte[] content = (head + "Selling stockholder 1,234").getBytes(ISO_8859_1);
    assertThat(codes(decode(content))).containsExactly(DiagnosticCode.NOT_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {" %PDF-1.4", "PK is a name", "GIFT Fund, L.P.", "II* Fund", "MM Fund"})
  void textThatResemblesABinaryIsText(String text) throws IOException {
    assertThat(text(decode(text.getBytes(UTF_8)))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t \f", "\uFEFF", "\uFEFF \n", "\u00A0\u2003\n"})
  void blankInputIsEmptyInput(String text) throws IOException {
    assertThat(codes(decode(text.getBytes(UTF_8)))).containsExactly(DiagnosticCode.EMPTY_INPUT);
  }

  @Test
  void blankUtf16IsEmptyInput() throws IOException {
    assertThat(codes(decode("\uFEFF \n".getBytes(UTF_16LE))))
        .containsExactly(DiagnosticCode.EMPTY_INPUT);
  }

  @Test
  void htmlIsRecognisedByItsHead() throws IOException {
    assertThat(html(decode("<HTML><body>x".getBytes(UTF_8)))).isTrue();
    assertThat(html(decode("<!DOCTYPE html>\nx".getBytes(UTF_8)))).isTrue();
    assertThat(html(decode("\uFEFF<html>x".getBytes(UTF_16BE)))).isTrue();
    assertThat(html(decode("a < html and b > c".getBytes(UTF_8)))).isFalse();
    assertThat(html(decode(("x".repeat(2000) + "<html>").getBytes(UTF_8)))).isFalse();
  }

  @Test
  void inputUpToTheLimitsIsRead() throws IOException {
    Limits limits = new Limits(10, 4, 1);
    assertThat(text(decode("abcd\nefgh\n".getBytes(UTF_8), limits))).isEqualTo("abcd\nefgh\n");
    assertThat(codes(decode("abcd\nefgh\ni".getBytes(UTF_8), limits)))
        .containsExactly(DiagnosticCode.TOO_LARGE);
    assertThat(codes(decode("abcde".getBytes(UTF_8), limits)))
        .containsExactly(DiagnosticCode.TOO_LARGE);
    assertThat(text(decode("abcd\refgh\r".getBytes(UTF_8), limits))).hasSize(10);
  }

  @Test
  void whatIsTooLargeIsNotReadToItsEnd() throws IOException {
    EndlessLines endless = new EndlessLines();
    FilingSource source =
        new FilingSource("endless", () -> endless, Optional.empty(), Optional.empty());
    Decoded decoded = new FilingDecoder(new Limits(1 << 20, 1000, 1)).decode(source);
    assertThat(codes(decoded)).containsExactly(DiagnosticCode.TOO_LARGE);
    assertThat(endless.given).isLessThan(2 << 20);
    assertThat(endless.closed).isTrue();
  }

  @Test
  void anEndlessLineIsNotReadToItsEnd() throws IOException {
    EndlessLines endless = new EndlessLines();
    endless.lineEnd = 'x';
    FilingSource source =
        new FilingSource("endless", () -> endless, Optional.empty(), Optional.empty());
    Decoded decoded = new FilingDecoder(new Limits(1L << 40, 1000, 1)).decode(source);
    assertThat(codes(decoded)).containsExactly(DiagnosticCode.TOO_LARGE);
    assertThat(endless.given).isLessThan(1 << 20);
  }

  @Test
  void typedTextBeyondItsBoundIsCutBehindALineAndReported() throws IOException {
    String line = "x".repeat(99) + "\n";
    String text = line.repeat(TypedText.MOST / 100 + 1000) + "end";
    Decoded.Document read =
        (Decoded.Document)
            new FilingDecoder(Limits.DEFAULT)
                .decode(FilingSource.of("x.txt", text.getBytes(StandardCharsets.UTF_8)));

    assertThat(read.documents()).hasSize(1);
    assertThat(read.documents().get(0).range().end()).isEqualTo(TypedText.MOST);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.TRUNCATED);
  }

  @Test
  void bytesThatCannotBeHadAreAnException() {
    FilingSource source =
        new FilingSource(
            "broken",
            () -> {
              throw new IOException("no such luck");
            },
            Optional.empty(),
            Optional.empty());
    assertThatThrownBy(() -> new FilingDecoder(Limits.DEFAULT).decode(source))
        .isInstanceOf(IOException.class);
  }

  @Test
  void limitsArePositive() {
    assertThatThrownBy(() -> new Limits(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Limits(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Short lines without end. */
  private static final class EndlessLines extends InputStream {
    private long given;
    private boolean closed;
    private int lineEnd = '\n';

    @Override
    public int read() {
      given++;
      return given % 80 == 0 ? lineEnd : 'x';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        into[i] = (byte) read();
      }
      return length;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
