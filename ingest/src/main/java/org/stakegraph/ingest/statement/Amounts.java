package org.stakegraph.ingest.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stakegraph.ingest.statement.Amount.Kind;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.ingest.text.Word;

/**
 * The tokens of one figure cell, with the footnote marks that stand among them.
 *
 * @param tokens amounts in printed order
 * @param marks footnote marks such as {@code (3)}, in printed order
 */
public record Amounts(List<Amount> tokens, List<NoteRef> marks) {
  /** An empty cell. */
  public static final Amounts NONE = new Amounts(List.of(), List.of());

  /** A count of shares has at most this many digits; the largest real ones have eleven. */
  private static final int MAX_DIGITS = 12;

  private static final int GROUP = 3;

  /** Funds count parts of a share with at most this many digits. */
  private static final int MAX_FRACTION = 6;

  public Amounts {
    tokens = List.copyOf(tokens);
    marks = List.copyOf(marks);
  }

  /** Reads a cell. */
  public static Amounts read(AlignedText cell) {
    List<Amount> tokens = new ArrayList<>();
    List<NoteRef> marks = new ArrayList<>();
    List<AlignedText> words = Marks.split(cell, marks);
    int i = 0;
    while (i < words.size()) {
      int groups = spacedGroups(words, i);
      Optional<BoundPhrase> bound = BoundPhrase.at(words, i);
      if (isDashedNought(words, i)) {
        tokens.add(new Amount(Kind.NIL, BigDecimal.ZERO, "- 0 -", range(words.subList(i, i + 3))));
        i += 3;
      } else if (groups > 1) {
        tokens.add(joined(words.subList(i, i + groups)));
        i += groups;
      } else if (bound.isPresent()) {
        tokens.add(below(bound.get(), words.subList(i, bound.get().end())));
        i = bound.get().end();
      } else if (isPercentSign(words, i + 1)) {
        percent(words.get(i), words.get(i + 1)).ifPresent(tokens::add);
        i += 2;
      } else {
        word(unsigned(words.get(i), marks)).ifPresent(tokens::add);
        i++;
      }
    }
    return new Amounts(tokens, marks);
  }

  /** Where dots part shares from parts of a share, {@code 12.345} is no count. */
  public Amounts withoutDottedGroups() {
    return new Amounts(tokens.stream().map(Amounts::undotted).toList(), marks);
  }

  private static Amount undotted(Amount token) {
    boolean dotted = token.kind() == Kind.REGROUPED && token.printed().indexOf('.') > 0;
    return dotted
        ? new Amount(Kind.GARBLED, BigDecimal.ZERO, token.printed(), token.range())
        : token;
  }

  /** Whether the cell says nothing at all. */
  public boolean isEmpty() {
    return tokens.isEmpty() && marks.isEmpty();
  }

  /** The only token, if there is exactly one. */
  public Optional<Amount> single() {
    return tokens.size() == 1 ? Optional.of(tokens.get(0)) : Optional.empty();
  }

  private static boolean isPercentSign(List<AlignedText> words, int at) {
    String sign = at < words.size() ? words.get(at).toString() : "";
    return sign.equals("%") || sign.equalsIgnoreCase("percent");
  }

  /** {@code - 0 -}. */
  private static boolean isDashedNought(List<AlignedText> words, int at) {
    return at + 2 < words.size()
        && words.get(at).toString().equals("-")
        && words.get(at + 1).toString().equals("0")
        && words.get(at + 2).toString().equals("-");
  }

  /** A number whose percent sign stands apart; a sign behind nothing says nothing. */
  private static Optional<Amount> percent(AlignedText number, AlignedText sign) {
    TextRange range = number.range().cover(sign.range());
    String plain = withoutCurrency(number.toString());
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(amount(plain + "%", number + "%", range));
  }

  private static Amount below(BoundPhrase phrase, List<AlignedText> words) {
    return new Amount(Kind.BELOW, phrase.bound(), String.join(" ", words), range(words));
  }

  private static TextRange range(List<AlignedText> words) {
    return words.get(0).range().cover(words.get(words.size() - 1).range());
  }

  /** How many words from {@code first} on are one number whose commas became blanks. */
  private static int spacedGroups(List<AlignedText> words, int first) {
    int digits = plainDigits(words.get(first));
    if (digits < 1 || digits > GROUP || words.get(first).charAt(0) == '0') {
      return 1;
    }
    int next = first + 1;
    while (next < words.size() && plainDigits(words.get(next)) == GROUP) {
      next++;
    }
    return next - first;
  }

  private static int plainDigits(CharSequence word) {
    return Word.isDigits(word) ? word.length() : 0;
  }

  private static Amount joined(List<AlignedText> words) {
    StringBuilder digits = new StringBuilder();
    for (AlignedText word : words) {
      digits.append(word);
    }
    boolean fits = digits.length() <= MAX_DIGITS;
    return new Amount(
        fits ? Kind.REGROUPED : Kind.GARBLED,
        fits ? new BigDecimal(digits.toString()) : BigDecimal.ZERO,
        String.join(" ", words),
        range(words));
  }

  /** A number without the signs of notes behind it: {@code 12,500**}, {@code -0-*}. */
  private static AlignedText unsigned(AlignedText word, List<NoteRef> marks) {
    boolean number = isDigit(word.charAt(0)) || word.toString().startsWith("-0-");
    return number ? Signs.cut(word, marks) : word;
  }

