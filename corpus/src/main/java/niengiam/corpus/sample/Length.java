package niengiam.corpus.sample;

import java.util.SplittableRandom;

/**
 * How many words the sections on fields of work add to a document, so that all documents have the
 * wanted pages on average: yearly reports of districts two and a half times as many, plans and
 * directives a third, and of the reports of communes one half is short and one half long.
 */
final class Length {
  private static final int PURPOSE = 71_000;
  private static final double REPORT = 2.5;
  private static final double SHORT = 0.3;
  private static final double SHORT_SHARE = 0.45;
  private static final double LONG = 1.08;

  /** The longest of a kind is this much above its mean, and the shortest as much below. */
  private static final double SPREAD = 0.43;

  private Length() {}

  /** 0 where documents are to be short. */
  static int words(Kind kind, Region region, int year) {
    int pages = region.pages();
    if (pages == 0) {
      return 0;
    }
    SplittableRandom random = region.random(PURPOSE + kind.rank() * 100 + year);
    double share =
        switch (kind) {
          case PARTY_REPORT, STATE_REPORT -> REPORT;
          case COMMUNE_REPORT -> random.nextDouble() < SHORT_SHARE ? SHORT : LONG;
          default -> SHORT;
        };
    double spread = 1 + SPREAD * (2 * random.nextDouble() - 1);
    double whole = share * spread * pages;
    return (int) Math.max(0, SampleOptions.WORDS_A_PAGE * (whole - kind.pages()));
  }
}
