package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ddf.DefaultEscherRecordFactory;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSpRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The text boxes of a binary Word file and where they hang. The library gives their texts only, one
 * after the other; which shape each belongs to stands in tables that it does not read ([MS-DOC]
 * 2.5.6 and 2.8.35).
 */
final class DocBoxes {
  /** The sign in the text at which a shape hangs. */
  static final char ANCHOR = '\b';

  /** Places in the first block of the file: where a table lies, and four bytes on, its length. */
  private static final int DRAWINGS_AT = 0x22A;

  private static final int BOXES_AT = 0x25A;
  private static final int HEAD = 0x262;

  /** A box in the table of boxes: its length, and where in it the number of its shape stands. */
  private static final int BOX = 22;

  private static final int SHAPE_IN_BOX = 14;

  private static final int DEEPEST = 32;

  private final HWPFDocument document;
  private final Map<Integer, List<Range>> byShape = new LinkedHashMap<>();

  /** The shape on the page that holds a shape of a group. */
  private final Map<Integer, Integer> outermost = new HashMap<>();

  private DocBoxes(HWPFDocument document) {
    this.document = document;
  }

  static DocBoxes of(HWPFDocument document, POIFSFileSystem container) throws IOException {
    DocBoxes boxes = new DocBoxes(document);
    byte[] head;
    try (InputStream in = container.createDocumentInputStream("WordDocument")) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == HEAD) {
      boxes.drawings(table(head, DRAWINGS_AT, document.getTableStream()));
      boxes.texts(table(head, BOXES_AT, document.getTableStream()));
    }
    return boxes;
  }

  /** The boxes that hang at a place of the body; each is given once. */
  List<Range> at(int position) {
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
    return drawing == null
        ? List.of()
        : Optional.ofNullable(byShape.remove(drawing.getShapeId())).orElse(List.of());
  }

  /** Those that no place called. */
  List<Range> rest() {
    List<Range> rest = new ArrayList<>();
    byShape.values().forEach(rest::addAll);
    byShape.clear();
    return rest;
  }

  private static ByteBuffer table(byte[] head, int at, byte[] stream) {
    ByteBuffer places = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
    int from = places.getInt(at);
    int length = places.getInt(at + 4);
    boolean inside = from >= 0 && length > 0 && length <= stream.length - from;
    return ByteBuffer.wrap(stream, inside ? from : 0, inside ? length : 0)
        .slice()
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  private void texts(ByteBuffer table) {
    Range all = document.getMainTextboxRange();
    int count = (table.capacity() - 4) / (4 + BOX);
    int done = all.getStartOffset();
    for (int i = 0; i < count; i++) {
      int shape = table.getInt(4 * (count + 1) + BOX * i + SHAPE_IN_BOX);
      int end = all.getStartOffset() + table.getInt(4 * (i + 1));
      if (end > done && end <= all.getEndOffset()) {
        byShape
            .computeIfAbsent(outermost.getOrDefault(shape, shape), s -> new ArrayList<>())
            .add(new Range(done, end, document));
        done = end;
      }
    }
    if (done < all.getEndOffset()) {
      byShape
          .computeIfAbsent(0, s -> new ArrayList<>())
          .add(new Range(done, all.getEndOffset(), document));
    }
  }

  private void drawings(ByteBuffer table) {
    byte[] bytes = new byte[table.capacity()];
    table.get(bytes);
    DefaultEscherRecordFactory factory = new DefaultEscherRecordFactory();
    int at = 0;
    while (at + 8 <= bytes.length) {
      EscherRecord record = factory.createRecord(bytes, at);
      at += Math.max(8, record.fillFields(bytes, at, factory));
      walk(record, Optional.empty(), 0);
      // One byte before each drawing says whether it is the body's or the headers'.
      at++;
    }
  }

  private void walk(EscherRecord record, Optional<Integer> group, int depth) {
    if (!(record instanceof EscherContainerRecord container) || depth > DEEPEST) {
      return;
    }
    Optional<Integer> here = group;
    if (container.getRecordId() == EscherContainerRecord.SP_CONTAINER) {
      EscherSpRecord shape = container.getChildById(EscherSpRecord.RECORD_ID);
      if (shape != null && group.isPresent()) {
        outermost.put(shape.getShapeId(), group.get());
      }
    } else if (container.getRecordId() == EscherContainerRecord.SPGR_CONTAINER) {
      // The first shape of a group stands for the group; that of the page is no group of its own.
      here = group.or(() -> depth > 1 ? first(container) : Optional.empty());
    }
    for (EscherRecord child : container.getChildRecords()) {
      walk(child, here, depth + 1);
    }
  }

  private static Optional<Integer> first(EscherContainerRecord group) {
    if (group.getChildCount() > 0
        && group.getChild(0) instanceof EscherContainerRecord container
        && container.getChildById(EscherSpRecord.RECORD_ID) instanceof EscherSpRecord shape) {
      return Optional.of(shape.getShapeId());
    }
    return Optional.empty();
  }
}
