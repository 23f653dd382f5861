package niengiam.corpus.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Writes an archive of a fictional province: reports of Party and State with what they cite, in
 * plain text, DOCX, PDF and scanned PDF, and the truth about all of them. Time grows in proportion
 * to the number of documents.
 */
public final class SampleArchive {
  /** The folder of the documents in the folder of the sample. */
  public static final String DOCUMENTS = "documents";

  private final SampleOptions options;
  private final UpperPapers upper;
  private final Map<Paper, String> held = new LinkedHashMap<>();

  private SampleArchive(SampleOptions options) {
    this.options = options;
    upper = new UpperPapers(options);
    for (int i = 0; i < options.documents(); i++) {
      Slot slot = Slot.at(options, i);
      held.put(paper(slot), path(slot));
    }
  }

  /**
   * Writes {@code documents/YEAR/DISTRICT/…} and {@code truth.json} into a folder, which is made
   * where it does not exist; files of the same name are replaced.
   *
   * @throws IOException when the folder cannot be written
   */
  public static SampleSummary write(Path dir, SampleOptions options) throws IOException {
    return new SampleArchive(options).write(dir);
  }

  private SampleSummary write(Path dir) throws IOException {
    Files.createDirectories(dir);
    Path truth = dir.resolve("truth.json");
    Map<String, Integer> files = new TreeMap<>();
    int faults;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(truth));
        TruthFile facts = new TruthFile(out, options, held)) {
      for (int i = 0; i < options.documents(); i++) {
        Slot slot = Slot.at(options, i);
        Format format = slot.format(options);
        Draft draft = draft(slot);
        String path = path(slot);
        facts.add(draft, write(draft, slot, format, dir.resolve(path)), format, path);
        files.merge(format.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      for (int i = 0; i < options.documents(); i++) {
        Slot slot = Slot.at(options, i);
        for (Edition edition : Edition.of(slot, options)) {
          String path = edition.path(path(slot));
          Draft draft = draft(slot, edition);
          Printed printed = write(draft, slot, edition.format, dir.resolve(path));
          facts.version(edition, path(slot), printed(slot), path, printed);
          files.merge(edition.format.name().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
      faults = facts.faults();
    }
    return new SampleSummary(dir.resolve(DOCUMENTS), truth, files, faults);
  }

  /** Writes a file and gives its text in the order in which the file prints it. */
  private Printed write(Draft draft, Slot slot, Format format, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      return switch (format) {
        case TXT -> {
          Printed printed = TextFile.paged(draft);
          out.write(printed.text().getBytes(StandardCharsets.UTF_8));
          yield printed;
        }
        case DOCX -> {
          WordFile.write(draft, out);
          yield TextFile.endless(draft);
        }
        case PDF -> TextFile.paged(draft, PdfFile.write(draft, out));
        case SCAN ->
            TextFile.paged(
                draft, ScanFile.write(draft, region(slot).random(slot.index(options)), out));
      };
    }
  }

  /** The figures of a report as it stands in the archive, whatever its format. */
  private Printed printed(Slot slot) {
    return TextFile.endless(draft(slot, faults(slot), Revision.NONE));
  }

  private Draft draft(Slot slot) {
    return draft(slot, faults(slot), Revision.NONE);
  }

  /** Faults are planted once: another file of the report has none. */
  private Draft draft(Slot slot, Edition edition) {
    Draft signed =
        draft(slot, EnumSet.noneOf(Fault.class), edition.revision(region(slot), slot.year()));
    return edition == Edition.DRAFT ? Version.unsigned(signed) : signed;
  }

  private Draft draft(Slot slot, Set<Fault> faults, Revision revision) {
    Region region = region(slot);
    SplittableRandom random = region.random(500_000 + slot.index(options));
    Scribe scribe = new Scribe(region, slot.year(), random, faults, revision);
    Shelf shelf = new Shelf(options, region);
    return switch (slot.kind()) {
      case PARTY_REPORT -> new PartyReport(scribe, shelf, upper).write();
      case STATE_REPORT -> new StateReport(scribe, shelf, upper).write();
      default -> {
        Shelf district = new Shelf(options, new Region(options, slot.district(), -1));
        yield new ShortPaper(scribe, shelf, district, upper).write(slot.kind());
      }
    };
  }

  /** Each kind of fault once a district, in the reports of one of its later years. */
  private Set<Fault> faults(Slot slot) {
    Set<Fault> here = EnumSet.noneOf(Fault.class);
    int later = Math.max(1, options.years() - 1);
    int turn = slot.district();
    for (Fault fault : Fault.values()) {
      Kind kind = fault == Fault.LATE ? Kind.STATE_REPORT : Kind.PARTY_REPORT;
      int year = options.toYear() - turn++ % later;
      if (slot.kind() == kind && slot.year() == year) {
        here.add(fault);
      }
    }
    return here;
  }

  private Region region(Slot slot) {
    return new Region(options, slot.district(), slot.commune());
  }

  private Paper paper(Slot slot) {
    return new Shelf(options, region(slot)).paper(slot.kind(), slot.year());
  }

  private String path(Slot slot) {
    Paper paper = paper(slot);
    String name = Names.slug(paper.code());
    String commune = slot.commune() < 0 ? "" : "-" + Names.slug(region(slot).name);
    return "%s/%d/%s/%s%s.%s"
        .formatted(
            DOCUMENTS,
            slot.year(),
            Names.slug(Names.district(slot.district())),
            name,
            commune,
            slot.format(options).extension);
  }
}