  /** Reads one word; a lone currency sign says nothing. */
  private static Optional<Amount> word(AlignedText word) {
    String printed = word.toString();
    String plain = withoutCurrency(printed);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(amount(plain, printed, word.range()));
  }

  private static String withoutCurrency(String printed) {
    boolean plain = printed.indexOf('$') < 0 && printed.indexOf('\\') < 0;
    return plain ? printed : printed.replace("\\", "").replace("$", "");
  }

  private static Amount amount(String plain, String printed, TextRange range) {
    boolean percent = plain.endsWith("%");
    String body = percent ? plain.substring(0, plain.length() - 1) : plain;
    Kind sign = sign(body);
    if (sign == Kind.BELOW) {
      return new Amount(sign, BigDecimal.ONE, printed, range);
    }
    if (body.startsWith("<") && isDecimal(body.substring(1))) {
      return new Amount(Kind.BELOW, new BigDecimal(body.substring(1)), printed, range);
    }
    if (sign != Kind.GARBLED) {
      return new Amount(sign, BigDecimal.ZERO, printed, range);
    }
    return number(body, percent, printed, range);
  }

  private static Amount number(String body, boolean percent, String printed, TextRange range) {
    if (isPadded(body)) {
      return new Amount(Kind.GARBLED, BigDecimal.ZERO, printed, range);
    }
    if (isGrouped(body, ',')) {
      Kind kind = percent ? Kind.PERCENT : Kind.COUNT;
      return new Amount(kind, new BigDecimal(body.replace(",", "")), printed, range);
    }
    if (percent && hasDecimalComma(body)) {
      return new Amount(Kind.PERCENT, new BigDecimal(body.replace(',', '.')), printed, range);
    }
    if (!percent && isFraction(body)) {
      return fraction(body, printed, range);
    }
    if (isDecimal(body) && (percent || body.startsWith("0.") || !isGrouped(body, '.'))) {
      return new Amount(
          percent ? Kind.PERCENT : Kind.DECIMAL, new BigDecimal(body), printed, range);
    }
    if (!percent && body.charAt(0) != '0' && isGrouped(body, '.')) {
      return new Amount(Kind.REGROUPED, new BigDecimal(body.replace(".", "")), printed, range);
    }
    return new Amount(Kind.GARBLED, BigDecimal.ZERO, printed, range);
  }

  /** A part of nothing, as in {@code 12,345.000}, leaves a count. */
  private static Amount fraction(String body, String printed, TextRange range) {
    BigDecimal number = new BigDecimal(body.replace(",", "")).stripTrailingZeros();
    boolean whole = number.scale() <= 0;
    return new Amount(
        whole ? Kind.COUNT : Kind.FRACTION, whole ? number.setScale(0) : number, printed, range);
  }

  /** {@code 24,8%}, as it is written in most of Europe; three digits would be thousands. */
  private static boolean hasDecimalComma(String body) {
    int comma = body.indexOf(',');
    int decimals = body.length() - comma - 1;
    return comma > 0
        && comma <= GROUP
        && (decimals == 1 || decimals == 2)
        && Word.isDigits(body.substring(0, comma))
        && Word.isDigits(body.substring(comma + 1));
  }

  /** Commas before the point say that shares are counted; without them it may be a percentage. */
  private static boolean isFraction(String body) {
    int dot = body.lastIndexOf('.');
    return dot > 0
        && body.indexOf(',') >= 0
        && isGrouped(body.substring(0, dot), ',')
        && body.length() - dot - 1 <= MAX_FRACTION
        && Word.isDigits(body.substring(dot + 1));
  }

  /** No count starts with a nought and goes on; a misread one does. */
  private static boolean isPadded(String body) {
    return body.length() > 1
        && body.charAt(0) == '0'
        && (isDigit(body.charAt(1)) || body.charAt(1) == ',');
  }

  private static Kind sign(String body) {
    return switch (body.toLowerCase(Locale.ROOT)) {
      case "*", "**", "***", "\u2020", "\u2021", "(*)", "[*]" -> Kind.BELOW;
      case "-", "--", "---", "\u2013", "\u2014", "-0-", "nil", "none" -> Kind.NIL;
      case "n/a", "na", "n.a.", "n/m", "nm" -> Kind.NOT_APPLICABLE;
      default -> Kind.GARBLED;
    };
  }

  /** Digits alone, or one to three digits and then groups of three after each separator. */
  private static boolean isGrouped(String body, char separator) {
    int run = 0;
    boolean first = true;
    int digits = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (isDigit(c)) {
        run++;
        digits++;
      } else if (c == separator && (first ? run >= 1 && run <= GROUP : run == GROUP)) {
        first = false;
        run = 0;
      } else {
        return false;
      }
    }
    boolean whole = first ? separator == ',' && run > 0 : run == GROUP;
    return whole && digits <= MAX_DIGITS;
  }

  private static boolean isDecimal(String body) {
    int dot = body.indexOf('.');
    String fraction = dot < 0 ? "" : body.substring(dot + 1);
    String whole = dot < 0 ? body : body.substring(0, dot);
    return whole.length() + fraction.length() > 0
        && whole.length() + fraction.length() <= MAX_DIGITS
        && (dot < 0 || !fraction.isEmpty())
        && (whole.isEmpty() || Word.isDigits(whole))
        && (fraction.isEmpty() || Word.isDigits(fraction));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
