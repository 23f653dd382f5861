package niengiam.corpus.sample;

import java.util.List;

/**
 * A field of work that a long report has a section on.
 *
 * @param who does it
 * @param deeds what they do; verb phrases
 * @param aims what for; begin with "nhằm", "để" or the like
 * @param outcomes whole sentences without figures
 * @param things what is counted
 */
record Theme(
    String title,
    List<String> who,
    List<String> deeds,
    List<String> aims,
    List<String> outcomes,
    List<Thing> things) {
  Theme {
    who = List.copyOf(who);
    deeds = List.copyOf(deeds);
    aims = List.copyOf(aims);
    outcomes = List.copyOf(outcomes);
    things = List.copyOf(things);
  }

  /**
   * @param said a verb phrase with a slot for the figure
   * @param phrase what is counted
   */
  record Thing(String said, String unit, String phrase, int low, int high) {}

  /** All that there are. */
  static List<Theme> all() {
    return List.of(
        PeopleThemes.SCHOOLS,
        LandThemes.FIELDS,
        OfficeThemes.COUNTERS,
        PeopleThemes.HEALTH,
        LandThemes.ROADS,
        OfficeThemes.SECURITY,
        PeopleThemes.CULTURE,
        LandThemes.FOREST,
        OfficeThemes.INSPECTION,
        PeopleThemes.WELFARE,
        LandThemes.WATER,
        OfficeThemes.CADRES);
  }
}
