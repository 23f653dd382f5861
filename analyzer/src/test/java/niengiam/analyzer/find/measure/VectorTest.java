package niengiam.analyzer.find.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Measure;
import niengiam.analyzer.fact.Quantity;
import niengiam.config.Rules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Numbers and amounts of outside tables, where they are at hand. */
class VectorTest {
  private static final Path VECTORS =
      Path.of(System.getProperty("niengiam.root", ".")).resolve("../shared/vectors");

  /** Rows that the notation does not allow, with the reason. */
  private static final Map<String, String> EXCLUDED =
      Map.of("trăm", "a bare hundred is vague (hàng trăm), not 100");

  @TestFactory
  Stream<DynamicTest> numerals() {
    NumberReader numbers = new NumberReader(Rules.load().numberWords());
    return rows("numerals.tsv")
        .filter(row -> !EXCLUDED.containsKey(row[1]))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[1] + " = " + row[0],
                    () ->
                        assertThat(numbers.parse(row[1]))
                            .hasValueSatisfying(
                                v -> assertThat(v).isEqualByComparingTo(new BigDecimal(row[0])))));
  }

  @TestFactory
  Stream<DynamicTest> amounts() {
    return rows("amounts.tsv")
        .map(row -> DynamicTest.dynamicTest(row[1], () -> amount(row[0], row[1])));
  }

  private static void amount(String meaning, String text) {
    List<Measure> found = Texts.measures(text);
    assertThat(found).hasSize(1);
    Quantity quantity = found.getFirst().quantity();
    String[] parts = meaning.replaceAll("[(),]", "").split(" ", -1);
    assertThat(quantity.value()).isEqualByComparingTo(parts[1]);
    assertThat(found.getFirst().unit()).isEqualTo("đồng");
    switch (parts[0]) {
      case "between" ->
          assertThat(quantity)
              .isInstanceOfSatisfying(
                  Quantity.Range.class, r -> assertThat(r.high()).isEqualByComparingTo(parts[2]));
      case "under" -> assertThat(quantity).isInstanceOf(Quantity.AtMost.class);
      default -> assertThat(quantity).isInstanceOf(Quantity.Exact.class);
    }
  }

  private static Stream<String[]> rows(String file) {
    Path path = VECTORS.resolve(file);
    assumeTrue(Files.exists(path), () -> path + " is not here");
    try {
      return Files.readAllLines(path).stream()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(l -> l.split("\t", 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
