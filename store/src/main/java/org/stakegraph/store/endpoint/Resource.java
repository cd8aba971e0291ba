package org.stakegraph.store.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.eclipse.jetty.http.BadMessageException;
import org.stakegraph.store.endpoint.Runs.Result;

/** Something with an address of its own that can be read. */
abstract class Resource implements ActionProcessor {
  private final List<String> methods;

  /**
   * A resource.
   *
   * @param methods that it knows; OPTIONS is added
   */
  Resource(String... methods) {
    this.methods = List.of(methods);
  }

  /**
   * Answers a request.
   *
   * @throws Refusal if it gets no answer
   */
  abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

  @Override
  public final void process(HttpAction action) {
    HttpServletResponse response = action.getResponse();
    try {
      String method = action.getRequestMethod();
      if (methods.contains(method)) {
        answerOrRefuse(action.getRequest(), response);
      } else {
        drain(action.getRequest());
        response.setHeader("Allow", String.join(", ", methods) + ", OPTIONS");
        if (method.equals("OPTIONS")) {
          response.setStatus(204);
        } else {
          refuse(response, 405, method + " is not allowed here: this endpoint is read only");
        }
      }
    } catch (IOException e) {
      // The client has left: there is nobody to tell.
      action.log.debug("the client has left", e);
    }
  }

  private void answerOrRefuse(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      answer(request, response);
    } catch (Refusal e) {
      if (e.status() == Refusal.UNAVAILABLE) {
        response.setHeader("Retry-After", "5");
      }
      refuse(response, e.status(), String.valueOf(e.getMessage()));
    } catch (BadMessageException | IllegalStateException e) {
      // The server throws these while it reads parameters.
      refuse(response, Refusal.BAD_REQUEST, "the request is malformed or too long");
    }
  }

  /** Sends a whole answer. */
  static void send(HttpServletResponse response, Result answer) throws IOException {
    try {
      response.setStatus(200);
      response.setContentType(answer.mediaType());
      response.setContentLengthLong(answer.body().size());
      answer.body().copyTo(response.getOutputStream());
    } finally {
      answer.body().discard();
    }
  }

  /** Says in one line why there is no answer. */
  static void refuse(HttpServletResponse response, int status, String text) throws IOException {
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  /**
   * Reads what nobody will read: left there, it would cost the client its connection. To be done
   * before anything that takes time, or the client would be held to have sent its few bytes slowly.
   */
  static void drain(HttpServletRequest request) throws IOException {
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      request.getInputStream().readNBytes(QueryRequest.MAX_BYTES);
    }
  }
}
