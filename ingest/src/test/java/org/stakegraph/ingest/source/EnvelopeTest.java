package org.stakegraph.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stakegraph.ingest.ProcessorTime;
import org.stakegraph.ingest.source.HeaderEntity.Role;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;

/** A submission's envelope in every dialect that EDGAR has used. */
class EnvelopeTest {
  private static final String TABBED =
      """
      <SEC-HEADER>0000000001-20-000002.hdr.sgml : 20200325
      <ACCEPTANCE-DATETIME>20200325160255
      ACCESSION NUMBER:\t\t0000000001-20-000002
      CONFORMED SUBMISSION TYPE:\tDEF 14A
      PUBLIC DOCUMENT COUNT:\t\t2
      CONFORMED PERIOD OF REPORT:\t20200514
      FILED AS OF DATE:\t\t20200324

      FILER:

      \tCOMPANY DATA:\t
      \t\tCOMPANY CONFORMED NAME:\t\t\tALDER CREEK CORP /NY/
      \t\tCENTRAL INDEX KEY:\t\t\t0000000077
      \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tINVESTORS, NEC [6799]
      \t\tSTATE OF INCORPORATION:\t\t\tNY

      \tFILING VALUES:
      \t\tFORM TYPE:\t\tDEF 14A
      \t\tSEC FILE NUMBER:\t811-00001

      \tBUSINESS ADDRESS:\t
      \t\tSTREET 1:\t\t7 WILLOW STREET
      \t\tCITY:\t\t\tMONTCLAIR

      \tFORMER COMPANY:\t
      \t\tFORMER CONFORMED NAME:\tALDER GROUP INC
      \t\tDATE OF NAME CHANGE:\t19930714
      </SEC-HEADER>
      """;

  private static final String TAGGED =
      """
      <SUBMISSION>
      <ACCESSION-NUMBER>0000000001-24-000003
      <TYPE>SC 13G
      <PUBLIC-DOCUMENT-COUNT>1
      <FILING-DATE>20241213
      <GROUP-MEMBERS>CARL HOLLIS
      <SUBJECT-COMPANY>
      <COMPANY-DATA>
      <CONFORMED-NAME>Alder Creek, Inc.
      <CIK>0000000077
      <ASSIGNED-SIC>2834
      </COMPANY-DATA>
      <FILING-VALUES>
      <FORM-TYPE>SC 13G
      <FILE-NUMBER>005-00001
      </FILING-VALUES>
      </SUBJECT-COMPANY>
      <FILED-BY>
      <COMPANY-DATA>
      <CONFORMED-NAME>HOLLIS CAPITAL, LLC
      <CIK>0000000078
      </COMPANY-DATA>
      </FILED-BY>
      """;

  private static String document(String type, int sequence, String text) {
    return "<DOCUMENT>\n<TYPE>%s\n<SEQUENCE>%d\n<TEXT>\n%s\n</TEXT>\n</DOCUMENT>\n"
        .formatted(type, sequence, text);
  }

