package niengiam.analyzer.find.entity;

import java.util.List;
import java.util.Set;

/** Words of the names of organisations. The bodies that issue documents are among the rules. */
final class Bodies {
  /** Bodies that sign nothing of their own, and short forms. */
  static final List<String> MORE =
      List.of(
          "Đảng Cộng sản Việt Nam",
          "Ban Thường vụ",
          "Ban Chấp hành",
          "Ban Thường trực",
          "Ban Dân vận",
          "BDV",
          "Khối Dân vận",
          "Ban Tuyên giáo",
          "Ban Tổ chức",
          "Ban Bí thư",
          "Ban Chỉ huy Quân sự",
          "Ban CHQS",
          "Bộ CHQS",
          "Bộ Chỉ huy Quân sự",
          "Bộ Chỉ huy Bộ đội Biên phòng",
          "Đồn Biên phòng",
          "Công an",
          "Thường trực",
          "BTV",
          "Hội đồng nhân dân",
          "Ủy ban nhân dân",
          "Chủ tịch UBND",
          "Ủy ban Mặt trận Tổ quốc",
          "Mặt trận Tổ quốc",
          "Mặt trận",
          "Ủy ban MTTQ",
          "UBMTTQ",
          "UBND",
          "HĐND",
          "MTTQ",
          "Ban Pháp chế",
          "Ban Kinh tế - Xã hội",
          "Ban Kinh tế - Ngân sách",
          "Ban Văn hóa - Xã hội",
          "Ban Tiếp công dân",
          "Ban An toàn giao thông",
          "Hội đồng nghĩa vụ quân sự",
          "Hội Nông dân",
          "Hội Phụ nữ",
          "Hội LHPN",
          "Hội Liên hiệp Phụ nữ",
          "Hội Cựu chiến binh",
          "Hội Người cao tuổi",
          "Hội Chữ thập đỏ",
          "Hội Khuyến học",
          "Hội Luật gia",
          "Đoàn Thanh niên",
          "Thành đoàn",
          "Công đoàn",
          "Liên đoàn Lao động",
          "LĐLĐ",
          "Đảng bộ",
          "Cục Thuế",
          "Chi cục Thuế",
          "Cục Thống kê",
          "Chi cục Thống kê",
          "Cục Thi hành án dân sự",
          "Chi cục Thi hành án dân sự",
          "Hạt Kiểm lâm",
          "Thanh tra",
          "Tòa án nhân dân",
          "Viện kiểm sát nhân dân",
          "Kho bạc Nhà nước",
          "Ngân hàng Chính sách xã hội",
          "Văn phòng",
          "Trường Chính trị",
          "Đài Phát thanh - Truyền hình",
          "Đài Truyền thanh - Truyền hình",
          "Trung tâm Y tế",
          "Trung tâm Dịch vụ nông nghiệp",
          "Trung tâm Văn hóa, Thể thao và Truyền thông",
          "Sở Du lịch",
          "Sở Nông nghiệp và Môi trường",
          "Sở Dân tộc và Tôn giáo",
          "Phòng Giáo dục và Đào tạo",
          "Phòng Tài chính - Kế hoạch",
          "Phòng Tư pháp",
          "Phòng Dân tộc",
          "Phòng Kinh tế và Hạ tầng",
          "Phòng Tài nguyên và Môi trường",
          "Phòng Nông nghiệp và Phát triển nông thôn",
          "Phòng Nông nghiệp và Môi trường",
          "Phòng Lao động - Thương binh và Xã hội",
          "Phòng Văn hóa và Thông tin",
          "Đoàn",
          "Đoàn KTQP",
          "Đoàn KT-QP",
          "Đoàn Kinh tế - Quốc phòng",
          "Quân khu",
          "Sư đoàn",
          "Trung đoàn");

  /** Issuers of documents that are no bodies. */
  static final Set<String> NOT = Set.of("Đại hội", "Chi bộ", "Chủ tịch nước", "Thủ tướng");

  /** Words that name no body on their own: "lực lượng Công an", "Văn phòng phẩm". */
  static final Set<String> BARE =
      Set.of("Công an", "Thanh tra", "Văn phòng", "Thường trực", "Ban Thường trực", "BTV", "BDV");

  /** Bodies of the whole country: a name behind them is that of a person. */
  static final Set<String> CENTRAL =
      Set.of("Chính phủ", "Thủ tướng Chính phủ", "Quốc hội", "Bộ Chính trị", "Ban Bí thư");

  /** Military units, which a number names. */
  static final Set<String> UNITS =
      Set.of(
          "Đoàn",
          "Đoàn KTQP",
          "Đoàn KT-QP",
          "Đoàn Kinh tế - Quốc phòng",
          "Quân khu",
          "Sư đoàn",
          "Trung đoàn");

  static final String COMMITTEE = "Ban Chỉ đạo";

  /** What a steering committee steers, behind its head. */
  static final List<String> TOPICS =
      List.of(
          "35",
          "công tác tôn giáo",
          "quy chế dân chủ",
          "thực hiện quy chế dân chủ",
          "xây dựng và thực hiện quy chế dân chủ",
          "cải cách hành chính",
          "chuyển đổi số",
          "phổ cập giáo dục",
          "xây dựng nông thôn mới",
          "giảm nghèo",
          "các chương trình mục tiêu quốc gia",
          "thi hành án dân sự",
          "phòng, chống dịch",
          "phòng, chống thiên tai",
          "phòng, chống tội phạm",
          "phòng chống tội phạm",
          "phòng, chống tham nhũng, tiêu cực",
          "về",
          "ở cơ sở");

  /** What may stand between the head and a name; the longer ones first. */
  static final List<String> TIES =
      List.of(
          "Hội đồng nhân dân và Ủy ban nhân dân",
          "Ủy ban Mặt trận Tổ quốc",
          "Mặt trận Tổ quốc",
          "Ủy ban nhân dân",
          "Hội đồng nhân dân",
          "Trung ương Đảng",
          "Đảng bộ tỉnh",
          "Đảng bộ huyện",
          "Đảng bộ xã",
          "HĐND và UBND",
          "HĐND & UBND",
          "Ủy ban MTTQ",
          "các cấp",
          "cơ sở",
          "Huyện ủy",
          "Tỉnh ủy",
          "Thành ủy",
          "Đảng ủy",
          "Thị ủy",
          "Trung ương",
          "Việt Nam",
          "thành phố",
          "thị trấn",
          "thị xã",
          "UBND",
          "HĐND",
          "MTTQ",
          "tỉnh",
          "huyện",
          "quận",
          "xã",
          "phường",
          "TU",
          "TW");

  /** Levels in a list: "UBND các xã, phường, thị trấn". */
  static final List<String> LEVELS =
      List.of("thành phố", "thị trấn", "thị xã", "tỉnh", "huyện", "quận", "xã", "phường");

  private Bodies() {}
}
