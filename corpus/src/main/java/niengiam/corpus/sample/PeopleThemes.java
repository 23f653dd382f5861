package niengiam.corpus.sample;

import java.util.List;

/** Schools, health, culture and welfare in long reports. */
final class PeopleThemes {
  static final Theme SCHOOLS =
      new Theme(
          "Giáo dục và đào tạo",
          List.of("Ngành giáo dục huyện", "Ban giám hiệu các điểm trường", "Hội khuyến học cơ sở"),
          List.of(
              "mở lớp xóa mù chữ buổi tối cho phụ nữ lớn tuổi",
              "dồn ghép các điểm trường lẻ về trung tâm cụm bản",
              "tổ chức ăn trưa bán trú bằng gạo và rau do phụ huynh đóng góp",
              "luân phiên giáo viên ngoại ngữ giữa những trường còn thiếu",
              "đến từng nhà vận động trẻ trở lại lớp sau vụ thu hoạch",
              "dạy thử chương trình kỹ năng phòng tránh đuối nước",
              "lập tủ sách dùng chung đặt ở nhà văn hóa"),
          List.of(
              "nhằm giữ vững sĩ số sau kỳ nghỉ dài",
              "để trẻ năm tuổi đều nói thạo tiếng phổ thông trước khi vào lớp một",
              "nhằm rút ngắn khoảng cách chất lượng giữa các vùng",
              "với mục tiêu không còn phòng học tạm bằng tre nứa"),
          List.of(
              "Phụ huynh ở nơi xa trung tâm đã quen đưa con đến lớp đúng giờ, ít phải nhắc nhở.",
              "Chất lượng dạy học hai buổi chưa đồng đều vì nơi thừa, nơi thiếu giáo viên nghệ thuật.",
              "Phong trào hiến sách cũ lan rộng, nhiều thư viện nhỏ có thêm truyện tranh song ngữ.",
              "Việc kiểm định đánh giá ngoài tiến hành nghiêm, kết quả được thông báo công khai ở bảng tin."),
          List.of(
              new Theme.Thing("sửa chữa {}", "phòng học", "phòng học được sửa chữa", 6, 48),
              new Theme.Thing(
                  "vận động {} trở lại lớp", "học sinh", "học sinh trở lại lớp", 9, 140),
              new Theme.Thing("trao tặng {}", "xe đạp", "xe đạp trao tặng", 8, 70),
              new Theme.Thing("bồi dưỡng {}", "giáo viên", "giáo viên được bồi dưỡng", 25, 260)));

  static final Theme HEALTH =
      new Theme(
          "Y tế, dân số",
          List.of("Trung tâm y tế huyện", "Trạm y tế các xã", "Cộng tác viên dân số"),
          List.of(
              "khám sàng lọc mắt và răng miệng cho người cao tuổi",
              "phun hóa chất diệt muỗi quanh khu chợ phiên",
              "tư vấn tiền hôn nhân cho thanh niên sắp lập gia đình",
              "kiểm tra bếp ăn tập thể, lấy mẫu nước uống đóng bình",
              "cử bác sĩ luân phiên về trực ở trạm vùng cao",
              "cân đo, chấm biểu đồ tăng trưởng cho trẻ dưới hai tuổi",
              "hướng dẫn sơ cứu rắn cắn và ngộ độc nấm rừng"),
          List.of(
              "nhằm phát hiện sớm ca bệnh ngoài cộng đồng",
              "để hạ tỷ suất sinh con thứ ba ở những bản đông con",
              "nhằm giảm số lượt chuyển tuyến không cần thiết",
              "với yêu cầu mỗi thai phụ được khám đủ bốn lần"),
          List.of(
              "Không để dịch sởi, thủy đậu bùng phát thành ổ lớn; ca lẻ được cách ly tại nhà.",
              "Thuốc thiết yếu có lúc giao chậm do đấu thầu tập trung kéo dài sang quý sau.",
              "Bà con bớt nhờ thầy cúng khi ốm đau, tìm tới trạm từ ngày đầu phát sốt.",
              "Đội ngũ cô đỡ thôn bản làm việc tận tâm dù phụ cấp còn khiêm tốn."),
          List.of(
              new Theme.Thing(
                  "khám, cấp thuốc cho {} người bệnh", "lượt", "lượt khám chữa bệnh", 300, 4200),
              new Theme.Thing("tiêm chủng đủ mũi cho {}", "trẻ", "trẻ tiêm chủng đủ mũi", 60, 900),
              new Theme.Thing(
                  "kiểm tra {} kinh doanh thực phẩm", "cơ sở", "cơ sở thực phẩm", 12, 110),
              new Theme.Thing("cấp {} diệt muỗi", "màn", "màn tẩm hóa chất", 40, 700)));

