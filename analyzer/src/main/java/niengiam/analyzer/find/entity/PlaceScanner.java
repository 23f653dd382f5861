package niengiam.analyzer.find.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.text.Folding;

/** Finds places by their heads: "xã Bản Mây, Nà Lếch và Pom Hán", "huyện Thanh Sơn Hạ". */
public final class PlaceScanner {
  private static final Set<String> NUMBERED =
      Set.of("phường", "thôn", "tổ dân phố", "khu phố", "quận", "ấp", "xóm", "bản");

  /**
   * @param printed in lower case
   * @param words folded
   * @param kept the head belongs to the name of the place
   * @param numbered a number may be its name
   * @param weak the head is an everyday word too ("văn bản", "làng nghề"): the name must be longer
   */
  private record Head(
      String printed, List<String> words, boolean kept, boolean weak, boolean numbered) {
    static Head of(String head, boolean kept, boolean weak) {
      List<String> words = List.of(Folding.key(head).split(" ", -1));
      return new Head(head, words, kept, weak, NUMBERED.contains(head));
    }
  }

  private static final List<Head> HEADS =
      List.of(
          Head.of("đồn biên phòng", false, true),
          Head.of("tổ dân phố", true, false),
          Head.of("khu dân cư", true, true),
          Head.of("thị trấn", true, false),
          Head.of("thị xã", true, false),
          Head.of("thành phố", true, false),
          Head.of("khu phố", true, false),
          Head.of("cửa khẩu", false, true),
          Head.of("tỉnh", true, false),
          Head.of("huyện", true, false),
          Head.of("quận", true, false),
          Head.of("xã", false, false),
          Head.of("phường", false, false),
          Head.of("thôn", false, true),
          Head.of("bản", false, true),
          Head.of("xóm", false, true),
          Head.of("ấp", false, true),
          Head.of("buôn", false, true),
          Head.of("làng", false, true),
          Head.of("đỉnh", false, true),
          Head.of("núi", false, true),
          Head.of("đèo", false, true),
          Head.of("sông", false, true));

  private static final Map<String, List<Head>> BY_FIRST =
      HEADS.stream().collect(Collectors.groupingBy(head -> head.words().getFirst()));

  private static final String AND = Folding.key("và");

  /** A name does not begin with these: an organisation follows the head. */
  private static final Set<String> NO_NAME =
      Set.copyOf(
          List.of(
                  "ủy",
                  "hội",
                  "đoàn",
                  "đảng",
                  "mặt",
                  "ban",
                  "liên",
                  "bộ",
                  "sở",
                  "công",
                  "quân",
                  "viện",
                  "tòa",
                  "chi",
                  "phó",
                  "chủ",
                  "bí",
                  "đồn",
                  "khối",
                  "trung tâm")
              .stream()
              .map(Folding::key)
              .toList());

  /** Words that may follow the last name of a list without punctuation. */
  private static final Set<String> AFTER_LIST =
      Set.of("và", "với", "có", "là", "đã", "được", "đạt", "tổ", "về", "năm", "thuộc");

  private final Set<String> known = new HashSet<>();
  private final Set<String> firsts = new HashSet<>();

  /** What the heads begin with. */
  public static List<String> openings() {
    return HEADS.stream().map(head -> head.printed().split(" ", 2)[0]).distinct().toList();
  }

  static boolean opens(Syllable syllable) {
    return BY_FIRST.containsKey(syllable.key());
  }

  /** The mentions with a head, and the names listed behind them. */
  public List<Mention> scan(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    int next = 0;
    for (int i : tokens.openings()) {
      if (i >= next && tokens.syllable(i).is(Syllable.OPENS_PLACE)) {
        next = mention(tokens, i, mentions);
      }
    }
    return mentions;
  }

  /** Mentions of a name that a head introduced elsewhere in the document. */
  public List<Mention> repeated(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    int next = 0;
    for (int i : tokens.openings()) {
      if (i >= next && tokens.capital(i) && firsts.contains(tokens.syllable(i).bare())) {
        int end = repeatedEnd(tokens, i);
        if (end > i) {
          mentions.add(
              mention(tokens, i, end, tokens.text(i, end), "", true, "place.repeated", 0.8));
          next = end;
        }
      }
    }
    return mentions;
  }

