package org.stakegraph.ingest.xml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.ingest.cover.OfficeAddresses;
import org.stakegraph.ingest.cover.Powers;
import org.stakegraph.ingest.cover.ShareBase;
import org.stakegraph.ingest.cover.Signatures;
import org.stakegraph.ingest.source.SourceText;
import org.stakegraph.ingest.statement.Disclosure;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.Keyed;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PageNote;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.TableStatement;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.model.Cik;
import org.stakegraph.model.Diagnostic;
import org.stakegraph.model.DiagnosticCode;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;

/**
 * Reads the XML of Schedules 13D and 13G and their amendments, mandatory since December 2024. The
 * two schedules name and nest the same things differently. Every reporting person has a cover page.
 */
final class ScheduleReader {
  private static final String AGGREGATE = "cover-aggregate";
  private static final String PERCENT = "cover-percent";

  private static final String POWER = "cover-power";

  /** All that is read of the comments of one schedule, in characters. */
  private static final int MOST_COMMENTS = 60_000;

  private static final Map<String, FigureRole> POWERS =
      Map.of(
          "solevotingpower", FigureRole.SOLE_VOTING,
          "sharedvotingpower", FigureRole.SHARED_VOTING,
          "soledispositivepower", FigureRole.SOLE_DISPOSITIVE,
          "shareddispositivepower", FigureRole.SHARED_DISPOSITIVE);

  private static final List<String> ADDRESS_ROWS =
      List.of(
          "principalbusinessofficeorresidenceaddress",
          "principalbusinessaddress",
          "filingpersonname");

  private final SourceText source;
  private final XmlText text;
  private final XmlFigures figures;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ScheduleReader(SourceText source) {
    this.source = source;
    this.text = new XmlText(source);
    this.figures = new XmlFigures(source);
  }

  /** Whether a submission is a schedule of this kind. */
  static boolean reads(String form) {
    return form.toUpperCase(Locale.ROOT).contains("13D")
        || form.toUpperCase(Locale.ROOT).contains("13G");
  }

  /** Reads a submission whose form is one that {@link #reads} knows. */
  static Disclosure read(SourceText source, Element root, String form) {
    return new ScheduleReader(source).read(root, form);
  }

  private Disclosure read(Element root, String form) {
    Optional<Element> header = root.at("formdata", "coverpageheader");
    Optional<Element> issuer = header.flatMap(h -> h.child("issuerinfo"));
    String security =
        header.flatMap(h -> h.child("securitiesclasstitle")).map(text::words).orElse("");
    Optional<LocalDate> event =
        header
            .flatMap(h -> h.either("dateofevent", "eventdaterequiresfilingthisstatement"))
            .flatMap(text::date);
    List<TableStatement> covers = new ArrayList<>();
    List<HoldingStatement> rows =
        persons(root).stream().map(this::cover).flatMap(Optional::stream).toList();
    OfficeAddresses offices = offices(root, rows);
    List<PageNote> comments = comments(persons(root));
    List<AlignedText> prose = new SchedulePassages(text).read(root);
    OptionalLong base = base(root, rows, comments, prose);
    for (HoldingStatement row : rows) {
      covers.add(Disclosure.page(offices.at(row), security, event, base));
    }
    return Disclosure.ofPages(
            issuer.flatMap(i -> i.child("issuername")).flatMap(text::party),
            issuer.flatMap(i -> i.child("issuercik")).flatMap(text::cik),
            Optional.of(form),
            covers,
            comments,
            prose,
            signatures(root),
            diagnostics)
        .keyed(keys(persons(root)));
  }

  private List<Keyed> keys(List<Element> persons) {
    List<Keyed> keys = new ArrayList<>();
    for (Element person : persons) {
      Optional<PartyMention> name = person.child("reportingpersonname").flatMap(text::person);
      Optional<Cik> cik = person.either("reportingpersoncik", "reportingcik").flatMap(text::cik);
      if (name.isPresent() && cik.isPresent()) {
        keys.add(new Keyed(name.get(), cik.get()));
      }
    }
    return keys;
  }

  /** The share base, of which comments, items and the row of percentages may speak. */
  private OptionalLong base(
      Element root, List<HoldingStatement> rows, List<PageNote> comments, List<AlignedText> prose) {
    List<AlignedText> lines = new ArrayList<>(prose);
    comments.forEach(comment -> lines.add(comment.text()));
    root.at("formdata", "items", "item4", "classpercent")
        .ifPresent(percent -> lines.addAll(text.lines(percent)));
    return ShareBase.read(lines, rows);
  }

