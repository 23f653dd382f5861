package niengiam.corpus.sample;

import java.util.List;

/** Farming, roads, forest and water in long reports. */
final class LandThemes {
  static final Theme FIELDS =
      new Theme(
          "Trồng trọt, chăn nuôi",
          List.of("Trung tâm dịch vụ nông nghiệp", "Các hợp tác xã", "Khuyến nông viên cơ sở"),
          List.of(
              "đưa giống ngô ngắn ngày vào chân ruộng một vụ",
              "cải tạo nương chè già cỗi bằng cành giâm",
              "ủ phân hữu cơ từ rơm rạ và vỏ cà phê",
              "tiêm phòng lở mồm long móng trước mùa rét",
              "dựng chuồng kín gió, trữ cỏ voi khô cho trâu bò",
              "ký hợp đồng bao tiêu quả mận với thương lái dưới xuôi",
              "dán tem truy xuất lên túi gạo nếp nương"),
          List.of(
              "nhằm tránh sâu keo phá hoại cuối vụ",
              "để đạt giá bán cao hơn vào dịp giáp Tết",
              "nhằm hình thành vùng nguyên liệu tập trung",
              "qua đó giảm lượng thuốc trừ cỏ trên đất dốc"),
          List.of(
              "Rét đậm kéo dài làm mạ chết lác đác, nông dân phải gieo lại ở vài cánh đồng.",
              "Sản phẩm mật ong bạc hà được chấm ba sao, đóng lọ nhỏ bán cho du khách.",
              "Liên kết tiêu thụ còn lỏng, khi giá lên một số nhà tự ý bán ra ngoài.",
              "Máy gặt cầm tay thay dần liềm hái, công lao động nhàn hơn hẳn mọi năm."),
          List.of(
              new Theme.Thing("gieo cấy {} lúa mùa", "ha", "diện tích lúa mùa", 40, 900),
              new Theme.Thing("tiêm phòng {}", "con trâu bò", "con trâu bò tiêm phòng", 200, 6200),
              new Theme.Thing("cấp {} ngô lai", "kg giống", "kg giống ngô lai", 150, 4300),
              new Theme.Thing(
                  "tập huấn kỹ thuật cho {}", "nông dân", "nông dân học nghề", 30, 640)));

  static final Theme ROADS =
      new Theme(
          "Giao thông, xây dựng nông thôn mới",
          List.of("Ban quản lý dự án", "Tổ giám sát đầu tư cộng đồng", "Phòng Kinh tế và Hạ tầng"),
          List.of(
              "đổ bê tông lối rẽ vào xóm bằng xi măng hỗ trợ",
              "bắc cầu treo thay cho mảng tre qua suối",
              "khơi rãnh, phát quang hai bên đường trước mùa mưa",
              "kéo điện về cụm dân cư cuối nguồn",
              "chỉnh trang hàng rào, trồng hoa dọc ngõ",
              "cắm mốc hành lang, giải tỏa lều quán lấn chiếm",
              "nghiệm thu từng hạng mục có đại diện người hưởng lợi"),
          List.of(
              "nhằm nối thông các bản với trục chính",
              "để xe chở nông sản vào tận chân đồi",
              "nhằm hoàn thành tiêu chí còn thiếu",
              "với phương châm nhà nước và người dân cùng làm"),
          List.of(
              "Đá hộc khan hiếm khiến vài đoạn kè thi công dở dang, phải gia hạn hợp đồng.",
              "Người dân tự tháo dỡ tường rào, không đòi bồi thường, chỉ xin giữ lại gốc cây cổ thụ.",
              "Đường liên bản thông suốt, học sinh bớt cảnh lội bùn, xe cấp cứu vào được đến nơi.",
              "Công tác quyết toán chậm ở những gói thầu nhỏ do nhà thầu thiếu cán bộ hồ sơ."),
          List.of(
              new Theme.Thing("cứng hóa {} đường", "km", "km đường được cứng hóa", 2, 45),
              new Theme.Thing("hiến {} đất", "m2", "m2 đất hiến làm đường", 400, 9600),
              new Theme.Thing("góp {}", "ngày công", "ngày công đóng góp", 180, 7400),
              new Theme.Thing("lắp {} chiếu sáng", "bóng đèn", "bóng đèn chiếu sáng", 20, 510)));