  private int repeatedEnd(Tokens tokens, int i) {
    StringBuilder name = new StringBuilder(tokens.syllable(i).bare());
    int found = i;
    for (int end = i + 1; end < Math.min(tokens.size(), i + 5) && tokens.spaced(end); end++) {
      name.append(' ').append(tokens.syllable(end).bare());
      if (known.contains(name.toString())) {
        found = end + 1;
      }
    }
    return found;
  }

  private int mention(Tokens tokens, int i, List<Mention> mentions) {
    for (Head head : BY_FIRST.getOrDefault(tokens.key(i), List.of())) {
      if (!tokens.matches(i, head.words())) {
        continue;
      }
      int from = i + head.words().size();
      if (from >= tokens.size()) {
        return i;
      }
      boolean capitals = tokens.syllable(i).allCapitals();
      String gap = tokens.gap(from);
      boolean list = !head.kept() && (gap.equals(": ") || gap.equals(" ("));
      if (!gap.equals(" ") && !list) {
        return i;
      }
      int end = numbered(tokens, from, head) ? from + 1 : nameEnd(tokens, from, head, capitals);
      if (end == from) {
        return i;
      }
      boolean number = Character.isDigit(tokens.word(from).charAt(0));
      boolean whole = head.kept() || number;
      String name = whole ? named(tokens, i, from, end, capitals) : plain(tokens, from, end);
      mentions.add(
          mention(
              tokens,
              whole ? i : from,
              end,
              name,
              whole ? "" : head.printed(),
              !whole,
              "place.head",
              head.weak() ? 0.7 : 0.9));
      return whole ? end : list(tokens, end, head.printed(), mentions);
    }
    return i;
  }

  /** "phường 5", "thôn 2": nothing that could be counted follows. */
  private static boolean numbered(Tokens tokens, int from, Head head) {
    String word = tokens.word(from);
    return head.numbered()
        && word.length() <= 2
        && word.chars().allMatch(Character::isDigit)
        && tokens.lowerAfter(from + 1).isEmpty();
  }

  private static int nameEnd(Tokens tokens, int from, Head head, boolean capitals) {
    if (NO_NAME.contains(tokens.key(from))) {
      return from;
    }
    int end = tokens.nameEnd(from, capitals);
    boolean single = end - from == 1;
    if (single && (head.weak() || tokens.lowerAfter(end).isPresent())) {
      return from;
    }
    return end;
  }

  /** The names behind the first one: ", Nà Lếch và Pom Hán". */
  private int list(Tokens tokens, int start, String head, List<Mention> mentions) {
    int at = start;
    while (at < tokens.size()) {
      boolean and = tokens.spaced(at) && tokens.key(at).equals(AND);
      int from = and ? at + 1 : at;
      if (from >= tokens.size() || !(and ? tokens.spaced(from) : tokens.gap(at).equals(", "))) {
        return at;
      }
      int end = tokens.nameEnd(from, false);
      boolean name =
          end - from >= 2
              && !NO_NAME.contains(tokens.key(from))
              && HEADS.stream()
                  .filter(h -> !h.weak())
                  .noneMatch(h -> tokens.matches(from, h.words()))
              && tokens.lowerAfter(end).filter(w -> !AFTER_LIST.contains(w)).isEmpty();
      if (!name) {
        return at;
      }
      mentions.add(
          mention(tokens, from, end, plain(tokens, from, end), head, true, "place.list", 0.8));
      at = end;
    }
    return at;
  }

  private Mention mention(
      Tokens tokens,
      int from,
      int end,
      String name,
      String head,
      boolean commune,
      String rule,
      double sure) {
    String bare = Folding.bare(name);
    if (commune && bare.indexOf(' ') > 0) {
      known.add(bare);
      firsts.add(bare.substring(0, bare.indexOf(' ')));
    }
    return new Mention(
        tokens.start(from),
        tokens.end(end - 1),
        Entity.Kind.PLACE,
        name,
        head,
        commune,
        rule,
        sure);
  }

  private static String plain(Tokens tokens, int from, int end) {
    return tokens.syllable(from).allCapitals()
        ? title(tokens.text(from, end))
        : tokens.text(from, end);
  }

  private static String named(Tokens tokens, int head, int from, int end, boolean capitals) {
    String name = tokens.text(from, end);
    return tokens.text(head, from).toLowerCase(Locale.ROOT) + " " + (capitals ? title(name) : name);
  }

  private static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      title.append(title.isEmpty() ? "" : " ");
      title.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return title.toString();
  }
}
