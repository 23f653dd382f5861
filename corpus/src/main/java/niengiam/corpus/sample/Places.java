package niengiam.corpus.sample;

import java.util.List;
import java.util.SplittableRandom;

/** Invented villages, people and times, many of each. */
final class Places {
  private static final List<String> ONSETS =
      List.of(
          "B", "C", "Ch", "D", "Đ", "G", "H", "Kh", "L", "M", "N", "Ng", "Nh", "Ph", "S", "T", "Th",
          "Tr", "V", "X");
  private static final List<String> RHYMES =
      List.of(
          "a", "ái", "ạng", "âm", "ấu", "ét", "ơn", "ờm", "uông", "ươi", "óc", "ọng", "ôm", "oan",
          "ủi", "út", "ưng", "ẵng", "ằm", "iu");
  private static final List<String> HEADS =
      List.of("bản", "thôn", "xóm", "khu", "tổ dân cư", "điểm dân cư");
  private static final List<String> TITLES =
      List.of("đồng chí", "già làng", "trưởng bản", "hội viên", "bí thư chi bộ");
  private static final List<String> TIMES =
      List.of(
          "từ tuần đầu tháng %d",
          "sang tháng %d",
          "trong tháng %d",
          "suốt tháng %d",
          "giữa tháng %d",
          "đến cuối tháng %d",
          "nhân đợt cao điểm tháng %d");
  private static final int MONTHS = 11;

  private final SplittableRandom random;

  Places(SplittableRandom random) {
    this.random = random;
  }

  String village() {
    String last = random.nextInt(3) == 0 ? " " + (1 + random.nextInt(9)) : "";
    return pick(HEADS) + " " + syllable() + " " + syllable() + last;
  }

  String person() {
    return pick(TITLES) + " " + Names.person(random);
  }

  String time() {
    return pick(TIMES).formatted(1 + random.nextInt(MONTHS));
  }

  private String syllable() {
    return pick(ONSETS) + pick(RHYMES);
  }

  private String pick(List<String> ways) {
    return ways.get(random.nextInt(ways.size()));
  }
}
