package niengiam.corpus.sample;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The other files that are kept of the first yearly Party report of a district, in which no fault
 * is planted where there are several years.
 */
enum Edition {
  /** As it was before it was signed. */
  DRAFT("draft", "-du-thao", Format.DOCX, 1),

  /** Signed once more, with other figures under the same number and date. */
  REISSUE("signed", "-dinh-chinh", Format.PDF, 2),

  /** On paper; reading a scan costs a thousand times what reading a text does. */
  SCAN("scan", "-ban-quet", Format.SCAN, 4);

  private static final int PURPOSE = 68_000;

  final String id;
  final Format format;
  private final String suffix;
  private final int everyDistrict;

  Edition(String id, String suffix, Format format, int everyDistrict) {
    this.id = id;
    this.suffix = suffix;
    this.format = format;
    this.everyDistrict = everyDistrict;
  }

  /** Of districts that have documents of every kind. */
  static List<Edition> of(Slot slot, SampleOptions options) {
    Slot last = new Slot(Kind.OF_DISTRICT.getLast(), slot.district(), -1, options.toYear());
    boolean first = slot.kind() == Kind.PARTY_REPORT && slot.year() == options.fromYear();
    return !first || !last.held(options)
        ? List.of()
        : List.of(values()).stream()
            .filter(edition -> slot.district() % edition.everyDistrict == 0)
            .toList();
  }

  Revision revision(Region region, int year) {
    SplittableRandom random = region.random(PURPOSE + year);
    return switch (this) {
      case DRAFT -> Revision.early(random);
      case REISSUE -> Revision.late(random);
      case SCAN -> Revision.NONE;
    };
  }

  /** Beside the report. */
  String path(String report) {
    return report.substring(0, report.lastIndexOf('.')) + suffix + "." + format.extension;
  }
}
