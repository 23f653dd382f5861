package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.analyzer.fact.Change;
import niengiam.analyzer.fact.Measure;

/** C16 for ranks: place 9 of 8, or a gain of places from beyond the last one. */
final class Ranks implements Check {
  @Override
  public String id() {
    return "C16-rank";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      for (int i = 0; i < scene.figures().size(); i++) {
        Figure rank = scene.figures().get(i);
        if (rank.measure().kind() == Measure.Kind.RANK
            && rank.measure().denominator().isPresent()) {
          check(document, scene, i).ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  private Optional<Suspicion> check(Reading document, Scene scene, int at) {
    Figure rank = scene.figures().get(at);
    BigDecimal places = rank.measure().denominator().orElseThrow();
    if (rank.value().compareTo(places) > 0) {
      return Optional.of(
          Suspicion.of(
              this,
              List.of(document.evidence(scene, rank)),
              "≤ " + Numbers.print(places),
              Numbers.print(rank.value())));
    }
    if (at + 1 >= scene.figures().size()) {
      return Optional.empty();
    }
    Figure next = scene.figures().get(at + 1);
    Optional<Change> change = next.measure().change();
    boolean ranks = next.unit().equals("bậc") && next.start() - rank.end() < 60;
    if (!ranks || change.isEmpty() || next.measure().kind() != Measure.Kind.CHANGE) {
      return Optional.empty();
    }
    boolean up = change.get().direction() == Change.Direction.UP;
    BigDecimal amount = change.get().amount();
    BigDecimal before = up ? rank.value().add(amount) : rank.value().subtract(amount);
    boolean possible = before.signum() > 0 && before.compareTo(places) <= 0;
    return possible
        ? Optional.empty()
        : Optional.of(
            Suspicion.of(
                this,
                List.of(document.evidence(scene, next), document.evidence(scene, rank)),
                "1–" + Numbers.print(places),
                Numbers.print(before)));
  }
}
