package niengiam.corpus.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A district or one of its communes, with the true values of every topic and year. */
final class Region {
  static final int COMMUNES = 8;

  /** A commune counts about an eighth of what its district counts. */
  private static final double COMMUNE_SCALE = 0.13;

  final int district;
  final String name;
  final boolean commune;

  private final SampleOptions options;
  private final long seed;
  private final Map<String, List<BigDecimal>> series = new LinkedHashMap<>();

  /**
   * @param commune from 0, or -1 for the district itself
   */
  Region(SampleOptions options, int district, int commune) {
    this.options = options;
    this.district = district;
    this.commune = commune >= 0;
    name = this.commune ? Names.commune(district, commune) : Names.district(district);
    seed = options.seed() * 0x9E3779B97F4A7C15L + district * 1_000_003L + commune * 8_191L;
    SplittableRandom random = random(0);
    Stream.concat(PartyTopics.ALL.stream(), StateTopics.ALL.stream())
        .forEach(topic -> series.put(topic.id(), values(topic, random)));
  }

  /** A source of choices for one purpose, the same whenever it is asked for. */
  SplittableRandom random(int purpose) {
    return new SplittableRandom(seed ^ (purpose * 0xBF58476D1CE4E5B9L));
  }

  List<String> communes() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < COMMUNES; i++) {
      names.add(Names.commune(district, i));
    }
    return names;
  }

  /** How many pages a document has on average; 0 for short ones. */
  int pages() {
    return options.pages();
  }

  String title() {
    return (commune ? "xã " : "huyện ") + name;
  }

  /** The true value; the year before the first one is known too. */
  BigDecimal value(Topic topic, int year) {
    return series.get(topic.id()).get(year - options.fromYear() + 1);
  }

  private List<BigDecimal> values(Topic topic, SplittableRandom random) {
    double scale = commune && !topic.unit().equals("%") ? COMMUNE_SCALE : 1;
    double value = (topic.low() + random.nextDouble() * (topic.high() - topic.low())) * scale;
    List<BigDecimal> values = new ArrayList<>();
    for (int i = 0; i <= options.years(); i++) {
      BigDecimal rounded =
          BigDecimal.valueOf(value).setScale(topic.decimals(), RoundingMode.HALF_UP);
      values.add(rounded.signum() > 0 ? rounded : BigDecimal.ONE);
      double spread = Math.abs(topic.growth()) * (random.nextDouble() * 2.6 - 0.6);
      value *= 1 + Math.copySign(spread, topic.growth());
      if (topic.unit().equals("%")) {
        value = Math.min(value, 99.5);
      }
    }
    return values;
  }
}
