package niengiam.corpus.sample;

import java.util.List;

/** Sentences without figures. */
final class Filler {
  static final List<String> GOOD =
      List.of(
          "Đời sống của Nhân dân các dân tộc từng bước được nâng lên, an ninh nông thôn được giữ vững.",
          "Đội ngũ cán bộ làm công tác vận động quần chúng nhiệt tình, gắn bó với thôn, bản.",
          "Sự phối hợp giữa các ban của cấp ủy với Mặt trận và đoàn thể ngày càng nền nếp, thiết thực.",
          "Nhiều cách làm hay ở cơ sở được phát hiện, bồi dưỡng và giới thiệu để học tập.",
          "Người dân tin tưởng, tự nguyện góp công, hiến đất mở đường vào khu sản xuất.",
          "Tình hình tôn giáo ổn định, các điểm nhóm sinh hoạt đúng nội dung đã đăng ký.",
          "Hệ thống truyền thanh của xã được nâng cấp nên thông tin đến với bà con kịp thời hơn.");

  static final List<String> HARD =
      List.of(
          "Địa bàn rộng, dân cư phân tán, mùa mưa thường xảy ra sạt lở làm chia cắt giao thông.",
          "Một bộ phận người dân còn trông chờ vào hỗ trợ, chưa chủ động vươn lên.",
          "Nguồn lực dành cho các mô hình tự quản còn hạn hẹp, chủ yếu dựa vào đóng góp tại chỗ.",
          "Năng lực của một vài cán bộ cơ sở chưa theo kịp yêu cầu, ngại va chạm khi đối thoại.",
          "Giá vật tư nông nghiệp biến động ảnh hưởng đến thu nhập của hộ trồng chè và nuôi cá lồng.",
          "Tình trạng tảo hôn ở vài bản xa trung tâm chưa được ngăn chặn triệt để.");

  static final List<String> WORK =
      List.of(
          "Các chi bộ đưa nội dung vận động quần chúng vào sinh hoạt định kỳ, gắn với trách nhiệm nêu gương.",
          "Việc niêm yết công khai thủ tục, phí và lệ phí được thực hiện nghiêm túc tại bộ phận một cửa.",
          "Lực lượng vũ trang huyện phân công cán bộ bám nắm cơ sở, giúp dân thu hoạch lúa và dựng lại nhà sau lốc xoáy.",
          "Những kiến nghị chính đáng của bà con được xem xét, trả lời đúng hạn, không để phát sinh điểm nóng.",
          "Công tác nắm tình hình dư luận được duy trì thông qua đội ngũ cộng tác viên ở từng khu dân cư.",
          "Các phòng chuyên môn rà soát, cắt giảm giấy tờ không cần thiết, tạo thuận lợi cho người dân và hợp tác xã.",
          "Hoạt động văn nghệ, thể thao quần chúng được tổ chức nhân các ngày lễ, tạo không khí phấn khởi.");

  static final List<String> TASKS =
      List.of(
          "Quán triệt sâu sắc quan điểm lấy dân làm gốc trong mọi khâu của công tác lãnh đạo.",
          "Nâng cao chất lượng các buổi gặp gỡ, lắng nghe ý kiến người dân trước khi ban hành chủ trương lớn.",
          "Củng cố tổ tự quản ở thôn, bản; bồi dưỡng kỹ năng cho người có uy tín.",
          "Đẩy mạnh chuyển đổi số trong tiếp nhận và giải quyết phản ánh, kiến nghị.",
          "Nhân rộng những cách làm hiệu quả, kịp thời biểu dương gương điển hình.",
          "Kiểm tra việc thực hiện quy chế dân chủ, xử lý nghiêm biểu hiện nhũng nhiễu.");

  private Filler() {}
}
