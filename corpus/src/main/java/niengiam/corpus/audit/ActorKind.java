package niengiam.corpus.audit;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.analyzer.text.Lower;

/**
 * Whose work a report tells. An office belongs to the body that it serves; the Front and its
 * members tell of one work in common, and so count as one.
 */
enum ActorKind {
  PARTY(
      "[uủ][yỷ] ban kiểm tra|(?:tỉnh|thành|huyện|quận|thị|đảng|cấp) [uủ][yỷ]|"
          + "ban (?:dân vận|tổ chức|tuyên giáo|thường vụ)(?! (?:hội|đoàn))"),
  COUNCIL("hội đồng nhân dân|hđnd"),
  GOVERNMENT(
      "[uủ][yỷ] ban nhân dân|ubnd|(?<!biên )(?<!quốc )phòng \\p{L}|trung tâm|chi cục|sở \\p{L}"),
  FRONT(
      "mặt trận|mttq|đoàn thanh niên|đoàn tncs|phụ nữ|lhpn|nông dân|cựu chiến binh|"
          + "liên đoàn lao động|lđlđ|công đoàn|chữ thập đỏ|đoàn thể|tổ chức chính trị"),
  POLICE("công an"),
  MILITARY("quân sự|biên phòng|bộ đội|đồn "),
  COURT("tòa án|toà án"),
  PROSECUTION("viện kiểm sát");

  private final Pattern words;

  ActorKind(String words) {
    this.words = Pattern.compile(words);
  }

  /** All that a text names. */
  static Set<ActorKind> in(String text) {
    String lower = Lower.of(text);
    Set<ActorKind> named = EnumSet.noneOf(ActorKind.class);
    for (ActorKind kind : values()) {
      if (kind.words.matcher(lower).find()) {
        named.add(kind);
      }
    }
    return named;
  }

  /** The body that a text names first, in the words of the text. */
  static Optional<String> first(String text) {
    return Stream.of(values())
        .map(kind -> kind.words.matcher(Lower.of(text)))
        .filter(Matcher::find)
        .min(Comparator.comparingInt(Matcher::start))
        .map(found -> text.substring(found.start(), found.end()));
  }
}
