package niengiam.corpus.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * C12: what was there and what came is what was done and what is left. Each of the figures must be
 * named once in its passage, or nothing is said.
 */
final class StockFlow implements Check {
  /** What a clause says of its figure; the first word that fits decides. */
  private enum Role {
    OLD("tồn đọng|tồn cũ|(?:kỳ|năm) trước (?:chuyển|sang)|chuyển sang|chuyển kỳ sau"),
    LEFT(
        "còn lại|còn (?=\\d)|chưa (?:được )?(?:giải quyết|hoàn thành|xử lý)|đang (?:tiếp tục )?(?:giải quyết|triển khai|xem xét|xác minh|thực hiện|hòa giải|hoà giải|thụ lý)"),
    FAILED("không thành"),
    DONE(
        "đã (?:giải quyết|hoàn thành|xử lý)|giải quyết xong|hoàn thành|hòa giải thành|hoà giải thành"),
    NEW(
        "phát sinh|(?:tiếp nhận|nhận|thụ lý) mới|mới (?:tiếp nhận|phát sinh)|trong kỳ (?:nhận|phát sinh)"),
    TOTAL("tiếp nhận|thụ lý|tổng số|tổng cộng|với(?= \\d)");

    private final Pattern words;

    Role(String words) {
      this.words = Pattern.compile(words);
    }
  }

  private static final int LONGEST_CLAUSE = 110;
  private static final Pattern BREAK = Pattern.compile("[;.,:(]\\s");

  @Override
  public String id() {
    return "C12-stock-flow";
  }

  @Override
  public List<Suspicion> read(Reading document) {
    List<Suspicion> suspicions = new ArrayList<>();
    for (Scene scene : document.scenes()) {
      List<Figure> counts = scene.figures().stream().filter(Figure::counts).toList();
      for (int i = 0; i < counts.size(); i++) {
        Figure first = counts.get(i);
        if (counts.stream().limit(i).noneMatch(first::kin)) {
          check(document, scene, counts.stream().filter(first::kin).toList())
              .ifPresent(suspicions::add);
        }
      }
    }
    return suspicions;
  }

  private Optional<Suspicion> check(Reading document, Scene scene, List<Figure> figures) {
    if (figures.size() < 3) {
      return Optional.empty();
    }
    Map<Role, Figure> roles = new EnumMap<>(Role.class);
    for (Figure figure : figures) {
      Optional<Role> role = role(scene, figure);
      if (role.isPresent() && roles.putIfAbsent(role.get(), figure) != null) {
        return Optional.empty();
      }
    }
    return balance(document, scene, roles, Role.TOTAL, List.of(Role.OLD, Role.NEW))
        .or(() -> balance(document, scene, roles, Role.TOTAL, outcome(roles)))
        .or(() -> whole(document, scene, roles));
  }

  private static List<Role> outcome(Map<Role, Figure> roles) {
    return roles.containsKey(Role.FAILED)
        ? List.of(Role.DONE, Role.FAILED, Role.LEFT)
        : List.of(Role.DONE, Role.LEFT);
  }

  /** Old and new against done and left, where no total is printed. */
  private Optional<Suspicion> whole(Reading document, Scene scene, Map<Role, Figure> roles) {
    List<Role> out = outcome(roles);
    if (roles.containsKey(Role.TOTAL)
        || !roles.keySet().containsAll(List.of(Role.OLD, Role.NEW))
        || !roles.keySet().containsAll(out)) {
      return Optional.empty();
    }
    BigDecimal in = sum(roles, List.of(Role.OLD, Role.NEW));
    BigDecimal done = sum(roles, out);
    if (in.compareTo(done) == 0) {
      return Optional.empty();
    }
    String unit = roles.get(Role.NEW).unit();
    return Optional.of(
        suspicion(document, scene, roles, Numbers.print(in, unit), Numbers.print(done, unit)));
  }

  private Optional<Suspicion> balance(
      Reading document, Scene scene, Map<Role, Figure> roles, Role total, List<Role> parts) {
    if (!roles.containsKey(total) || !roles.keySet().containsAll(parts)) {
      return Optional.empty();
    }
    Figure whole = roles.get(total);
    BigDecimal sum = sum(roles, parts);
    if (sum.compareTo(whole.value()) == 0) {
      return Optional.empty();
    }
    Map<Role, Figure> used = new EnumMap<>(roles);
    used.keySet().removeIf(role -> role != total && !parts.contains(role));
    return Optional.of(
        suspicion(document, scene, used, whole.printed(), Numbers.print(sum, whole.unit())));
  }

  private static BigDecimal sum(Map<Role, Figure> roles, List<Role> parts) {
    return parts.stream().map(p -> roles.get(p).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The words of the clause before the figure, or else those behind it. */
  private static Optional<Role> role(Scene scene, Figure figure) {
    int from = Math.max(0, figure.start() - LONGEST_CLAUSE);
    for (Figure other : scene.figures()) {
      if (other.end() <= figure.start()) {
        from = Math.max(from, other.end());
      }
    }
    String before = scene.text().substring(from, figure.start());
    Matcher stop = BREAK.matcher(before);
    int cut = 0;
    while (stop.find()) {
      cut = stop.end();
    }
    String clause = scene.between(from + cut, figure.start()) + figure.value().toPlainString();
    return named(clause).or(() -> named(after(scene, figure)));
  }

  private static String after(Scene scene, Figure figure) {
    int to = Math.min(scene.text().length(), figure.end() + 40);
    String behind = scene.between(figure.end(), to);
    Matcher stop = BREAK.matcher(behind);
    return stop.find() ? behind.substring(0, stop.start()) : behind;
  }

  private static Optional<Role> named(String clause) {
    for (Role role : Role.values()) {
      if (role.words.matcher(clause).find()) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  private Suspicion suspicion(
      Reading document, Scene scene, Map<Role, Figure> roles, String expected, String found) {
    return Suspicion.of(
        this,
        roles.values().stream().map(f -> document.evidence(scene, f)).toList(),
        expected,
        found);
  }
}
