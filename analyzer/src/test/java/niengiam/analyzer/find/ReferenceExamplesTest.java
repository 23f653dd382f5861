package niengiam.analyzer.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.metadata.MetadataReader;
import niengiam.analyzer.structure.Document;
import niengiam.analyzer.structure.Passage;
import niengiam.config.Example;
import niengiam.config.Rule;
import niengiam.config.Rules;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of document types, issuers and reference forms, named by its rule. */
class ReferenceExamplesTest {
  private static final Rules RULES = Rules.load();
  private static final ReferenceFinder FINDER = new ReferenceFinder(RULES);
  private static final MetadataReader METADATA = new MetadataReader(RULES);

  @TestFactory
  Stream<DynamicTest> document_types() {
    return tests(
        RULES.documentTypes(),
        text -> {
          List<String> cited = references(text).map(Reference::type).toList();
          return cited.isEmpty() ? title(text).stream().toList() : cited;
        });
  }

  @TestFactory
  Stream<DynamicTest> issuers() {
    return tests(
        RULES.issuers(),
        text -> references(text).map(Reference::issuerCode).flatMap(Optional::stream).toList());
  }

  @TestFactory
  Stream<DynamicTest> reference_forms() {
    return tests(
        RULES.referenceForms(), text -> references(text).map(Reference::canonical).toList());
  }

  private static Stream<DynamicTest> tests(
      List<? extends Rule> rules, Function<String, List<String>> read) {
    return rules.stream()
        .flatMap(
            rule ->
                IntStream.range(0, rule.examples().size())
                    .mapToObj(
                        i -> {
                          Example example = rule.examples().get(i);
                          return dynamicTest(
                              rule.id() + ": " + example.text(),
                              () ->
                                  assertThat(read.apply(example.text()))
                                      .isEqualTo(example.reads()));
                        }));
  }

  private static Stream<Reference> references(String text) {
    Span all = new Span(0, text.length());
    return FINDER.find(Passage.of(text, List.of(all), List.of(), Optional.empty())).stream();
  }

  /** The type of a document that has only this line. */
  private static Optional<String> title(String text) {
    Block line = Block.Text.of(new Span(0, text.length()), Block.Role.BODY);
    Layout layout = Layout.of(text, List.of(line), List.of());
    Document document = new Document(layout, List.of(), List.of(), List.of(), List.of(), List.of());
    return METADATA
        .read(document, List.of())
        .type()
        .filter(t -> text.equals(text.toUpperCase(Locale.ROOT)))
        .map(f -> f.value());
  }
}
