package niengiam.analyzer.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.find.EntityFinder;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;

/**
 * Would statistical models find sentences, organisations and people better than the rules? Trains
 * models from the annotated texts and their variants and writes one table of scores on hand-checked
 * documents and of speed. Not a test; run {@code main} on the classpath of the tests: {@code java
 * -cp … niengiam.analyzer.text.ModelExperiment GOLD TABLE.tsv}.
 *
 * <p>GOLD is a folder of hand-checked documents. Their marks of sentences and, where they have no
 * places_orgs.jsonl, of names are in marks.tsv, as offsets alone.
 */
public final class ModelExperiment {
  private static final int VARIANTS = 9;
  private static final int ROUNDS = 20;
  private static final long SEED = 20310903;
  private static final Pattern LINE = Pattern.compile("[^\n]+");

  private final EntityFinder finder = new EntityFinder(Rules.load());
  private final TrainedModels models;
  private final List<String> rows = new ArrayList<>();

  private ModelExperiment() {
    models = new TrainedModels(new Variants(SEED).of(Annotated.load(), VARIANTS));
  }

  public static void main(String[] args) throws IOException {
    ModelExperiment experiment = new ModelExperiment();
    experiment.rows.add("what\thow\tgold\tfound\tprecision\trecall\tf1\tMB/s");
    List<Marked> documents = Marked.load(Path.of(args[0]));
    experiment.sentences(documents);
    experiment.names(documents, "org");
    experiment.names(documents, "person");
    experiment.rows.addAll(
        IndicatorExperiment.rows(
            Path.of(args[0]), texts -> new Variants(SEED).of(texts, VARIANTS)));
    Files.write(Path.of(args[1]), experiment.rows, StandardCharsets.UTF_8);
  }

  private void sentences(List<Marked> documents) {
    Map<String, Function<String, List<Span>>> ways = new LinkedHashMap<>();
    ways.put("rules", Sentences::of);
    ways.put("model", models::sentences);
    for (Map.Entry<String, Function<String, List<Span>>> way : ways.entrySet()) {
      Score score = new Score();
      for (Marked document : documents) {
        Set<Span> found = new LinkedHashSet<>();
        for (Span line : lines(document.text())) {
          List<Span> sentences = way.getValue().apply(line.of(document.text()));
          sentences.stream()
              .limit(Math.max(0, sentences.size() - 1))
              .map(s -> new Span(line.start() + s.end(), line.start() + s.end()))
              .forEach(found::add);
        }
        score.add(document, "sentence", found);
      }
      row("sentence ends", way.getKey(), score, speed(documents, way.getValue()));
    }
  }

  private void names(List<Marked> documents, String layer) {
    List<Marked> marked = documents.stream().filter(d -> !d.of(layer).isEmpty()).toList();
    Map<String, Function<String, Set<Span>>> ways = new LinkedHashMap<>();
    ways.put("rules", text -> byRules(text, layer));
    ways.put("model", text -> byModel(text, layer));
    ways.put("both", text -> both(byRules(text, layer), byModel(text, layer)));
    for (Map.Entry<String, Function<String, Set<Span>>> way : ways.entrySet()) {
      Score all = new Score();
      for (Marked document : marked) {
        Score score = new Score();
        Set<Span> found = way.getValue().apply(document.text());
        score.add(document, layer, found);
        all.add(document, layer, found);
        if (layer.equals("org")) {
          row(layer + " " + document.name(), way.getKey(), score, "");
        }
      }
      row(layer, way.getKey(), all, speed(marked, way.getValue()));
    }
  }

  private Set<Span> byRules(String text, String layer) {
    List<Passage> passages =
        lines(text).stream()
            .map(line -> Passage.of(text, List.of(line), List.of(), Optional.empty()))
            .toList();
    Document document =
        new Document(
            Layout.of(text, List.of(), List.of()),
            List.of(),
            passages,
            List.of(),
            List.of(),
            List.of());
    Entity.Kind kind = layer.equals("org") ? Entity.Kind.ORGANIZATION : Entity.Kind.PERSON;
    return finder.find(document).stream()
        .filter(e -> e.kind() == kind)
        .map(Entity::span)
        .collect(Collectors.toSet());
  }

  private Set<Span> byModel(String text, String layer) {
    Set<Span> found = new LinkedHashSet<>();
    for (Span line : lines(text)) {
      for (Annotated.Name name : models.names(line.of(text))) {
        if (name.layer().equals(layer)) {
          found.add(new Span(line.start() + name.span().start(), line.start() + name.span().end()));
        }
      }
    }
    return found;
  }

  /** What the rules find, and of the model what does not touch it. */
  private static Set<Span> both(Set<Span> rules, Set<Span> model) {
    Set<Span> both = new HashSet<>(rules);
    model.stream().filter(m -> rules.stream().noneMatch(r -> Score.touch(r, m))).forEach(both::add);
    return both;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      lines.add(new Span(line.start(), line.end()));
    }
    return lines;
  }

  /** Megabytes (UTF-8) in a second of processor time, warm. */
  private static String speed(
      List<Marked> documents, Function<String, ? extends Collection<?>> way) {
    double megabytes =
        documents.stream().mapToInt(d -> d.text().getBytes(StandardCharsets.UTF_8).length).sum()
            / 1e6;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double best = 0;
    long found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      long start = clock.getCurrentThreadCpuTime();
      for (Marked document : documents) {
        found += way.apply(document.text()).size();
      }
      best = Math.max(best, megabytes / ((clock.getCurrentThreadCpuTime() - start) / 1e9));
    }
    return found == 0 ? "" : String.format(Locale.ROOT, "%.2f", best);
  }

  private void row(String what, String how, Score score, String speed) {
    rows.add(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%d\t%d\t%.3f\t%.3f\t%.3f\t%s",
            what,
            how,
            score.gold(),
            score.found(),
            score.precision(),
            score.recall(),
            score.f1(),
            speed));
  }
}
