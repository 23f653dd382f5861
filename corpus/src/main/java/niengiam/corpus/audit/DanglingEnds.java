package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.analyzer.structure.Passage;
import niengiam.extractor.layout.Span;

/**
 * C24: a paragraph of a report that breaks off behind a word that cannot end one. Where the next
 * paragraph goes on in lower case, or the page ends, the reading lost the join and not the author
 * the words.
 */
final class DanglingEnds implements Check {
  private static final Pattern END =
      Pattern.compile(
          "(?u)(?<=[\\p{L}\\d,;] )(?:và|của|các|những|với|cùng với|cho các|nhằm|hoặc"
              + "|tại các|trong các|về việc|do các|theo các|để các|là các)[ .;]?$");

  private static final int SHORTEST = 40;
  private static final int SHOWN = 80;

  @Override
  public String id() {
    return "C24-dangling";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    if (!document.report()) {
      return suspicions;
    }
    List<Scene> scenes = document.scenes();
    for (int i = 0; i < scenes.size(); i++) {
      Scene scene = scenes.get(i);
      Optional<Passage> next =
          i + 1 < scenes.size() ? Optional.of(scenes.get(i + 1).passage()) : Optional.empty();
      Matcher end = END.matcher(scene.text());
      if (scene.text().length() >= SHORTEST && end.find() && breaksOff(document, scene, next)) {
        int from = Math.max(0, scene.text().length() - SHOWN);
        suspicions.add(
            Suspicion.of(
                this,
                List.of(document.evidence(scene.place(from, scene.text().length()))),
                "",
                "… " + scene.text().substring(end.start()).strip()));
      }
    }
    return suspicions;
  }

  private static boolean breaksOff(Reading document, Scene scene, Optional<Passage> next) {
    Span last = scene.passage().spans().getLast();
    String text = document.text();
    int at = last.end();
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean goesOn = at < text.length() && Character.isLowerCase(text.charAt(at));
    boolean onePage =
        next.isEmpty()
            || document.analysis().document().layout().pageOf(last)
                == document.analysis().document().layout().pageOf(next.get().span());
    return !goesOn && onePage && at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
