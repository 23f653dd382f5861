package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C30: a year said twice in a row ("đến 25/11/2023 năm 2023"), where something was left out. */
final class RepeatedYear implements Check {
  private static final Pattern TWICE =
      Pattern.compile(
          "(?iu)(?:\\d{1,2}/(?:\\d{1,2}/)?|năm )((?:19|20)\\d\\d)\\s+năm\\s+\\1(?![\\d-])");

  @Override
  public String id() {
    return "C30-repeated-year";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      Matcher twice = TWICE.matcher(scene.text());
      while (twice.find()) {
        suspicions.add(
            Suspicion.of(
                this,
                List.of(document.evidence(scene.place(twice.start(), twice.end()))),
                "",
                twice.group()));
      }
    }
    return suspicions;
  }
}
