package niengiam.corpus.audit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Bodies that are never one and the same; a party committee and its standing board may be. */
enum IssuerKind {
  POLITBURO("bộ chính trị"),
  SECRETARIAT("ban bí thư"),
  CENTRAL_COMMITTEE("ban chấp hành trung ương|\\bbch ?(?:tw|trung ương)"),
  STANDING_ASSEMBLY("ủy ban thường vụ quốc hội|uỷ ban thường vụ quốc hội|ubtvqh"),
  ASSEMBLY("(?<!thường vụ )quốc hội"),
  PRIME_MINISTER("thủ tướng"),
  GOVERNMENT("(?<!thủ tướng )chính phủ"),
  PROVINCE_PARTY("tỉnh [uủ][yỷ]|thành [uủ][yỷ]"),
  DISTRICT_PARTY("huyện [uủ][yỷ]|quận [uủ][yỷ]|thị [uủ][yỷ]"),
  PEOPLES_COUNCIL("hội đồng nhân dân|hđnd"),
  PEOPLES_COMMITTEE("[uủ][yỷ] ban nhân dân|ubnd");

  private final Pattern words;

  IssuerKind(String words) {
    this.words = Pattern.compile(words);
  }

  /** Empty where none is named, or more than one. */
  static Optional<IssuerKind> of(String issuer) {
    String text = issuer.toLowerCase(Locale.ROOT);
    Set<IssuerKind> named = EnumSet.noneOf(IssuerKind.class);
    for (IssuerKind kind : values()) {
      if (kind.words.matcher(text).find()) {
        named.add(kind);
      }
    }
    return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
  }
}
