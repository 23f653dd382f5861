package niengiam.analyzer.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The units of both orders, by code and parent. Immutable. */
public final class Gazetteer {
  /** Districts ended and provinces and communes were merged on this day. */
  public static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static final String FILE = "units.tsv";

  private static final String BEFORE = "B";

  private final Map<String, Unit> before = new HashMap<>();
  private final Map<String, Unit> since = new HashMap<>();
  private final Map<String, List<Unit>> childrenBefore = new HashMap<>();
  private final Map<String, List<Unit>> childrenSince = new HashMap<>();
  private final Map<String, List<Unit>> predecessors = new HashMap<>();
  private final List<Unit> districts = new ArrayList<>();

  /** Folding the names is slow; each list is made when it is first asked for. */
  private final Map<String, ClosedList> closed = new ConcurrentHashMap<>();

  private Gazetteer(Stream<String> lines) {
    lines.filter(line -> !line.startsWith("#")).map(Gazetteer::unit).forEach(this::add);
  }

  /** Read when a place is first looked up, and once. */
  private static final class Loaded {
    static final Gazetteer ALL = read();

    private Loaded() {}

    private static Gazetteer read() {
      try (InputStream in =
              Objects.requireNonNull(Gazetteer.class.getResourceAsStream(FILE), FILE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new Gazetteer(lines.lines());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** That of the whole country. */
  public static Gazetteer load() {
    return Loaded.ALL;
  }

  /** Of lines as in the file: order, code, name, parent, successors, spellings. */
  public static Gazetteer of(Stream<String> lines) {
    return new Gazetteer(lines);
  }

  private static Unit unit(String line) {
    String[] cells = line.split("\t", -1);
    return new Unit(
        !cells[0].equals(BEFORE), cells[1], cells[2], cells[3], list(cells[4]), list(cells[5]));
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  private void add(Unit unit) {
    (unit.current() ? since : before).put(unit.code(), unit);
    (unit.current() ? childrenSince : childrenBefore)
        .computeIfAbsent(unit.parent(), parent -> new ArrayList<>())
        .add(unit);
    if (!unit.current() && !unit.parent().isEmpty() && !unit.isCommune()) {
      districts.add(unit);
    }
    for (String successor : unit.successors()) {
      predecessors.computeIfAbsent(successor, code -> new ArrayList<>()).add(unit);
    }
  }

  public List<Unit> provinces(boolean current) {
    return (current ? childrenSince : childrenBefore).getOrDefault("", List.of());
  }

  /** Those before July 2025; there are none since. */
  public List<Unit> districts() {
    return List.copyOf(districts);
  }

  public List<Unit> children(Unit unit) {
    return (unit.current() ? childrenSince : childrenBefore).getOrDefault(unit.code(), List.of());
  }

  ClosedList provinceList(boolean current) {
    return closed.computeIfAbsent("P" + current, k -> new ClosedList(provinces(current)));
  }

  ClosedList districtList() {
    return closed.computeIfAbsent("D", k -> new ClosedList(districts));
  }

  ClosedList childList(Unit unit) {
    return closed.computeIfAbsent(
        unit.code() + unit.current(), k -> new ClosedList(children(unit)));
  }

  public Optional<Unit> parent(Unit unit) {
    return Optional.ofNullable((unit.current() ? since : before).get(unit.parent()));
  }

  /** What a unit became; a district has none. */
  public List<Unit> successors(Unit unit) {
    return unit.successors().stream().map(since::get).filter(Objects::nonNull).toList();
  }

  /** What a current unit was made of. */
  public List<Unit> predecessors(Unit unit) {
    return unit.current() ? predecessors.getOrDefault(unit.code(), List.of()) : List.of();
  }
}