  static final Theme CULTURE =
      new Theme(
          "Văn hóa, thể thao, thông tin",
          List.of("Phòng Văn hóa và Thông tin", "Các đội văn nghệ quần chúng", "Đài truyền thanh"),
          List.of(
              "phục dựng lễ mừng cơm mới theo nghi thức cũ",
              "ghi âm các làn điệu dân ca do nghệ nhân lớn tuổi truyền lại",
              "tổ chức giải bóng chuyền hơi giữa những khu dân cư",
              "phát thanh bản tin bằng ba thứ tiếng vào sáng sớm",
              "rà soát, chấm điểm danh hiệu gia đình văn hóa",
              "dẫn khách đi bộ qua ruộng bậc thang mùa nước đổ",
              "dựng lại nhà sàn cộng đồng bằng gỗ bà con góp"),
          List.of(
              "nhằm bảo tồn nghề dệt và trang phục cổ truyền",
              "để người trẻ hiểu gốc tích của bản làng mình",
              "nhằm xóa bỏ tập tục thách cưới nặng nề",
              "qua đó tăng thu nhập cho những nhà làm dịch vụ lưu trú"),
          List.of(
              "Đám tang không để quá hai ngày, đám cưới bớt linh đình so với trước.",
              "Nhạc cụ hư hỏng chậm được thay, sân tập thiếu đèn nên buổi tối vắng người.",
              "Tên bản, tên suối được ghi lại cẩn thận trong tập địa chí đang biên soạn.",
              "Mạng xã hội của huyện đăng bài đều, phản hồi thắc mắc nhanh và lịch sự."),
          List.of(
              new Theme.Thing("biểu diễn {} văn nghệ", "buổi", "buổi biểu diễn văn nghệ", 9, 85),
              new Theme.Thing("thu hút {}", "vận động viên", "vận động viên dự giải", 60, 800),
              new Theme.Thing("phát sóng {}", "bản tin", "bản tin phát sóng", 48, 420),
              new Theme.Thing("xếp hạng {}", "di tích", "di tích được xếp hạng", 2, 14)));

  static final Theme WELFARE =
      new Theme(
          "Giảm nghèo, an sinh xã hội",
          List.of(
              "Ban chỉ đạo giảm nghèo",
              "Phòng giao dịch ngân hàng chính sách",
              "Hội phụ nữ các xã"),
          List.of(
              "rà từng hộ theo bảng chấm điểm có đại diện thôn ký",
              "giao bò sinh sản theo lối xoay vòng giữa các nhà",
              "cho vay vốn qua tổ tiết kiệm, thu lãi hằng tháng",
              "xóa nhà dột nát bằng ngày công của dòng họ",
              "đưa lao động đi làm việc ở khu công nghiệp ngoài tỉnh",
              "thăm hỏi gia đình liệt sĩ, sửa sang nghĩa trang",
              "chi trả trợ cấp qua tài khoản thay cho tiền mặt"),
          List.of(
              "nhằm hạn chế tình trạng tái nghèo sau thiên tai",
              "để nguồn hỗ trợ đến đúng người cần",
              "nhằm khơi dậy ý chí tự lập của từng gia đình",
              "với cách làm cầm tay chỉ việc suốt một vụ"),
          List.of(
              "Một số nhà xin ra khỏi danh sách hộ nghèo, nhường phần cho người khó khăn hơn.",
              "Hồ sơ bảo trợ xã hội đôi khi phải bổ sung nhiều lần vì sai lệch giấy tờ tùy thân.",
              "Tổ vay vốn hoạt động tốt, nợ quá hạn không đáng kể và đã có phương án thu hồi.",
              "Người đi làm xa gửi tiền về xây bếp, mua máy cày nhỏ, cho con học tiếp trung học."),
          List.of(
              new Theme.Thing("giải ngân cho {} vay", "hộ", "hộ vay vốn chính sách", 40, 620),
              new Theme.Thing("giao {} sinh sản", "con bò", "con bò sinh sản được giao", 10, 150),
              new Theme.Thing("chi trả cho {}", "đối tượng", "đối tượng bảo trợ", 90, 1900),
              new Theme.Thing("đưa {} đi làm xa", "lao động", "lao động đi làm xa", 15, 480)));

  private PeopleThemes() {}
}
