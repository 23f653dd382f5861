package niengiam.extractor.compose;

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

  /** Whether a line is such a stamp, or turned as watermarks are. */
  public static boolean stamp(Segment segment) {
    String text = segment.text();
    return segment.turned()
        || text.length() < 200
            && (LINE.matcher(text).lookingAt() || VENDOR.matcher(text).matches());
  }
}