  /** What a person's page says in words is said of that person. */
  private List<PageNote> comments(List<Element> persons) {
    List<PageNote> comments = new ArrayList<>();
    int left = MOST_COMMENTS;
    for (Element person : persons) {
      Optional<PartyMention> name = person.child("reportingpersonname").flatMap(text::person);
      Optional<Element> comment = person.either("commentcontent", "comments");
      if (name.isPresent() && comment.isPresent()) {
        for (AlignedText line : text.lines(comment.get())) {
          left -= line.length();
          if (left >= 0) {
            comments.add(new PageNote(name.get(), line));
          }
        }
      }
    }
    return comments;
  }

  /** What those who sign are to the person for whom they do. */
  private List<NoteStatement> signatures(Element root) {
    List<Element> signed = new ArrayList<>();
    for (Element data : root.all("formdata")) {
      data.all("signatureinfo").forEach(info -> signed.addAll(info.all("signatureperson")));
      signed.addAll(data.all("signatureinformation"));
    }
    List<NoteStatement> said = new ArrayList<>();
    for (Element signature : signed) {
      Optional<PartyMention> person =
          signature.either("signaturereportingperson", "reportingpersonname").flatMap(text::person);
      for (Element details : signature.all("signaturedetails")) {
        Optional<AlignedText> signer = details.child("signature").map(text::passage);
        Optional<AlignedText> title = details.child("title").map(text::passage);
        if (person.isPresent() && signer.isPresent() && title.isPresent()) {
          said.addAll(Signatures.titled(signer.get(), title.get(), person.get()));
        }
      }
    }
    return said;
  }

  /** What stands in the row of addresses, or (13D) among the persons themselves. */
  private OfficeAddresses offices(Element root, List<HoldingStatement> rows) {
    OfficeAddresses offices = OfficeAddresses.read(source, List.of(), List.of(), rows);
    List<AlignedText> told =
        root.at("formdata", "items", "item2", "filingpersonname")
            .map(text::lines)
            .orElse(List.of());
    for (String items : List.of("items", "items1to7")) {
      for (String row : ADDRESS_ROWS) {
        Optional<Element> given = root.at("formdata", items, "item2", row);
        if (offices.isEmpty() && given.isPresent()) {
          offices = OfficeAddresses.read(source, told, text.lines(given.get()), rows);
        }
      }
    }
    return offices;
  }

  /** In a list of their own (13D) or directly in the form's data (13G). */
  private static List<Element> persons(Element root) {
    List<Element> persons = new ArrayList<>();
    for (Element data : root.all("formdata")) {
      data.all("reportingpersons").forEach(list -> persons.addAll(list.all("reportingpersoninfo")));
      persons.addAll(data.all("reportingpersoninfo"));
      persons.addAll(data.all("coverpageheaderreportingpersondetails"));
    }
    return persons;
  }

  private Optional<HoldingStatement> cover(Element person) {
    Optional<PartyMention> name = person.child("reportingpersonname").flatMap(text::person);
    if (name.isEmpty()) {
      diagnostics.add(
          source.diagnostic(
              DiagnosticCode.ROW_NOT_UNDERSTOOD,
              "a cover page names no reporting person",
              person.content()));
      return Optional.empty();
    }
    Map<FigureRole, Figure> stated = new EnumMap<>(FigureRole.class);
    person
        .either("aggregateamountowned", "reportingpersonbeneficiallyownedaggregatenumberofshares")
        .ifPresent(e -> stated.put(FigureRole.SHARES_BEFORE, figures.shares(e, AGGREGATE)));
    person
        .either("percentofclass", "classpercent")
        .ifPresent(e -> stated.put(FigureRole.PERCENT_BEFORE, figures.percent(e, PERCENT)));
    stated.values().forEach(figure -> lost(figure, person));
    stated.putAll(
        powers(person, stated.getOrDefault(FigureRole.SHARES_BEFORE, new Figure.Blank())));
    return Optional.of(HoldingStatement.ofPage(name.get(), new Figures(stated), person.content()));
  }

  /** Directly in the person's page (13D) or in an element of their own (13G). */
  private Map<FigureRole, Figure> powers(Element person, Figure aggregate) {
    Element rows = person.child("reportingpersonbeneficiallyownednumberofshares").orElse(person);
    Map<FigureRole, Figure> powers = new EnumMap<>(FigureRole.class);
    POWERS.forEach(
        (name, role) ->
            rows.child(name).ifPresent(e -> powers.put(role, figures.shares(e, POWER))));
    return Powers.sound(
        powers,
        aggregate,
        () ->
            diagnostics.add(
                source.diagnostic(DiagnosticCode.FIGURE_LOST, Powers.LOST, person.content())));
  }

  private void lost(Figure figure, Element person) {
    if (figure instanceof Figure.Illegible illegible) {
      diagnostics.add(
          source.diagnostic(
              DiagnosticCode.FIGURE_LOST, "not a figure: " + illegible.token(), person.content()));
    }
  }
}
