package niengiam.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import niengiam.config.Abbreviation;
import niengiam.corpus.answer.Hit;
import niengiam.corpus.answer.SearchAnswer;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.index.IndexSearch;
import niengiam.corpus.index.IndexWriterSession;
import niengiam.corpus.index.SampleCodes;
import niengiam.corpus.index.SampleEntry;
import niengiam.extractor.layout.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
  private static final List<Abbreviation> ABBREVIATIONS =
      List.of(
          new Abbreviation("mttq", "MTTQ", List.of("Mặt trận Tổ quốc"), List.of()),
          new Abbreviation("ca", "CA", List.of("công an"), List.of()));

  private static final Map<String, Entry> ENTRIES =
      List.of(
              new SampleEntry("plan")
                  .face(
                      "Kế hoạch",
                      "258-KH/HU",
                      "Huyện ủy Thanh Sơn Hạ",
                      "thực hiện dân chủ ở cơ sở",
                      2022)
                  .paragraph("Các xã xây dựng nước sạch và vệ sinh môi trường.")
                  .build(),
              new SampleEntry("report22")
                  .face(
                      "Báo cáo",
                      "301-BC/HU",
                      "Huyện ủy Thanh Sơn Hạ",
                      "công tác dân vận năm 2022",
                      2022)
                  .paragraph("Xã Bản Mây triển khai Kế hoạch số 258-KH/HU đến từng thôn.")
                  .cites("Kế hoạch số 258-KH/HU", "258-KH/HU")
                  .paragraph("Toàn huyện làm thuỷ lợi nhỏ, cứng hoá", "kênh mương ở mười hai thôn.")
                  .footnote("1", "Xã Bản Mây có 1.394 hộ tham gia dọn vệ sinh.")
                  .build(),
              new SampleEntry("report23")
                  .face(
                      "Báo cáo",
                      "12/BC-UBND",
                      "UBND huyện Thanh Sơn Hạ",
                      "tình hình kinh tế năm 2023",
                      2023)
                  .paragraph("Ủy ban MTTQ các xã giám sát việc bán giống lúa.")
                  .paragraph("Bản Mây là bản xa nhất; đường đến bản đã mở rộng.")
                  .paragraph("Công an xã tuần tra ban đêm.")
                  .build())
          .stream()
          .collect(Collectors.toMap(Entry::id, entry -> entry));

  @TempDir static Path folder;
  private static IndexSearch index;

  @BeforeAll
  static void write() throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys)) {
      for (Entry entry : ENTRIES.values()) {
        writer.add(entry);
      }
    }
    index = IndexSearch.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static SearchAnswer search(String query) throws IOException {
    return search(SearchRequest.of(query));
  }

  private static SearchAnswer search(SearchRequest request) throws IOException {
    return new Search(index, SampleCodes::keys, ABBREVIATIONS).search(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "258-KH/HU",
        "258/KH-HU",
        "KH 258 HU",
        "kế hoạch số 258-kh/hu",
        "ke hoach so 258 - KH / HU"
      })
  void findsTheDocumentAndThenWhoCitesItInAnySpelling(String code) throws IOException {
    List<Hit> hits = search(code).hits();
    assertThat(hits).extracting(hit -> hit.document().id()).containsExactly("plan", "report22");
    assertThat(surface(hits.get(0))).isEqualTo("258-KH/HU");
    assertThat(surface(hits.get(1))).isEqualTo("258-KH/HU");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          thuy loi                 | report22 | thuỷ lợi
          thủy lợi                 | report22 | thuỷ lợi
          "thủy lợi nhỏ"           | report22 | thuỷ lợi nhỏ
          kenh muong               | report22 | kênh mương
          1394 hộ                  | report22 | 1.394 hộ
          nước sạch -thuỷ          | plan     | nước sạch
          vê*                      | plan     | vệ
          Mặt trận Tổ quốc         | report23 | MTTQ
          MTTQ giám sát            | report23 | MTTQ các xã giám sát
          CA tuần tra              | report23 | Công an xã tuần tra
          """,
      delimiter = '|',
      quoteCharacter = '\'')
  void findsWords(String query, String document, String surface) throws IOException {
    Hit first = search(query).hits().getFirst();
    assertThat(first.document().id()).isEqualTo(document);
    assertThat(surface(first)).isEqualTo(surface);
  }

  @Test
  void prefersTheAccentsThatWereTyped() throws IOException {
    assertThat(search("bán").hits().getFirst().snippet()).contains("bán giống lúa");
    assertThat(search("bản").hits().getFirst().snippet()).contains("đường đến bản");
    assertThat(search("\"bán\"").total()).isEqualTo(1);
  }

  @Test
  void findsTheSentenceThatAPageEndCuts() throws IOException {
    Hit hit = search("\"cứng hóa kênh mương\"").hits().getFirst();
    assertThat(hit.page()).isEqualTo(1);
    assertThat(hit.where()).isEqualTo("body");
    assertThat(hit.snippet()).contains("cứng hoá kênh mương ở mười hai thôn");
    assertThat(surface(hit)).isEqualTo("cứng hoá");
    assertThat(search("mười hai thôn").hits().getFirst().page()).isEqualTo(2);
  }

  @Test
  void marksTheWordsInsideTheSnippet() throws IOException {
    Hit hit = search("mười thôn").hits().getFirst();
    assertThat(hit.marks())
        .extracting(mark -> hit.snippet().substring(mark.get(0), mark.get(1)))
        .containsExactly("mười", "thôn");
    assertThat(hit.boxes()).hasSize(1);
    assertThat(hit.boxes().getFirst().y()).isEqualTo(60);
  }

  @Test
  void saysWhereInTheDocument() throws IOException {
    assertThat(search("dọn vệ sinh").hits().getFirst().where()).isEqualTo("footnote 1");
    assertThat(search(filtered("vệ sinh", "", "", SearchRequest.Part.BODY)).hits())
        .extracting(hit -> hit.document().id())
        .containsExactly("plan");
  }

  @ParameterizedTest
  @CsvSource({
    "KH, '', plan",
    "kế hoạch, '', plan",
    "BC, hu, report22",
    "'', UBND, report23",
    "'', thanh son ha, plan report22 report23"
  })
  void filtersByTypeAndIssuer(String type, String issuer, String documents) throws IOException {
    assertThat(search(filtered("xã OR bản", type, issuer, null)).hits())
        .extracting(hit -> hit.document().id())
        .containsOnly(documents.split(" "));
  }

  @Test
  void countsFacetsOverAllPages() throws IOException {
    SearchAnswer answer = search("xã");
    assertThat(answer.total()).isEqualTo(5);
    assertThat(answer.facets().get("year"))
        .containsExactly(
            new SearchAnswer.FacetCount("2022", 3), new SearchAnswer.FacetCount("2023", 2));
    assertThat(answer.facets().get("origin")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"kênh mươn, kênh mương", "giống luá, ''", "ve sinh moi truog, ve sinh moi truong"})
  void suggestsAnotherSpelling(String typed, String suggestion) throws IOException {
    assertThat(search(typed).suggestion().orElse("")).isEqualTo(suggestion);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "-", "*", "OR", "-a", "\"\"", "((", "\\", "a OR", "12/"})
  void takesAnyInput(String typed) throws IOException {
    assertThat(search(typed).query()).isEqualTo(typed);
  }

  @Test
  void theLatestComesFirstWhereThatIsAsked() throws IOException {
    SearchRequest latest =
        new SearchRequest(
            Optional.empty(),
            "xã",
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            10,
            1,
            SearchRequest.Order.DATE);
    assertThat(search(latest).hits())
        .extracting(hit -> hit.document().year().orElseThrow())
        .startsWith(2023)
        .endsWith(2022)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  private static SearchRequest filtered(
      String query, String type, String issuer, SearchRequest.Part in) {
    return new SearchRequest(
        Optional.empty(),
        query,
        Optional.of(type).filter(t -> !t.isEmpty()),
        Optional.of(issuer).filter(i -> !i.isEmpty()),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.ofNullable(in),
        10,
        1);
  }

  private static String surface(Hit hit) {
    return new Span(hit.span().get(0), hit.span().get(1))
        .of(ENTRIES.get(hit.document().id()).analysis().document().layout().text());
  }
}
