package org.stakegraph.evaluation;

/** Wraps a document into the full submission that EDGAR makes of it. */
enum Submission {
  /** Header lines of a key, a colon, tabs and a value. */
  WITH_COLONS,
  /** A header of tags without ends. */
  WITH_TAGS;

  private static final String ACCESSION = "0001234567-24-000017";

  String wrap(String document, String form) {
    String header =
        this == WITH_COLONS
            ? """
            <SEC-DOCUMENT>%1$s.txt : 20240305
            <SEC-HEADER>%1$s.hdr.sgml : 20240305
            <ACCEPTANCE-DATETIME>20240305161500
            ACCESSION NUMBER:\t\t%1$s
            CONFORMED SUBMISSION TYPE:\t%2$s
            PUBLIC DOCUMENT COUNT:\t\t2
            FILED AS OF DATE:\t\t20240305

            FILER:

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tCALDERMOUTH CORP
            \t\tCENTRAL INDEX KEY:\t\t\t0001234567

            \tFILING VALUES:
            \t\tFORM TYPE:\t\t%2$s
            \t\tSEC FILE NUMBER:\t333-123456
            </SEC-HEADER>
            """
            : """
            <SUBMISSION>
            <ACCESSION-NUMBER>%1$s
            <TYPE>%2$s
            <PUBLIC-DOCUMENT-COUNT>2
            <FILING-DATE>20240305
            <FILER>
            <COMPANY-DATA>
            <CONFORMED-NAME>CALDERMOUTH CORP
            <CIK>0001234567
            </COMPANY-DATA>
            <FILING-VALUES>
            <FORM-TYPE>%2$s
            <FILE-NUMBER>333-123456
            </FILING-VALUES>
            </FILER>
            """;
    return header.formatted(ACCESSION, form)
        + part(form, 1, "d1.htm", document)
        + part(
            "GRAPHIC", 2, "logo.jpg", "begin 644 logo.jpg\nM_]C_X  02D9)1@ ! 0   0 !  #_\n`\nend")
        + (this == WITH_COLONS ? "</SEC-DOCUMENT>\n" : "</SUBMISSION>\n");
  }

  private static String part(String type, int sequence, String file, String content) {
    return """
    <DOCUMENT>
    <TYPE>%s
    <SEQUENCE>%d
    <FILENAME>%s
    <TEXT>
    """
            .formatted(type, sequence, file)
        + content
        + "\n</TEXT>\n</DOCUMENT>\n";
  }
}
