package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;

/** C25: a quotation in a report that opens and does not close in its paragraph. */
final class Quotes implements Check {
  private static final int SHOWN = 60;

  @Override
  public String id() {
    return "C25-quotes";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    for (Scene scene : document.scenes()) {
      String text = scene.text();
      int open = -1;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '“') {
          if (open >= 0) {
            suspicions.add(suspicion(document, scene, open));
          }
          open = i;
        } else if (c == '”' || c == '"') {
          open = -1;
        }
      }
      if (open >= 0) {
        suspicions.add(suspicion(document, scene, open));
      }
    }
    return suspicions;
  }

  private Suspicion suspicion(Reading document, Scene scene, int open) {
    int end = Math.min(scene.text().length(), open + SHOWN);
    return Suspicion.of(
        this,
        List.of(document.evidence(scene.place(open, end))),
        "”",
        scene.text().substring(open, end));
  }
}
