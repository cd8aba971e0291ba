package org.stakegraph.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes N-Quads of filings that nobody has filed: one graph each with about 2,500 statements, in
 * the proportions of real ones (agents, positions, readings of figures, relationships). Ten filings
 * share an issuer, and a third of their holders. The same arguments give the same bytes.
 */
public final class InventedFilings {
  private static final int HOLDERS = 46;
  private static final int FILINGS_OF_AN_ISSUER = 10;
  private static final String ID = "https://w3id.org/stakegraph/id/";
  private static final String STK = "https://w3id.org/stakegraph#";
  private static final String CODE = "https://w3id.org/stakegraph/code#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String[] WORDS = {
    "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Hazel", "Juniper", "Larch", "Maple", "Oak",
    "Pine", "Rowan", "Spruce", "Walnut", "Willow"
  };

  private final Writer out;
  private final Random random;
  private String graph = "";
  private String filing = "";
  private long written;

  private InventedFilings(Writer out, long seed) {
    this.out = out;
    this.random = new Random(seed);
  }

  /**
   * Writes a file.
   *
   * @param args file, least number of statements, seed
   */
  public static void main(String[] args) throws IOException {
    long least = Long.parseLong(args[1]);
    try (Writer out =
        new OutputStreamWriter(
            new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 20),
            StandardCharsets.UTF_8)) {
      InventedFilings filings = new InventedFilings(out, Long.parseLong(args[2]));
      int count = 0;
      while (filings.written < least) {
        filings.filing(count++);
      }
      System.out.println(filings.written + " statements of " + count + " filings");
    }
  }

  private void filing(int number) {
    String issuer = "reg-333-" + (100_000 + number / FILINGS_OF_AN_ISSUER);
    filing = ID + "filing/sha256-" + "%016x".formatted(random.nextLong());
    graph = filing + "/graph/holders";
    String issuerAgent = ID + "agent/" + issuer + "/issuer";
    link(filing, TYPE, STK + "Filing");
    text(filing, DCT + "identifier", "%010d-%02d-%06d".formatted(number, number % 20, number));
    typed(
        filing,
        DCT + "issued",
        "20%02d-%02d-%02d".formatted(number % 20, 1 + number % 12, 5),
        "date");
    link(filing, DCT + "type", CODE + "form-424b3");
    link(filing, STK + "ofIssuer", issuerAgent);
    link(issuerAgent, TYPE, STK + "Organization");
    text(issuerAgent, LABEL, name(number / FILINGS_OF_AN_ISSUER) + ", Inc.");
    String above = issuerAgent;
    for (int i = 0; i < HOLDERS; i++) {
      boolean shared = i % 3 == 0;
      String agent =
          ID
              + "agent/"
              + issuer
              + "/holder-"
              + (shared ? i : number * HOLDERS + i)
              + "-fokxqsfii7k6";
      holder(agent, shared ? i : number + i, i);
      if (i % 2 == 1) {
        relationship(above, agent, i);
      }
      above = agent;
    }
  }

  private void holder(String agent, int name, int row) {
    String position = filing + "/position/" + agent.substring(agent.lastIndexOf('/') + 1);
    link(agent, TYPE, STK + (row % 4 == 0 ? "Person" : "Organization"));
    text(agent, LABEL, name(name) + (row % 4 == 0 ? " " + WORDS[name % 16] : " Fund, L.P."));
    text(agent, STK + "nameKey", name(name).toLowerCase(java.util.Locale.ROOT));
    link(agent, STK + "hasPosition", position);
    link(agent, STK + "holds", position);
    link(agent, STK + "hasInfluenceOver", position);
    link(position, TYPE, STK + "Position");
    link(position, TYPE, STK + "Lot");
    link(position, STK + "inTable", filing + "/table/1");
    integer(position, "https://schema.org/position", row);
    link(position, STK + "statedIn", filing);
    evidence(position);
    int shares = 1_000 + random.nextInt(5_000_000);
    integer(position, STK + "shares", shares);
    typed(
        position, STK + "percentBefore", random.nextInt(100) + "." + random.nextInt(9), "decimal");
    integer(position, STK + "sharesOffered", shares / 2);
    integer(position, STK + "sharesAfter", shares - shares / 2);
    for (String figure : new String[] {"shares", "percentBefore", "sharesAfter"}) {
      reading(position, figure);
    }
  }

  private void reading(String position, String figure) {
    String node = position + "/figure/" + figure;
    link(node, TYPE, STK + "FigureReading");
    link(node, STK + "ofStake", position);
    link(node, STK + "ofFigure", STK + figure);
    link(node, STK + "cellState", CODE + "cell-value");
    link(node, STK + "documentPart", CODE + "part-row");
    link(node, STK + "basis", CODE + "basis-stated");
    text(node, STK + "rule", "cell-" + figure);
    link(node, STK + "statedIn", filing);
    evidence(node);
  }

  private void relationship(String from, String to, int row) {
    String[] kinds = {"isGeneralPartnerOf", "isInvestmentManagerOf", "hasVotingPowerOver"};
    String kind = STK + kinds[row % kinds.length];
    String node = filing + "/rel/" + "%016x".formatted(random.nextLong());
    link(from, kind, to);
    link(from, STK + "hasInfluenceOver", to);
    link(node, TYPE, STK + "Relationship");
    link(node, STK + "from", from);
    link(node, STK + "to", to);
    link(node, STK + "kind", kind);
    link(node, STK + "modality", CODE + "modality-asserted");
    link(node, STK + "basis", CODE + "basis-stated");
    text(node, STK + "rule", "predicate-nominal");
    link(node, STK + "statedIn", filing);
    evidence(node);
  }

  private void evidence(String node) {
    int start = random.nextInt(200_000);
    link(node, STK + "evidence", filing + "/text#char=" + start + "," + (start + 90));
  }

  private static String name(int number) {
    return WORDS[number % 16] + " " + WORDS[number / 16 % 16] + " " + (number / 256 + 1);
  }

  private void link(String subject, String property, String object) {
    write(subject, property, "<" + object + ">");
  }

  private void text(String subject, String property, String text) {
    write(subject, property, "\"" + text + "\"");
  }

  private void integer(String subject, String property, long number) {
    typed(subject, property, Long.toString(number), "integer");
  }

  private void typed(String subject, String property, String value, String type) {
    write(subject, property, "\"" + value + "\"^^<" + XSD + type + ">");
  }

  private void write(String subject, String property, String object) {
    try {
      out.write("<" + subject + "> <" + property + "> " + object + " <" + graph + "> .\n");
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
