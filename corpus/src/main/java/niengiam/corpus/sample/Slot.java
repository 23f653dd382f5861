package niengiam.corpus.sample;

/**
 * One document to generate.
 *
 * @param commune from 0, or -1 for a document of the district
 */
record Slot(Kind kind, int district, int commune, int year) {
  /** The order of slots: all years of one kind, then the next kind, then the next district. */
  static Slot at(SampleOptions options, int index) {
    int round = index / options.years();
    int inDistrict = round % Kind.A_YEAR;
    int year = options.fromYear() + index % options.years();
    int communes = Kind.OF_DISTRICT.size();
    return inDistrict < communes
        ? new Slot(Kind.OF_DISTRICT.get(inDistrict), round / Kind.A_YEAR, -1, year)
        : new Slot(Kind.COMMUNE_REPORT, round / Kind.A_YEAR, inDistrict - communes, year);
  }

  int index(SampleOptions options) {
    int inDistrict = kind.rank() + Math.max(0, commune);
    return (district * Kind.A_YEAR + inDistrict) * options.years() + year - options.fromYear();
  }

  /** Whether the archive is large enough, and its years early enough, to hold it. */
  boolean held(SampleOptions options) {
    return year >= options.fromYear()
        && year <= options.toYear()
        && index(options) < options.documents();
  }

  /** One plan a district is scanned; the other formats take turns. */
  Format format(SampleOptions options) {
    if (kind == Kind.PARTY_PLAN && year == options.fromYear()) {
      return Format.SCAN;
    }
    int turn = kind.rank() + Math.max(0, commune) + year - options.fromYear();
    return Format.WITH_TEXT.get(turn % Format.WITH_TEXT.size());
  }
}
