package org.stakegraph.ingest.block;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.Word;

/**
 * Reads who offers shares to the public, in the sentence with which a prospectus opens: "This is an
 * initial public offering of common stock by Alder Instruments, Inc." Covers that show the
 * company's name as a picture say it nowhere else.
 */
final class OfferingSentence {
  private static final String OPENING = "this is ";
  private static final String OFFERING = "public offering";

  private OfferingSentence() {}

  /** The company, if the paragraph opens with such a sentence and closes it with a name. */
  static Optional<PartyMention> issuer(AlignedText paragraph) {
    String printed = paragraph.toString();
    boolean opening = printed.regionMatches(true, 0, OPENING, 0, OPENING.length());
    int offering = opening ? printed.toLowerCase(Locale.ROOT).indexOf(OFFERING) : -1;
    if (offering < 0) {
      return Optional.empty();
    }
    List<Word> words = Word.of(paragraph);
    int begin = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean behind = word.start() > offering;
      boolean opens = word.core().equals("by") || word.core().equals("of");
      if (behind && opens) {
        begin = i + 1;
      } else if (begin > 0 && !word.isCapitalised() && !word.text().equals("&")) {
        begin = -1;
      } else if (begin > 0 && endsName(words, i)) {
        return Optional.of(name(paragraph, words.get(begin).start(), word.end()));
      }
    }
    return Optional.empty();
  }

  /** A corporate ending at the end of the sentence, of which the ending may own the full stop. */
  private static boolean endsName(List<Word> words, int at) {
    boolean corporate = CoverReader.CORPORATE_ENDINGS.contains(words.get(at).letters());
    boolean stop = words.get(at).text().endsWith(".");
    boolean last = at + 1 == words.size() || words.get(at + 1).isCapitalised();
    return corporate && stop && last;
  }

  private static PartyMention name(AlignedText paragraph, int start, int end) {
    AlignedText name = paragraph.slice(start, end);
    String last = name.toString().substring(name.toString().lastIndexOf(' ') + 1);
    boolean abbreviated = last.length() <= 5;
    return PartyMention.of(abbreviated ? name : name.slice(0, name.length() - 1));
  }
}