  static final Theme FOREST =
      new Theme(
          "Quản lý, bảo vệ và phát triển rừng",
          List.of("Hạt kiểm lâm", "Tổ tuần rừng thôn bản", "Ban quản lý rừng phòng hộ"),
          List.of(
              "phát dọn đường băng cản lửa trước tháng khô hanh",
              "giao khoán từng khoảnh cho nhóm hộ trông coi",
              "gieo ươm cây lát, cây dổi trong bầu",
              "tháo gỡ bẫy thú và lán trại dựng trái phép",
              "chi trả tiền dịch vụ môi trường qua thôn",
              "đo lại ranh giới bằng ảnh vệ tinh",
              "ký cam kết không đốt nương khi gió lớn"),
          List.of(
              "nhằm chặn cháy lan từ địa bàn giáp ranh",
              "để người giữ rừng sống được bằng nghề",
              "nhằm tăng trữ lượng gỗ lớn",
              "qua đó giữ nguồn sinh thủy cho cánh đồng phía dưới"),
          List.of(
              "Hai điểm phát lửa được dập ngay trong đêm, thiệt hại chỉ là lau lách và cây bụi.",
              "Tình trạng lấn đất trồng sa nhân dưới tán vẫn lẻ tẻ, cần phân xử dứt điểm.",
              "Cây trồng năm thứ ba khép tán, tỷ lệ sống vượt dự tính của phương án thiết kế.",
              "Lực lượng mỏng, địa hình hiểm trở nên chuyến tuần tra dài ngày gặp nhiều trở ngại."),
          List.of(
              new Theme.Thing("trồng mới {} rừng", "ha", "diện tích rừng trồng mới", 15, 420),
              new Theme.Thing("tuần tra {}", "chuyến", "chuyến tuần tra rừng", 24, 310),
              new Theme.Thing("ươm {}", "cây giống", "cây giống được ươm", 800, 9800),
              new Theme.Thing("xử lý {}", "vụ vi phạm", "vụ vi phạm lâm luật", 2, 33)));

  static final Theme WATER =
      new Theme(
          "Tài nguyên, môi trường, phòng chống thiên tai",
          List.of(
              "Phòng Tài nguyên và Môi trường",
              "Ban chỉ huy phòng chống thiên tai",
              "Đội xung kích"),
          List.of(
              "nạo vét mương phai, gia cố đập dâng đầu mối",
              "di dời nhà nằm dưới chân taluy nứt toác",
              "thu gom vỏ bao thuốc bảo vệ thực vật vào bể",
              "đo đạc, cấp đổi giấy chứng nhận sau dồn thửa",
              "kiểm kê mỏ cát, yêu cầu ngừng hút ban đêm",
              "diễn tập sơ tán khi lũ ống đổ về",
              "lắp bồn chứa, dẫn nước tự chảy cho điểm cao"),
          List.of(
              "nhằm chủ động trước mùa mưa bão",
              "để mọi nhà có nước hợp vệ sinh quanh năm",
              "nhằm chấm dứt đổ rác xuống lòng khe",
              "với sự tham gia của dân quân và thanh niên"),
          List.of(
              "Trận lũ quét cuối hè cuốn trôi ao cá, song nhờ báo động sớm nên không ai bị thương.",
              "Bãi chôn lấp sắp đầy, việc tìm vị trí mới vướng ý kiến của khu dân cư lân cận.",
              "Kênh nội đồng thông dòng, ruộng cuối nguồn đủ nước đổ ải đúng khung thời vụ.",
              "Bản đồ cảnh báo sạt trượt treo ở nhà văn hóa, ai cũng biết lối chạy lên cao."),
          List.of(
              new Theme.Thing("nạo vét {} kênh mương", "mét", "mét kênh mương nạo vét", 300, 9400),
              new Theme.Thing("di dời {}", "hộ dân", "hộ dân di dời", 3, 85),
              new Theme.Thing("cấp {}", "giấy chứng nhận", "giấy chứng nhận đất", 50, 1700),
              new Theme.Thing("thu gom {} rác thải", "tấn", "tấn rác thải thu gom", 30, 950)));

  private LandThemes() {}
}
