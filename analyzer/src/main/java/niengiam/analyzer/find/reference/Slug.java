package niengiam.analyzer.find.reference;

import java.util.Locale;

/** Names as parts of keys: small letters without marks. */
final class Slug {
  private Slug() {}

  /** "Luật Đất đai" gives "luat-dat-dai". */
  static String of(String name) {
    String plain = Letters.bare(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return plain.replaceAll("^-|-$", "");
  }

  static String joined(String name) {
    return of(name).replace("-", "");
  }
}
