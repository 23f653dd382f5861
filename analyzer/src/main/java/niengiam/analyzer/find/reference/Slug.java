package niengiam.analyzer.find.reference;

import java.util.Locale;

/** Names as parts of keys: small letters without marks. */
final class Slug {
  private Slug() {}

  /** "Luật Đất đai" gives "luat-dat-dai". */
  static String of(String name) {
    String plain = Letters.bare(name).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int last = slug.length() - 1;
    return last >= 0 && slug.charAt(last) == '-' ? slug.substring(0, last) : slug.toString();
  }

  static String joined(String name) {
    return of(name).replace("-", "");
  }
}
