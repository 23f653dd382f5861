package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Link;
import niengiam.analyzer.fact.Measure;
import niengiam.corpus.index.Words;
import niengiam.extractor.layout.Span;

/**
 * What a body did, in a figure.
 *
 * @param actor as the text names it
 * @param certain whether it is the subject of the sentence or of the heading
 * @param named the bodies of the sentence and its subject
 * @param verb the last words before the figure
 * @param words behind the figure and its unit
 */
record Achievement(
    Scene scene,
    Span sentence,
    Figure figure,
    String actor,
    boolean certain,
    Set<ActorKind> named,
    String verb,
    Set<String> words) {
  /** Below this, and with one digit before its zeros, two bodies often reach the same number. */
  private static final BigDecimal SMALLEST = BigDecimal.TEN;

  private static final int FEWEST_DIGITS = 2;
  private static final int FEWEST_WORDS = 3;
  private static final int VERB = 2;
  private static final int LONGEST_TAIL = 120;
  private static final double NEARLY_ALL = 0.8;

  /** A figure behind these words is a total, a part, a plan, or of several bodies. */
  private static final Pattern NOT_OWN =
      Pattern.compile(
          "phối hợp|chỉ đạo|tham mưu|cùng với|trong (?:đó|số)|tổng (?:số|cộng)|l[uũ][yỹ] kế"
              + "|toàn (?:huyện|tỉnh|xã|thành phố|thị xã)|chỉ tiêu|kế hoạch giao|mỗi "
              + "|đề nghị|đề xuất");

  private static final Pattern CLAUSE_END = Pattern.compile("[;:]|[.,]\\s");

  /** Between the verb and the number. */
  private static final Set<String> FILLERS = Set.of("duoc", "da", "la", "co", "them");

  /** What makes two figures one. */
  record Key(
      BigDecimal value,
      String unit,
      Measure.Kind kind,
      OptionalInt period,
      Optional<String> place) {}

  Achievement {
    named = Set.copyOf(named);
    words = Set.copyOf(words);
  }

  /** Whether the figure by itself is one that two bodies do not reach by chance. */
  static boolean telling(Figure figure) {
    return figure.counts()
        && !figure.unit().isEmpty()
        && figure.value().compareTo(SMALLEST) >= 0
        && figure.value().stripTrailingZeros().precision() >= FEWEST_DIGITS
        && figure.measure().links().stream().noneMatch(l -> l.kind() == Link.Kind.PART_OF);
  }

  /** Empty where the sentence tells no body, or not what was done. */
  static Optional<Achievement> of(Scene scene, Span sentence, Figure figure) {
    String before = scene.between(sentence.start(), figure.start());
    Set<String> words = matter(scene, figure, sentence.end());
    String verb = verb(before);
    Optional<String> subject = figure.measure().organization();
    String whole = scene.text().substring(sentence.start(), sentence.end());
    Set<ActorKind> named = ActorKind.in(whole + ' ' + subject.orElse(""));
    Optional<String> actor =
        subject.or(() -> ActorKind.first(scene.text().substring(sentence.start(), figure.start())));
    return actor.isEmpty()
            || named.isEmpty()
            || verb.isEmpty()
            || words.size() < FEWEST_WORDS
            || NOT_OWN.matcher(before).find()
        ? Optional.empty()
        : Optional.of(
            new Achievement(
                scene, sentence, figure, actor.get(), subject.isPresent(), named, verb, words));
  }

  Key key() {
    Measure measure = figure.measure();
    return new Key(
        figure.value().stripTrailingZeros(),
        measure.unit(),
        measure.kind(),
        measure.period(),
        measure.place());
  }

  /**
   * Whether another one of the same key tells the same of another body. What one sentence lists of
   * several bodies its writer has seen side by side.
   */
  boolean contradicts(Achievement other) {
    return (certain || other.certain)
        && verb.equals(other.verb)
        && named.stream().noneMatch(other.named::contains)
        && Likeness.jaccard(words, other.words) >= NEARLY_ALL
        && !(sentence.equals(other.sentence) && scene.equals(other.scene));
  }

  /**
   * What the clause behind the figure says; a comma after too few words joins, and ends nothing.
   */
  private static Set<String> matter(Scene scene, Figure figure, int end) {
    String behind = scene.between(figure.end(), Math.min(end, figure.end() + LONGEST_TAIL));
    Matcher stop = CLAUSE_END.matcher(behind);
    Set<String> words = Set.of();
    while (words.size() < FEWEST_WORDS && stop.find()) {
      words = Likeness.words(behind.substring(0, stop.start()));
      if (stop.group().charAt(0) != ',') {
        return words;
      }
    }
    return words.size() < FEWEST_WORDS ? Likeness.words(behind) : words;
  }

  private static String verb(String before) {
    List<String> plain =
        Stream.of(Words.plain(before).split(" ", -1))
            .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
            .toList();
    int from = plain.size() - VERB;
    return from < 0 ? "" : String.join(" ", plain.subList(from, plain.size()));
  }
}
