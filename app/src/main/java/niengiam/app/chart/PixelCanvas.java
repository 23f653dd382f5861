package niengiam.app.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws pixels, two a point, so that print stays sharp. */
final class PixelCanvas implements Canvas {
  private static final int SCALE = 2;
  private static final float[] DASHES = {6, 4};

  private final BufferedImage image;
  private final Graphics2D graphics;

  PixelCanvas(int width, int height) {
    image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
  }

  byte[] finish() {
    graphics.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  @Override
  public void begin(String words) {
    // Pixels cannot be read aloud.
  }

  @Override
  public void end() {
    // Nothing was begun.
  }

  @Override
  public void line(Spot from, Spot to, Pen pen) {
    use(pen);
    graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
  }

  @Override
  public void fill(List<Spot> corners, String color) {
    graphics.setColor(Color.decode(color));
    graphics.fill(path(corners));
  }

  @Override
  public void outline(List<Spot> corners, Pen pen) {
    fill(corners, "#ffffff");
    use(pen);
    graphics.draw(path(corners));
  }

  @Override
  public void text(Spot at, String words, Lettering type) {
    int style = type.bold() ? Font.BOLD : Font.PLAIN;
    graphics.setFont(new Font(Font.SANS_SERIF, style, 1).deriveFont((float) type.size()));
    graphics.setColor(Color.decode(type.color()));
    double width = graphics.getFontMetrics().stringWidth(words);
    double x =
        switch (type.anchor()) {
          case START -> at.x();
          case MIDDLE -> at.x() - width / 2;
          case END -> at.x() - width;
        };
    graphics.drawString(words, (float) x, (float) at.y());
  }

  private void use(Pen pen) {
    graphics.setColor(Color.decode(pen.color()));
    float width = (float) pen.width();
    graphics.setStroke(
        pen.dashed()
            ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, DASHES, 0)
            : new BasicStroke(width));
  }

  private static Path2D path(List<Spot> corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners.getFirst().x(), corners.getFirst().y());
    corners.forEach(corner -> path.lineTo(corner.x(), corner.y()));
    path.closePath();
    return path;
  }
}
