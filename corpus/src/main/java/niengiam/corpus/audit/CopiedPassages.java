package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import niengiam.corpus.answer.Evidence;
import niengiam.extractor.layout.Span;

/** C23: a paragraph with its figures that the report of the year before has too. */
final class CopiedPassages implements Check {
  private static final int FEWEST_FIGURES = 2;
  private static final int FEWEST_WORDS = 20;
  private static final double NEARLY_ALL = 0.9;

  /** A paragraph of every report is boilerplate, and not looked at in all of them. */
  private static final int MOST_CANDIDATES = 40;

  private final Map<Integer, List<Piece>> byKey = new HashMap<>();

  /**
   * @param issuer in plain words
   * @param figures in the order of the text
   */
  private record Piece(
      String document,
      String issuer,
      int year,
      Span span,
      Sketch sketch,
      List<BigDecimal> figures) {}

  @Override
  public String id() {
    return "C23-copied";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    if (!document.report()) {
      return List.of();
    }
    OptionalInt year = document.label().year();
    String issuer = document.issuer();
    for (Scene scene : document.scenes()) {
      int words = scene.text().split(" ", -1).length;
      if (words >= FEWEST_WORDS) {
        List<BigDecimal> figures =
            scene.figures().stream()
                .filter(Figure::counts)
                .map(figure -> figure.value().stripTrailingZeros())
                .toList();
        if (figures.size() >= FEWEST_FIGURES && year.isPresent() && !issuer.isEmpty()) {
          remember(
              new Piece(
                  document.id(),
                  issuer,
                  year.orElse(0),
                  scene.passage().spans().getFirst(),
                  Sketch.of(scene.text()),
                  figures));
        }
      }
    }
    return List.of();
  }

  private void remember(Piece piece) {
    for (int key : piece.sketch().keys()) {
      List<Piece> pieces = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (pieces.size() < MOST_CANDIDATES) {
        pieces.add(piece);
      }
    }
  }

  @Override
  public List<Suspicion> conclude(Holdings holdings) {
    Set<List<Piece>> pairs = new LinkedHashSet<>();
    for (List<Piece> pieces : byKey.values()) {
      for (Piece later : pieces) {
        for (Piece earlier : pieces) {
          if (later.year() == earlier.year() + 1
              && later.issuer().equals(earlier.issuer())
              && later.figures().equals(earlier.figures())
              && later.sketch().like(earlier.sketch()) >= NEARLY_ALL) {
            pairs.add(List.of(later, earlier));
          }
        }
      }
    }
    List<Suspicion> suspicions = new ArrayList<>();
    for (List<Piece> pair : pairs) {
      suspicion(pair.getFirst(), pair.getLast(), holdings).ifPresent(suspicions::add);
    }
    return suspicions;
  }

  private Optional<Suspicion> suspicion(Piece later, Piece earlier, Holdings holdings) {
    List<Evidence> places = new ArrayList<>();
    for (Piece piece : List.of(later, earlier)) {
      holdings.reading(piece.document()).ifPresent(r -> places.add(r.evidence(piece.span())));
    }
    return places.size() < 2
        ? Optional.empty()
        : Optional.of(
            Suspicion.of(
                this,
                places,
                "",
                Integer.toString(later.year()),
                "other",
                Integer.toString(earlier.year())));
  }
}
