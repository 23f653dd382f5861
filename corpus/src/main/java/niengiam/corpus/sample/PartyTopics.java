package niengiam.corpus.sample;

import java.util.List;

/** What Party reports count. */
final class PartyTopics {
  static final Topic MODELS =
      Topic.of(
          "models",
          "mô hình",
          0,
          90,
          150,
          0.06,
          "mô hình “Dân vận khéo” đăng ký",
          "Các cấp, các ngành đăng ký thực hiện {} “Dân vận khéo” {}",
          "Phong trào lan tỏa tới từng thôn, bản; toàn huyện đăng ký mới {} “Dân vận khéo” {}",
          "Qua rà soát, trên địa bàn có {} “Dân vận khéo” được đăng ký {}");

  static final Topic CASES =
      Topic.of(
          "cases",
          "vụ việc",
          0,
          60,
          120,
          -0.03,
          "vụ việc hòa giải tiếp nhận",
          "Các tổ hòa giải ở cơ sở tiếp nhận {} {}",
          "Công tác hòa giải được duy trì đều đặn, trong năm thụ lý {} {}");

  static final Topic RECEPTIONS =
      Topic.of(
          "receptions",
          "lượt",
          0,
          150,
          420,
          0.04,
          "lượt tiếp công dân",
          "Cấp ủy, chính quyền hai cấp tiếp {} công dân {}",
          "Trụ sở tiếp dân đón {} công dân đến kiến nghị, phản ánh {}");

  static final Topic PETITIONS =
      Topic.of(
          "petitions",
          "đơn",
          0,
          40,
          95,
          -0.05,
          "đơn thư tiếp nhận",
          "Trong kỳ tiếp nhận {} các loại {}",
          "Bộ phận một cửa và các phòng chuyên môn nhận {} thư của Nhân dân {}");

  static final Topic MEMBERS =
      Topic.of(
          "members",
          "đảng viên",
          0,
          80,
          160,
          0.03,
          "đảng viên mới kết nạp",
          "Các chi bộ kết nạp được {} mới {}",
          "Công tác phát triển Đảng có chuyển biến, đã kết nạp {} {}");

  static final Topic DIALOGUES =
      Topic.of(
          "dialogues",
          "cuộc",
          0,
          14,
          32,
          0.05,
          "cuộc đối thoại của người đứng đầu với Nhân dân",
          "Người đứng đầu cấp ủy, chính quyền chủ trì {} đối thoại với Nhân dân {}",
          "Đã tổ chức {} đối thoại trực tiếp tại thôn, bản {}");

  static final Topic OVERSIGHT =
      Topic.of(
          "oversight",
          "cuộc",
          0,
          20,
          45,
          0.04,
          "cuộc giám sát của Mặt trận và đoàn thể",
          "Mặt trận Tổ quốc và các đoàn thể chủ trì {} giám sát {}",
          "Hoạt động giám sát được đổi mới, đã tiến hành {} giám sát chuyên đề {}");

  static final Topic FUND =
      Topic.of(
          "fund",
          "triệu đồng",
          0,
          450,
          900,
          0.07,
          "quỹ “Vì người nghèo” vận động được",
          "Quỹ “Vì người nghèo” các cấp vận động được {} {}",
          "Các nhà hảo tâm, doanh nghiệp ủng hộ quỹ “Vì người nghèo” {} {}");

  static final Topic HOUSES =
      Topic.of(
          "houses",
          "nhà",
          0,
          18,
          60,
          0.05,
          "nhà Đại đoàn kết bàn giao",
          "Hỗ trợ xây mới và bàn giao {} Đại đoàn kết {}",
          "Từ nguồn đóng góp đã hoàn thành {} Đại đoàn kết cho hộ khó khăn {}");

  static final List<Topic> ALL =
      List.of(MODELS, CASES, RECEPTIONS, PETITIONS, MEMBERS, DIALOGUES, OVERSIGHT, FUND, HOUSES);

  private PartyTopics() {}
}
