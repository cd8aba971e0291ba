package org.stakegraph.ingest.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stakegraph.ingest.source.HeaderEntity.Address;
import org.stakegraph.ingest.source.HeaderEntity.FormerName;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;
import org.stakegraph.model.Cik;

/** An entity of a header while its lines are read. */
final class EntityDraft {
  /** Former names and addresses that are kept. */
  private static final int MOST = 100;

  private final HeaderEntity.Role role;
  private final List<FormerName> formerNames = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();
  private final List<String> place = new ArrayList<>();
  private Optional<PartyMention> name = Optional.empty();
  private Optional<Cik> cik = Optional.empty();
  private Optional<String> industry = Optional.empty();
  private Optional<String> incorporatedIn = Optional.empty();
  private Optional<String> form = Optional.empty();
  private Optional<String> fileNumber = Optional.empty();
  private boolean mail;

  EntityDraft(HeaderEntity.Role role) {
    this.role = role;
  }

  /** Takes what one line says; keys of no interest are passed over. */
  void line(String key, String value, TextRange range) {
    switch (key) {
      case "COMPANYCONFORMEDNAME", "CONFORMEDNAME" ->
          name = name.or(() -> SgmlHeaderReader.name(value, range));
      case "CENTRALINDEXKEY", "CIK" -> cik = cik.or(() -> cik(value));
      case "STANDARDINDUSTRIALCLASSIFICATION", "ASSIGNEDSIC" ->
          industry = SgmlHeaderReader.first(industry, industry(value));
      case "STATEOFINCORPORATION" -> incorporatedIn = SgmlHeaderReader.first(incorporatedIn, value);
      case "FORMTYPE" -> form = SgmlHeaderReader.first(form, value);
      case "SECFILENUMBER", "FILENUMBER" -> fileNumber = SgmlHeaderReader.first(fileNumber, value);
      case "FORMERCONFORMEDNAME", "FORMERNAME" -> formerName(value, range);
      case "DATEOFNAMECHANGE", "DATECHANGED" -> until(value);
      case "BUSINESSADDRESS" -> address(false);
      case "MAILADDRESS" -> address(true);
      case "STREET1", "STREET2", "CITY", "STATE", "ZIP" -> place(value);
      default -> {}
    }
  }

  private static Optional<Cik> cik(String value) {
    return Word.isDigits(value) && value.length() <= 10
        ? Optional.of(Cik.of(value))
        : Optional.empty();
  }

  /**
   * {@code 5122}, or {@code PETROLEUM REFINING [2911]}, whose bracket may stand on the next line.
   */
  private static String industry(String value) {
    int bracket = value.lastIndexOf('[');
    int end = bracket + 1;
    while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
      end++;
    }
    return value.substring(bracket + 1, end);
  }

  private void formerName(String value, TextRange range) {
    Optional<PartyMention> former = SgmlHeaderReader.name(value, range);
    if (former.isPresent() && formerNames.size() < MOST) {
      formerNames.add(new FormerName(former.get(), Optional.empty()));
    }
  }

  private void until(String value) {
    int last = formerNames.size() - 1;
    if (last >= 0) {
      FormerName former = formerNames.get(last);
      formerNames.set(
          last,
          new FormerName(former.name(), former.until().or(() -> SgmlHeaderReader.date(value))));
    }
  }

  private void address(boolean forMail) {
    close();
    mail = forMail;
  }

  private void place(String value) {
    if (!value.isEmpty() && place.size() < MOST) {
      place.add(value);
    }
  }

  private void close() {
    if (!place.isEmpty() && addresses.size() < MOST) {
      addresses.add(new Address(mail, place));
    }
    place.clear();
  }

  HeaderEntity entity() {
    close();
    return new HeaderEntity(
        role, name, cik, formerNames, industry, incorporatedIn, form, fileNumber, addresses);
  }
}
