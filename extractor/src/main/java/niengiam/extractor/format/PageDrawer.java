package niengiam.extractor.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;

/** Draws the pages of one family of formats, as they look. */
public interface PageDrawer {
  /** The media types that it draws, as Tika names them. */
  Set<String> mediaTypes();

  /**
   * Draws a page the way up that its boxes are counted in.
   *
   * @throws UnreadableException or another {@link IOException} where there is no such page or it
   *     cannot be drawn
   */
  BufferedImage draw(SourceFile file, ReadOptions options, Drawing drawing) throws IOException;
}
