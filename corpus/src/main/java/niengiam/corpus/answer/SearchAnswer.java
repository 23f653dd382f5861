package niengiam.corpus.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer of a search.
 *
 * @param id of the query, where several are asked at once
 * @param total number of matching places, over all pages of the answer
 * @param suggestion a better spelling, when little was found
 * @param facets number of matching places by "type", "issuer", "year" and "origin"
 */
public record SearchAnswer(
    Optional<String> id,
    String query,
    long total,
    Optional<String> suggestion,
    Map<String, List<FacetCount>> facets,
    List<Hit> hits) {
  public SearchAnswer {
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    hits = List.copyOf(hits);
  }

  /** How many matching places have a value. */
  public record FacetCount(String value, long count) {}
}
