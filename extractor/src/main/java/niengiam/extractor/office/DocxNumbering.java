package niengiam.extractor.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Counts the automatic numbers of paragraphs as Word prints them. */
final class DocxNumbering {
  private static final int LEVELS = 9;

  private final Map<String, Element> numbers = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  DocxNumbering(Optional<Element> root) {
    root.ifPresent(
        all -> {
          for (Element e : Xml.children(all)) {
            switch (String.valueOf(e.getLocalName())) {
              case "num" -> numbers.put(Xml.attribute(e, "numId"), e);
              case "abstractNum" -> abstracts.put(Xml.attribute(e, "abstractNumId"), e);
              default -> {}
            }
          }
        });
  }

  /** The label of the next paragraph with these properties, "" where it has none. */
  String next(Element properties) {
    String id = Xml.value(properties, "numId").orElse("0");
    int level = Xml.number(Xml.value(properties, "ilvl").orElse("0"), 0);
    Element number = numbers.get(id);
    if (number == null || level < 0 || level >= LEVELS) {
      return "";
    }
    String key = Xml.value(number, "abstractNumId").orElse("");
    int[] counter =
        counters.computeIfAbsent(
            key,
            k -> {
              int[] fresh = new int[LEVELS];
              Arrays.fill(fresh, Integer.MIN_VALUE);
              return fresh;
            });
    if (started.add(id)) {
      for (Element override : Xml.children(number)) {
        int at = Xml.number(Xml.attribute(override, "ilvl"), -1);
        if (at >= 0 && at < LEVELS && Xml.child(override, "startOverride").isPresent()) {
          counter[at] = Integer.MIN_VALUE;
        }
      }
    }
    counter[level] = counter[level] == Integer.MIN_VALUE ? start(id, level) : counter[level] + 1;
    Arrays.fill(counter, level + 1, LEVELS, Integer.MIN_VALUE);
    return label(id, level, counter);
  }

  private String label(String id, int level, int[] counter) {
    Optional<Element> definition = level(id, level);
    String format = definition.flatMap(d -> Xml.value(d, "numFmt")).orElse("decimal");
    String pattern = definition.flatMap(d -> Xml.value(d, "lvlText")).orElse("");
    if (format.equals("none")) {
      return "";
    }
    if (format.equals("bullet")) {
      return pattern.length() == 1 && "-–+*•".contains(pattern) ? pattern : "-";
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < pattern.length()) {
      char c = pattern.charAt(i++);
      int at = c == '%' && i < pattern.length() ? pattern.charAt(i) - '1' : -1;
      if (at < 0 || at >= LEVELS) {
        out.append(c);
        continue;
      }
      int value = counter[at] == Integer.MIN_VALUE ? start(id, at) : counter[at];
      String own = level(id, at).flatMap(d -> Xml.value(d, "numFmt")).orElse("decimal");
      out.append(Numerals.format(value, at == level ? format : own));
      i++;
    }
    return out.toString();
  }

  private int start(String id, int level) {
    Optional<String> override = override(id, level).flatMap(o -> Xml.value(o, "startOverride"));
    return Xml.number(
        override.or(() -> level(id, level).flatMap(d -> Xml.value(d, "start"))).orElse("1"), 1);
  }

  private Optional<Element> level(String id, int level) {
    Element number = numbers.get(id);
    if (number == null) {
      return Optional.empty();
    }
    return override(id, level)
        .flatMap(o -> Xml.child(o, "lvl"))
        .or(
            () ->
                Optional.ofNullable(abstracts.get(Xml.value(number, "abstractNumId").orElse("")))
                    .flatMap(a -> with(a, "lvl", level)));
  }

  private Optional<Element> override(String id, int level) {
    return Optional.ofNullable(numbers.get(id)).flatMap(n -> with(n, "lvlOverride", level));
  }

  private static Optional<Element> with(Element parent, String name, int level) {
    return Xml.children(parent).stream()
        .filter(e -> name.equals(e.getLocalName()))
        .filter(e -> Xml.number(Xml.attribute(e, "ilvl"), -1) == level)
        .findFirst();
  }
}
