package org.stakegraph.ingest.table;

import java.util.List;

/** What headings and paragraphs say, in lower case, where they lead to a table of holdings. */
final class OwnershipProse {
  private static final List<String> SELLERS =
      List.of(
          "selling stockholder",
          "selling shareholder",
          "selling securityholder",
          "selling security holder",
          "selling unitholder",
          "selling holder");

  /** Who offers shares beside their holders: those that buy them for that. */
  private static final List<String> SYNDICATES =
      List.of(
          "underwriters named",
          "underwriting agreement",
          "severally",
          "each underwriter",
          "underwriters will buy",
          "underwriters have agreed");

  private static final List<String> OFFERS =
      List.of(
          "may offer",
          "may sell",
          "may be offered",
          "may be sold",
          "to be offered",
          "to be sold",
          "being offered",
          "is offering",
          "offered by",
          "offered hereby");

  private static final List<String> OWNERS =
      List.of(
          "beneficial owner",
          "beneficially own",
          "control of registrant",
          "who own",
          "who hold",
          "who held",
          "who each own",
          "known to own",
          "person owning",
          "persons owning",
          "holders of more than",
          "shareholders own",
          "stockholders own",
          "owned by each",
          "owned by directors",
          "owned by our directors",
          "ownership of common",
          "ownership of our common",
          "ownership of our shares",
          "ownership of our ordinary",
          "ownership of the company's",
          "ownership of voting securities",
          "principal holders",
          "largest stockholders",
          "largest shareholders",
          "own beneficially",
          "owns beneficially",
          "owned beneficially",
          "own of record",
          "owned of record",
          "of record owned",
          "owned five percent",
          "owned 5%",
          "owned more than 5%",
          "owned more than five percent",
          "of record or beneficially",
          "beneficially or of record",
          "security ownership",
          "share ownership",
          "stock ownership",
          "principal stockholders",
          "principal shareholders",
          "major shareholders",
          "major stockholders");

  /** A longer line is a paragraph. */
  private static final int LONGEST_TITLE = 60;

  private OwnershipProse() {}

  /** Whether the prose leads to a list of those who offer shares; underwriters offer some, too. */
  static boolean listsSellers(String prose) {
    return SYNDICATES.stream().noneMatch(prose::contains)
        && SELLERS.stream().anyMatch(prose::contains);
  }

  /**
   * Whether the heading nearest before a table is of those who sell, and the prose below it says
   * that shares may be sold, and of no underwriters.
   *
   * @param prose headings and paragraphs, each on a line
   */
  static boolean offers(String prose) {
    boolean sold = false;
    int end = prose.length();
    while (end > 0) {
      int start = prose.lastIndexOf('\n', end - 1) + 1;
      String line = prose.substring(start, end).strip();
      if (line.contains("underwriter")) {
        return false;
      }
      if (isTitle(line)) {
        return sold && SELLERS.stream().anyMatch(line::contains);
      }
      sold |= OFFERS.stream().anyMatch(line::contains);
      end = start - 1;
    }
    return false;
  }

  private static boolean isTitle(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_TITLE
        && ".:;,".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  /** Whether the prose speaks of those who own or sell securities. */
  static boolean announces(String prose) {
    return OWNERS.stream().anyMatch(prose::contains) || SELLERS.stream().anyMatch(prose::contains);
  }
}
