package niengiam.analyzer.find.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The noun phrase that an analyst would write into the first column: the counted noun with what
 * follows it, or what stands before the figure; a figure that only goes on with the one before it
 * takes its phrase.
 */
final class IndicatorPhrase {
  /** How many figures back the level of a change may stand. */
  private static final int REACH = 6;

  /** Words that make a price no price of a thing. */
  private static final Set<String> OTHER_RATES = Set.of("cước", "mức", "phí", "lương", "nhập");

  private static final List<String> MEAN_PRICE = List.of("giá", "bình", "quân");

  private static final Set<String> PRICED = Set.of("có", "bán", "mức", "với", "mua");
  private static final Set<String> NO_PRICE =
      Set.of("đánh", "tham", "định", "thẩm", "số", "trị", "tỷ");

  /** "tổng kết 10 năm thực hiện": so many words before a duration belong to it. */
  private static final int MOST_VERBS = 3;

  /** Words that name an amount but not for what. */
  private static final Set<String> GENERAL =
      Set.of("tổng", "kinh", "phí", "trị", "giá", "số", "tiền", "mức", "thời", "gian", "hỗ", "trợ");

  private static final Set<String> PLANS = Set.of("kế", "chỉ", "dự");
  private static final Set<String> STEPS = Set.of("lần", "bậc");

  /** All that may stand between a figure and one that goes on with it. */
  private static final Set<String> CONTINUES =
      Set.of("", ",", "=", "cho", "với", "/", "(", "và", ", với");

  private static final Set<String> REACHED =
      Set.of(", bằng", ", đạt", ", vượt", "bằng", "đạt", "(bằng", "(đạt", ", tăng", ", chiếm");

  private static final Set<String> TAKE_PART = Set.of("tham gia", "tham dự", "dự");

  /** What may stand behind a counted noun and says nothing of it. */
  private static final Set<String> NAMELESS =
      Set.of("liên quan", "khác nhau", "như sau", "riêng biệt", "này", "nói", "nêu");

  private static final Set<String> DUE = Set.of("trước", "sau", "chậm nhất", "trong vòng", "vòng");

  private static final Pattern DUTY = Pattern.compile("\\s(?:sẽ|phải|có trách nhiệm)\\s");

  /** Characters that the name of who is to act may take. */
  private static final int MOST_ACTOR = 160;

  private static final Set<String> TERMS = Set.of("thời", "hạn", "nhiệm", "chu");

  private final String raw;
  private final List<Figure> figures;
  private final boolean prices;
  private final List<String> heading;
  private final Membership membership;
  private final List<List<String>> contexts = new ArrayList<>();
  private final List<List<String>> phrases = new ArrayList<>();

  /**
   * @param heading what the list is about that the passage is an item of, or empty
   */
  IndicatorPhrase(String raw, String text, List<Figure> figures, List<String> heading) {
    this.heading = inSentence(heading);
    membership = new Membership(text);
    this.raw = raw;
    this.figures = figures;
    prices = text.contains("giá ");
  }

  /** Of the next figure; to be asked for each in its order. */
  Optional<String> next(boolean change) {
    int i = phrases.size();
    Figure figure = figures.get(i);
    List<String> after = after(i, 0);
    List<String> before = PhraseWords.before(raw, figure.from(), left(i));
    if (!before.isEmpty() && NAMELESS.contains(String.join(" ", after))) {
      after = List.of();
    }
    List<String> context = after.isEmpty() ? before : after;
    List<String> phrase;
    if (figure.in("time")) {
      phrase = whose(i, duration(figure, after, before));
      context = i > 0 && GENERAL.containsAll(before) ? contexts.get(i - 1) : context;
    } else if (figure.in("money")) {
      phrase = money(i, before);
      context = i > 0 && GENERAL.containsAll(before) ? contexts.get(i - 1) : phrase;
    } else if (figure.in("percent")) {
      phrase = percent(i, after, before, change);
      context = phrase;
    } else {
      context = context.isEmpty() && continues(i) ? contexts.get(i - 1) : context;
      if (i > 0 && figure.in("people") && TAKE_PART.contains(String.join(" ", context))) {
        // "tuyên truyền 03 buổi với 195 lượt người tham dự": of what.
        context = together(context, contexts.get(i - 1));
      }
      phrase = count(i, context, change);
    }
    if (!heading.isEmpty() && !change && before.isEmpty() && after.isEmpty()) {
      phrase = underHeading(phrase);
    }
    List<String> body = membership.of(figure, before);
    if (!change && phrase.size() < PhraseWords.LONGEST / 2) {
      phrase = withBody(phrase, body);
    }
    contexts.add(inSentence(context));
    phrases.add(phrase);
    String joined = String.join(" ", phrase).strip();
    return joined.isEmpty() ? Optional.empty() : Optional.of(joined);
  }

  private static List<String> together(List<String> words, List<String> more) {
    List<String> all = new ArrayList<>(words);
    more.stream().filter(w -> !words.contains(w)).forEach(all::add);
    return all.subList(0, Math.min(all.size(), PhraseWords.LONGEST));
  }

