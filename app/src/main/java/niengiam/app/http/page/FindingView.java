package niengiam.app.http.page;

import java.util.List;
import niengiam.corpus.answer.Finding;

/**
 * A finding as the page shows it.
 *
 * @param more places that are not shown
 */
public record FindingView(Finding finding, List<EvidenceView> places, int more) {
  public FindingView {
    places = List.copyOf(places);
  }
}
