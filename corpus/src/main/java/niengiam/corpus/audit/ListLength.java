package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Footnote;
import niengiam.extractor.layout.Span;

/**
 * C13: "4 xã (Không Lào, Tung Qua Lìn, Đào San)". The list stands in brackets or behind a colon, or
 * is the whole note that the figure calls, and holds nothing but names.
 */
final class ListLength implements Check {
  private static final Pattern UNITS = Pattern.compile("xã|phường|huyện|thôn|bản");

  private static final String NAME =
      "(?:(?:xã|thị trấn|phường|huyện|bản|thôn)\\s+)?\\p{Lu}[\\p{L}'’]*(?:\\s\\p{Lu}[\\p{L}'’]*){0,4}";

  private static final String NAMES = NAME + "(?:\\s*(?:[,;]|,?\\s*và)\\s*" + NAME + "){1,40}";

  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*\\((?:gồm|bao gồm)?:?\\s*(" + NAMES + ")\\s*\\)");

  private static final Pattern BEHIND = Pattern.compile("\\s*:\\s*(" + NAMES + ")(?=[.;]|$)");

  private static final Pattern WHOLE_NOTE =
      Pattern.compile("\\s*(?:gồm|các)?:?\\s*((?:Xã|Các xã|Gồm)?:?\\s*" + NAMES + ")\\s*\\.?\\s*");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;]|,?\\s+và\\s)\\s*");

  @Override
  public String id() {
    return "C13-list-length";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      for (Figure figure : scene.figures()) {
        if (figure.counts() && UNITS.matcher(figure.unit()).matches()) {
          list(document, scene, figure)
              .filter(list -> list.count() != figure.value().intValue())
              .map(list -> suspicion(document, scene, figure, list))
              .ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  private record Names(int count, Span place) {}

  private static Optional<Names> list(Reading document, Scene scene, Figure figure) {
    String rest = scene.text().substring(figure.end());
    for (Pattern pattern : List.of(IN_BRACKETS, BEHIND)) {
      Matcher names = pattern.matcher(rest);
      if (names.lookingAt()) {
        int from = figure.end() + names.start(1);
        return Optional.of(
            new Names(count(names.group(1)), scene.place(from, from + names.group(1).length())));
      }
    }
    int called = scene.place(figure.start(), figure.end()).end();
    for (Footnote note : document.analysis().document().footnotes()) {
      boolean here = note.calls().stream().anyMatch(call -> call.start() == called);
      if (here && note.passages().size() == 1) {
        String text = note.passages().getFirst().text();
        Matcher names = WHOLE_NOTE.matcher(text);
        if (names.matches()) {
          return Optional.of(new Names(count(names.group(1)), note.spans().getFirst()));
        }
      }
    }
    return Optional.empty();
  }

  private static int count(String names) {
    return SEPARATOR.split(names.strip().toLowerCase(Locale.ROOT), -1).length;
  }

  private Suspicion suspicion(Reading document, Scene scene, Figure figure, Names names) {
    return Suspicion.of(
        this,
        List.of(document.evidence(scene, figure), document.evidence(names.place())),
        Numbers.print(java.math.BigDecimal.valueOf(names.count()), figure.unit()),
        figure.printed());
  }
}
