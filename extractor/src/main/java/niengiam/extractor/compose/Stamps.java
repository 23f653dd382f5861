package niengiam.extractor.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What signing software and vendors print over a page, by its words. */
public final class Stamps {
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)^\\W{0,3}(?:ký bởi|người ký|được ký bởi|ký số bởi|digitally signed|signature not verified"
              + "|signature valid|email\\s?:|cơ quan\\s?:|thời gian ký|ngày ký\\s?:|giờ ký"
              + "|date\\s?:\\s?\\d{4}|reason\\s?:|location\\s?:|sao y bản chính bởi"
              + "|(?:https?://)?(?:www\\.)?(?:luatvietnam|thuvienphapluat|vanbanphapluat|luatminhkhue)"
              + "\\.(?:vn|com|co)\\S*).*");
  private static final Pattern VENDOR =
      Pattern.compile(
          "(?iu).{0,30}\\b(?:luatvietnam|thuvienphapluat|vanbanphapluat)\\.(?:vn|com).{0,30}");

  private Stamps() {}

  /** Whether a line by itself shows that it is such a stamp, or is turned as watermarks are. */
  public static boolean stamp(Segment segment) {
    String text = segment.text();
    return segment.turned()
        || text.length() < 200
            && (LINE.matcher(text).lookingAt()
                || text.indexOf('.') >= 0 && VENDOR.matcher(text).matches());
  }

  /** Groups of rows: each a line of a stamp with the lines that it was wrapped to. */
  static List<List<Segment>> groups(List<Segment> segments) {
    List<Segment> ordered = new ArrayList<>(segments);
    ordered.sort(Comparator.comparingDouble(Segment::baseline));
    List<List<Segment>> groups = new ArrayList<>();
    for (Segment s : ordered) {
      if (stamp(s)) {
        groups.add(new ArrayList<>(List.of(s)));
      } else {
        for (int i = groups.size() - 1; i >= 0; i--) {
          if (wraps(groups.get(i).getLast(), s)) {
            groups.get(i).add(s);
            break;
          }
        }
      }
    }
    return groups;
  }

  private static boolean wraps(Segment last, Segment next) {
    double gap = next.baseline() - last.baseline();
    return !last.turned()
        && last.size() < 10.5
        && gap > 0.5 * last.size()
        && gap < 1.5 * last.size()
        && Math.abs(next.size() - last.size()) < 0.05 * last.size()
        && Math.abs(next.box().x() - last.box().x()) < 0.5 * last.size();
  }
}
