package org.stakegraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stakegraph.ingest.assemble.NotePart;
import org.stakegraph.ingest.assemble.TablePart;
import org.stakegraph.ingest.block.Block;
import org.stakegraph.ingest.block.NoteArea;
import org.stakegraph.ingest.entity.Mentions;
import org.stakegraph.ingest.statement.HoldingStatement;
import org.stakegraph.ingest.statement.NoteStatement;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * What the section around an ownership table says of its holders in prose: "Except as set forth
 * below, no selling stockholder has had any relationship with us. Ms. Sample is our director."
 */
final class SectionProse {
  /** So many blocks before a table speak of it. */
  private static final int BEFORE = 16;

  /** Notes of long tables come first. */
  private static final int BEHIND = 120;

  /** All that is read around one table, in characters. */
  private static final int LONGEST = 30_000;

  /** Shorter words are initials, legal forms and articles. */
  private static final int LEAST_LETTERS = 4;

  /** Headings behind a table that still stand over its holders. */
  private static final List<String> OWN_HEADINGS =
      List.of("relationship", "selling", "holder", "beneficial", "broker", "affiliat");

  /** Without one of these a paragraph says of nobody what he is to others. */
  private static final List<String> TELLING =
      List.of(
          "affiliate",
          "broker",
          "director",
          "officer",
          "consult",
          "employ",
          "member",
          "manage",
          "partner",
          "advis",
          "trustee",
          "control",
          "subsidiary",
          "parent",
          "owned by",
          "spouse",
          "wife",
          "husband",
          "father",
          "mother",
          "brother",
          "sister",
          "loan",
          "lend",
          "nominee",
          "voting");

  private final List<Block> blocks;
  private final List<TextRange> notes = new ArrayList<>();

  /** The blocks that one table or another has had. */
  private final Set<Integer> looked = new HashSet<>();

  private SectionProse(List<Block> blocks, List<TablePart> tables) {
    this.blocks = blocks;
    for (TablePart table : tables) {
      for (NotePart note : table.notes()) {
        notes.add(note.text().range());
      }
    }
    notes.sort(Comparator.comparingInt(TextRange::start));
  }

  /** What is said around tables, each passage taken once. */
  static List<NoteStatement> of(List<Block> blocks, List<TablePart> tables) {
    SectionProse prose = new SectionProse(blocks, tables);
    List<NoteStatement> said = new ArrayList<>();
    for (TablePart table : tables) {
      List<String> holders = new ArrayList<>();
      for (HoldingStatement row : table.statement().rows()) {
        holders.add(row.holder().name());
      }
      Set<String> names = words(holders);
      for (NoteStatement statement : ProseStatements.read(prose.passages(table, names), holders)) {
        boolean defines = statement instanceof NoteStatement.Defines;
        if (defines || Mentions.of(statement).stream().anyMatch(m -> isAmong(m, names))) {
          said.add(statement);
        }
      }
    }
    return said;
  }

  /** The words of the holders' names; prose tells nothing here of whom no row names. */
  private static Set<String> words(List<String> holders) {
    Set<String> words = new HashSet<>();
    for (String holder : holders) {
      for (Word word : Word.of(holder)) {
        if (word.letters().length() >= LEAST_LETTERS) {
          words.add(word.letters());
        }
      }
    }
    return words;
  }

  private static boolean isAmong(PartyMention mention, Set<String> names) {
    return Word.of(mention.name()).stream().anyMatch(word -> names.contains(word.letters()));
  }

  private List<AlignedText> passages(TablePart table, Set<String> names) {
    int holding = NoteArea.holding(table.statement().range(), blocks);
    List<AlignedText> passages = new ArrayList<>();
    int first = first(holding, table.statement().range());
    for (int i = first; i < Math.min(holding, blocks.size()); i++) {
      add(i, names, passages);
    }
    int last = Math.min(blocks.size(), holding + BEHIND);
    for (int i = holding + 1; i < last && !isOtherSection(blocks.get(i)); i++) {
      add(i, names, passages);
    }
    return passages;
  }

  /** The first block of the section, behind the heading that has prose below it. */
  private int first(int holding, TextRange table) {
    int first = Math.min(holding, blocks.size());
    boolean prose = false;
    while (first > Math.max(0, holding - BEFORE)) {
      Block block = blocks.get(first - 1);
      boolean outside = block.range().start() < table.start();
      if (outside && block instanceof Block.Section && prose) {
        return first;
      }
      prose |= block instanceof Block.Paragraph;
      first--;
    }
    return first;
  }

  private static boolean isOtherSection(Block block) {
    if (!(block instanceof Block.Section section)) {
      return false;
    }
    String heading = section.heading().toString().toLowerCase(Locale.ROOT);
    return OWN_HEADINGS.stream().noneMatch(heading::contains);
  }

  private void add(int at, Set<String> names, List<AlignedText> passages) {
    if (blocks.get(at) instanceof Block.Paragraph paragraph
        && looked.add(at)
        && isTelling(paragraph.text())
        && isAbout(names, paragraph.text())
        && !isNote(paragraph.range())) {
      int length = passages.stream().mapToInt(AlignedText::length).sum();
      if (length + paragraph.text().length() <= LONGEST) {
        passages.add(paragraph.text());
      }
    }
  }

  /** Whether a paragraph names a holder, or has brackets in which a term may be defined. */
  private static boolean isAbout(Set<String> names, AlignedText paragraph) {
    return paragraph.toString().indexOf('(') >= 0
        || Word.of(paragraph).stream().anyMatch(word -> names.contains(word.letters()));
  }

  private static boolean isTelling(AlignedText paragraph) {
    String lower = paragraph.toString().toLowerCase(Locale.ROOT);
    return TELLING.stream().anyMatch(lower::contains);
  }

  /** What stands in a note is read there, also if the note belongs to another table. */
  private boolean isNote(TextRange paragraph) {
    int low = 0;
    int high = notes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (notes.get(middle).start() < paragraph.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && notes.get(low - 1).end() > paragraph.start();
  }
}
