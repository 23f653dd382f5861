package niengiam.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.fact.Fact;
import niengiam.config.Rules;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text: random, cut, monstrous. */
class AnalyzerPropertiesTest {
  private static final Analyzer ANALYZER = new Analyzer(Rules.load());
  private static final Path GOLD =
      Path.of(System.getProperty("niengiam.root", "."))
          .resolve("../shared/gold/phong-tho-2023/text.txt");

  /** Characters that change what a text means to a finder. */
  private static final String NOISE = " ,.;:()%/-–\t\n0123456789¹²“”\"\u00A0lOIĐđsố";

  private static Analysis analyze(String text) {
    Analysis analysis = ANALYZER.analyze(ReportText.lines(text));
    Span all = new Span(0, text.length());
    assertThat(analysis.facts()).allMatch(fact -> all.contains(fact.span()));
    assertThat(analysis.facts()).isSortedAccordingTo(Comparator.comparing(Fact::span));
    assertThat(analysis.facts()).allMatch(f -> f.confidence() >= 0 && f.confidence() <= 1);
    assertThat(analysis.facts()).noneMatch(fact -> fact.rule().isBlank());
    assertThat(analysis.document().passages())
        .allMatch(p -> p.spans().stream().allMatch(all::contains));
    for (Entity entity : analysis.entities()) {
      assertThat(entity.surface()).isEqualTo(entity.span().of(text));
    }
    return analysis;
  }

  @Test
  void everyPrefixOfAReportSurvives() {
    String text = ReportText.of(3, 1_500);
    for (int end = 0; end <= text.length(); end++) {
      analyze(text.substring(0, end));
    }
  }

  @Test
  void prefixesOfARealReportSurvive() throws IOException {
    assumeTrue(Files.exists(GOLD), () -> GOLD + " is not here");
    String text = Files.readString(GOLD);
    for (int end = 0; end < text.length(); end += 997) {
      analyze(text.substring(0, end));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void noiseIsNoError(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(ReportText.of(seed, 20_000));
    for (int i = 0; i < text.length(); i += 1 + random.nextInt(30)) {
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(i);
        case 1 -> text.insert(i, NOISE.charAt(random.nextInt(NOISE.length())));
        default -> text.setCharAt(i, text.charAt(random.nextInt(text.length())));
      }
    }
    analyze(text.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void shuffledWordsAreNoError(long seed) {
    Random random = new Random(seed);
    String[] words = ReportText.of(seed, 8_000).split("(?<=[ \n])", -1);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      text.append(words[random.nextInt(words.length)]);
    }
    analyze(text.toString());
  }

  static Stream<String> variants() {
    String text = ReportText.of(5, 20_000);
    return Stream.of(
        text.replace('\n', ' '),
        text.replace(".", ""),
        text.toUpperCase(Locale.ROOT),
        Normalizer.normalize(text, Normalizer.Form.NFD),
        text.replace(" ", ""),
        text.replace(' ', '\u00A0'),
        new StringBuilder(text).reverse().toString());
  }

  @ParameterizedTest
  @MethodSource("variants")
  void otherWaysToPrintAReportAreNoError(String text) {
    analyze(text);
  }

  @Test
  void eightThreadsReadTheSameFacts() throws Exception {
    List<String> texts = IntStream.range(0, 24).mapToObj(i -> ReportText.of(i, 6_000)).toList();
    List<List<Fact>> alone = texts.stream().map(text -> analyze(text).facts()).toList();
    try (ExecutorService eight = Executors.newFixedThreadPool(8)) {
      List<Future<List<Fact>>> together =
          texts.stream().map(text -> eight.submit(() -> analyze(text).facts())).toList();
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void withoutDigitsAndTypeWordsNothingIsCitedDatedOrMeasured(long seed) {
    String[] words =
        ("nhân dân các dân tộc trên địa bàn phấn khởi tin tưởng vào sự lãnh đạo của cấp ủy chính quyền"
                + " đời sống từng bước được nâng lên; so với cùng kỳ, tăng cường (giảm nghèo) tại xã"
                + " vùng cao, biên giới. Bà con Thanh Sơn Hạ")
            .split(" ", -1);
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append(words[random.nextInt(words.length)]).append(random.nextInt(40) == 0 ? '\n' : ' ');
    }
    Analysis analysis = analyze(text.toString());
    assertThat(analysis.references()).isEmpty();
    assertThat(analysis.dates()).isEmpty();
    assertThat(analysis.measures()).isEmpty();
  }

  static Stream<Map.Entry<String, String>> monsters() {
    Stream<Map.Entry<String, String>> related =
        Map.of(
            "parts", "có 12 tổ, trong đó 5 tổ gồm: 3 tổ (2 xã: 1 bản; còn 4 tổ ",
            "items", "- Thành lập 12 tổ, cụ thể:\n+ Xã Nà Lếch: 5 tổ.\n",
            "bodies", "Hội Nông dân huyện mở 12 lớp, đạt 80% kế hoạch; ")
            .entrySet()
            .stream();
    Stream<Map.Entry<String, String>> others =
        Map.of(
            "one paragraph", ReportText.of(2, 4_000).replace('\n', ' '),
            "no full stop", ReportText.of(2, 4_000).replace('\n', ' ').replace(".", ""),
            "many paragraphs", ReportText.of(2, 4_000),
            "digits", "1234567890",
            "numbers", "12 ",
            "codes", "12-KH/HU, ",
            "brackets", "(",
            "type words", "Kế hoạch số ",
            "comparisons", "tăng 5 hộ so với ",
            "places", "xã Nà Lếch, ")
            .entrySet()
            .stream();
    return Stream.concat(others, related);
  }

  /**
   * Twice the text takes about twice the work. Memory that a thread takes is counted, since time
   * depends on the machine; what reads much and keeps nothing shows in the benchmark only.
   */
  @ParameterizedTest
  @MethodSource("monsters")
  void workGrowsWithTheText(Map.Entry<String, String> monster) {
    String unit = monster.getValue();
    String once = unit.repeat(Math.max(1, 60_000 / unit.length()));
    work(once);
    long single = work(once);
    long fourfold = work(once.repeat(4));
    assertThat((double) fourfold / single).as(monster.getKey()).isLessThan(6);
  }

  /** In bytes. */
  private static long work(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var layout = ReportText.lines(text);
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThat(ANALYZER.analyze(layout).document().layout()).isSameAs(layout);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
