package niengiam.corpus.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Invented documents of the centre and the province, which the archive cites and never holds. */
final class UpperPapers {
  final Paper directive;
  final Paper conclusion;
  final Paper oversight;
  final Paper comments;
  final Paper provincial;
  final Paper decree;
  final Paper decision;
  final Paper law =
      new Paper("Luật", "Luật Hòa giải ở cơ sở", LocalDate.of(2013, 6, 20), "Quốc hội", "hòa giải");

  private final SplittableRandom random;
  private final int year;

  UpperPapers(SampleOptions options) {
    random = new SplittableRandom(options.seed() * 31 + 5);
    year = options.fromYear();
    directive =
        party("Chỉ thị", "-CT/TW", "Ban Bí thư", "đổi mới công tác vận động đồng bào vùng cao");
    conclusion =
        party("Kết luận", "-KL/TW", "Bộ Chính trị", "phát huy vai trò của Nhân dân ở cơ sở");
    provincial =
        party(
            "Kết luận", "-KL/TU", "Ban Thường vụ Tỉnh ủy", "nâng cao chất lượng công tác dân vận");
    oversight = party("Quyết định", "-QĐ/TW", "Bộ Chính trị", "ban hành Quy chế giám sát ở cơ sở");
    int next = Integer.parseInt(oversight.number()) + 1;
    comments =
        new Paper(
            oversight.type(),
            next + "-QĐ/TW",
            oversight.date(),
            oversight.issuer(),
            "ban hành Quy định góp ý xây dựng chính quyền");
    decree = state("Nghị định", "/%d/NĐ-CP", "Chính phủ", "thực hiện dân chủ trong cơ quan");
    decision =
        state(
            "Quyết định",
            "/QĐ-UBND",
            "Ủy ban nhân dân tỉnh " + Names.PROVINCE,
            "giao chỉ tiêu kế hoạch phát triển kinh tế - xã hội");
  }

  List<Paper> all() {
    return List.of(directive, conclusion, provincial, oversight, comments, decree, decision, law);
  }

  private Paper party(String type, String symbol, String issuer, String subject) {
    return new Paper(type, number() + symbol, day(), issuer, subject);
  }

  private Paper state(String type, String symbol, String issuer, String subject) {
    LocalDate day = day();
    return new Paper(type, number() + symbol.formatted(day.getYear()), day, issuer, subject);
  }

  private int number() {
    return 21 + random.nextInt(170);
  }

  private LocalDate day() {
    return LocalDate.of(
        year - 1 - random.nextInt(4), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}
