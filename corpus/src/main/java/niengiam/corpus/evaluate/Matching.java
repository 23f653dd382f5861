package niengiam.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiPredicate;
import java.util.function.Function;
import niengiam.extractor.layout.Span;

/**
 * Gold rows and found items matched one to one, in the order of the gold, each with the first free
 * item that overlaps with it and passes as the same.
 */
record Matching<F>(List<Pair<F>> pairs, List<JsonNode> missed, List<F> spurious) {
  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  record Pair<F>(JsonNode gold, F found) {}

  static <F> Matching<F> of(
      List<JsonNode> gold,
      List<F> found,
      Carry carry,
      Function<F, Span> span,
      BiPredicate<JsonNode, F> same) {
    List<F> free = new ArrayList<>(found);
    List<Pair<F>> pairs = new ArrayList<>();
    List<JsonNode> missed = new ArrayList<>();
    for (JsonNode row : gold) {
      Span place = place(row, carry);
      int hit = 0;
      while (hit < free.size()
          && !(place.overlaps(span.apply(free.get(hit))) && same.test(row, free.get(hit)))) {
        hit++;
      }
      if (hit < free.size()) {
        pairs.add(new Pair<>(row, free.remove(hit)));
      } else {
        missed.add(row);
      }
    }
    return new Matching<>(pairs, missed, free);
  }

  /** Where the analysed text says what the row is about. */
  static Span place(JsonNode row, Carry carry) {
    return carry.over(row.path("start").asInt(), row.path("end").asInt());
  }

  /** Writes precision, recall, F1 and the differences of a part. */
  void tally(Tally tally, Carry carry, String part, Function<F, String> surface) {
    tally.counts(part, pairs.size(), missed.size(), spurious.size());
    for (JsonNode row : missed) {
      missed(tally, carry, part, row, Rows.text(row, "surface"));
    }
    tally.spurious(part, spurious.stream().map(surface).toList());
  }

  /** A row that was not found, with what is read at its place. */
  static void missed(Tally tally, Carry carry, String part, JsonNode row, String surface) {
    int start = row.path("start").asInt();
    tally.missed(part, surface, OptionalInt.of(start), carry.read(start, row.path("end").asInt()));
  }
}
