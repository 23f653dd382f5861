package niengiam.corpus.sample;

import java.util.List;

/** What is generated for a district and a year, the most important first. */
enum Kind {
  PARTY_REPORT,
  STATE_REPORT,
  PARTY_PLAN,
  PARTY_DIRECTIVE,
  STATE_PLAN,
  COMMUNE_REPORT;

  /** Those of the district itself, in the order of importance. */
  static final List<Kind> OF_DISTRICT =
      List.of(PARTY_REPORT, STATE_REPORT, PARTY_PLAN, PARTY_DIRECTIVE, STATE_PLAN);

  /** Documents of one district and year; the communes' reports stand last. */
  static final int A_YEAR = OF_DISTRICT.size() + Region.COMMUNES;

  /** About how many pages it has before anything is added. */
  double pages() {
    return switch (this) {
      case PARTY_REPORT -> 2.8;
      case STATE_REPORT -> 1.2;
      default -> 0.8;
    };
  }

  /** The place among the documents of a year. */
  int rank() {
    return this == COMMUNE_REPORT ? OF_DISTRICT.size() : OF_DISTRICT.indexOf(this);
  }
}
