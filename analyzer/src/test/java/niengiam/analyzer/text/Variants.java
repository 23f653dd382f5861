package niengiam.analyzer.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import niengiam.extractor.layout.Span;

/**
 * Multiplies the annotated texts: other people, places and numbers in the same words, now and then
 * in capitals or with the marks of some words lost as OCR loses them. The same seed gives the same
 * texts.
 */
public final class Variants {
  private static final List<String> PLACES =
      List.of(
          "Thanh Sơn Hạ",
          "Bình Nguyên Thượng",
          "Phú Hòa Đông",
          "An Lạc Tây",
          "Mường Hạ",
          "Vĩnh Kỳ",
          "Tân Khê",
          "Nậm Phiêng",
          "Bản Mây",
          "Nà Lếch",
          "Pom Hán",
          "Suối Đào",
          "Cẩm Đình",
          "Lũng Vài",
          "Xuân Thủy Bắc",
          "Ia Mơ Lang",
          "Sơn Bình",
          "Hải Ninh Đông",
          "Trường Giang Bắc");

  private static final Pattern PLACE =
      Pattern.compile(String.join("|", PLACES), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private static final List<String> FAMILY =
      List.of(
          "Nguyễn", "Trần", "Lê", "Phạm", "Lò", "Vàng", "Giàng", "Sùng", "Hoàng", "Nông", "Lường",
          "Quàng", "Đỗ", "Vũ", "Bùi", "Hà", "Ma", "Thào", "Cà", "Đinh", "Phan", "Y", "Tẩn", "Lý");

  private static final List<String> MIDDLE =
      List.of("Văn", "Thị", "A", "Quốc", "Minh", "Đức", "Seo", "Bá", "Ngọc", "Xuân", "Thu", "Kim");

  private static final List<String> GIVEN =
      List.of(
          "Mây", "Tủa", "Dế", "Hoài", "Khôi", "Lộc", "Ún", "Páo", "Hưng", "Ngân", "Chiến", "Diệp",
          "Vừ", "Páy", "Hạnh", "Lan", "Sơn", "Thủy", "Bun", "Inh", "Chá", "Phương", "Dơ", "Tích");

  private static final int IN_CAPITALS = 12;
  private static final int WITH_NOISE = 6;

  private final Random random;

  public Variants(long seed) {
    random = new Random(seed);
  }

  /** Each text as it is, and so many variants of it. */
  public List<Annotated> of(List<Annotated> texts, int variants) {
    List<Annotated> all = new ArrayList<>();
    for (Annotated text : texts) {
      all.add(text);
      for (int i = 0; i < variants; i++) {
        all.add(of(text));
      }
    }
    return all;
  }

  Annotated of(Annotated from) {
    NavigableMap<Integer, Edit> edits = new TreeMap<>();
    Matcher digit = DIGIT.matcher(from.text());
    while (digit.find()) {
      edits.put(digit.start(), new Edit(digit.end(), digit(digit.group())));
    }
    Map<String, String> renamed = new HashMap<>();
    Matcher place = PLACE.matcher(from.text());
    while (place.find()) {
      String key = place.group().toLowerCase(Locale.ROOT);
      String other = renamed.computeIfAbsent(key, k -> any(PLACES));
      edits.put(place.start(), new Edit(place.end(), inCaseOf(place.group(), other)));
    }
    for (Annotated.Name name : from.names()) {
      if (name.layer().equals("person")) {
        edits.subMap(name.span().start(), true, name.span().end(), false).clear();
        String other = any(FAMILY) + " " + any(MIDDLE) + " " + any(GIVEN);
        edits.put(
            name.span().start(),
            new Edit(name.span().end(), inCaseOf(name.span().of(from.text()), other)));
      }
    }
    Annotated edited = apply(from, edits);
    if (random.nextInt(IN_CAPITALS) == 0) {
      return withText(edited, edited.text().toUpperCase(Locale.ROOT));
    }
    return random.nextInt(WITH_NOISE) == 0 ? withText(edited, noisy(edited.text())) : edited;
  }

  private record Edit(int end, String replacement) {}

  /** Zero stays zero: it pads. */
  private String digit(String digit) {
    return digit.equals("0") ? digit : Integer.toString(1 + random.nextInt(9));
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String inCaseOf(String model, String text) {
    return model.equals(model.toUpperCase(Locale.ROOT)) ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static Annotated apply(Annotated from, NavigableMap<Integer, Edit> edits) {
    StringBuilder text = new StringBuilder();
    int[] moved = new int[from.text().length() + 1];
    int i = 0;
    while (i < from.text().length()) {
      moved[i] = text.length();
      Edit edit = edits.get(i);
      if (edit == null) {
        text.append(from.text().charAt(i));
        i++;
      } else {
        text.append(edit.replacement());
        i = edit.end();
      }
    }
    moved[i] = text.length();
    return new Annotated(
        from.id(),
        text.toString(),
        from.sentences().stream().map(s -> moved(s, moved)).toList(),
        from.names().stream()
            .map(n -> new Annotated.Name(n.layer(), moved(n.span(), moved)))
            .toList(),
        from.indicators().stream()
            .map(m -> new Annotated.Indicator(moved(m.figure(), moved), moved(m.phrase(), moved)))
            .toList());
  }

  private static Span moved(Span span, int[] moved) {
    return new Span(moved[span.start()], moved[span.end()]);
  }

  /** The text keeps its length, so that the spans hold. */
  private static Annotated withText(Annotated from, String text) {
    return text.length() == from.text().length()
        ? new Annotated(from.id(), text, from.sentences(), from.names(), from.indicators())
        : from;
  }

  private String noisy(String text) {
    StringBuilder noisy = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 'z' && random.nextInt(8) == 0) {
        noisy.setCharAt(
            i, Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD).charAt(0));
      }
    }
    return noisy.toString();
  }
}
