package niengiam.extractor.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws pages of invented reports, at 200 dpi, as a scanner would see them. */
public final class ScannedPage {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int DPI = 200;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final double unit;
  private final Font font;

  private ScannedPage(int width, int height, int type) throws IOException {
    image = new BufferedImage(width, height, type);
    unit = height / (11.69 * 72);
    graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
      font = Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  private static ScannedPage a4() throws IOException {
    return new ScannedPage((int) (8.27 * DPI), (int) (11.69 * DPI), BufferedImage.TYPE_BYTE_GRAY);
  }

  static BufferedImage letter() throws IOException {
    ScannedPage page = a4();
    page.writeLetter();
    return page.image;
  }

  /** A letter in colour with a framed stamp under its number, as offices set marks of secrecy. */
  public static BufferedImage stamped(String words, Color ink) throws IOException {
    ScannedPage page =
        new ScannedPage((int) (8.27 * DPI), (int) (11.69 * DPI), BufferedImage.TYPE_INT_RGB);
    page.writeLetter();
    page.stamp(70, 124, words, ink);
    return page.image;
  }

  private void stamp(double x, double y, String words, Color ink) {
    graphics.setColor(ink);
    graphics.setFont(font.deriveFont(Font.BOLD, (float) (15 * unit)));
    double width = graphics.getFontMetrics().stringWidth(words) / unit;
    graphics.setStroke(new BasicStroke((float) (1.5 * unit)));
    graphics.drawRect(
        (int) (x * unit), (int) (y * unit), (int) ((width + 16) * unit), (int) (24 * unit));
    graphics.drawString(words, (float) ((x + 8) * unit), (float) ((y + 18) * unit));
    graphics.setColor(Color.BLACK);
  }

  private void writeLetter() {
    write(60, 70, "ỦY BAN NHÂN DÂN");
    write(60, 88, "HUYỆN THANH SƠN HẠ");
    write(60, 112, "Số: 145/BC-UBND");
    write(265, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    write(300, 88, "Độc lập - Tự do - Hạnh phúc");
    write(265, 112, "Thanh Sơn Hạ, ngày 16 tháng 12 năm 2023");
    write(265, 160, "BÁO CÁO");
    write(110, 178, "Kết quả xây dựng đường giao thông năm 2023");
    write(80, 220, "Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2023,");
    write(60, 238, "huyện Thanh Sơn Hạ đã làm mới 3.250 mét đường liên xã.");
  }

  static BufferedImage table() throws IOException {
    ScannedPage page = a4();
    page.write(60, 80, "Biểu số 1. Đường giao thông theo xã");
    String[][] cells = {
      {"Tên xã", "Chiều dài", "Số hộ"},
      {"Xã Bản Mây", "12,5", "1.250"},
      {"Xã Khe Lim", "7,25", "980"}
    };
    for (int r = 0; r <= cells.length; r++) {
      page.line(60, 100 + 30 * r, 480, 100 + 30 * r);
    }
    for (int c = 0; c <= 3; c++) {
      page.line(60 + 140 * c, 100, 60 + 140 * c, 100 + 30 * cells.length);
    }
    for (int r = 0; r < cells.length; r++) {
      for (int c = 0; c < 3; c++) {
        page.write(72 + 140 * c, 120 + 30 * r, cells[r][c]);
      }
    }
    page.write(60, 230, "Số liệu do phòng Kinh tế huyện Thanh Sơn Hạ tổng hợp.");
    return page.image;
  }

  /** More than 40 million pixels. */
  static BufferedImage enormous() throws IOException {
    ScannedPage page = new ScannedPage(5600, 7900, BufferedImage.TYPE_BYTE_GRAY);
    page.write(60, 90, "BÁO CÁO CỦA HUYỆN THANH SƠN HẠ");
    page.write(60, 120, "Huyện đã làm mới 3.250 mét đường liên xã trong năm 2023.");
    return page.image;
  }

  private void write(double x, double y, String text) {
    graphics.setFont(font.deriveFont((float) (12 * unit)));
    graphics.drawString(text, (float) (x * unit), (float) (y * unit));
  }

  /** A faint line of one pixel. */
  private void line(double x1, double y1, double x2, double y2) {
    graphics.setColor(new Color(120, 120, 120));
    graphics.drawLine((int) (x1 * unit), (int) (y1 * unit), (int) (x2 * unit), (int) (y2 * unit));
    graphics.setColor(Color.BLACK);
  }
}
