package niengiam.extractor.image;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
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
  private double penX;
  private double penY;

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

  /** A page whose notes are called and opened by small raised digits, among full ones. */
  static BufferedImage noted() throws IOException {
    ScannedPage page = a4();
    page.write(60, 100, "Huyện Thanh Sơn Hạ có 24 xã, 131 thôn, bản trong năm 2031");
    page.raise("1");
    page.write(60, 118, "Ban Thường vụ đã ban hành 12 kế hoạch");
    page.raise("2");
    page.write(60, 136, "Phong trào “Dân vận khéo” có 57 mô hình; giảm 3,5% so với năm 2030.");
    page.write(60, 154, "Diện tích rừng trồng mới là 1.250 m");
    page.raise("2");
    page.write(60, 172, "do nhân dân các xã Nà Lếch, Pom Hán cùng tham gia trong quý 1");
    page.write(60, 640, "");
    page.raise("1");
    page.after(" Trong đó xã Nà Lếch có 12 thôn, xã Pom Hán có 9 bản.");
    page.write(60, 658, "");
    page.raise("2");
    page.after(" Kế hoạch số 12-KH/HU, ngày 05 tháng 3 năm 2031 về công tác dân vận.");
    return page.image;
  }

  /** A letter whose number is written by a blue pen, signed in red over the round seal. */
  static BufferedImage signed() throws IOException {
    ScannedPage page = coloured();
    page.letterhead("Số:          /BC-UBND", "Thanh Sơn Hạ, ngày 16 tháng 12 năm 2023");
    page.write(60, 220, "Huyện Thanh Sơn Hạ đã làm mới 3.250 mét đường liên xã trong năm 2023.");
    page.pen(84, 112);
    page.write(330, 300, "KT. CHỦ TỊCH");
    page.graphics.setColor(new Color(225, 30, 45));
    page.write(330, 318, "PHÓ CHỦ TỊCH");
    page.seal(330, 380);
    page.write(400, 440, "Lò Văn Mây");
    return page.image;
  }

  /** A letter with a word stamped in red into its head. */
  static BufferedImage stamped(String words) throws IOException {
    ScannedPage page = coloured();
    page.letterhead("Số: 145/BC-UBND", "Thanh Sơn Hạ, ngày 16 tháng 12 năm 2023");
    page.write(60, 220, "Huyện Thanh Sơn Hạ đã làm mới 3.250 mét đường liên xã trong năm 2023.");
    page.graphics.setColor(new Color(225, 30, 45));
    page.graphics.setStroke(new BasicStroke((float) (1.5 * page.unit)));
    page.graphics.drawRect(
        (int) (70 * page.unit),
        (int) (126 * page.unit),
        (int) (110 * page.unit),
        (int) (28 * page.unit));
    page.write(84, 145, words);
    return page.image;
  }

  private static ScannedPage coloured() throws IOException {
    return new ScannedPage((int) (8.27 * DPI), (int) (11.69 * DPI), BufferedImage.TYPE_INT_RGB);
  }

  private void letterhead(String number, String date) {
    write(60, 70, "ỦY BAN NHÂN DÂN");
    write(60, 88, "HUYỆN THANH SƠN HẠ");
    write(60, 112, number);
    write(265, 70, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    write(300, 88, "Độc lập - Tự do - Hạnh phúc");
    write(265, 112, date);
    write(265, 170, "BÁO CÁO");
  }

  /** Strokes of a blue pen that are no printed sign. */
  private void pen(double x, double y) {
    graphics.setColor(new Color(70, 80, 190));
    graphics.setStroke(new BasicStroke((float) (1.2 * unit)));
    Path2D.Double path = new Path2D.Double();
    path.moveTo(x * unit, (y - 14) * unit);
    path.curveTo(
        (x + 4) * unit, (y + 4) * unit, (x + 6) * unit, (y - 16) * unit, (x + 9) * unit, y * unit);
    path.curveTo(
        (x + 14) * unit,
        (y - 18) * unit,
        (x + 16) * unit,
        (y + 2) * unit,
        (x + 20) * unit,
        (y - 12) * unit);
    graphics.draw(path);
    graphics.setColor(Color.BLACK);
  }

  /** 36 mm wide. */
  private void seal(double x, double y) {
    double radius = 51 * unit;
    graphics.setStroke(new BasicStroke((float) (2 * unit)));
    graphics.draw(
        new Ellipse2D.Double(x * unit - radius, y * unit - radius, 2 * radius, 2 * radius));
    double inner = radius * 0.7;
    graphics.draw(new Ellipse2D.Double(x * unit - inner, y * unit - inner, 2 * inner, 2 * inner));
  }

  /** The same page turned clockwise around its centre, on a sheet of another size if need be. */
  static BufferedImage turned(BufferedImage page, double degrees) {
    boolean sideways = degrees % 180 == 90;
    int width = sideways ? page.getHeight() : page.getWidth();
    int height = sideways ? page.getWidth() : page.getHeight();
    BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.translate(width / 2.0, height / 2.0);
    graphics.rotate(Math.toRadians(degrees));
    graphics.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return turned;
  }

  /** A letter photographed with a shadow that darkens its paper from the left to the right. */
  static BufferedImage shadowed() throws IOException {
    BufferedImage letter = letter();
    for (int y = 0; y < letter.getHeight(); y++) {
      for (int x = 0; x < letter.getWidth(); x++) {
        double light = 1 - 0.62 * x / letter.getWidth();
        int grey = (int) (letter.getRaster().getSample(x, y, 0) * light);
        letter.getRaster().setSample(x, y, 0, Math.max(grey, 30));
      }
    }
    return letter;
  }

  /** A sheet without anything but dirt. */
  static BufferedImage blank() throws IOException {
    ScannedPage page = a4();
    page.graphics.fillOval(300, 900, 4, 4);
    page.graphics.fillOval(900, 1500, 3, 3);
    return page.image;
  }

  /** A letter with the dark edge of the scanner's lid on its left and two holes of a file. */
  static BufferedImage filed() throws IOException {
    BufferedImage letter = letter();
    Graphics2D graphics = letter.createGraphics();
    graphics.setColor(Color.BLACK);
    graphics.fillRect(0, 0, 40, letter.getHeight());
    int hole = (int) (0.25 * DPI);
    graphics.fillOval(70, letter.getHeight() / 2 - 400, hole, hole);
    graphics.fillOval(70, letter.getHeight() / 2 + 400, hole, hole);
    graphics.dispose();
    return letter;
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
    penX = x + graphics.getFontMetrics().stringWidth(text) / unit;
    penY = y;
  }

  /** Goes on behind what was written last. */
  private void after(String text) {
    write(penX, penY, text);
  }

  /** A small digit over the foot of the line, behind what was written last. */
  private void raise(String digit) {
    graphics.setFont(font.deriveFont((float) (7.5 * unit)));
    graphics.drawString(digit, (float) ((penX + 0.6) * unit), (float) ((penY - 4.5) * unit));
    penX += 0.6 + graphics.getFontMetrics().stringWidth(digit) / unit;
  }

  /** A faint line of one pixel. */
  private void line(double x1, double y1, double x2, double y2) {
    graphics.setColor(new Color(120, 120, 120));
    graphics.drawLine((int) (x1 * unit), (int) (y1 * unit), (int) (x2 * unit), (int) (y2 * unit));
    graphics.setColor(Color.BLACK);
  }
}
