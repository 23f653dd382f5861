package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.layout.Layout;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Formats that Tika turns into XHTML: web pages, RTF, OpenDocument text, Word 2003 XML. */
public final class MarkupReader implements FormatReader {
  /** Parsers of these formats hold the whole file as a tree. */
  private static final long LARGEST = 128L << 20;

  private static final String RTF = "application/rtf";

  private static final Map<String, Parser> PARSERS =
      Map.of(
          "text/html",
          new JSoupParser(),
          "application/xhtml+xml",
          new JSoupParser(),
          RTF,
          new RTFParser(),
          "application/vnd.ms-wordml",
          new WordMLParser(),
          "application/vnd.oasis.opendocument.text",
          new OpenDocumentParser(),
          "application/vnd.oasis.opendocument.text-template",
          new OpenDocumentParser());

  @Override
  public Set<String> mediaTypes() {
    return PARSERS.keySet();
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    Parser parser = PARSERS.get(file.mediaType());
    if (parser == null) {
      throw new UnreadableException(FailureReason.UNSUPPORTED, "no parser for " + file.mediaType());
    }
    if (Files.size(file.path()) > LARGEST) {
      throw new UnreadableException(
          FailureReason.TOO_LARGE, "a markup file of more than " + LARGEST + " bytes");
    }
    if (file.mediaType().equals(RTF) && !startsAsRtf(file)) {
      // The parser finds no text in noise and calls that a success.
      throw new UnreadableException(
          FailureReason.UNREADABLE, "the file does not start as RTF does");
    }
    Metadata metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, file.mediaType());
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    MarkupHandler handler = new MarkupHandler();
    try (InputStream in = TikaInputStream.get(file.path(), metadata)) {
      parser.parse(in, handler, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(FailureReason.ENCRYPTED, "the file needs a password");
    } catch (TikaException | SAXException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
    Story story = new Story(handler.parts(), Map.of(), List.of(), List.of());
    return new Extraction.Done(file, Composer.compose(story), story.warnings());
  }

  /** The paragraphs and tables of a page of HTML. */
  public static Layout layout(String html) throws UnreadableException {
    MarkupHandler handler = new MarkupHandler();
    ParseContext context = new ParseContext();
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    try {
      new JSoupParser().parseString(html, handler, new Metadata(), context);
    } catch (SAXException e) {
      throw new UnreadableException(FailureReason.UNREADABLE, String.valueOf(e.getMessage()));
    }
    return Composer.compose(new Story(handler.parts(), Map.of(), List.of(), List.of()));
  }

  private static boolean startsAsRtf(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return new String(in.readNBytes(64), StandardCharsets.ISO_8859_1).contains("{\\rtf");
    }
  }

  /** Pictures and attachments inside a document are not read. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
