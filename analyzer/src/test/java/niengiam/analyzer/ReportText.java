package niengiam.analyzer;

import java.util.List;
import java.util.Random;
import niengiam.extractor.layout.Layout;

/**
 * Reports of districts that do not exist, as long as asked for; one line is one paragraph. Real
 * reports hold some eight facts in a thousand bytes; these hold nine.
 */
final class ReportText {
  private static final List<String> PROSE =
      List.of(
          "Cấp ủy, chính quyền các cấp quan tâm lãnh đạo, chỉ đạo việc đổi mới nội dung và phương"
              + " thức công tác dân vận; cán bộ, đảng viên gương mẫu, sâu sát cơ sở, lắng nghe ý kiến"
              + " của nhân dân, kịp thời giải quyết những vướng mắc nảy sinh từ cơ sở, không để phát"
              + " sinh điểm nóng về an ninh trật tự.",
          "Tuy nhiên, việc nắm tình hình nhân dân ở một số nơi còn chậm, công tác phối hợp giữa các"
              + " ngành có lúc chưa chặt chẽ; một số mô hình hoạt động hiệu quả chưa cao, việc nhân"
              + " rộng điển hình còn hạn chế, kinh phí cho hoạt động ở thôn, bản còn khó khăn.",
          "Mặt trận Tổ quốc và các đoàn thể tiếp tục vận động đoàn viên, hội viên tham gia phát triển"
              + " kinh tế, giữ gìn bản sắc văn hóa, xây dựng nông thôn mới và đô thị văn minh, giúp nhau"
              + " xóa đói giảm nghèo, bảo vệ môi trường, giữ vững chủ quyền biên giới.",
          "Nguyên nhân chủ yếu là do địa bàn rộng, giao thông đi lại khó khăn, trình độ dân trí không"
              + " đồng đều, một bộ phận nhân dân còn trông chờ vào sự hỗ trợ của Nhà nước.",
          "Nhân dân các dân tộc trên địa bàn phấn khởi, tin tưởng vào sự lãnh đạo của cấp ủy, chính"
              + " quyền; khối đại đoàn kết được củng cố, đời sống từng bước được nâng lên.");

  private static final List<String> SENTENCES =
      List.of(
          "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
          "%1$d. Công tác lãnh đạo, chỉ đạo",
          "Ban Thường vụ Huyện ủy ban hành Kế hoạch số %1$d-KH/HU, ngày 0%2$d/3/2031 về công tác dân"
              + " vận; Quyết định số %3$d/QĐ-UBND ngày 1%2$d tháng 4 năm 2031 của UBND huyện.",
          "Thực hiện Nghị quyết số %2$d-NQ/TU và Luật Đất đai năm 2024, đã tổ chức %1$d buổi tuyên"
              + " truyền cho %3$d lượt người tham gia, tăng %2$d buổi so với cùng kỳ năm 2030.",
          "Tổng kinh phí hỗ trợ %1$d,%2$d tỷ đồng; tỷ lệ hộ nghèo giảm còn %2$d,5%%, đạt 10%2$d%% kế"
              + " hoạch.",
          "Các xã Nà Lếch, Pom Hán và thị trấn Thanh Sơn huy động %3$d ngày công¹, sửa chữa %1$d km"
              + " đường, giúp đỡ %2$d hộ gia đình.",
          "- Toàn huyện có %1$d thôn, bản; %3$d/%4$d hộ đạt danh hiệu gia đình văn hóa (%2$d%%).",
          "¹ Trong đó: xã Nà Lếch %1$d ngày công, xã Pom Hán %2$d ngày công.",
          "TT\tĐơn vị\tSố hộ\tTỷ lệ (%%)",
          "%2$d\tXã Nà Lếch\t%3$d\t%1$d,%2$d");

  private ReportText() {}

  /** At least so many characters; the same for the same seed. */
  static String of(long seed, int characters) {
    Random random = new Random(seed);
    StringBuilder text =
        new StringBuilder(
            "HUYỆN ỦY THANH SƠN HẠ\nSố 12-BC/HU\nBÁO CÁO\nCông tác dân vận năm 2031\n");
    while (text.length() < characters) {
      List<String> from = random.nextBoolean() ? PROSE : SENTENCES;
      String sentence = from.get(random.nextInt(from.size()));
      int number = 1 + random.nextInt(98);
      int digit = 1 + random.nextInt(9);
      int many = 100 + random.nextInt(900);
      text.append(String.format(java.util.Locale.ROOT, sentence, number, digit, many, many + digit))
          .append('\n');
    }
    return text.toString();
  }

  static Layout lines(String text) {
    return Layout.ofLines(text);
  }
}
