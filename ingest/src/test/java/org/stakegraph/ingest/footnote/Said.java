package org.stakegraph.ingest.footnote;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.statement.Stakeholding;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;

/** Notes read and their statements put into one line each, for tests to compare. */
final class Said implements NoteStatement.Cases<String> {
  private Said() {}

  static List<String> by(String note, String... rowHolders) {
    return lines(reading(note, rowHolders).statements());
  }

  static NoteReading reading(String note, String... rowHolders) {
    List<String> holders = List.of(rowHolders);
    NoteContext context = new NoteContext(holders, holders, Aliases.none(), "common stock");
    return NoteReader.read(AlignedText.of(note, new TextRange(0, note.length())), context);
  }

  static List<String> lines(List<? extends NoteStatement> statements) {
    return statements.stream().map(statement -> statement.match(new Said())).toList();
  }

  @Override
  public String includes(NoteStatement.Includes s) {
    String days = s.withinDays().isPresent() ? " within " + s.withinDays().getAsInt() : "";
    return s.shares() + " " + s.kind() + " " + s.instrument() + days + " by " + names(s.heldBy());
  }

  @Override
  public String relates(NoteStatement.Relates s) {
    String modality = s.modality().name().equals("ASSERTED") ? "" : " " + s.modality();
    String sharing = s.sharing().map(power -> " " + power).orElse("");
    return s.from().name() + " " + s.relation() + " " + objects(s.objects()) + sharing + modality;
  }

  @Override
  public String disclaims(NoteStatement.Disclaims s) {
    String except = s.exceptPecuniaryInterest() ? " except interest" : "";
    return s.from().name() + " disclaims " + objects(s.objects()) + except;
  }

  @Override
  public String caps(NoteStatement.Caps s) {
    return "cap "
        + s.holder().map(PartyMention::name).orElse("row")
        + " "
        + s.percent()
        + " "
        + new TreeSet<>(s.acts())
        + (s.withAffiliates() ? " with affiliates" : "")
        + (s.noticeDays().isPresent() ? " notice " + s.noticeDays().getAsInt() : "")
        + s.figuresReflectCap().map(reflects -> " reflected " + reflects).orElse("");
  }

  @Override
  public String locksUp(NoteStatement.LocksUp s) {
    return "lock-up "
        + s.firstRelease()
        + " "
        + s.firstPercent()
        + s.stepPercent().map(step -> " step " + step).orElse("")
        + (s.stepMonths().isPresent() ? " every " + s.stepMonths().getAsInt() : "")
        + s.agreed().map(date -> " agreed " + date).orElse("")
        + " "
        + new TreeSet<>(s.acts());
  }

  @Override
  public String defines(NoteStatement.Defines s) {
    return s.alias().name() + " = " + s.party().name();
  }

  @Override
  public String locatedAt(NoteStatement.LocatedAt s) {
    return "address of " + names(s.whose()) + " " + s.address();
  }

  @Override
  public String locatedWith(NoteStatement.LocatedWith s) {
    return "address of " + names(s.whose()) + " that of " + s.other().name();
  }

  @Override
  public String notUnderstood(NoteStatement.NotUnderstood s) {
    return "?";
  }

  private static String names(List<PartyMention> parties) {
    return parties.stream().map(PartyMention::name).collect(Collectors.joining("+", "[", "]"));
  }

  private static String objects(List<Stakeholding> objects) {
    return objects.stream()
        .map(
            object ->
                object.match(
                    PartyMention::name, holder -> "shares of " + holder.name(), () -> "these"))
        .collect(Collectors.joining("; "));
  }
}
