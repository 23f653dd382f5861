package niengiam.corpus.sample;

import java.util.List;

/** Counters, security, inspection and cadres in long reports. */
final class OfficeThemes {
  static final Theme COUNTERS =
      new Theme(
          "Cải cách hành chính, chuyển đổi số",
          List.of("Bộ phận một cửa", "Tổ công nghệ số cộng đồng", "Văn phòng cấp huyện"),
          List.of(
              "số hóa sổ hộ tịch viết tay từ các thập niên trước",
              "hướng dẫn người cao tuổi cài định danh điện tử",
              "bỏ yêu cầu nộp bản sao đã chứng thực",
              "hẹn giờ làm việc qua tin nhắn để khỏi xếp hàng",
              "niêm yết mã quét thanh toán phí ở quầy",
              "khảo sát mức hài lòng bằng phiếu không ghi tên",
              "đặt máy tính dùng chung tại bưu điện văn hóa"),
          List.of(
              "nhằm cắt bớt thời gian đi lại của công dân vùng xa",
              "để giấy tờ luân chuyển hoàn toàn trên mạng",
              "nhằm chấm dứt cảnh trễ hẹn không xin lỗi",
              "với tinh thần phục vụ thay cho cấp phát"),
          List.of(
              "Đường truyền chập chờn vào giờ cao điểm, cán bộ phải nhập lại dữ liệu buổi chiều.",
              "Thái độ tiếp đón niềm nở hơn, thùng thư góp ý hầu như chỉ có lời cảm ơn.",
              "Một vài thủ tục liên thông với thuế còn vướng do hai phần mềm chưa khớp trường thông tin.",
              "Chữ ký số dùng thành nếp, công văn giấy giảm hẳn trong giao dịch nội bộ."),
          List.of(
              new Theme.Thing(
                  "tiếp nhận {} trực tuyến", "bộ hồ sơ", "bộ hồ sơ trực tuyến", 200, 5200),
              new Theme.Thing("số hóa {}", "trang sổ", "trang sổ hộ tịch số hóa", 900, 9900),
              new Theme.Thing("rút gọn {}", "thủ tục", "thủ tục được rút gọn", 4, 60),
              new Theme.Thing(
                  "hỗ trợ {} cài ứng dụng", "người dân", "người dân cài ứng dụng", 150, 3900)));

  static final Theme SECURITY =
      new Theme(
          "Quốc phòng, an ninh trật tự",
          List.of("Ban chỉ huy quân sự", "Công an các xã", "Tổ bảo vệ an ninh cơ sở"),
          List.of(
              "hoàn thành giao quân ngay ngày đầu lễ hội tòng quân",
              "tuần tra đêm ở ngã ba hay có thanh niên tụ tập",
              "vận động giao nộp súng kíp và vật liệu nổ",
              "cảm hóa người từng lầm lỗi trở về địa phương",
              "nhắc nhở lái xe chở quá khổ quanh khu mỏ đá",
              "huấn luyện dân quân bắn bia và cứu sập",
              "cảnh báo lừa đảo giả danh nhân viên bưu cục"),
          List.of(
              "nhằm giữ yên địa bàn trong các ngày lễ trọng",
              "để không phát sinh điểm phức tạp về ma túy",
              "nhằm kéo giảm tai nạn trên tuyến đèo",
              "qua đó củng cố thế trận lòng dân"),
          List.of(
              "Những mâu thuẫn tranh chấp lối đi được dàn xếp trước khi thành xô xát.",
              "Tội phạm trộm cắp vặt giảm rõ, tài sản tìm lại trả cho chủ ngay tại thôn.",
              "Trang bị của lực lượng cơ sở còn thiếu đèn pin, áo mưa và phương tiện liên lạc.",
              "Chiến sĩ mới yên tâm tư tưởng, gia đình được thăm hỏi trước ngày lên đường."),
          List.of(
              new Theme.Thing("thu hồi {}", "khẩu súng", "khẩu súng thu hồi", 2, 56),
              new Theme.Thing("huấn luyện {}", "dân quân", "dân quân huấn luyện", 40, 520),
              new Theme.Thing("nhắc nhở, xử phạt {}", "tài xế", "tài xế vi phạm", 25, 680),
              new Theme.Thing("lắp đặt {}", "camera", "camera an ninh", 6, 130)));

