package niengiam.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niengiam.analyzer.Analyzer;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.find.EntityFinder;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Rules;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;

/** The rules against the annotated texts, and these against themselves. */
class AnnotatedTest {
  private static final List<Annotated> TEXTS = Annotated.load();

  /**
   * Full stops before a small letter: nothing tells them from specks of a scan and rare short
   * forms.
   */
  private static final Set<String> RUN_TOGETHER = Set.of("S135", "S179");

  @Test
  void sentences_are_split_where_a_reader_splits_them() {
    List<String> wrong = new ArrayList<>();
    for (Annotated text : TEXTS) {
      List<Span> found = Sentences.of(text.text());
      if (!found.equals(text.sentences()) && !RUN_TOGETHER.contains(text.id())) {
        wrong.add(text.id() + " " + found.stream().map(s -> s.of(text.text())).toList());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void sentences_of_variants_are_split_as_well() {
    List<Annotated> variants = new Variants(7).of(TEXTS, 2);
    long right =
        variants.stream().filter(v -> Sentences.of(v.text()).equals(v.sentences())).count();
    assertThat((double) right / variants.size()).isGreaterThan(0.95);
  }

  @Test
  void organizations_are_found() {
    Found found = found(Entity.Kind.ORGANIZATION, "org");
    assertThat(found.precision()).isGreaterThan(0.90);
    assertThat(found.recall()).isGreaterThan(0.80);
  }

  @Test
  void people_are_found_and_nobody_else() {
    Found found = found(Entity.Kind.PERSON, "person");
    assertThat(found.precision()).isGreaterThan(0.98);
    assertThat(found.recall()).isGreaterThan(0.82);
  }

  @Test
  void what_a_figure_measures_stands_in_its_sentence() {
    for (Annotated text : TEXTS) {
      for (Annotated.Indicator indicator : text.indicators()) {
        assertThat(text.sentences())
            .as(text.id())
            .anyMatch(s -> s.contains(indicator.figure()) && s.contains(indicator.phrase()));
        assertThat(indicator.figure().of(text.text())).matches("\\d(?:[\\d.,/]*\\d)?");
        assertThat(text.indicators())
            .allMatch(
                other ->
                    other.phrase().equals(indicator.phrase())
                        || !Score.touch(other.phrase(), indicator.phrase()))
            .noneMatch(other -> Score.touch(other.figure(), indicator.phrase()));
      }
    }
  }

  @Test
  void figures_are_named_nearly_as_a_reader_names_them() {
    Analyzer analyzer = new Analyzer(Rules.load());
    List<Double> scores = new ArrayList<>();
    int figures = 0;
    for (Annotated text : TEXTS) {
      List<Measure> measures = analyzer.analyze(Layout.ofLines(text.text())).measures();
      figures += text.indicators().size();
      for (Annotated.Indicator indicator : text.indicators()) {
        String wanted = indicator.phrase().of(text.text());
        measures.stream()
            .filter(m -> Score.touch(m.span(), indicator.figure()))
            .findFirst()
            .map(m -> IndicatorExperiment.wordsF1(wanted, m.indicator().orElse("")))
            .ifPresent(scores::add);
      }
    }
    assertThat((double) scores.size() / figures).isGreaterThan(0.97);
    assertThat(scores.stream().mapToDouble(s -> s).average().orElse(0)).isGreaterThan(0.75);
  }

  private record Found(int wanted, int found, int right) {
    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / wanted;
    }
  }

  private static Found found(Entity.Kind kind, String layer) {
    EntityFinder finder = new EntityFinder(Rules.load());
    int wanted = 0;
    int found = 0;
    int right = 0;
    for (Annotated text : TEXTS) {
      Set<Span> names = new HashSet<>();
      text.names().stream().filter(n -> n.layer().equals(layer)).forEach(n -> names.add(n.span()));
      wanted += names.size();
      for (Entity entity : finder.find(document(text.text()))) {
        if (entity.kind() == kind) {
          found++;
          right += names.contains(entity.span()) ? 1 : 0;
        }
      }
    }
    return new Found(wanted, found, right);
  }

  private static Document document(String text) {
    Span all = new Span(0, text.length());
    return new Document(
        Layout.of(text, List.of(), List.of()),
        List.of(),
        List.of(Passage.of(text, List.of(all), List.of(), Optional.empty())),
        List.of(),
        List.of(),
        List.of());
  }
}
