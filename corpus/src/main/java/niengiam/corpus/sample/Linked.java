package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Statements whose parts depend on each other, so that one of them can be wrong. They have choices
 * of their own, and leave those of the rest of the document as they are.
 */
final class Linked {
  private static final int PURPOSE = 64_000;
  private static final int DISTRICTS = 8;

  private final Scribe scribe;
  private final Counting counting;
  private final SplittableRandom random;

  Linked(Scribe scribe, Counting counting) {
    this.scribe = scribe;
    this.counting = counting;
    this.random = scribe.region.random(PURPOSE + scribe.year);
  }

  /** What was there, what came, what was done, what is left. */
  Prose balance() {
    int old = 3 + random.nextInt(9);
    int fresh = 30 + random.nextInt(60);
    int left = 2 + random.nextInt(8);
    int done = old + fresh - left;
    boolean wrong = scribe.plants(Fault.BALANCE);
    Prose rest = count(wrong ? left + 3 : left, "hồ sơ", "hồ sơ còn lại");
    if (wrong) {
      rest = wrong(rest, Fault.BALANCE, left + " hồ sơ");
    }
    return Prose.fill(
        pick(
            "Về đất đai, năm trước chuyển sang {}, phát sinh mới {}; đã giải quyết xong {}, còn lại"
                + " {} đang xem xét.",
            "Văn phòng đăng ký thống kê: tồn đọng {} của năm trước, trong kỳ phát sinh {}; hoàn thành"
                + " {}; chưa giải quyết {}.",
            "Hồ sơ đất đai kỳ trước chuyển sang {}; nhận mới {}; đã xử lý {}; hiện còn {} đang giải"
                + " quyết."),
        count(old, "hồ sơ", "hồ sơ kỳ trước"),
        count(fresh, "hồ sơ", "hồ sơ mới"),
        count(done, "hồ sơ", "hồ sơ giải quyết"),
        rest);
  }

  /** The place of the district among all, and how many places it gained. */
  Prose rank() {
    int now = 1 + random.nextInt(4);
    int gained = 1 + random.nextInt(DISTRICTS - now);
    boolean wrong = scribe.plants(Fault.RANK);
    Prose shift = ranks(wrong ? DISTRICTS : gained, now);
    if (wrong) {
      shift = wrong(shift, Fault.RANK, gained + " bậc");
    }
    return Prose.fill(
        pick(
            "Chỉ số cải cách hành chính xếp thứ {}, tăng {} so với năm " + (scribe.year - 1) + ".",
            "Về cải cách hành chính, huyện đứng thứ {}, tăng {} so với cùng kỳ."),
        figure(now, now + "/" + DISTRICTS + " huyện, thành phố", "huyện", "rank"),
        shift);
  }

  private Prose ranks(int gained, int now) {
    String said = String.format(java.util.Locale.ROOT, "%02d bậc", gained);
    var shift =
        new Stated.Shift("tăng", BigDecimal.valueOf(gained), "bậc", "năm " + (scribe.year - 1));
    return Prose.of(
        said,
        new Stated.Figure(
            BigDecimal.valueOf(gained),
            "bậc",
            "change",
            "xếp hạng cải cách hành chính",
            scribe.year,
            "rank" + now,
            Optional.of(shift)));
  }

  /** How many communes of all of them. */
  Prose share() {
    int all = Region.COMMUNES;
    int some = 3 + random.nextInt(all - 3);
    boolean wrong = scribe.plants(Fault.UNIVERSE);
    int said = wrong ? all + 2 : some;
    Prose figure = figure(said, said + "/" + all + " xã", "xã", "ratio");
    if (wrong) {
      figure = wrong(figure, Fault.UNIVERSE, "≤ " + all + " xã");
    }
    return Prose.fill(
        pick(
            "Đến cuối năm có {} đạt chuẩn tiếp cận pháp luật.",
            "Qua thẩm định, {} hoàn thành tiêu chí về môi trường.",
            "Có {} duy trì tốt mô hình tự quản."),
        figure);
  }