  static final Theme INSPECTION =
      new Theme(
          "Kiểm tra, thanh tra, phòng chống tham nhũng",
          List.of("Ủy ban kiểm tra", "Thanh tra huyện", "Ban thanh tra nhân dân"),
          List.of(
              "đối chiếu sổ quỹ với chứng từ gốc tại trường học",
              "nhắc nhở chậm công khai tài chính đầu năm",
              "xác minh tài sản kê khai theo lối bốc thăm",
              "làm rõ đơn tố cáo nặc danh có chứng cứ",
              "theo dõi việc khắc phục sau kết luận",
              "giám sát mua sắm thiết bị từ nguồn chương trình mục tiêu",
              "lấy ý kiến về tư cách người sắp được bổ nhiệm"),
          List.of(
              "nhằm ngăn ngừa vi phạm từ khi mới manh nha",
              "để kỷ luật đi đôi với bảo vệ người dám làm",
              "nhằm thu hồi đủ số tiền chi sai chế độ",
              "với thái độ khách quan, không nể nang"),
          List.of(
              "Đơn vị được kiểm tra tiếp thu cầu thị, nộp trả ngân sách trước thời hạn ghi trong kết luận.",
              "Việc tự kiểm tra ở chi bộ nhỏ còn hình thức, biên bản sơ sài, thiếu số liệu chứng minh.",
              "Đơn vượt cấp giảm nhờ cấp cơ sở giải thích cặn kẽ ngay lần gặp thứ nhất.",
              "Chất lượng báo cáo giám sát khá hơn, nêu rõ tên việc, tên người và hạn sửa."),
          List.of(
              new Theme.Thing(
                  "kiểm tra {} có dấu hiệu vi phạm", "tổ chức", "tổ chức được kiểm tra", 3, 38),
              new Theme.Thing(
                  "kiến nghị thu hồi {}", "triệu đồng", "tiền chi sai thu hồi", 20, 870),
              new Theme.Thing("xác minh {}", "bản kê khai", "bản kê khai được xác minh", 5, 64),
              new Theme.Thing("rút kinh nghiệm {}", "cá nhân", "cá nhân rút kinh nghiệm", 3, 47)));

  static final Theme CADRES =
      new Theme(
          "Tổ chức, cán bộ và đoàn thể",
          List.of("Ban Tổ chức", "Trung tâm chính trị", "Đoàn thanh niên và Hội cựu chiến binh"),
          List.of(
              "kiện toàn chi ủy ở nơi khuyết bí thư",
              "mở lớp bồi dưỡng cho trưởng thôn mới bầu",
              "xếp loại cuối năm theo sản phẩm cụ thể",
              "bố trí công chức trẻ về giúp xã yếu",
              "kể chuyện truyền thống cho đoàn viên tại bia tưởng niệm",
              "tinh giản đầu mối trung gian, ghép văn phòng",
              "gặp mặt hội viên làm kinh tế trang trại giỏi"),
          List.of(
              "nhằm trẻ hóa đội ngũ kế cận",
              "để chi bộ nào cũng có người biết tiếng đồng bào",
              "nhằm thu hẹp số thôn chưa có tổ đảng",
              "với cách đánh giá đa chiều, có lời nhận xét của cấp dưới"),
          List.of(
              "Sinh hoạt chuyên đề đỡ khô khan, bớt đọc tài liệu dài, dành giờ cho tranh luận.",
              "Một bộ phận đảng viên đi làm ăn xa, xin miễn họp nhiều kỳ liền, khó quản lý.",
              "Hội viên góp vốn không lãi giúp nhau mua máy khâu, máy bơm, cột chống giàn su su.",
              "Quy hoạch nhiệm kỳ tới bổ sung thêm phụ nữ và người dưới bốn mươi tuổi."),
          List.of(
              new Theme.Thing("mở {} bồi dưỡng", "lớp", "lớp bồi dưỡng", 4, 42),
              new Theme.Thing("điều động {}", "cán bộ", "cán bộ điều động", 3, 58),
              new Theme.Thing("kết nạp {}", "hội viên", "hội viên mới", 70, 1300),
              new Theme.Thing(
                  "giúp {} khởi nghiệp", "thanh niên", "thanh niên khởi nghiệp", 5, 96)));

  private OfficeThemes() {}
}
