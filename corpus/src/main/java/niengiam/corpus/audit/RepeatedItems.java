package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niengiam.corpus.index.Words;

/** C22: an item that stands twice in one enumeration of a report. */
final class RepeatedItems implements Check {
  private static final int FEWEST_ITEMS = 4;
  private static final int FEWEST_WORDS = 4;
  private static final int LONGEST_PASSAGE = 20_000;

  @Override
  public String id() {
    return "C22-repeated-item";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    for (Scene scene : document.scenes()) {
      if (scene.text().length() <= LONGEST_PASSAGE) {
        passage(document, scene, suspicions);
      }
    }
    return suspicions;
  }

  private void passage(Reading document, Scene scene, List<Suspicion> to) {
    String text = scene.text();
    String[] items = text.split(";", -1);
    if (items.length < FEWEST_ITEMS) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    int at = 0;
    for (String item : items) {
      String plain = Words.plain(item);
      int start = at + item.length() - item.stripLeading().length();
      int end = at + item.stripTrailing().length();
      Integer before = plain.split(" ", -1).length < FEWEST_WORDS ? null : seen.put(plain, start);
      if (before != null) {
        to.add(
            Suspicion.of(
                this,
                List.of(
                    document.evidence(scene.place(start, end)),
                    document.evidence(scene.place(before, before + end - start))),
                "",
                item.strip()));
      }
      at += item.length() + 1;
    }
  }
}