  private static Decoded.Document decode(String text) {
    try {
      return (Decoded.Document)
          new FilingDecoder(Limits.DEFAULT).decode(FilingSource.of("f", text.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static SgmlHeader header(String text) {
    return decode(text).header().orElseThrow();
  }

  private static List<String> contents(String text) {
    Decoded.Document decoded = decode(text);
    return decoded.documents().stream()
        .map(d -> decoded.text().text().substring(d.range().start(), d.range().end()).strip())
        .toList();
  }

  private static List<DiagnosticCode> codes(String text) {
    return decode(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static void assertIsAlderCreek(SgmlHeader header) {
    assertThat(header.accession().orElseThrow().value()).isEqualTo("0000000001-20-000002");
    assertThat(header.form()).contains("DEF 14A");
    assertThat(header.filed()).contains(LocalDate.of(2020, 3, 24));
    assertThat(header.period()).contains(LocalDate.of(2020, 5, 14));
    HeaderEntity issuer = header.issuer().orElseThrow();
    assertThat(issuer.role()).isEqualTo(Role.FILER);
    assertThat(issuer.name().map(PartyMention::name)).contains("ALDER CREEK CORP");
    assertThat(issuer.cik().orElseThrow().value()).isEqualTo("0000000077");
    assertThat(issuer.industry()).contains("6799");
    assertThat(issuer.incorporatedIn()).contains("NY");
    assertThat(issuer.fileNumber()).contains("811-00001");
    assertThat(issuer.addresses())
        .containsExactly(new HeaderEntity.Address(false, List.of("7 WILLOW STREET", "MONTCLAIR")));
    assertThat(issuer.formerNames().get(0).name().name()).isEqualTo("ALDER GROUP INC");
    assertThat(issuer.formerNames().get(0).until()).contains(LocalDate.of(1993, 7, 14));
  }

  @Test
  void theTabbedDialectIsRead() {
    String text = "<SEC-DOCUMENT>0000000001-20-000002.txt : 20200325\n" + TABBED;
    assertIsAlderCreek(header(text + document("DEF 14A", 1, "proxy")));
    assertThat(contents(text + document("DEF 14A", 1, "proxy"))).containsExactly("proxy");
  }

  @Test
  void aPemWrapperAnImsRootAndAHeaderAloneChangeNothing() {
    String pem =
        """
        -----BEGIN PRIVACY-ENHANCED MESSAGE-----
        Proc-Type: 2001,MIC-CLEAR
        MIC-Info: RSA
         zsJm==

        """;
    assertIsAlderCreek(header(pem + "<SEC-DOCUMENT>0.txt : 20200325\n" + TABBED));
    assertIsAlderCreek(header(pem + "<IMS-DOCUMENT>0.txt : 20200325\n" + TABBED));
    assertIsAlderCreek(header(TABBED));
    assertThat(decode(TABBED).documents()).isEmpty();
  }

  @Test
  void blankLinesBetweenLinesAndEveryLineEndChangeNothing() {
    assertIsAlderCreek(header(TABBED.replace("\n", "\n\n")));
    assertIsAlderCreek(header(TABBED.replace("\n", "\r\n")));
    assertIsAlderCreek(header(TABBED.replace('\n', '\r')));
  }

  @Test
  void anIndexPageShowsTheHeaderWithEscapedTags() {
    String page = "<!DOCTYPE html>\n<html><head></head>\n<body>\n<pre>\n";
    assertIsAlderCreek(header(page + TABBED.replace("<", "&lt;").replace(">", "&gt;")));
  }

  @Test
  void theTagDialectIsReadWithEveryLineEndAndWithout() {
    for (String lineEnd : List.of("\n", "\r", "\r\n", "")) {
      String text = (TAGGED + document("SC 13G", 1, "schedule")).replace("\n", lineEnd);
      SgmlHeader header = header(text);
      assertThat(header.form()).contains("SC 13G");
      assertThat(header.filed()).contains(LocalDate.of(2024, 12, 13));
      assertThat(header.groupMembers())
          .extracting(PartyMention::name)
          .containsExactly("CARL HOLLIS");
      assertThat(header.entities())
          .extracting(HeaderEntity::role)
          .containsExactly(Role.SUBJECT_COMPANY, Role.FILED_BY);
      assertThat(header.issuer().flatMap(HeaderEntity::name).map(PartyMention::name))
          .contains("Alder Creek, Inc.");
      assertThat(contents(text)).containsExactly("schedule");
    }
  }

  @Test
  void tagsInATabbedHeaderAreRead() {
    SgmlHeader header =
        header(
            """
            <SEC-HEADER>
            SUBJECT COMPANY:
            \tCOMPANY DATA:
            \t\tCOMPANY CONFORMED NAME:\tALDER CREEK INC
            <REPORTING-OWNER>
            \tOWNER DATA:
            \t\tCOMPANY CONFORMED NAME:\tHOLLIS CARL
            <RELATIONSHIP>DIRECTOR
            </REPORTING-OWNER>
            """);
    assertThat(header.entities())
        .extracting(HeaderEntity::role)
        .containsExactly(Role.SUBJECT_COMPANY, Role.REPORTING_OWNER);
  }

  @Test
  void aNakedDocumentHasNoHeader() {
    Decoded.Document decoded = decode(document("S-3/A", 1, "statement"));
    assertThat(decoded.header()).isEmpty();
    assertThat(decoded.documents()).extracting(SourceDocument::type).containsExactly("S-3/A");
  }

  @Test
  void proseThatSpeaksOfTheTagOpensNoDocument() {
    String prose = "It opens with <DOCUMENT> and\n<DOCUMENT>\nis a tag.";
    assertThat(decode(prose).documents().get(0).range().length()).isEqualTo(prose.length());
    assertThat(contents(TABBED + document("DEF 14A", 1, prose))).containsExactly(prose);
  }

  @Test
  void remarksBeforeASubmissionChangeNothing() {
    String root = "<SEC-DOCUMENT>0000000001-20-000002.txt : 20200325\n";
    assertIsAlderCreek(header("SC 13G\n\n" + root + TABBED));
    assertThat(decode("It opens with\n<SEC-DOCUMENT>\nand goes on.").header()).isEmpty();
  }

  @Test
  void textBehindAHeaderNeedsNoTagsOfDocuments() {
    String bare = TABBED + "The proxy statement.\n";
    assertThat(contents(bare)).containsExactly("The proxy statement.");
    assertThat(contents(bare + "</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n"))
        .containsExactly("The proxy statement.");
    assertThat(decode(bare).header().orElseThrow())
        .isEqualTo(decode(TABBED).header().orElseThrow());
    assertThat(contents(TABBED + "</SEC-DOCUMENT>\n")).isEmpty();
  }

  @Test
  void exhibitsAndAttachmentsStayOut() {
    String text =
        TABBED
            + document("DEF 14A", 1, "proxy")
            + document("EX-99.1", 2, "exhibit")
            + document("GRAPHIC", 3, "begin 644 logo.jpg\nM_]C_\nend");
    assertThat(contents(text)).containsExactly("proxy");
  }

  @Test
  void aLetterBeforeTheDocumentOfTheSubmissionsTypeStaysOut() {
    String letter = document("COVER", 1, "letter");
    assertThat(contents(TABBED + letter + document("DEF 14A", 2, "proxy")))
        .containsExactly("proxy");
    assertThat(contents(TABBED + letter)).containsExactly("letter");
  }

  @Test
  void exhibitsAreReadWhereNothingElseIs() {
    String picture = document("8-K", 1, "begin 644 page.pdf\nM_]C_\nend");
    assertThat(codes(TABBED + picture)).containsExactly(DiagnosticCode.UNREAD_MEDIUM);
    assertThat(contents(TABBED + picture + document("EX-99.1", 2, "exhibit")))
        .containsExactly("exhibit");
  }

  @Test
  void aSubmissionThatWasCutOffSaysSo() {
    String whole = TABBED + document("DEF 14A", 1, "proxy");
    assertThat(codes(whole)).isEmpty();
    assertThat(codes(whole.substring(0, whole.indexOf("</DOCUMENT>"))))
        .containsExactly(DiagnosticCode.TRUNCATED);
    assertThat(codes(whole.replace("COUNT:\t\t2", "COUNT:\t\t3")))
        .containsExactly(DiagnosticCode.TRUNCATED);
  }

  @Test
  void hundredThousandDocumentsAreBounded() {
    assertThat(documents("<DOCUMENT>\n<TYPE>X\n<TEXT>\n".repeat(100_000))).hasSizeLessThan(100);
    assertThat(documents("<DOCUMENT>\n".repeat(100_000))).hasSizeLessThan(100);
    assertThat(documents(document("GRAPHIC", 1, "begin 644 a").repeat(100_000))).isEmpty();
  }

  private static List<SourceDocument> documents(String text) {
    return ProcessorTime.within(Duration.ofSeconds(20), () -> decode(text).documents());
  }

  @Test
  void aMillionHeaderLinesAreBounded() {
    assertThat(manyLines("<FILER>\n").entities()).hasSizeLessThan(10_000);
    assertThat(manyLines("<GROUP-MEMBERS>A\n").groupMembers()).hasSizeLessThan(10_000);
  }

  private static SgmlHeader manyLines(String line) {
    return ProcessorTime.within(
        Duration.ofSeconds(20), () -> header(TAGGED + line.repeat(1_000_000)));
  }

  @Test
  void everyPrefixOfASubmissionIsRead() {
    String text = TABBED + document("DEF 14A", 1, "<html><body><p>x</p></body></html>");
    for (int end = TABBED.indexOf('\n'); end < text.length(); end++) {
      assertThat(decode(text.substring(0, end))).isNotNull();
    }
  }
}
