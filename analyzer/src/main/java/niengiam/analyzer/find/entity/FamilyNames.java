package niengiam.analyzer.find.entity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Family names of the peoples of Việt Nam, which tell a person from a place. */
final class FamilyNames {
  private static final Set<String> ALL =
      Set.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
          "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Đào", "Mai", "Trịnh", "Lương", "Tạ", "Chu", "Cao",
          "Thái", "Tô", "Trương", "Lưu", "Hà", "Đoàn", "Vương", "Lâm", "Phùng", "Quách", "Kiều",
          "Tống", "Đàm", "Đậu", "La", "Lại", "Nghiêm", "Thân", "Mạc", "Ninh", "Doãn", "Nông", "Hứa",
          "Triệu", "Bế", "Vi", "Lò", "Lường", "Quàng", "Cầm", "Cà", "Tòng", "Vàng", "Giàng", "Sùng",
          "Thào", "Mùa", "Hạng", "Hảng", "Ma", "Mã", "Tẩn", "Chảo", "Lù", "Lành", "Chẩu", "Sầm",
          "Lộc", "Vừ", "Chang", "Cứ", "Tráng", "Phàn", "Lèng", "Điêu", "Đèo", "Bạc", "Kha", "Lô",
          "Moong", "Hầu", "Ly", "Vùi", "Thèn", "Lừu", "Sình", "Khang", "Cháng", "Rơ", "Ksor",
          "Siu");

  private static final Set<String> IN_CAPITALS =
      ALL.stream().map(n -> n.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MIDDLE = Set.of("Văn", "Thị");

  private FamilyNames() {}

  static boolean start(Syllable syllable) {
    return ALL.contains(syllable.word());
  }

  static boolean starts(Tokens tokens, int i) {
    return tokens.syllable(i).is(Syllable.FAMILY_NAME);
  }

  /** The name is in capitals. */
  static boolean inCapitals(Tokens tokens, int i) {
    return IN_CAPITALS.contains(tokens.word(i));
  }

  static boolean middle(Tokens tokens, int i) {
    return MIDDLE.contains(tokens.word(i));
  }

  /**
   * Where the name of a place ends and that of its head begins: "huyện Thanh Sơn Hạ | Lò Văn Mây".
   */
  static int placeEnd(Tokens tokens, int from, int end) {
    for (int k = from; k + 1 < end; k++) {
      if (starts(tokens, k) && (k - from >= 2 || k == from && middle(tokens, k + 1))) {
        return k;
      }
    }
    return end;
  }
}
