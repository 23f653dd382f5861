package niengiam.corpus.correction;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.ArchiveException;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.archive.Told;
import niengiam.extractor.layout.Span;
import niengiam.extractor.wire.Wire;

/**
 * The corrections of the documents of an archive, one file a document and one JSON object a line,
 * apart from the analyses, so that reading a document anew leaves them alone.
 */
public final class Corrections {
  private final Archive archive;

  public Corrections(Archive archive) {
    this.archive = archive;
  }

  /**
   * Those of a document, in the order in which they were made.
   *
   * @throws ArchiveException when their file cannot be read
   */
  public List<Correction> of(String sha256) {
    Path file = archive.root().resolve(Archive.corrections(sha256));
    List<Correction> corrections = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        corrections.add(Wire.mapper().readValue(line, Correction.class));
      }
      return corrections;
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (JsonProcessingException e) {
      throw new ArchiveException(
          new Told(
              "Tệp " + file + " bị hỏng ở một dòng; hãy khôi phục từ bản sao lưu hoặc sửa dòng đó.",
              "A line of the file " + file + " is damaged; restore a backup, or mend that line."),
          e);
    } catch (IOException e) {
      throw new ArchiveException(
          new Told("Không đọc được tệp " + file + ".", "Cannot read the file " + file + "."), e);
    }
  }

  /** The document with what was corrected in it. */
  public Entry corrected(Entry entry) {
    List<Correction> corrections = of(entry.sha256());
    return corrections.isEmpty()
        ? entry
        : new Entry(
            entry.id(),
            entry.sha256(),
            entry.paths(),
            entry.mediaType(),
            entry.bytes(),
            Corrected.of(entry.analysis(), corrections, rewordings(entry, corrections)),
            entry.warnings());
  }

  /** Where words of the text of the document were corrected, in the order of the text. */
  public List<Rewording> rewordings(Entry entry) {
    return rewordings(entry, of(entry.sha256()));
  }

  private static List<Rewording> rewordings(Entry entry, List<Correction> corrections) {
    String text = entry.analysis().document().layout().text();
    List<Span> taken = new ArrayList<>();
    List<Rewording> rewordings = new ArrayList<>();
    for (Correction correction : corrections.reversed()) {
      Optional<Span> place = correction.in(text);
      if (correction.change() instanceof Change.Wording wording
          && place.isPresent()
          && taken.stream().noneMatch(place.get()::overlaps)) {
        taken.add(place.get());
        rewordings.addAll(Rewording.between(place.get(), correction.surface(), wording.text()));
      }
    }
    rewordings.sort(Comparator.comparing(Rewording::span));
    return List.copyOf(rewordings);
  }

  /**
   * Replaces those of a document.
   *
   * @throws ArchiveException when they cannot be written
   */
  public void store(String sha256, List<Correction> corrections) {
    StringBuilder lines = new StringBuilder();
    try {
      for (Correction correction : corrections) {
        lines.append(Wire.mapper().writeValueAsString(correction)).append('\n');
      }
      archive.decide(
          Archive.corrections(sha256), lines.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ArchiveException(
          new Told(
              "Không ghi được tệp " + archive.root().resolve(Archive.corrections(sha256)) + ".",
              "Cannot write the file " + archive.root().resolve(Archive.corrections(sha256)) + "."),
          e);
    }
  }
}
