package org.stakegraph.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.export.text.PlainText;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.FootnoteId;
import org.stakegraph.model.Span;

/** JSON members in the report's own terms. An absent value writes nothing. */
final class JsonOut {
  private final JsonGenerator json;
  private final boolean quoting;

  /**
   * Members of one report.
   *
   * @param quoting whether the words of statements are written; they may give an address in passing
   */
  JsonOut(JsonGenerator json, boolean quoting) {
    this.json = json;
    this.quoting = quoting;
  }

  /** Opens an object in an array or at the top. */
  void begin() throws IOException {
    json.writeStartObject();
  }

  void begin(String name) throws IOException {
    json.writeObjectFieldStart(name);
  }

  void end() throws IOException {
    json.writeEndObject();
  }

  void beginList(String name) throws IOException {
    json.writeArrayFieldStart(name);
  }

  void endList() throws IOException {
    json.writeEndArray();
  }

  /** Words of the filing or of the reader, white space folded. */
  void text(String name, String text) throws IOException {
    json.writeStringField(name, PlainText.of(text));
  }

  void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      text(name, text.get());
    }
  }

  /** A name, without characters that reorder text on a screen. */
  void name(String name, String text) throws IOException {
    json.writeStringField(name, PlainText.label(text));
  }

  /** A constant in lower case with hyphens. */
  void code(String name, Enum<?> constant) throws IOException {
    json.writeStringField(name, code(constant));
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void number(String name, long number) throws IOException {
    json.writeNumberField(name, number);
  }

  void decimal(String name, BigDecimal number) throws IOException {
    json.writeNumberField(name, number);
  }

  void flag(String name, boolean so) throws IOException {
    json.writeBooleanField(name, so);
  }

  void texts(String name, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      beginList(name);
      for (String text : texts) {
        json.writeString(PlainText.label(text));
      }
      endList();
    }
  }

  void note(Optional<FootnoteId> note) throws IOException {
    if (note.isPresent()) {
      text("note", Ids.of(note.get()));
    }
  }

  /** Where the words stand: code points, the end excluded. */
  void span(String name, Span span) throws IOException {
    begin(name);
    number("start", span.start());
    number("end", span.end());
    end();
  }

  /** Where the words stand and how they were read. */
  void evidence(Evidence evidence) throws IOException {
    code("basis", evidence.basis());
    code("part", evidence.part());
    text("rule", evidence.rule());
    text("printed", evidence.printed());
    text("equation", evidence.equation());
    if (quoting) {
      text("words", evidence.words());
    }
    span("evidence", evidence.span());
  }
}
