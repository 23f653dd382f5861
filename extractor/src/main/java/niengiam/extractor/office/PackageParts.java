package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML parts of one OOXML file. What they inflate to is counted as it comes, since the sizes
 * that a file states may lie; document types, and with them all entities, are refused.
 */
final class PackageParts {
  /** A tree takes up to ten times the bytes of its XML. */
  private static final long LARGEST_TREE = Runtime.getRuntime().maxMemory() / 14;

  /** All trees of a file together; they are not kept at the same time. */
  private static final long MOST_TREES = 4 * LARGEST_TREE;

  /** What goes by without being kept, of a file in all. */
  private static final long MOST_STREAMED = 1L << 30;

  private long trees;
  private long streamed;

  /** The root of a part. */
  Element tree(PackagePart part) throws IOException, SAXException {
    long room = Math.min(LARGEST_TREE, MOST_TREES - trees);
    try (Counted in = new Counted(part, room)) {
      Element root = XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
      trees += in.count;
      return root;
    }
  }

  /** Lets a part go by. */
  void stream(PackagePart part, DefaultHandler handler)
      throws IOException, SAXException, UnreadableException {
    try (Counted in = new Counted(part, MOST_STREAMED - streamed)) {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.setErrorHandler(handler);
      reader.parse(new InputSource(in));
      streamed += in.count;
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("the parser of the Java platform lacks a feature", e);
    }
  }

  /** The part, as far as it has room in memory. */
  InputStream bounded(PackagePart part) throws IOException {
    return new Counted(part, LARGEST_TREE);
  }

  /** The part, of a file whose parts are all kept in memory. */
  InputStream kept(PackagePart part) throws IOException {
    return new Counted(part, LARGEST_TREE - trees) {
      @Override
      public void close() throws IOException {
        super.close();
        trees += count();
      }
    };
  }

  private static class Counted extends InputStream {
    private final InputStream in;
    private final PackagePart part;
    private final long room;
    private long count;

    Counted(PackagePart part, long room) throws IOException {
      this.in = part.getInputStream();
      this.part = part;
      this.room = room;
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = in.read(bytes, from, length);
      count += Math.max(0, read);
      if (count > room) {
        throw new UnreadableException(
            FailureReason.TOO_LARGE,
            "the part " + part.getPartName() + " unpacks to more than " + room + " bytes");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
