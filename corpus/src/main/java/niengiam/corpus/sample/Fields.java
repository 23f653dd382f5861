package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Sections on fields of work, as long as they are wanted. What they count depends on place, year
 * and what is counted alone, so that two documents never contradict each other.
 */
final class Fields {
  private static final int PURPOSE = 72_000;
  private static final int WORDS_A_SECTION = 480;
  private static final int WORDS_A_PARAGRAPH = 150;

  private final Scribe scribe;
  private final Counting counting;
  private final Citing citing;
  private final Shelf district;
  private final int words;
  private final SplittableRandom random;
  private final Places places;

  /**
   * @param district which the place of the document is or belongs to
   */
  Fields(Scribe scribe, Shelf district, Kind kind) {
    this.scribe = scribe;
    this.district = district;
    counting = new Counting(scribe);
    citing = new Citing(scribe);
    words = Length.words(kind, scribe.region, scribe.year);
    random = scribe.region.random(PURPOSE + kind.rank() * 100 + scribe.year);
    places = new Places(random);
  }

  /**
   * Sections that follow each other.
   *
   * @param prefix of their numbers, as "2."
   */
  void write(Frame frame, String prefix, int firstNumber, int level) {
    List<Theme> all = Theme.all();
    int sections = Math.clamp(Math.ceilDiv(words, WORDS_A_SECTION), 0, all.size());
    int first = random.nextInt(all.size());
    for (int i = 0; i < sections; i++) {
      Theme theme = all.get((first + i) % all.size());
      frame.heading(prefix + (firstNumber + i), theme.title(), level);
      section(frame, theme, words / sections);
    }
  }

  private void section(Frame frame, Theme theme, int length) {
    Hand hand = new Hand(theme, random);
    frame.paragraph(paper(theme, hand));
    int written = 40;
    while (written < length) {
      List<Prose> sentences = new ArrayList<>();
      int before = written;
      while (written - before < WORDS_A_PARAGRAPH && written < length) {
        Prose next = sentence(hand);
        sentences.add(next);
        written += next.text().split(" ", -1).length;
      }
      frame.paragraph(Prose.join(sentences, " "));
    }
  }

  private Prose sentence(Hand hand) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> deed(hand);
      case 3, 4 -> example(hand);
      case 5, 6 -> counted(hand);
      case 7 -> visited(hand);
      case 8 -> noted(hand);
      default -> hand.outcome().map(Prose::of).orElseGet(() -> deed(hand));
    };
  }

  private Prose deed(Hand hand) {
    return Prose.of(
            "%s, %s %s tại %s, %s"
                .formatted(
                    places.time(), lowered(hand.who()), hand.deed(), places.village(), hand.aim()))
        .capitalised()
        .then(".");
  }

  private Prose example(Hand hand) {
    String way =
        pick(
            "Điển hình là %s ở %s: %s, %s.",
            "Gương sáng được nhắc đến nhiều là %s (%s), người đứng ra %s %s.",
            "Theo lời kể của %s, %s đã chủ động %s %s.",
            "Có được kết quả ấy phải kể tới công của %s, %s, đã kiên trì %s %s.");
    return Prose.of(
        way.formatted(places.person(), places.village(), hand.deed(), lowered(hand.aim())));
  }

  /** Every figure once in a document: said twice it would have to be the same one. */
  private Prose counted(Hand hand) {
    return hand.thing()
        .map(
            thing ->
                Prose.of(pick("Kết quả cả năm ", "Tính chung toàn địa bàn đã ", "Cộng dồn đã "))
                    .then(Prose.fill(thing.said(), figure(thing)))
                    .then(pick("", ", sát với dự kiến đầu kỳ", " bằng nhiều nguồn lực"))
                    .then("; đi đầu là " + places.village() + " và " + places.village() + "."))
        .orElseGet(() -> visited(hand));
  }

  private Prose figure(Theme.Thing thing) {
    SplittableRandom values = scribe.region.random(thing.phrase().hashCode() + scribe.year);
    int value = thing.low() + values.nextInt(thing.high() - thing.low() + 1);
    int scaled = scribe.region.commune ? Math.max(2, value / Region.COMMUNES) : value;
    return counting.count(scaled, thing.unit(), thing.phrase());
  }

  private Prose visited(Hand hand) {
    return Prose.of(
        pick(
                "Đoàn khảo sát đi qua %s, %s rồi %s ghi nhận việc %s.",
                "Ba nơi làm trước là %s, %s, %s; cách làm chung là %s.",
                "Khó nhất vẫn là %s, kế đó %s và %s, bởi muốn %s thì phải bàn kỹ với từng nhà.")
            .formatted(places.village(), places.village(), places.village(), hand.deed()));
  }

  private Prose noted(Hand hand) {
    Prose note =
        scribe.note(
            Prose.of(
                "Đó là %s, %s, %s và %s; đầu mối liên hệ: %s."
                    .formatted(
                        places.village(),
                        places.village(),
                        places.village(),
                        places.village(),
                        places.person())));
    return Prose.fill(
        pick(
                "Cách làm %s được giữ ở %s và nhiều nơi khác{}, %s.",
                "Việc %s đã thành nếp ở %s cùng những bản đi trước{}, %s.",
                "Qua trao đổi, các bên thống nhất tiếp tục %s ở %s và lân cận{}, %s.")
            .formatted(hand.deed(), places.village(), lowered(hand.aim())),
        note);
  }

  /** What the section is about, by the plan of the year for it. */
  private Prose paper(Theme theme, Hand hand) {
    int number = Theme.all().indexOf(theme);
    Paper plan = district.plan(theme, number, scribe.year);
    return Prose.fill(
        pick(
                "Căn cứ {}, %s đã phân công từng người, từng việc, định rõ ngày hoàn thành.",
                "Bám sát {}, %s họp giao ban hằng tháng để gỡ vướng mắc phát sinh.",
                "Cụ thể hóa {}, %s xây dựng lịch làm việc đến tận thôn.")
            .formatted(lowered(hand.who())),
        citing.full(plan));
  }

  private static String lowered(String words) {
    return words.startsWith("Ủy ban") || words.startsWith("Đoàn thanh niên")
        ? words
        : Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  private String pick(String... ways) {
    return ways[random.nextInt(ways.length)];
  }
}
