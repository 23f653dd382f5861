package niengiam.corpus.sample;

import java.util.List;

/**
 * An indicator of the fictional district.
 *
 * @param unit as printed; "tỷ đồng" and "triệu đồng" are read as đồng
 * @param decimals digits after the comma
 * @param low the first value of the series lies between low and high
 * @param growth mean growth a year, as a fraction
 * @param phrase what is counted
 * @param sentences ways to say it, with a slot for the value and one for the change
 */
record Topic(
    String id,
    String unit,
    int decimals,
    double low,
    double high,
    double growth,
    String phrase,
    List<String> sentences) {
  Topic {
    sentences = List.copyOf(sentences);
  }

  static Topic of(
      String id,
      String unit,
      int decimals,
      double low,
      double high,
      double growth,
      String phrase,
      String... sentences) {
    return new Topic(id, unit, decimals, low, high, growth, phrase, List.of(sentences));
  }
}
