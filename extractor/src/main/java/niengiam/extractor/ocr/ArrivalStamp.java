package niengiam.extractor.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niengiam.extractor.layout.Box;

/**
 * The stamp of the office that received a document: "ĐẾN", below it "Số", "Ngày", "Chuyển" (Decree
 * 30/2020/NĐ-CP, annex IV). Its number and date are not the document's own.
 */
final class ArrivalStamp {
  static final String KIND = "arrival-stamp";

  /** The heading of the stamp, alone or below the name of the office. */
  private static final Pattern HEAD = Pattern.compile("\\W*(?:CONG VAN |VAN BAN )?DEN\\W*");

  private static final Pattern FIELD =
      Pattern.compile("(?i)\\W*(?:so|ngay|gio|chuyen|kinh chuyen|luu (?:ho so|hs)|phong)\\b.*");

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  /** How far below its heading the stamp may reach, in heights of the heading. */
  private static final double REACH = 9;

  private ArrivalStamp() {}

  /** Where it stands, if one was read. */
  static Optional<Box> in(List<List<Reading>> lines) {
    for (List<Reading> line : lines) {
      if (HEAD.matcher(bare(line)).matches()) {
        List<Box> parts = new ArrayList<>();
        Box head = box(line);
        parts.add(head);
        for (List<Reading> other : lines) {
          Box box = box(other);
          double below = box.y() - head.y();
          boolean under = below > 0 && below < REACH * head.height();
          boolean beside = box.x() < head.right() && head.x() < box.right() + head.width();
          if (under && beside && FIELD.matcher(bare(other)).matches()) {
            parts.add(box);
          }
        }
        if (parts.size() > 1) {
          return Optional.of(Box.around(parts));
        }
      }
    }
    return Optional.empty();
  }

  private static Box box(List<Reading> line) {
    return Box.around(line.stream().map(Reading::box).toList());
  }

  private static String bare(List<Reading> line) {
    String text = line.stream().map(Reading::text).collect(Collectors.joining(" "));
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('Đ', 'D').replace('đ', 'd');
  }
}
