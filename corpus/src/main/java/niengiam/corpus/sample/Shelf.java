package niengiam.corpus.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;

/** The identities of what a district issues, whether generated or only cited. */
final class Shelf {
  private final SampleOptions options;
  private final Region region;

  Shelf(SampleOptions options, Region region) {
    this.options = options;
    this.region = region;
  }

  /** The identity of a document of a year; Party numbers rise through the term. */
  Paper paper(Kind kind, int year) {
    SplittableRandom random = region.random(1000 + kind.rank() * 100 + year);
    int age = year - options.fromYear() + 1;
    String name = region.name;
    return switch (kind) {
      case PARTY_REPORT ->
          new Paper(
              "Báo cáo",
              code(100 + age * 95 + random.nextInt(40), "-BC/HU"),
              LocalDate.of(year, 12, 1 + random.nextInt(9)),
              "Ban Thường vụ Huyện ủy",
              "tổng kết công tác dân vận năm %d, nhiệm vụ trọng tâm năm %d"
                  .formatted(year, year + 1));
      case STATE_REPORT ->
          new Paper(
              "Báo cáo",
              code(300 + random.nextInt(400), "/BC-UBND"),
              LocalDate.of(year, 12, 10 + random.nextInt(15)),
              "Ủy ban nhân dân huyện " + name,
              "tình hình phát triển kinh tế - xã hội năm %d, kế hoạch năm %d"
                  .formatted(year, year + 1));
      case PARTY_PLAN ->
          new Paper(
              "Kế hoạch",
              code(40 + age * 60 + random.nextInt(30), "-KH/HU"),
              LocalDate.of(year, 1 + random.nextInt(2), 3 + random.nextInt(24)),
              "Ban Thường vụ Huyện ủy",
              "kiểm tra, giám sát công tác dân vận năm " + year);
      case PARTY_DIRECTIVE ->
          new Paper(
              "Chỉ thị",
              code(1 + age * 5 + random.nextInt(4), "-CT/HU"),
              LocalDate.of(year, 3 + random.nextInt(2), 2 + random.nextInt(26)),
              "Ban Thường vụ Huyện ủy",
              "tăng cường đối thoại với Nhân dân trong năm " + year);
      case STATE_PLAN ->
          new Paper(
              "Kế hoạch",
              code(5 + random.nextInt(60), "/KH-UBND"),
              LocalDate.of(year, 1 + random.nextInt(2), 4 + random.nextInt(22)),
              "Ủy ban nhân dân huyện " + name,
              "phát triển giáo dục và giảm nghèo năm " + year);
      case COMMUNE_REPORT ->
          new Paper(
              "Báo cáo",
              code(20 + age * 40 + random.nextInt(20), "-BC/ĐU"),
              LocalDate.of(year, 11, 3 + random.nextInt(25)),
              "Đảng ủy xã " + name,
              "kết quả công tác dân vận năm " + year);
    };
  }

  /** The yearly programme, which no archive of these holds. */
  Paper programme(int year) {
    SplittableRandom random = region.random(9000 + year);
    return new Paper(
        "Chương trình",
        code(8 + year - options.fromYear() + random.nextInt(3) * 10, "-CTr/HU"),
        LocalDate.of(year - 1, 12, 18 + random.nextInt(12)),
        "Ban Thường vụ Huyện ủy",
        "công tác dân vận năm " + year);
  }

  /** A letter of the year. */
  Paper letter(int year) {
    SplittableRandom random = region.random(9100 + year);
    return new Paper(
        "Công văn",
        code(600 + random.nextInt(900), "/UBND-NV"),
        LocalDate.of(year, 5 + random.nextInt(4), 2 + random.nextInt(26)),
        "Ủy ban nhân dân huyện " + region.name,
        "chấn chỉnh kỷ cương trong tiếp nhận, trả kết quả hồ sơ");
  }

  /**
   * The plan of a year for a field of work, which no archive of these holds; signed before the year
   * begins, in the order of the fields.
   */
  Paper plan(Theme theme, int number, int year) {
    SplittableRandom random = region.random(73_000 + number * 100 + year);
    return new Paper(
        "Kế hoạch",
        code(200 + number * 20 + random.nextInt(20), "/KH-UBND"),
        LocalDate.of(year - 1, 12, 3 + 2 * number + random.nextInt(2)),
        "Ủy ban nhân dân huyện " + region.name,
        "công tác " + theme.title().toLowerCase(Locale.ROOT) + " năm " + year);
  }

  private static String code(int number, String symbol) {
    return String.format(Locale.ROOT, "%02d%s", number, symbol);
  }
}
