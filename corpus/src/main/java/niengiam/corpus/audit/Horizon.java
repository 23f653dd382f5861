package niengiam.corpus.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Span;

/** C7: a horizon that ends before the period it follows, or a period that ends before it begins. */
final class Horizon implements Check {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?iu)(?:giai đoạn|nhiệm kỳ|thời kỳ)\\s+(?:từ năm )?(?<from>(?:19|20)\\d\\d)"
              + "\\s*(?:[-–]|đến(?: năm)?)\\s*(?<to>(?:19|20)\\d\\d)(?!\\d)"
              + "(?:,?\\s*(?:và\\s*)?(?:định hướng|tầm nhìn|hướng tới)(?:\\s+đến)?(?:\\s+năm)?"
              + "\\s+(?<horizon>(?:19|20)\\d\\d)(?!\\d))?");

  @Override
  public String id() {
    return "C7-horizon";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      Matcher period = PERIOD.matcher(scene.text());
      while (period.find()) {
        int from = Integer.parseInt(period.group("from"));
        int to = Integer.parseInt(period.group("to"));
        String horizon = period.group("horizon");
        boolean backwards = to < from;
        if (backwards || horizon != null && Integer.parseInt(horizon) <= to) {
          Span place = scene.place(period.start(), period.end());
          suspicions.add(
              Suspicion.of(
                  this,
                  List.of(document.evidence(place)),
                  "> " + (backwards ? from : to),
                  backwards ? period.group("to") : horizon,
                  "period",
                  from + "-" + to));
        }
      }
    }
    return suspicions;
  }
}
