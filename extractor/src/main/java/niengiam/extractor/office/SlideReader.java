package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Block;
import niengiam.extractor.layout.Cell;
import niengiam.extractor.layout.Layout;
import niengiam.extractor.layout.Page;
import niengiam.extractor.layout.Span;
import niengiam.extractor.layout.TextOrigin;
import niengiam.extractor.office.Story.Part;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** PowerPoint, both binary and OOXML: every slide that is shown is a page. */
public final class SlideReader implements FormatReader {
  private static final String BINARY = "application/vnd.ms-powerpoint";
  private static final long LARGEST_BINARY = 256L << 20;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(
        BINARY,
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
        "application/vnd.ms-powerpoint.presentation.macroenabled.12",
        "application/vnd.ms-powerpoint.slideshow.macroenabled.12");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    if (!file.mediaType().equals(BINARY)) {
      try (OPCPackage container = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
        check(container);
        try (XMLSlideShow show = new XMLSlideShow(container)) {
          return read(file, show);
        }
      } catch (OpenXML4JException e) {
        throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
      }
    }
    if (Files.size(file.path()) > LARGEST_BINARY) {
      throw new UnreadableException(
          FailureReason.TOO_LARGE, "slides of more than " + LARGEST_BINARY + " bytes");
    }
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true);
        HSLFSlideShow show = new HSLFSlideShow(container)) {
      return read(file, show);
    }
  }

  /** The library holds all parts as trees, so what they inflate to is looked at before. */
  private static void check(OPCPackage container) throws IOException, OpenXML4JException {
    PackageParts parts = new PackageParts();
    for (PackagePart part : container.getParts()) {
      // The properties of the file were read when it was opened, and cannot be read again.
      if (part.getContentType().endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
        try (InputStream in = parts.kept(part)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  private static Extraction read(SourceFile file, SlideShow<?, ?> show) {
    List<List<Part>> slides = new ArrayList<>();
    List<String> warnings = new ArrayList<>();
    for (Slide<?, ?> slide : show.getSlides()) {
      if (slide.isHidden()) {
        warnings.add("The hidden slide " + slide.getSlideNumber() + " was left out.");
      } else {
        slides.add(SlideShapes.parts(slide));
      }
    }
    // How a font is coded is learnt from all slides: one has too few words.
    Lettering lettering = Lettering.of(story(slides.stream().flatMap(List::stream).toList()));
    StringBuilder text = new StringBuilder();
    List<Page> pages = new ArrayList<>();
    for (List<Part> slide : slides) {
      Layout layout = Composer.compose(story(slide), lettering);
      int start = text.length();
      text.append(layout.text());
      List<Block> blocks = new ArrayList<>();
      layout.pages().getFirst().blocks().forEach(block -> blocks.add(shift(block, start)));
      Span span = new Span(start, text.length());
      pages.add(new Page(pages.size() + 1, 0, 0, span, TextOrigin.MARKUP, 1, blocks));
    }
    return new Extraction.Done(file, new Layout(text.toString(), pages, List.of()), warnings);
  }

  private static Story story(List<Part> parts) {
    return new Story(parts, Map.of(), List.of(), List.of());
  }

  private static Block shift(Block block, int by) {
    return switch (block) {
      case Block.Text text -> Block.Text.of(text.span().shift(by), text.role());
      case Block.Grid grid ->
          new Block.Grid(
              grid.span().shift(by),
              grid.box(),
              grid.cells().stream()
                  .map(
                      c ->
                          new Cell(
                              c.row(),
                              c.column(),
                              c.rows(),
                              c.columns(),
                              c.span().shift(by),
                              c.box()))
                  .toList());
      case Block.Figure figure ->
          new Block.Figure(figure.span().shift(by), figure.box(), figure.kind());
    };
  }
}
