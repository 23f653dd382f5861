package niengiam.analyzer.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.fact.Measure;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/**
 * Do trained models know better than the rules what a figure measures? Two are asked: one marks all
 * such phrases of a sentence, of which the nearest to the figure by characters is taken; the other
 * is asked for each figure anew. Rows "mean" are the means over the hand-checked documents, rows
 * "our own" are the figures of every fifth annotated text, by models that have not seen it.
 *
 * <p>The models lose: a phrase in the words of a sentence is not enough, because what a figure
 * measures is said before it, behind it, or by the figure before it, and figures share it.
 */
final class IndicatorExperiment {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");
  private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d.,/-]*\\d)?");
  private static final int ROUNDS = 5;

  private final Analyzer analyzer = new Analyzer(Rules.load());
  private final IndicatorModel model;

  private IndicatorExperiment(List<Annotated> texts) {
    model = new IndicatorModel(texts);
  }

  /**
   * One figure that the rules found, and what all know of it.
   *
   * @param wanted as the hand-checked document names it
   */
  private record Asked(
      String wanted, String rules, Optional<String> marked, Optional<String> asked) {}

  private record Gold(String name, String text, List<JsonNode> measures) {}

  /** One phrase out of those of the rules and of the models. */
  @FunctionalInterface
  private interface Way {
    String phrase(Asked asked);
  }

  private static Map<String, Way> ways() {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("rules", a -> a.rules());
    ways.put("model", a -> a.marked().orElse(""));
    ways.put("model or rules", a -> a.marked().orElse(a.rules()));
    ways.put("rules cut by model", a -> cut(a.rules(), a.marked()));
    ways.put("rules with words of model", a -> joined(a.rules(), a.marked()));
    ways.put("asked model", a -> a.asked().orElse(""));
    ways.put("asked model or rules", a -> a.asked().orElse(a.rules()));
    ways.put("rules cut by asked model", a -> cut(a.rules(), a.asked()));
    ways.put("rules with words of asked model", a -> joined(a.rules(), a.asked()));
    return ways;
  }

  /**
   * @param folder of hand-checked documents
   * @param variants the texts to learn from, out of one of ours
   */
  static List<String> rows(Path folder, Function<List<Annotated>, List<Annotated>> variants)
      throws IOException {
    List<Annotated> texts = Annotated.load();
    IndicatorExperiment experiment = new IndicatorExperiment(variants.apply(texts));
    List<Gold> documents = documents(folder);
    Map<String, List<Asked>> asked = new LinkedHashMap<>();
    for (Gold gold : documents) {
      asked.put(gold.name(), experiment.asked(gold));
    }
    List<Asked> unseen = unseen(texts, variants);
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, Way> way : ways().entrySet()) {
      double sum = 0;
      int figures = 0;
      for (Map.Entry<String, List<Asked>> document : asked.entrySet()) {
        double f1 = mean(document.getValue(), way.getValue());
        rows.add(row(document.getKey(), way.getKey(), document.getValue().size(), f1, ""));
        sum += f1;
        figures += document.getValue().size();
      }
      boolean timed = List.of("rules", "model", "asked model").contains(way.getKey());
      String speed = timed ? experiment.speed(documents, way.getKey()) : "";
      rows.add(row("mean", way.getKey(), figures, sum / asked.size(), speed));
      rows.add(row("our own", way.getKey(), unseen.size(), mean(unseen, way.getValue()), ""));
    }
    return rows;
  }

  /** The figures of every fifth of our texts, by models that learned from the others. */
  private static List<Asked> unseen(
      List<Annotated> texts, Function<List<Annotated>, List<Annotated>> variants) {
    List<Annotated> seen = new ArrayList<>();
    List<Annotated> kept = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      (i % 5 == 0 ? kept : seen).add(texts.get(i));
    }
    IndicatorExperiment experiment = new IndicatorExperiment(variants.apply(seen));
    List<Asked> asked = new ArrayList<>();
    for (Annotated text : kept) {
      List<Measure> measures = experiment.measures(text.text());
      for (Annotated.Indicator indicator : text.indicators()) {
        measures.stream()
            .filter(m -> Score.touch(m.span(), indicator.figure()))
            .findFirst()
            .ifPresent(
                m ->
                    asked.add(
                        experiment.asked(text.text(), m, indicator.phrase().of(text.text()))));
      }
    }
    return asked;
  }

  private static double mean(List<Asked> figures, Way way) {
    return figures.stream()
        .mapToDouble(a -> wordsF1(a.wanted(), way.phrase(a)))
        .average()
        .orElse(0);
  }

  private static String row(String what, String how, int figures, double f1, String speed) {
    return String.format(
        Locale.ROOT,
        "indicator %s\t%s\t%d\t%d\t\t\t%.3f\t%s",
        what,
        how,
        figures,
        figures,
        f1,
        speed);
  }

  private static List<Gold> documents(Path folder) throws IOException {
    List<Gold> documents = new ArrayList<>();
    try (Stream<Path> inside = Files.list(folder)) {
      for (Path path : inside.filter(p -> Files.exists(p.resolve("text.txt"))).sorted().toList()) {
        List<JsonNode> measures = new ArrayList<>();
        for (String line : Files.readAllLines(path.resolve("measures.jsonl"))) {
          measures.add(JSON.readTree(line));
        }
        if (!measures.isEmpty()) {
          String text = Files.readString(path.resolve("text.txt"), StandardCharsets.UTF_8);
          documents.add(new Gold(path.getFileName().toString(), text, measures));
        }
      }
    }
    return documents;
  }

  /** The figures of a document that were found in it with the right value. */
  private List<Asked> asked(Gold gold) {
    List<Measure> free =
        new ArrayList<>(measures(gold.text()).stream().filter(m -> m.table().isEmpty()).toList());
    List<Asked> asked = new ArrayList<>();
    for (JsonNode row : gold.measures()) {
      Span span = new Span(row.path("start").asInt(), row.path("end").asInt());
      double value = Math.abs(row.path("value").asDouble());
      Optional<Measure> found =
          free.stream()
              .filter(m -> Score.touch(m.span(), span))
              .filter(
                  m ->
                      Math.abs(m.quantity().value().abs().doubleValue() - value)
                          <= 1e-9 * Math.max(1, value))
              .findFirst();
      found.ifPresent(free::remove);
      String wanted = row.path("indicator").asText("");
      if (found.isPresent() && !wanted.isEmpty()) {
        asked.add(asked(gold.text(), found.get(), wanted));
      }
    }
    return asked;
  }

  private List<Measure> measures(String text) {
    return analyzer.analyze(Layout.ofLines(text)).measures();
  }

  private Asked asked(String text, Measure measure, String wanted) {
    Span sentence = sentence(text, measure.span().start());
    return new Asked(
        wanted,
        measure.indicator().orElse(""),
        IndicatorModel.nearest(model.phrases(text, sentence), measure.span()).map(s -> s.of(text)),
        model.phrase(text, sentence, digits(text, measure.span())).map(s -> s.of(text)));
  }

  /** A measure without its sign and unit. */
  private static Span digits(String text, Span measure) {
    Matcher digits = DIGITS.matcher(text).region(measure.start(), measure.end());
    return digits.find() ? new Span(digits.start(), digits.end()) : measure;
  }

  private static Span sentence(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    String line = text.substring(start, end < 0 ? text.length() : end);
    for (Span sentence : Sentences.of(line)) {
      if (at - start < sentence.end()) {
        return new Span(start + sentence.start(), start + sentence.end());
      }
    }
    return new Span(start, start + line.length());
  }

  /**
   * Megabytes (UTF-8) in a second of processor time, warm: of a whole analysis for the rules, of
   * the model alone for the others.
   */
  private String speed(List<Gold> documents, String way) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double bytes = 0;
      long spent = 0;
      long found = 0;
      for (Gold gold : documents) {
        long start = clock.getCurrentThreadCpuTime();
        List<Measure> measures = measures(gold.text());
        if (!way.equals("rules")) {
          start = clock.getCurrentThreadCpuTime();
          for (Measure measure : measures) {
            Span sentence = sentence(gold.text(), measure.span().start());
            found +=
                way.equals("model")
                    ? model.phrases(gold.text(), sentence).size()
                    : model.phrase(gold.text(), sentence, measure.span()).stream().count();
          }
        }
        found += measures.size();
        spent += clock.getCurrentThreadCpuTime() - start;
        bytes += gold.text().getBytes(StandardCharsets.UTF_8).length;
      }
      best = found == 0 ? best : Math.max(best, bytes / 1e6 / (spent / 1e9));
    }
    return String.format(Locale.ROOT, "%.2f", best);
  }

  /** The words of the one that are also the model's; all of them where it has none of them. */
  private static String cut(String phrase, Optional<String> borders) {
    List<String> allowed = words(borders.orElse(""));
    List<String> kept = words(phrase).stream().filter(allowed::contains).toList();
    return kept.isEmpty() ? phrase : String.join(" ", kept);
  }

  private static String joined(String phrase, Optional<String> more) {
    List<String> words = new ArrayList<>(words(phrase));
    words(more.orElse("")).stream().filter(w -> !words.contains(w)).forEach(words::add);
    return String.join(" ", words);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  /** The harmonic mean of the shares of words that two phrases have in common. */
  static double wordsF1(String wanted, String got) {
    List<String> a = words(wanted);
    List<String> b = words(got);
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? 1 : 0;
    }
    Map<String, Integer> left = new HashMap<>();
    a.forEach(word -> left.merge(word, 1, Integer::sum));
    long common = b.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    return 2.0 * common / (a.size() + b.size());
  }
}
