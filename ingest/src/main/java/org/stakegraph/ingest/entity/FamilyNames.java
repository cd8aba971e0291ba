package org.stakegraph.ingest.entity;

import java.util.Set;

/**
 * Family names that stand before the given name, as in "Chen Hui", whom a note calls "Ms. Chen".
 * Names that are given names elsewhere too are none of them.
 */
final class FamilyNames {
  private static final Set<String> BEFORE_GIVEN =
      Set.of(
          "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun",
          "ma", "zhu", "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie", "tang",
          "feng", "deng", "cao", "peng", "zeng", "xiao", "tian", "dong", "pan", "yuan", "cai",
          "jiang", "yu", "du", "ye", "cheng", "wei", "su", "lu", "ding", "ren", "shen", "yao",
          "cui", "qiu", "hou", "xiong", "hao", "kong", "bai", "meng", "qin", "shi", "jia", "xia",
          "fu", "fang", "zou", "wong", "chan", "leung", "cheung", "lam", "ng", "ho", "chow",
          "tsang", "kwok", "tse", "choi", "nguyen", "tran", "pham", "tan", "lim", "goh", "teo");

  private FamilyNames() {}

  static boolean standFirst(String key) {
    return BEFORE_GIVEN.contains(key);
  }
}
