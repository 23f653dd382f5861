package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;
import niengiam.corpus.index.Words;

/** The true values of every topic of a generated archive, by place and year. */
final class SeriesTruth {
  /** What a topic counts, in words. */
  private final Map<String, String> phrases = new TreeMap<>();

  private final Map<String, Map<String, Map<Integer, BigDecimal>>> topics = new TreeMap<>();

  void add(JsonNode document) {
    String place =
        Words.plain(document.path("metadata").path("place").path("issuing_place_line").asText());
    for (JsonNode measure : document.path("measures")) {
      String topic = measure.path("topic").asText();
      boolean level = !topic.isEmpty() && !measure.path("kind").asText().equals("change");
      if (level) {
        phrases.putIfAbsent(topic, measure.path("indicator").asText());
        topics
            .computeIfAbsent(topic, t -> new TreeMap<>())
            .computeIfAbsent(place, p -> new TreeMap<>())
            .put(measure.path("period").asInt(), measure.path("value").decimalValue());
      }
    }
  }

  /**
   * {@code series.top1}: of how many topics and places the first answer is the right series, that
   * is has most of its values; {@code series.values}: the share of values in it.
   *
   * @throws IOException when the archive cannot be read
   */
  void score(SampleScore.Answers answers, Tally tally) throws IOException {
    int series = 0;
    int right = 0;
    int values = 0;
    int found = 0;
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, Map<String, Map<Integer, BigDecimal>>> topic : topics.entrySet()) {
      CompareAnswer answer = answers.compare(phrases.get(topic.getKey()));
      for (Map.Entry<String, Map<Integer, BigDecimal>> place : topic.getValue().entrySet()) {
        int hits = hits(first(answer, place.getKey()), place.getValue());
        boolean top = hits * 2 > place.getValue().size();
        series++;
        right += top ? 1 : 0;
        values += place.getValue().size();
        found += hits;
        if (!top) {
          wrong.add(
              "%s, %s: %d of %d"
                  .formatted(
                      phrases.get(topic.getKey()), place.getKey(), hits, place.getValue().size()));
        }
      }
    }
    tally.value("series.top1", series == 0 ? 1 : (double) right / series);
    tally.value("series.values", values == 0 ? 1 : (double) found / values);
    tally.value("series.gold", series);
    wrong.forEach(what -> tally.missed("series", what, OptionalInt.empty(), ""));
  }

  /** The best series of a place. */
  private static Optional<Series> first(CompareAnswer answer, String place) {
    return answer.series().stream()
        .filter(s -> s.place().map(Words::plain).filter(p -> p.endsWith(place)).isPresent())
        .findFirst();
  }

  private static int hits(Optional<Series> series, Map<Integer, BigDecimal> truth) {
    int hits = 0;
    for (SeriesValue value : series.map(Series::values).orElse(List.of())) {
      BigDecimal expected = truth.get(value.year());
      hits += expected != null && expected.compareTo(value.value()) == 0 ? 1 : 0;
    }
    return hits;
  }
}
