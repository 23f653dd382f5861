package niengiam.analyzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;

class VariantsTest {
  private static final List<Annotated> TEXTS = Annotated.load();

  @Test
  void the_same_seed_gives_the_same_texts_and_another_one_others() {
    List<Annotated> texts = new Variants(1).of(TEXTS, 2);
    assertThat(texts).hasSize(3 * TEXTS.size()).isEqualTo(new Variants(1).of(TEXTS, 2));
    assertThat(texts).isNotEqualTo(new Variants(2).of(TEXTS, 2));
  }

  @Test
  void marks_move_with_the_text() {
    for (Annotated text : TEXTS) {
      for (Annotated variant : new Variants(3).of(List.of(text), 5)) {
        String copy = variant.text();
        assertThat(variant.sentences()).hasSameSizeAs(text.sentences());
        assertThat(variant.names()).hasSameSizeAs(text.names());
        assertThat(variant.indicators()).hasSameSizeAs(text.indicators());
        assertThat(variant.sentences().getFirst().start()).isZero();
        assertThat(variant.sentences().getLast().end()).isEqualTo(copy.length());
        assertThat(marks(variant))
            .allSatisfy(
                mark -> assertThat(mark.of(copy)).isNotEmpty().isEqualTo(words(mark, copy)));
      }
    }
  }

  @Test
  void people_places_and_numbers_change_and_bodies_stay() {
    String text = "UBND huyện Mường Hạ mời ông Lò Văn Mây nhận 305 suất quà.";
    Annotated annotated =
        new Annotated(
            "1",
            text,
            List.of(new Span(0, text.length())),
            List.of(new Annotated.Name("person", new Span(28, 38))),
            List.of(new Annotated.Indicator(new Span(44, 47), new Span(48, 56))));
    assertThat(annotated.indicators().getFirst().phrase().of(text)).isEqualTo("suất quà");
    assertThat(annotated.names().getFirst().span().of(text)).isEqualTo("Lò Văn Mây");
    List<String> variants =
        new Variants(4).of(List.of(annotated), 40).stream().skip(1).map(Annotated::text).toList();
    assertThat(variants)
        .anyMatch(v -> !v.contains("Mường Hạ") && !v.contains("Lò Văn Mây") && !v.contains("305"))
        .anyMatch(v -> v.equals(v.toUpperCase(Locale.ROOT)))
        .anyMatch(v -> v.startsWith("UBND huyện"))
        .allMatch(v -> v.matches(".*[1-9]0[1-9].*"));
  }

  private static Stream<Span> marks(Annotated text) {
    return Stream.of(
            text.sentences().stream(),
            text.names().stream().map(Annotated.Name::span),
            text.indicators().stream().flatMap(i -> Stream.of(i.figure(), i.phrase())))
        .flatMap(spans -> spans);
  }

  /** A mark neither starts nor ends with a blank, nor inside a word. */
  private static String words(Span mark, String text) {
    int start = mark.start();
    int end = mark.end();
    while (start > 0 && inside(text, start)) {
      start--;
    }
    while (end < text.length() && inside(text, end)) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  private static boolean inside(String text, int i) {
    return Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i));
  }
}
