package org.stakegraph.ingest.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Just enough JSON to read an annotation: objects, lists, strings; other values as printed. */
public final class GoldJson {
  private final String text;
  private int at;

  private GoldJson(String text) {
    this.text = text;
  }

  @SuppressWarnings("unchecked")
  public static Map<String, Object> read(String text) {
    return (Map<String, Object>) new GoldJson(text).value();
  }

  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> objects(Map<String, Object> in, String key) {
    return (List<Map<String, Object>>) in.getOrDefault(key, List.of());
  }

  public static String text(Map<String, Object> in, String key) {
    return String.valueOf(in.get(key));
  }

  private Object value() {
    skipSpace();
    char c = text.charAt(at);
    if (c == '{') {
      return object();
    }
    if (c == '[') {
      return list();
    }
    return c == '"' ? string() : bare();
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (next() != '}') {
      String key = string();
      next();
      object.put(key, value());
    }
    at++;
    return object;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    while (next() != ']') {
      list.add(value());
    }
    at++;
    return list;
  }

  private char next() {
    skipSpace();
    while (text.charAt(at) == ',' || text.charAt(at) == ':') {
      at++;
      skipSpace();
    }
    return text.charAt(at);
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at++;
        boolean unicode = text.charAt(at) == 'u';
        out.append(
            unicode
                ? (char) Integer.parseInt(text.substring(at + 1, at + 5), 16)
                : text.charAt(at) == 'n' ? '\n' : text.charAt(at));
        at += unicode ? 4 : 0;
      } else {
        out.append(text.charAt(at));
      }
      at++;
    }
    at++;
    return out.toString();
  }

  private String bare() {
    int start = at;
    while (at < text.length() && ",]} \n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }
}
