package niengiam.analyzer.gazetteer;

import java.util.List;
import niengiam.analyzer.text.Folding;

/**
 * A province, district or commune in one of the two orders: before July 2025 or since.
 *
 * @param current of the order since July 2025
 * @param code of the statistics office; both orders use the same codes for different units
 * @param name with its kind ("xã Bản Mây")
 * @param parent code; empty for a province
 * @param successors codes in the order since July 2025
 * @param spellings other spellings, without accents and blanks
 */
public record Unit(
    boolean current,
    String code,
    String name,
    String parent,
    List<String> successors,
    List<String> spellings) {
  private record Kind(String name, String key) {}

  private static final List<Kind> KINDS =
      List.of("thị trấn", "thị xã", "thành phố", "đặc khu", "tỉnh", "huyện", "quận", "xã", "phường")
          .stream()
          .map(name -> new Kind(name, Folding.key(name)))
          .toList();

  /** Provinces, districts and communes have codes of their own length. */
  private static final int COMMUNE_CODE = 5;

  public Unit {
    successors = List.copyOf(successors);
    spellings = List.copyOf(spellings);
  }

  public boolean isCommune() {
    return code.length() == COMMUNE_CODE;
  }

  /** The kind before a name, in lower case; empty where none is printed. */
  static String kind(String name) {
    for (Kind kind : KINDS) {
      int length = kind.name().length();
      if (name.length() > length + 1
          && name.charAt(length) == ' '
          && Folding.key(name.substring(0, length)).equals(kind.key())) {
        return kind.name();
      }
    }
    return "";
  }

  /** The name without its kind. */
  static String proper(String name) {
    String kind = kind(name);
    return kind.isEmpty() ? name : name.substring(kind.length() + 1);
  }
}