  private static List<String> withBody(List<String> phrase, List<String> body) {
    List<String> said = phrase.stream().map(Folding::fold).toList();
    List<String> words = new ArrayList<>(phrase);
    if (!said.containsAll(body.stream().map(Folding::fold).toList())) {
      words.addAll(body);
    }
    return words;
  }

  /** An item of a list that names nothing but a place and a unit. */
  private List<String> underHeading(List<String> phrase) {
    List<String> words = new ArrayList<>(phrase);
    heading.stream().filter(w -> !phrase.contains(w)).forEach(words::add);
    return words;
  }

  /** Without the capital of a sentence: "Hòa giải thành" but "Đồn Biên phòng" stays. */
  private static List<String> inSentence(List<String> words) {
    if (words.size() < 2 || !words.stream().skip(1).allMatch(IndicatorPhrase::lower)) {
      return words;
    }
    List<String> lowered = new ArrayList<>(words);
    String first = lowered.getFirst();
    boolean name = first.length() < 2 || !Character.isLowerCase(first.charAt(1));
    lowered.set(0, name ? first : first.toLowerCase(Locale.ROOT));
    return lowered;
  }

  private static boolean lower(String word) {
    return !Character.isUpperCase(word.charAt(0));
  }

  private int left(int i) {
    return i == 0 ? 0 : figures.get(i - 1).end();
  }

  /** "22 tập thể, 21 cá nhân đạt giải", "11 tổ/115 hộ tự quản": what follows belongs to both. */
  private List<String> after(int i, int depth) {
    boolean last = i + 1 == figures.size();
    int right = last ? raw.length() : figures.get(i + 1).from();
    List<String> after =
        PhraseWords.after(raw, figures.get(i).end(), right, figures.get(i).in("percent"));
    if (!after.isEmpty() || last || depth == 2 || figures.get(i).in("money")) {
      return after;
    }
    String between = raw.substring(Math.min(figures.get(i).end(), right), right).strip();
    boolean listed = between.equals(",") && counted(i) && counted(i + 1);
    boolean paired = between.isEmpty() || between.equals("/") || listed;
    List<String> shared = paired ? after(i + 1, depth + 1) : after;
    return shared.size() > 1 ? shared : after;
  }

  private boolean counted(int i) {
    Figure figure = figures.get(i);
    return !figure.in("money")
        && !figure.in("percent")
        && !figure.in("time")
        && !figure.in("physical");
  }

  private List<String> duration(Figure figure, List<String> after, List<String> before) {
    for (int i = 0; i < before.size(); i++) {
      if (TERMS.contains(Folding.fold(before.get(i)))) {
        List<String> term = new ArrayList<>(before.subList(i, before.size()));
        term.addAll(term.size() <= 2 ? duty(figure.end()) : List.of());
        return term;
      }
    }
    boolean deadline = figure.unitName().startsWith("ngày") && due(figure);
    List<String> words = new ArrayList<>(List.of("thời", deadline ? "hạn" : "gian"));
    boolean periodic = before.size() > 2 && before.getLast().equals("kỳ");
    if (periodic) {
      // "báo cáo định kỳ 6 tháng"
      words = new ArrayList<>(List.of("kỳ"));
      words.addAll(before.subList(0, before.size() - 2));
      return words;
    }
    if (after.isEmpty() || before.size() <= MOST_VERBS) {
      words.addAll(before);
    }
    words.addAll(after);
    return words;
  }

  /** "trước 30 ngày", "chậm nhất là 05 ngày": not how long, but by when. */
  private boolean due(Figure figure) {
    return DUE.contains(Folding.wordBefore(raw, figure.from()))
        || figure.qualifier().map(q -> DUE.contains(q.word())).orElse(false);
  }

  /** "trong hạn 5 ngày Ủy ban phải triệu tập cử tri": what is to be done in that time. */
  private List<String> duty(int from) {
    int end = Clause.sentenceEnd(raw, from);
    Matcher duty = DUTY.matcher(raw).region(from, Math.min(end, from + MOST_ACTOR));
    return duty.find()
        ? PhraseWords.after(raw, duty.end(), Clause.end(raw, duty.end(), end), false)
        : List.of();
  }

  private List<String> percent(int i, List<String> after, List<String> before, boolean change) {
    boolean planned = !after.isEmpty() && plan(after);
    if (!after.isEmpty() && !(planned && (!before.isEmpty() || reached(i)))) {
      return after;
    }
    if (!before.isEmpty() || i == 0) {
      return before;
    }
    if (change) {
      return phrases.get(i - 1);
    }
    List<String> words = new ArrayList<>(contexts.get(i - 1));
    if (!words.isEmpty() && PhraseWords.find(words, "tỷ", "lệ") < 0) {
      words.addAll(0, List.of("tỷ", "lệ"));
    }
    return words;
  }

  /** "ước đạt 6.540 ha, bằng 101,3% kế hoạch": of what the figure before it says. */
  private boolean reached(int i) {
    return i > 0
        && !contexts.get(i - 1).isEmpty()
        && REACHED.contains(
            raw.substring(left(i), Math.max(left(i), figures.get(i).from())).strip());
  }

