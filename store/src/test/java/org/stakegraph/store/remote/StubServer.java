package org.stakegraph.store.remote;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on loopback that says, byte for byte, what a test wants it to say, and remembers what it
 * was asked. Each connection serves one request.
 */
final class StubServer implements AutoCloseable {
  /**
   * What was asked.
   *
   * @param headers by name in lower case
   * @param body as text; of a form, what {@code query} was
   */
  record Request(String method, String path, Map<String, String> headers, String body) {
    boolean says(String text) {
      return body.contains(text);
    }

    String line() {
      return method + " " + path;
    }
  }

  /** What is answered. */
  interface Handler {
    void answer(Request request, OutputStream out) throws Exception;
  }

  private final ServerSocket socket;
  private final Handler handler;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  StubServer(Handler handler) throws IOException {
    this.handler = handler;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "stub-server");
    thread.setDaemon(true);
    thread.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  List<Request> requests() {
    return requests;
  }

  List<String> lines() {
    return requests.stream().map(Request::line).toList();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        open.add(connection);
        start(() -> serve(connection));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      Request request = read(new BufferedInputStream(connection.getInputStream()));
      requests.add(request);
      handler.answer(request, connection.getOutputStream());
      connection.getOutputStream().flush();
    } catch (Exception e) {
      // The other side has gone, or the test is over.
    }
  }

  private static Request read(InputStream in) throws IOException {
    String[] first = line(in).split(" ", -1);
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    byte[] body =
        headers.containsKey("transfer-encoding")
            ? chunks(in)
            : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    boolean form =
        headers.getOrDefault("content-type", "").equals("application/x-www-form-urlencoded");
    String text =
        new String(body, "gzip".equals(headers.get("content-encoding")) ? ISO_8859_1 : UTF_8);
    return new Request(first[0], first[1], headers, form ? URLDecoder.decode(text, UTF_8) : text);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = Integer.parseInt(line(in), 16);
        size > 0;
        size = Integer.parseInt(line(in), 16)) {
      body.write(in.readNBytes(size));
      line(in);
    }
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the request ended");
      }
      line.append((char) c);
    }
    return line.toString().stripTrailing();
  }

  /** A whole answer. */
  static void reply(OutputStream out, String status, String headers, String body)
      throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    write(out, head(status, headers + "Content-Length: " + bytes.length + "\r\n"));
    out.write(bytes);
  }

  /** An answer without a body. */
  static void reply(OutputStream out, String status) throws IOException {
    reply(out, status, "", "");
  }

  /** Results in JSON. */
  static void results(OutputStream out, String json) throws IOException {
    reply(out, "200 OK", "Content-Type: application/sparql-results+json\r\n", json);
  }

  static void truth(OutputStream out) throws IOException {
    results(out, "{\"head\":{},\"boolean\":true}");
  }

  static String head(String status, String headers) {
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\n" + headers + "\r\n";
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  /** Answers as a server does whose store is empty; false for what that leaves open. */
  static boolean answersAsEmpty(Request request, OutputStream out) throws IOException {
    if (request.says("ASK { }")) {
      truth(out);
    } else if (request.says("?described")) {
      results(
          out,
          """
          {"head":{"vars":["graphs","described","shown","union"]},"results":{"bindings":[{
            "graphs":{"type":"literal","value":"0"},"described":{"type":"literal","value":"0"},
            "shown":{"type":"literal","value":"0"},"union":{"type":"literal","value":"0"}}]}}\
          """);
    } else if (request.says("?shown")) {
      results(out, "{\"head\":{\"vars\":[\"shown\"]},\"results\":{\"bindings\":[]}}");
    } else {
      return false;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : open) {
      connection.close();
    }
  }
}
