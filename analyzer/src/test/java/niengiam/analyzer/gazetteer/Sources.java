package niengiam.analyzer.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import niengiam.analyzer.text.Folding;
import niengiam.extractor.wire.Wire;

/** The lines of the gazetteer, made from the lists that it is derived from. */
final class Sources {
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, Set<String>> successors = new HashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private Sources() {}

  /** Writes the file anew: folder of the lists, file. */
  public static void main(String[] args) throws IOException {
    Files.write(Path.of(args[1]), lines(Path.of(args[0])), StandardCharsets.UTF_8);
  }

  static List<String> lines(Path folder) throws IOException {
    Sources sources = new Sources();
    sources.current(folder.resolve("current/units.json"));
    sources.before(folder.resolve("mergers"));
    List<String> lines = new ArrayList<>();
    lines.add("# order\tcode\tname\tparent\tsuccessors\tspellings");
    sources.names.forEach(
        (key, name) ->
            lines.add(
                String.join(
                    "\t",
                    key.replace(' ', '\t'),
                    name,
                    sources.parents.getOrDefault(key, ""),
                    String.join(",", sources.successors.getOrDefault(key, Set.of())),
                    String.join(",", sources.spellings.getOrDefault(key, Set.of())))));
    return lines;
  }

  private void add(String key, String name, String parent) {
    names.put(key, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    parents.put(key, parent);
  }

  private void current(Path file) throws IOException {
    for (JsonNode province : Wire.mapper().readTree(file.toFile())) {
      String code = province.path("Code").asText();
      add("S " + code, province.path("FullName").asText(), "");
      for (JsonNode commune : province.path("Wards")) {
        add("S " + commune.path("Code").asText(), commune.path("FullName").asText(), code);
      }
    }
  }

  private void before(Path folder) throws IOException {
    Map<String, Set<String>> typed = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("alias_ward.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells[4].equals("typing")) {
        typed
            .computeIfAbsent(cells[0] + cells[1] + cells[2], k -> new LinkedHashSet<>())
            .add(cells[3]);
      }
    }
    for (String line :
        Files.readAllLines(folder.resolve("convert_legacy_2025_simple.csv")).stream()
            .skip(1)
            .toList()) {
      String[] cells = line.split(",", -1);
      String province = code(cells[0], 2);
      String district = code(cells[2], 3);
      add("B " + province, cells[8], "");
      successors.computeIfAbsent("B " + province, k -> new LinkedHashSet<>()).add(cells[14]);
      add("B " + district, cells[9], province);
      if (!cells[4].isEmpty()) {
        String key = "B " + code(cells[4], 5);
        add(key, cells[10], district);
        successors.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cells[17]);
        String list = squashed(cells[8]) + squashed(cells[9]) + squashed(cells[10]);
        typed.getOrDefault(list, Set.of()).stream()
            .filter(spelling -> !spelling.startsWith(squashed(cells[5])))
            .forEach(
                s ->
                    spellings
                        .computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(Folding.bare(s)));
      }
    }
  }

  private static String squashed(String name) {
    return Folding.plain(name).replace(" ", "");
  }

  private static String code(String printed, int digits) {
    return String.format(Locale.ROOT, "%0" + digits + "d", (int) Double.parseDouble(printed));
  }
}