  /** Not what was reached but what it is measured by: "đạt 96% kế hoạch", "chiếm 94% dân số". */
  private static boolean plan(List<String> words) {
    return PLANS.contains(words.getFirst()) && words.size() <= 3
        || words.equals(List.of("dân", "số"));
  }

  private List<String> money(int i, List<String> before) {
    int price = -1;
    for (int at = before.size() - 1; at >= 0 && price < 0; at--) {
      boolean word = Folding.fold(before.get(at)).equals("giá");
      boolean worth = at + 1 < before.size() && before.get(at + 1).equals("trị");
      price =
          word && !worth && (at == 0 || !NO_PRICE.contains(Folding.fold(before.get(at - 1))))
              ? at
              : -1;
    }
    if (before.isEmpty() && Folding.wordBefore(raw, figures.get(i).from()).equals("mức")) {
      return whose(i, List.of("mức"));
    }
    boolean each = figures.get(i).unitName().indexOf('/') > 0;
    List<String> name = new ArrayList<>(price > 0 ? before.subList(0, price) : before);
    while (price > 0 && !name.isEmpty() && PRICED.contains(Folding.fold(name.getLast()))) {
      name.removeLast();
    }
    boolean bare =
        price > 0
            ? name.isEmpty()
            : price == 0 && (before.size() <= 2 || before.equals(MEAN_PRICE));
    if ((bare || before.isEmpty()) && i > 0 && each && figures.get(i - 1).in("money")) {
      return phrases.get(i - 1);
    }
    boolean other = name.stream().map(Folding::fold).anyMatch(OTHER_RATES::contains);
    boolean said = name.stream().limit(2).map(Folding::fold).anyMatch("giá"::equals);
    if (!said && (price > 0 || price < 0 && each && prices && !other && !name.isEmpty())) {
      name.addFirst("giá");
      return name;
    }
    int with = name.lastIndexOf("với");
    if (with > 0 && i > 0 && unbroken(left(i), figures.get(i).from())) {
      // "57 tổ vay vốn với dư nợ": what stands before it is of the figure before.
      return whose(i, new ArrayList<>(name.subList(with + 1, name.size())));
    }
    if (with > 0 && GENERAL.containsAll(name.subList(with + 1, name.size()))) {
      // "dự án trồng rừng với tổng kinh phí"
      List<String> turned = new ArrayList<>(name.subList(with + 1, name.size()));
      turned.addAll(name.subList(0, with));
      return turned;
    }
    return whose(i, name);
  }

  private boolean unbroken(int from, int to) {
    for (int at = from; at < to; at++) {
      if (",;:.(".indexOf(raw.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** "tổng kinh phí", "mức": of what the figure before it says. */
  private List<String> whose(int i, List<String> name) {
    if (i == 0 || name.isEmpty() || !GENERAL.containsAll(name)) {
      return name;
    }
    List<String> words = new ArrayList<>(name);
    for (String word : contexts.get(i - 1)) {
      if (!name.contains(Folding.fold(word)) && words.size() < PhraseWords.LONGEST) {
        words.add(word);
      }
    }
    return words;
  }

  private List<String> count(int i, List<String> context, boolean change) {
    Figure figure = figures.get(i);
    if (change || figure.rank()) {
      Optional<List<String>> level = level(i, figure);
      if (level.isPresent()) {
        return level.get();
      }
    }
    int nounStart = Math.min(figure.unitStart(), figure.end());
    int slash = raw.indexOf('/', nounStart);
    int nounEnd = slash < 0 || slash > figure.end() ? figure.end() : slash;
    String noun = raw.substring(nounStart, nounEnd).strip();
    List<String> words = new ArrayList<>();
    if (!noun.isEmpty() && !figure.rank()) {
      words.addAll(List.of(noun.split(" ", -1)));
    }
    if (figure.in("physical") && words.size() + context.size() > 1) {
      words.removeFirst();
    }
    int named = words.isEmpty() ? -1 : context.lastIndexOf(words.getLast());
    List<String> rest = context.subList(named + 1, context.size());
    words.addAll(words.isEmpty() ? rest : inSentence(rest));
    return words;
  }

  /** The level that a change belongs to: the nearest before it in the same unit. */
  private Optional<List<String>> level(int i, Figure figure) {
    boolean times = figure.in("times") || STEPS.contains(figure.unitName());
    for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
      if (times || figures.get(j).unitName().equals(figure.unitName())) {
        return phrases.get(j).isEmpty() ? Optional.empty() : Optional.of(phrases.get(j));
      }
    }
    return Optional.empty();
  }

  /** "73 đơn = 70 vụ việc", "5 buổi cho 40 lượt người": no words of its own before the figure. */
  private boolean continues(int i) {
    if (i == 0) {
      return false;
    }
    String between = raw.substring(left(i), Math.max(left(i), figures.get(i).from())).strip();
    return CONTINUES.contains(between);
  }
}
