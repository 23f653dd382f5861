package niengiam.corpus.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The figures that another version of a report states otherwise; what follows from them, like the
 * change against the year before, follows from the other value.
 *
 * @param shifts by the phrase of what is counted, what is to be added to its value
 */
record Revision(Map<String, Integer> shifts) {
  static final Revision NONE = new Revision(Map.of());

  /** No part and no total of another figure; a year counts more of each than a shift takes away. */
  private static final List<String> OF_SERIES =
      List.of(
          PartyTopics.MEMBERS.phrase(),
          PartyTopics.RECEPTIONS.phrase(),
          PartyTopics.DIALOGUES.phrase(),
          PartyTopics.OVERSIGHT.phrase(),
          PartyTopics.HOUSES.phrase());

  private static final List<String> OF_THEIR_OWN =
      List.of(
          "lượt cán bộ, đảng viên học tập",
          "chi bộ được sơ kết",
          "hộ được giúp vay vốn",
          "suất quà",
          "suất học bổng");

  private static final int MOST = 9;

  Revision {
    shifts = Map.copyOf(shifts);
  }

  /** Counted before the year was over: two figures of series and one of its own are smaller. */
  static Revision early(SplittableRandom random) {
    Map<String, Integer> shifts = new HashMap<>();
    some(random, OF_SERIES, 2, -1, shifts);
    some(random, OF_THEIR_OWN, 1, -1, shifts);
    return new Revision(shifts);
  }

  /** Put right after it was signed: two figures that belong to no series are greater. */
  static Revision late(SplittableRandom random) {
    Map<String, Integer> shifts = new HashMap<>();
    some(random, OF_THEIR_OWN, 2, 1, shifts);
    return new Revision(shifts);
  }

  private static void some(
      SplittableRandom random,
      List<String> phrases,
      int count,
      int sign,
      Map<String, Integer> shifts) {
    int first = random.nextInt(phrases.size());
    for (int i = 0; i < count; i++) {
      String phrase = phrases.get((first + i) % phrases.size());
      shifts.put(phrase, sign * (1 + random.nextInt(MOST)));
    }
  }
}
