package niengiam.analyzer.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.fact.PlaceIdentity;
import niengiam.analyzer.gazetteer.ClosedList.Matched;

/**
 * The units that one document means by its names. The document's own district, or its province
 * since July 2025, closes the list of communes; without it no commune is named.
 */
public final class PlaceResolver {
  /** Bodies are named by the level they govern: "Huyện ủy Phong Thổ", "UBND tỉnh Lai Châu". */
  private static final Pattern BODY =
      Pattern.compile(
          "(?<level>tỉnh|huyện|quận|thị xã|thành phố|thị|thành)(\\s+(ủy|uỷ|đoàn))?"
              + "\\s+(?<name>\\p{L}+([ -]\\p{L}+){0,4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Bounds the search in what a broken scan can make of a letterhead. */
  private static final int LONGEST_EVIDENCE = 500;

  private static final Map<String, String> LEVELS = Map.of("thị", "thị xã", "thành", "thành phố");

  private final Gazetteer gazetteer;
  private final boolean current;
  private final Optional<Unit> province;
  private final Optional<Unit> district;
  private final ClosedList communes;
  private final Map<String, Map<String, Optional<PlaceIdentity>>> known = new HashMap<>();

  /**
   * @param date of the document, or the last day of the year it reports on
   * @param evidence issuer, subject and place line, the surest first
   * @param mentioned names with their kind anywhere in the text ("tỉnh Lai Châu")
   */
  public PlaceResolver(
      Gazetteer gazetteer,
      Optional<LocalDate> date,
      List<String> evidence,
      Collection<String> mentioned) {
    this.gazetteer = gazetteer;
    current = date.filter(day -> !day.isBefore(Gazetteer.REFORM)).isPresent();
    Optional<Unit> named = evidence.stream().flatMap(e -> province(e).stream()).findFirst();
    List<Unit> provinces =
        mentioned.stream()
            .filter(name -> named.isEmpty())
            .flatMap(name -> province(name).stream())
            .distinct()
            .toList();
    Optional<Unit> own = named.or(() -> provinces.size() == 1 ? one(provinces) : Optional.empty());
    district = current ? Optional.empty() : district(evidence, mentioned, own);
    province = district.flatMap(gazetteer::parent).or(() -> own.filter(unit -> date.isPresent()));
    communes =
        (current ? province : district)
            .map(gazetteer::childList)
            .orElseGet(() -> new ClosedList(List.of()));
  }

  private static Optional<Unit> one(List<Unit> units) {
    return Optional.of(units.getFirst());
  }

  /** A year before or after that of the reform tells the order; that year alone does not. */
  public static Optional<LocalDate> endOf(OptionalInt year) {
    return year.isPresent()
            && year.getAsInt() > 0
            && year.getAsInt() <= Year.MAX_VALUE
            && year.getAsInt() != Gazetteer.REFORM.getYear()
        ? Optional.of(LocalDate.of(year.getAsInt(), 12, 31))
        : Optional.empty();
  }

  private Optional<Unit> province(String evidence) {
    ClosedList list = gazetteer.provinceList(current);
    return bodies(evidence).stream().flatMap(body -> exact(list, body).stream()).findFirst();
  }

  /** "huyện Phong Thổ năm" is tried without its last words, one by one. */
  private static List<String> bodies(String evidence) {
    List<String> bodies = new ArrayList<>();
    String text = evidence.substring(0, Math.min(evidence.length(), LONGEST_EVIDENCE));
    Matcher body = BODY.matcher(text);
    int at = 0;
    while (body.find(at)) {
      at = body.end("level");
      String level = body.group("level").toLowerCase(Locale.ROOT);
      String name = body.group("name");
      while (!name.isEmpty()) {
        bodies.add(LEVELS.getOrDefault(level, level) + " " + name);
        name = name.substring(0, Math.max(0, name.lastIndexOf(' ')));
      }
    }
    return bodies;
  }

  private static Optional<Unit> exact(ClosedList list, String name) {
    return list.exact(name, Unit.kind(name));
  }

  private Optional<Unit> district(
      List<String> evidence, Collection<String> mentioned, Optional<Unit> own) {
    ClosedList list = own.map(gazetteer::childList).orElseGet(gazetteer::districtList);
    for (String text : evidence) {
      List<String> bodies = bodies(text);
      Optional<Unit> found =
          bodies.stream().flatMap(body -> exact(list, body).stream()).findFirst();
      if (found.isEmpty() && bodies.isEmpty() && Unit.kind(text).isEmpty()) {
        found = list.exact(text, "");
      }
      if (found.isPresent()) {
        return found;
      }
    }
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Unit> named =
        mentioned.stream().flatMap(name -> exact(list, name).stream()).distinct().toList();
    return named.size() == 1 ? one(named) : Optional.empty();
  }

  /** The unit of a name with its kind, or of a commune's name alone. */
  public Optional<Unit> unit(String name) {
    return search(name, "").map(Matched::unit);
  }

  /**
   * @param head printed before a bare name ("xã", "bản"); empty where none is
   */
  public Optional<PlaceIdentity> identity(String name, String head) {
    return known
        .computeIfAbsent(head, h -> new HashMap<>())
        .computeIfAbsent(name, n -> search(n, head).map(this::identity));
  }

  private PlaceIdentity identity(Matched found) {
    Unit unit = found.unit();
    return new PlaceIdentity(
        unit.code(),
        unit.name(),
        parents(unit),
        unit.current() ? Optional.of(Gazetteer.REFORM) : Optional.empty(),
        unit.current() ? Optional.empty() : Optional.of(Gazetteer.REFORM.minusDays(1)),
        gazetteer.successors(unit).stream().map(Unit::name).toList(),
        found.how());
  }

  private List<String> parents(Unit unit) {
    List<String> parents = new ArrayList<>();
    Optional<Unit> above = gazetteer.parent(unit);
    while (above.isPresent()) {
      parents.add(above.get().name());
      above = gazetteer.parent(above.get());
    }
    return parents;
  }

  private Optional<Matched> search(String name, String head) {
    String kind = Unit.kind(name);
    return switch (kind.isEmpty() ? head : kind) {
      case "tỉnh" -> provinces(name);
      case "thành phố" -> provinces(name).or(() -> districts(name));
      case "huyện", "quận", "thị xã" -> districts(name);
      case "xã", "phường", "thị trấn", "đặc khu" ->
          communes.match(withKind(head, name), kindOf(head, name));
      case "" -> communes.match(name, "");
      default -> Optional.empty();
    };
  }

  private static String withKind(String head, String name) {
    return Unit.kind(name).isEmpty() ? head + " " + name : name;
  }

  private static String kindOf(String head, String name) {
    return Unit.kind(name).isEmpty() ? head : Unit.kind(name);
  }

  private Optional<Matched> provinces(String name) {
    return province.isEmpty()
        ? Optional.empty()
        : gazetteer.provinceList(current).match(name, Unit.kind(name));
  }

  private Optional<Matched> districts(String name) {
    return province
        .filter(own -> !current)
        .flatMap(own -> gazetteer.childList(own).match(name, Unit.kind(name)));
  }
}
