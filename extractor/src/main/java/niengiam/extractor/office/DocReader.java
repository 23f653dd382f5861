package niengiam.extractor.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;
import niengiam.extractor.office.Story.Paragraph;
import niengiam.extractor.office.Story.Part;
import niengiam.extractor.secrecy.SecrecyMarks;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Word 97 to 2003, and Word 6 and 95, whose letters are often TCVN3 bytes. */
public final class DocReader implements FormatReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of("application/msword");
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    Story story = story(file, options);
    return new Extraction.Done(file, Composer.compose(story), story.warnings());
  }

  static Story story(SourceFile file, ReadOptions options) throws IOException {
    try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
      if (!container.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw new UnreadableException(
            FailureReason.UNREADABLE, "the file has no Word document stream");
      }
      return story(container, options);
    }
  }

  private static HWPFDocument open(POIFSFileSystem container, Optional<String> password)
      throws IOException {
    // Where POI looks for the password of a binary file: a variable of the thread.
    Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
    try {
      return new HWPFDocument(container);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static Story story(POIFSFileSystem container, ReadOptions options) throws IOException {
    HWPFDocument document;
    try {
      document = Passwords.first(options, password -> open(container, password));
    } catch (OldWordFileFormatException e) {
      try (HWPFOldDocument old = new HWPFOldDocument(container)) {
        return new Story(
            Word6Body.parts(old, bodyLength(container)), Map.of(), List.of(), List.of());
      }
    }
    try (document) {
      Map<Integer, String> anchors = new HashMap<>();
      anchors(document.getFootnotes(), "f", anchors);
      anchors(document.getEndnotes(), "e", anchors);
      DocLists lists = new DocLists(document);
      DocBoxes boxes = DocBoxes.of(document, container);
      DocBody body = new DocBody(anchors, lists::label, boxes::at);
      List<Part> parts = new ArrayList<>(body.parts(document.getRange()));
      // A box may hang nowhere; a stamp of secrecy belongs to the letterhead.
      for (Range rest : boxes.rest()) {
        for (Part box : body.parts(rest)) {
          parts.add(isMark(box) ? 0 : parts.size(), box);
        }
      }
      Map<String, List<Part>> notes = new HashMap<>();
      notes(document, document.getFootnotes(), document.getFootnoteRange(), body, "f", notes);
      notes(document, document.getEndnotes(), document.getEndnoteRange(), body, "e", notes);
      return new Story(parts, notes, margins(document, body), List.of());
    }
  }

  private static boolean isMark(Part part) {
    return part instanceof Paragraph paragraph && SecrecyMarks.ofLine(paragraph.raw()).isPresent();
  }

  /**
   * Word 6 keeps the number of characters of the body at byte 34h of its first block; 0 unknown.
   */
  private static int bodyLength(POIFSFileSystem container) throws IOException {
    try (InputStream in = container.createDocumentInputStream("WordDocument")) {
      byte[] head = in.readNBytes(0x38);
      return head.length < 0x38
          ? 0
          : ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt(0x34);
    }
  }

  private static void anchors(Notes notes, String prefix, Map<Integer, String> anchors) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      anchors.put(notes.getNoteAnchorPosition(i), prefix + i);
    }
  }

  private static void notes(
      HWPFDocument document,
      Notes notes,
      Range all,
      DocBody body,
      String prefix,
      Map<String, List<Part>> found) {
    for (int i = 0; i < notes.getNotesCount(); i++) {
      int start = all.getStartOffset() + notes.getNoteTextStartOffset(i);
      int end = Math.min(all.getEndOffset(), all.getStartOffset() + notes.getNoteTextEndOffset(i));
      if (start < end) {
        found.put(prefix + i, body.parts(new Range(start, end, document)));
      }
    }
  }

  private static List<Part> margins(HWPFDocument document, DocBody body) {
    HeaderStories stories = new HeaderStories(document);
    Set<String> seen = new LinkedHashSet<>();
    List<Part> margins = new ArrayList<>();
    for (Optional<Range> story :
        List.of(
            Optional.ofNullable(stories.getFirstHeaderSubrange()),
            Optional.ofNullable(stories.getOddHeaderSubrange()),
            Optional.ofNullable(stories.getEvenHeaderSubrange()),
            Optional.ofNullable(stories.getFirstFooterSubrange()),
            Optional.ofNullable(stories.getOddFooterSubrange()),
            Optional.ofNullable(stories.getEvenFooterSubrange()))) {
      List<Part> parts = story.map(body::parts).orElse(List.of());
      for (Paragraph paragraph : Letterhead.paragraphs(parts)) {
        if (seen.add(paragraph.raw().strip())) {
          margins.add(paragraph);
        }
      }
    }
    return margins;
  }
}
