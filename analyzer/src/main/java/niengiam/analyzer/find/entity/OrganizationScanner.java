package niengiam.analyzer.find.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.analyzer.fact.Entity;
import niengiam.analyzer.text.Folding;
import niengiam.config.Issuer;

/**
 * Finds organisations by their heads, the bodies that issue documents first among them, and what
 * ties the head to its level or place: "Ban Thường vụ | Huyện ủy | Thanh Sơn Hạ".
 */
public final class OrganizationScanner {
  /** Bodies that sign nothing of their own, and short forms. */
  private static final List<String> MORE =
      List.of(
          "Ban Thường vụ",
          "Ban Chấp hành",
          "Ban Thường trực",
          "Ban Dân vận",
          "Ban Tuyên giáo",
          "Ban Tổ chức",
          "Ban Bí thư",
          "Ban Chỉ huy Quân sự",
          "Thường trực",
          "Hội đồng nhân dân",
          "Ủy ban nhân dân",
          "Ủy ban Mặt trận Tổ quốc",
          "Mặt trận Tổ quốc",
          "Ủy ban MTTQ",
          "UBND",
          "HĐND",
          "MTTQ",
          "Đồn Biên phòng",
          "Công an",
          "Hội Nông dân",
          "Hội Phụ nữ",
          "Hội LHPN",
          "Hội Liên hiệp Phụ nữ",
          "Hội Cựu chiến binh",
          "Hội Người cao tuổi",
          "Hội Chữ thập đỏ",
          "Đoàn Thanh niên",
          "Công đoàn",
          "Liên đoàn Lao động",
          "LĐLĐ",
          "Đảng bộ",
          "Chi cục Thuế",
          "Thanh tra",
          "Tòa án nhân dân",
          "Viện kiểm sát nhân dân",
          "Kho bạc Nhà nước",
          "Văn phòng",
          "Trung tâm Y tế",
          "Phòng Nội vụ",
          "Phòng Giáo dục và Đào tạo");

  /** Issuers of documents that are no bodies. */
  private static final Set<String> NOT = Set.of("Đại hội", "Chi bộ", "Chủ tịch nước", "Thủ tướng");

  /** What may stand between the head and a name, in the order of their length. */
  private static final Map<String, List<List<String>>> TIES =
      Stream.of(
              "Mặt trận Tổ quốc",
              "Ủy ban nhân dân",
              "Hội đồng nhân dân",
              "Trung ương Đảng",
              "Đảng bộ tỉnh",
              "Đảng bộ huyện",
              "Đảng bộ xã",
              "các cấp",
              "Huyện ủy",
              "Tỉnh ủy",
              "Thành ủy",
              "Đảng ủy",
              "Thị ủy",
              "Trung ương",
              "Việt Nam",
              "thành phố",
              "thị trấn",
              "thị xã",
              "UBND",
              "HĐND",
              "MTTQ",
              "tỉnh",
              "huyện",
              "quận",
              "xã",
              "phường")
          .map(OrganizationScanner::keys)
          .collect(Collectors.groupingBy(List::getFirst));

  private static final int MAX_TIES = 4;

  private final Map<String, List<List<String>>> heads = new HashMap<>();

  public OrganizationScanner(List<Issuer> issuers) {
    Stream.concat(issuers.stream().flatMap(i -> i.names().stream()), MORE.stream())
        .filter(name -> !NOT.contains(name))
        .map(OrganizationScanner::keys)
        .distinct()
        .forEach(head -> heads.computeIfAbsent(head.getFirst(), k -> new ArrayList<>()).add(head));
    heads.values().forEach(l -> l.sort(Comparator.comparingInt(h -> -h.size())));
  }

  boolean opens(Syllable syllable) {
    return syllable.capital() && heads.containsKey(syllable.key());
  }

  public List<Mention> scan(Tokens tokens) {
    List<Mention> mentions = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = tokens.syllable(i).opens(Syllable.OPENS_ORGANIZATION) ? headEnd(tokens, i) : i;
      if (end > i) {
        end = tied(tokens, end);
        mentions.add(
            new Mention(
                tokens.start(i),
                tokens.end(end - 1),
                Entity.Kind.ORGANIZATION,
                tokens.text(i, end),
                false,
                "organization.head",
                0.8));
      }
      i = Math.max(i + 1, end);
    }
    return mentions;
  }

  private int headEnd(Tokens tokens, int i) {
    for (List<String> head : heads.getOrDefault(tokens.key(i), List.of())) {
      if (tokens.matches(i, head)) {
        return i + head.size();
      }
    }
    return i;
  }

  private static int tied(Tokens tokens, int headEnd) {
    int end = headEnd;
    for (int tie = 0; tie < MAX_TIES && tokens.spaced(end); tie++) {
      int before = end;
      for (List<String> words : TIES.getOrDefault(tokens.key(end), List.of())) {
        if (tokens.matches(end, words)) {
          end += words.size();
          break;
        }
      }
      if (end == before) {
        break;
      }
    }
    boolean named = end < tokens.size() && tokens.spaced(end);
    int name = named ? tokens.nameEnd(end, false) : end;
    // A single capital is the start of the next phrase ("Huyện ủy Quyết định …").
    return name - end >= 2 ? name : end;
  }

  private static List<String> keys(String name) {
    return List.of(Folding.key(name).split(" ", -1));
  }
}
