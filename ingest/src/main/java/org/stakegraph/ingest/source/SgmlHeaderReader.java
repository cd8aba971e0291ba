package org.stakegraph.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stakegraph.ingest.source.HeaderEntity.Role;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.AccessionNumber;

/**
 * Reads a submission's header. Sections that are nested, flat or stray are read alike: what follows
 * the line that opens a role belongs to it, and the first value of a key counts.
 */
final class SgmlHeaderReader {
  /** Far more lines than a submission with hundreds of co-registrants has. */
  private static final int MAX_LINES = 100_000;

  /** Entities, and members of a group, that are kept. */
  private static final int MOST = 2_000;

  private final HeaderLines lines;
  private final List<PartyMention> groupMembers = new ArrayList<>();
  private final List<EntityDraft> entities = new ArrayList<>();
  private @Nullable EntityDraft open;
  private Optional<AccessionNumber> accession = Optional.empty();
  private Optional<String> form = Optional.empty();
  private Optional<LocalDate> filed = Optional.empty();
  private Optional<LocalDate> period = Optional.empty();
  private OptionalInt documents = OptionalInt.empty();

  private SgmlHeaderReader(HeaderLines lines) {
    this.lines = lines;
  }

  /** Reads the header that stands between two positions. */
  static SgmlHeader read(String text, int start, int end) {
    SgmlHeaderReader reader = new SgmlHeaderReader(new HeaderLines(text, start, end));
    for (int i = 0; i < MAX_LINES && reader.lines.advance(); i++) {
      reader.line();
    }
    return reader.header();
  }

  private SgmlHeader header() {
    List<HeaderEntity> read = new ArrayList<>(entities.size());
    for (EntityDraft entity : entities) {
      read.add(entity.entity());
    }
    return new SgmlHeader(accession, form, filed, period, documents, groupMembers, read);
  }

  private void line() {
    String value = lines.value();
    switch (lines.key()) {
      case "SUBJECTCOMPANY" -> open(Role.SUBJECT_COMPANY, value);
      case "ISSUER" -> open(Role.ISSUER, value);
      case "FILER" -> open(Role.FILER, value);
      case "FILEDBY" -> open(Role.FILED_BY, value);
      case "REPORTINGOWNER" -> open(Role.REPORTING_OWNER, value);
      case "COMPANYDATA" -> openStray();
      case "ACCESSIONNUMBER" -> accession = accession.or(() -> accession(value));
      case "CONFORMEDSUBMISSIONTYPE", "TYPE" -> form = first(form, value);
      case "FILEDASOFDATE", "FILINGDATE" -> filed = filed.or(() -> date(value));
      case "CONFORMEDPERIODOFREPORT", "PERIOD" -> period = period.or(() -> date(value));
      case "PUBLICDOCUMENTCOUNT" -> documents = count(value);
      case "GROUPMEMBERS" -> groupMember(value);
      default -> {
        if (open != null) {
          open.line(lines.key(), value, lines.range());
        }
      }
    }
  }

  /** A role's line has no value; one with a value is a field of that name. */
  private void open(Role role, String value) {
    if (value.isEmpty() && entities.size() < MOST) {
      open = new EntityDraft(role);
      entities.add(open);
    }
  }

  /** A company without a role in front of it files for itself. */
  private void openStray() {
    if (entities.isEmpty()) {
      open(Role.FILER, "");
    }
  }

  private void groupMember(String value) {
    if (!value.isEmpty() && groupMembers.size() < MOST) {
      groupMembers.add(new PartyMention(value, lines.range()));
    }
  }

  static Optional<String> first(Optional<String> known, String value) {
    return known.isPresent() || value.isEmpty() ? known : Optional.of(value);
  }

  private static Optional<AccessionNumber> accession(String value) {
    try {
      return Optional.of(AccessionNumber.of(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OptionalInt count(String value) {
    return Word.isDigits(value) && value.length() < 9
        ? OptionalInt.of(Integer.parseInt(value))
        : OptionalInt.empty();
  }

  /** {@code 20250110}. */
  static Optional<LocalDate> date(String value) {
    if (value.length() != 8 || !Word.isDigits(value)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(value.substring(0, 4)),
              Integer.parseInt(value.substring(4, 6)),
              Integer.parseInt(value.substring(6))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A name without the state that EDGAR sets behind it: {@code /DE/}, {@code \NY\}. */
  static Optional<PartyMention> name(String value, TextRange range) {
    int end = value.length();
    if (end > 0 && isSlash(value.charAt(end - 1))) {
      int slash = end - 2;
      while (slash > 0 && end - slash < 10 && !isSlash(value.charAt(slash))) {
        slash--;
      }
      end = slash > 0 && isSlash(value.charAt(slash)) ? slash : end;
    }
    while (end > 0 && value.charAt(end - 1) <= ' ') {
      end--;
    }
    return end == 0
        ? Optional.empty()
        : Optional.of(
            new PartyMention(
                value.substring(0, end), new TextRange(range.start(), range.start() + end)));
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }
}
