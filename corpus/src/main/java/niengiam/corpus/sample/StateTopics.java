package niengiam.corpus.sample;

import java.util.List;

/** What State reports count; schools and poverty also stand in Party reports. */
final class StateTopics {
  static final Topic SCHOOLS =
      Topic.of(
          "schools",
          "trường",
          0,
          16,
          28,
          0.08,
          "trường đạt chuẩn quốc gia",
          "Đến hết năm, toàn huyện có {} đạt chuẩn quốc gia {}",
          "Mạng lưới lớp học được sắp xếp lại; có {} được công nhận đạt chuẩn quốc gia {}");

  static final Topic POVERTY =
      Topic.of(
          "poverty",
          "%",
          2,
          24,
          38,
          -0.09,
          "tỷ lệ hộ nghèo",
          "Tỷ lệ hộ nghèo còn {} {}",
          "Kết quả rà soát cuối năm cho thấy tỷ lệ hộ nghèo ở mức {} {}");

  static final Topic GRAIN =
      Topic.of(
          "grain",
          "tấn",
          0,
          21_000,
          36_000,
          0.02,
          "sản lượng lương thực có hạt",
          "Sản lượng lương thực có hạt đạt {} {}",
          "Vụ mùa thuận lợi, tổng sản lượng cây lương thực có hạt cả năm là {} {}");

  static final Topic CATTLE =
      Topic.of(
          "cattle",
          "con",
          0,
          38_000,
          62_000,
          0.03,
          "đàn gia súc",
          "Tổng đàn gia súc hiện có {} {}",
          "Chăn nuôi phát triển ổn định, đàn gia súc đạt {} {}");

  static final Topic REVENUE =
      Topic.of(
          "revenue",
          "tỷ đồng",
          1,
          48,
          95,
          0.08,
          "thu ngân sách trên địa bàn",
          "Thu ngân sách trên địa bàn đạt {} {}",
          "Tổng thu ngân sách nhà nước trên địa bàn thực hiện {} {}");

  static final Topic FOREST =
      Topic.of(
          "forest",
          "%",
          1,
          41,
          52,
          0.012,
          "tỷ lệ che phủ rừng",
          "Tỷ lệ che phủ rừng đạt {} {}",
          "Công tác trồng, bảo vệ rừng được chú trọng, độ che phủ rừng nâng lên {} {}");

  static final Topic INSURED =
      Topic.of(
          "insured",
          "%",
          1,
          84,
          90,
          0.01,
          "tỷ lệ bao phủ bảo hiểm y tế",
          "Tỷ lệ bao phủ bảo hiểm y tế đạt {} {}",
          "Chính sách an sinh được bảo đảm, bảo hiểm y tế bao phủ {} dân số {}");

  static final Topic JOBS =
      Topic.of(
          "jobs",
          "lao động",
          0,
          900,
          1600,
          0.05,
          "lao động được giải quyết việc làm",
          "Giải quyết việc làm mới cho {} {}",
          "Các phiên giao dịch đã giới thiệu việc làm cho {} {}");

  static final Topic VISITORS =
      Topic.of(
          "visitors",
          "lượt khách",
          0,
          12_000,
          30_000,
          0.1,
          "lượt khách du lịch",
          "Du lịch cộng đồng khởi sắc, đón {} đến tham quan {}",
          "Các điểm du lịch đón {} trong năm {}");

  static final List<Topic> ALL =
      List.of(SCHOOLS, POVERTY, GRAIN, CATTLE, REVENUE, FOREST, INSURED, JOBS, VISITORS);

  private StateTopics() {}
}
