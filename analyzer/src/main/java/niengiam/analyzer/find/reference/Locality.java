package niengiam.analyzer.find.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The administrative unit of an issuing body. Numbers begin anew in every unit, so that
 * "12/KH-UBND" of a province and of a district are two documents.
 *
 * @param level "tinh", "huyen", "xa" …
 * @param name "banmay"; absent where only the level is printed
 */
record Locality(String level, Optional<String> name) {
  static final Locality UNKNOWN = new Locality("", Optional.empty());

  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:(?<party>tỉnh|thành|thị|huyện|quận)\\s[uủ][yỷ]"
              + "|(?<state>tỉnh|thành phố|thị xã|huyện|quận|xã|phường|thị trấn))(?![\\p{L}\\d])");

  private static final Pattern NAME =
      Pattern.compile(
          "\\s(?:(?:tỉnh|huyện|xã)\\s)?(\\p{Lu}[\\p{L}'’]*(?:[\\s-]\\p{Lu}[\\p{L}'’]*){0,4})");

  /** The unit that the words of an issuer name first. */
  static Optional<Locality> of(String issuer) {
    Matcher level = LEVEL.matcher(issuer.toLowerCase(Locale.ROOT));
    if (!level.find()) {
      return Optional.empty();
    }
    String word = level.group("party") == null ? level.group("state") : level.group("party");
    Matcher name = NAME.matcher(issuer).region(level.end(), issuer.length());
    return Optional.of(
        new Locality(
            level(word),
            name.lookingAt() ? Optional.of(Slug.joined(name.group(1))) : Optional.empty()));
  }

  /** The unit of a code that exists at one level only: HU, TU. */
  static Optional<Locality> ofCodeLevel(String codeLevel) {
    return switch (codeLevel) {
      case "province" -> Optional.of(new Locality("tinh", Optional.empty()));
      case "district" -> Optional.of(new Locality("huyen", Optional.empty()));
      case "commune" -> Optional.of(new Locality("xa", Optional.empty()));
      default -> Optional.empty();
    };
  }

  /** With the name of the citing body's unit, where both are of one level. */
  Locality in(Optional<Locality> own) {
    return name.isPresent() ? this : own.filter(o -> o.level.equals(level)).orElse(this);
  }

  /** The one of the units of the same citation that completes this one, or this one. */
  Optional<Locality> among(Set<Locality> units) {
    List<Locality> named =
        units.stream()
            .filter(u -> u.name().isPresent() && (this.equals(UNKNOWN) || u.level().equals(level)))
            .toList();
    if (name.isEmpty() && named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    boolean one = units.size() == 1;
    return this.equals(UNKNOWN) ? units.stream().filter(u -> one).findFirst() : Optional.of(this);
  }

  String word() {
    return name.orElse(level);
  }

  /** A Thành ủy is that of a province; the rest of the towns stand beside the districts. */
  private static String level(String word) {
    return switch (word) {
      case "thành" -> "thanhpho";
      case "thị" -> "thixa";
      default -> Slug.joined(word);
    };
  }
}