  /** Communes by name, and how many they are. */
  Prose list() {
    List<String> names = scribe.region.communes().subList(0, 3 + random.nextInt(3));
    boolean wrong = scribe.plants(Fault.LIST);
    int said = names.size() + (wrong ? 1 : 0);
    Prose figure = count(said, "xã", "xã được kiểm tra trực tiếp");
    if (wrong) {
      figure = wrong(figure, Fault.LIST, names.size() + " xã");
    }
    return Prose.fill(
            pick(
                "Đoàn liên ngành làm việc trực tiếp tại {} (",
                "Việc thực hiện dân chủ được kiểm tra tại {} ("),
            figure)
        .then(String.join(", ", names) + ").");
  }

  /** A project with its period and horizon. */
  Prose horizon() {
    int from = scribe.year - scribe.year % 5 + 1;
    int right = from + 9;
    boolean wrong = scribe.plants(Fault.HORIZON);
    String period =
        "giai đoạn %d-%d, định hướng đến năm %d"
            .formatted(from, from + 4, wrong ? from + 2 : right);
    Prose said = Prose.of(period);
    if (wrong) {
      said = said.stating(new Stated.Wrong(Fault.HORIZON, "" + right, "" + (from + 2)));
    }
    return Prose.fill(
        pick(
            "Đề án phát triển vùng chè {} tiếp tục được triển khai.",
            "Các xã cụ thể hóa chương trình trồng rừng gỗ lớn {}."),
        said);
  }

  /** The last day that is counted. */
  Prose until() {
    String day = "25/11/" + scribe.year;
    boolean wrong = scribe.plants(Fault.YEAR);
    Prose said = Prose.of(day + (wrong ? " năm " + scribe.year : ""));
    if (wrong) {
      said = said.stating(new Stated.Wrong(Fault.YEAR, day, said.text()));
    }
    return Prose.fill(
        pick(
            "Tính đến {}, lãnh đạo huyện tiếp dân định kỳ {}.",
            "Số liệu chốt đến {}: người đứng đầu tiếp dân {}."),
        said,
        count(10 + random.nextInt(14), "lần", "lần tiếp dân định kỳ"));
  }

  /** Something that was not filled in. */
  Prose blank() {
    int tours = 4 + random.nextInt(9);
    boolean wrong = scribe.plants(Fault.RESIDUE);
    if (!wrong) {
      return Prose.fill(
          "Đội tuyên truyền lưu động phục vụ {} ở vùng cao.",
          count(tours, "buổi", "buổi tuyên truyền lưu động"));
    }
    Prose dots = Prose.of("…………");
    return Prose.fill(
        "Đội tuyên truyền lưu động phục vụ {} buổi ở vùng cao.",
        dots.stating(new Stated.Wrong(Fault.RESIDUE, tours + " buổi", dots.text())));
  }

  /** Two letters of the year; the greater number must not be the earlier one. */
  Prose letters(Citing citing, Shelf shelf) {
    Paper first = shelf.letter(scribe.year);
    boolean wrong = scribe.plants(Fault.ORDER);
    int number = Integer.parseInt(first.number()) + (wrong ? -150 : 150) - random.nextInt(50);
    Paper second =
        new Paper(
            first.type(),
            number + "/UBND-NV",
            first.date().plusDays(40 + random.nextInt(60)),
            first.issuer(),
            "khắc phục hạn chế sau kiểm tra công vụ");
    Prose later = citing.whole(second);
    if (wrong) {
      later =
          later.stating(
              new Stated.Wrong(Fault.ORDER, "> " + first.number(), Integer.toString(number)));
    }
    return Prose.fill("Huyện đã ban hành {}; sau đó là {}.", citing.whole(first), later);
  }

  private Prose count(int value, String unit, String phrase) {
    return counting.count(value, unit, phrase);
  }

  private Prose figure(int value, String said, String unit, String kind) {
    return Prose.of(
        said,
        new Stated.Figure(
            BigDecimal.valueOf(value), unit, kind, "", scribe.year, "", Optional.empty()));
  }

  private static Prose wrong(Prose figure, Fault fault, String expected) {
    return figure.stating(new Stated.Wrong(fault, expected, figure.text()));
  }

  private String pick(String... ways) {
    return ways[random.nextInt(ways.length)];
  }
}
