package niengiam.analyzer.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niengiam.analyzer.fact.Reference;
import niengiam.analyzer.structure.Passage;
import niengiam.extractor.layout.Span;

/**
 * The citations of a document, to be asked what stands before a place. Each answer looks at the
 * citations of its own passage only, however many the document has.
 */
final class Antecedents {
  /** The citations of one type in one stream of text, in order. */
  private record Row(NavigableMap<Integer, Reference> byStart, Optional<Reference> attaching) {}

  /**
   * What is cited before a place.
   *
   * @param near in the same passage, in order
   * @param attaching the first one that the document says it is attached to
   */
  record Before(List<Reference> near, Optional<Reference> last, Optional<Reference> attaching) {}

  private static final String BODY = "";

  private final NavigableMap<Integer, Span> spans = new TreeMap<>();

  /** By the type in small letters, then by the note, the body being the empty one. */
  private final Map<String, Map<String, Row>> rows = new HashMap<>();

  Antecedents(List<Reference> references) {
    for (Reference r : references) {
      spans.merge(r.span().start(), r.span(), (a, b) -> a.end() >= b.end() ? a : b);
      Map<String, Row> streams =
          rows.computeIfAbsent(r.type().toLowerCase(Locale.ROOT), k -> new HashMap<>());
      String stream = r.footnote().orElse(BODY);
      Row row = streams.getOrDefault(stream, new Row(new TreeMap<>(), Optional.empty()));
      row.byStart().put(r.span().start(), r);
      boolean first = row.attaching().isEmpty() && r.relation().equals("attaches");
      streams.put(stream, first ? new Row(row.byStart(), Optional.of(r)) : row);
    }
  }

  /** Whether a citation covers part of a span. Citations do not overlap each other. */
  boolean overlap(Span span) {
    Map.Entry<Integer, Span> before = spans.lowerEntry(span.end());
    return before != null && before.getValue().overlaps(span);
  }

  /**
   * @param type absent for any
   * @param passage that the place is in: a note sees the body and itself, the body no note
   */
  Before before(int place, Optional<String> type, Passage passage) {
    List<Reference> near = new ArrayList<>();
    Optional<Reference> last = Optional.empty();
    Optional<Reference> attaching = Optional.empty();
    for (Map.Entry<String, Map<String, Row>> typed : rows.entrySet()) {
      if (type.filter(t -> !same(typed.getKey(), t)).isPresent()) {
        continue;
      }
      for (String stream : streams(passage)) {
        Row row = typed.getValue().get(stream);
        if (row == null) {
          continue;
        }
        NavigableMap<Integer, Reference> before = row.byStart().headMap(place, false);
        for (Reference r : before.descendingMap().values()) {
          if (r.span().end() > place) {
            continue;
          }
          last = Optional.of(last.filter(l -> later(l, r)).orElse(r));
          if (r.span().start() < passage.span().start()) {
            break;
          }
          if (passage.spans().stream().anyMatch(s -> s.contains(r.span().start()))) {
            near.add(r);
          }
        }
        attaching = attaching.or(() -> row.attaching().filter(r -> r.span().end() <= place));
      }
    }
    near.sort(Comparator.comparing(Reference::span));
    return new Before(near, last, attaching);
  }

  private static List<String> streams(Passage passage) {
    return passage.footnote().map(note -> List.of(BODY, note)).orElse(List.of(BODY));
  }

  /** A citation in the note itself is nearer than any of the body. */
  private static boolean later(Reference known, Reference other) {
    return known.footnote().isPresent() != other.footnote().isPresent()
        ? known.footnote().isPresent()
        : known.span().start() > other.span().start();
  }

  /** "Quy chế" may stand for a Quy chế phối hợp. */
  static boolean same(String whole, String shortened) {
    String lower = whole.toLowerCase(Locale.ROOT);
    String head = shortened.toLowerCase(Locale.ROOT);
    return lower.equals(head) || lower.startsWith(head + " ");
  }
}
