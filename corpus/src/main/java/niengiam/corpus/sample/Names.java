package niengiam.corpus.sample;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invented names of places and people. */
final class Names {
  static final String PROVINCE = "Hà Sơn";

  private static final List<String> HEADS =
      List.of("Mường", "Nà", "Bản", "Pá", "Suối", "Khe", "Thác", "Đèo", "Huổi", "Phiêng", "Tà");
  private static final List<String> TAILS =
      List.of(
          "Lam",
          "Chuông",
          "Mây",
          "Hạc",
          "Vông",
          "Ngàn",
          "Sậy",
          "Trám",
          "Gạo",
          "Ổi",
          "Sương",
          "Dẻ",
          "Lụa",
          "Ngọc Bích",
          "Đá Đỏ",
          "Cọ Vàng",
          "Quế Thượng",
          "Giang Hạ",
          "Bưởi",
          "Khế");
  private static final List<String> ROUNDS = List.of("", " Đông", " Tây", " Nam", " Bắc");
  private static final List<String> SURNAMES =
      List.of("Lò", "Vàng", "Trịnh", "Đặng", "Hoàng", "Phùng", "Quàng", "Lưu", "Tẩn", "Đỗ");
  private static final List<String> MIDDLES = List.of("Văn", "Đức", "Thị", "Quang", "Hữu", "Minh");
  private static final List<String> GIVENS =
      List.of("Sướng", "Hường", "Thưởng", "Khuyến", "Mỵ", "Đạo", "Phẩm", "Nghĩa", "Tuyển", "Yến");

  private Names() {}

  /** The name of a district, different from those of all others. */
  static String district(int index) {
    return place(index);
  }

  /** The name of a commune, different from those of its neighbours. */
  static String commune(int district, int index) {
    return place(district * Region.COMMUNES + index + 1);
  }

  /** Steps that are prime to the numbers of heads and tails visit every pair once. */
  private static String place(int index) {
    int round = index / (HEADS.size() * TAILS.size()) % ROUNDS.size();
    return HEADS.get(index % HEADS.size())
        + " "
        + TAILS.get(index * 7 % TAILS.size())
        + ROUNDS.get(round);
  }

  static String person(SplittableRandom random) {
    return SURNAMES.get(random.nextInt(SURNAMES.size()))
        + " "
        + MIDDLES.get(random.nextInt(MIDDLES.size()))
        + " "
        + GIVENS.get(random.nextInt(GIVENS.size()));
  }

  /** A name in plain letters for file names. */
  static String slug(String text) {
    String plain =
        Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("\\p{Mn}", "");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
