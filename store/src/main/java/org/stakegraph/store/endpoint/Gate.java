package org.stakegraph.store.endpoint;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests in. Any page on the web can make a browser on this machine send requests here: one
 * that names another host than this (DNS rebinding) or comes from a page that was not allowed goes
 * no further.
 */
final class Gate implements Filter {
  private static final int MISDIRECTED = 421;
  private static final int FORBIDDEN = 403;
  private static final String POLICY =
      "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
  private final Set<String> origins;

  Gate(EndpointOptions options) {
    Stream.concat(Stream.of(options.address()), options.hosts().stream())
        .map(Gate::asInUrl)
        .forEach(hosts::add);
    origins = new TreeSet<>(options.origins());
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain next)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept, Origin");
    String host = request.getHeader("Host");
    String origin = request.getHeader("Origin");
    if (!isOurs(host)) {
      refuse(request, response, MISDIRECTED, "this endpoint has another name");
    } else if (origin == null || origin.equalsIgnoreCase("http://" + host)) {
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
      pass(request, response, next);
    } else if (!origins.contains(origin)) {
      refuse(request, response, FORBIDDEN, "pages from elsewhere may not ask this endpoint");
    } else {
      response.setHeader("Access-Control-Allow-Origin", origin);
      if (request.getMethod().equals("OPTIONS")) {
        allowInAdvance(response);
      } else {
        pass(request, response, next);
      }
    }
  }

  private static void pass(
      HttpServletRequest request, HttpServletResponse response, FilterChain next)
      throws IOException, ServletException {
    next.doFilter(request, response);
    if (response.getStatus() == Refusal.NOT_FOUND) {
      Resource.drain(request);
    }
  }

  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, int status, String text)
      throws IOException {
    Resource.drain(request);
    Resource.refuse(response, status, text);
  }

  private static void allowInAdvance(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
    response.setHeader("Access-Control-Max-Age", "3600");
    response.setStatus(204);
  }

  private boolean isOurs(@Nullable String header) {
    if (header == null) {
      return false;
    }
    int colon = header.lastIndexOf(':');
    boolean port = colon > header.lastIndexOf(']');
    return hosts.contains((port ? header.substring(0, colon) : header).toLowerCase(Locale.ROOT));
  }

  private static String asInUrl(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return name.indexOf(':') >= 0 && !name.startsWith("[") ? "[" + name + "]" : name;
  }
}
