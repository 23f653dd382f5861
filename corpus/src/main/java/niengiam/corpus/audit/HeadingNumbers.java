package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Section;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;

/**
 * C20: a heading of a report whose number its neighbour has too, or that leaves one out. Only where
 * the format itself tells the paragraphs: lines of a page may be lost or repeated.
 */
final class HeadingNumbers implements Check {
  private static final Pattern ARABIC = Pattern.compile("[1-9][0-9]?");
  private static final Pattern ROMAN = Pattern.compile("X{0,2}(?:IX|IV|V?I{0,3})");
  private static final int LONGEST_TITLE = 200;

  /** With fewer headings in a row nothing tells how they are numbered. */
  private static final int FEWEST = 3;

  @Override
  public String id() {
    return "C20-heading-number";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report() || !ofMarkup(document)) {
      return suspicions;
    }
    for (List<Section> siblings : siblings(document)) {
      List<Suspicion> here = new ArrayList<>();
      boolean regular = siblings.size() >= FEWEST && number(siblings.getFirst()).orElse(0) == 1;
      for (int i = 1; regular && i < siblings.size(); i++) {
        step(document, siblings.get(i - 1), siblings.get(i)).ifPresent(here::add);
      }
      // Several breaks are another way of numbering, or headings that are none.
      if (here.size() == 1) {
        suspicions.addAll(here);
      }
    }
    return suspicions;
  }

  private static boolean ofMarkup(Reading document) {
    return document.analysis().document().layout().pages().stream()
        .map(Page::origin)
        .allMatch(origin -> origin == TextOrigin.MARKUP);
  }

  /** Headings of one level below one heading. */
  private static Iterable<List<Section>> siblings(Reading document) {
    Map<Integer, List<Section>> open = new LinkedHashMap<>();
    List<List<Section>> all = new ArrayList<>();
    for (Section section : document.analysis().document().sections()) {
      open.keySet().removeIf(level -> level > section.level());
      if (number(section).isPresent()) {
        open.computeIfAbsent(
                section.level(),
                level -> {
                  List<Section> siblings = new ArrayList<>();
                  all.add(siblings);
                  return siblings;
                })
            .add(section);
      }
    }
    return all;
  }

  private Optional<Suspicion> step(Reading document, Section before, Section section) {
    int from = number(before).orElse(0);
    int to = number(section).orElse(0);
    boolean twice = to == from;
    boolean left = to == from + 2;
    boolean titled = titled(before) && titled(section);
    if (!titled || !(twice || left) || left && stands(document, before, section, from + 1)) {
      return Optional.empty();
    }
    return Optional.of(
        Suspicion.of(
            this,
            List.of(document.evidence(section.span()), document.evidence(before.span())),
            Integer.toString(from + 1),
            section.label(),
            "other",
            before.label()));
  }

  private static boolean titled(Section section) {
    return section
        .title()
        .filter(title -> title.length() <= LONGEST_TITLE && !title.endsWith(";"))
        .isPresent();
  }

  /** Whether the number that seems to be left out stands between the two, as a label. */
  private static boolean stands(Reading document, Section before, Section section, int number) {
    int from = before.span().start();
    int to = Math.max(from, section.span().start());
    String label = number < ROMANS.size() ? "|" + ROMANS.get(number) : "";
    return Pattern.compile("(?<![\\p{L}\\d])(?:" + number + label + ") ?[./)]")
        .matcher(new Span(from, to).of(document.text()))
        .find();
  }

  private static final List<String> ROMANS =
      List.of("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static OptionalInt number(Section section) {
    String label = section.label();
    if (ARABIC.matcher(label).matches()) {
      return OptionalInt.of(Integer.parseInt(label));
    }
    int roman = ROMAN.matcher(label).matches() ? ROMANS.indexOf(label) : -1;
    return roman > 0 ? OptionalInt.of(roman) : OptionalInt.empty();
  }
}
