package niengiam.analyzer.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the titles of what is attached to a document: the lines above "(Kèm theo Báo cáo số …)",
 * and "PHỤ LỤC 2" with the lines below it.
 */
final class AppendixTitles {
  private static final Pattern ATTACHED =
      Pattern.compile("\\(\\s*(?:ban hành\\s+)?kèm theo\\s.*", Pattern.DOTALL);
  private static final Pattern LABEL =
      Pattern.compile(
          "((?:PHỤ LỤC|Phụ lục|BIỂU SỐ|Biểu số|PHỤ BIỂU|Phụ biểu)(?:\\s+(?:số|SỐ))?\\s*"
              + "(?:[IVX]{1,5}|\\d{1,2}(?:[./-]\\d{1,2})?[A-Za-z]?|[A-Z])?)\\s*[.:–-]?\\s*(?=[\\p{Lu}(“\"]|$)");

  /** A title is printed on at most that many lines. */
  private static final int MAX_LINES = 4;

  private static final int MAX_WORDS = 40;

  /**
   * @param last the index of its last paragraph
   */
  record Title(String label, Optional<String> title, int last) {}

  private AppendixTitles() {}

  /** The titles by the index of their first paragraph. */
  static Map<Integer, Title> in(List<Paragraph> paragraphs) {
    Map<Integer, Title> titles = new TreeMap<>();
    int free = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean attached = isAttached(paragraph);
      boolean labelled = !attached && label(paragraph).isPresent();
      if (!attached && !labelled) {
        continue;
      }
      int first = labelled ? i : above(paragraphs, i, free);
      int last = labelled ? below(paragraphs, i) : i - 1;
      if (first <= last && !titles.containsKey(first)) {
        titles.put(first, title(paragraphs.subList(first, last + 1), last));
        i = Math.max(i, last);
      }
      free = i + 1;
    }
    return titles;
  }

  private static boolean isAttached(Paragraph paragraph) {
    String text = paragraph.text();
    return text.charAt(0) == '('
        && ATTACHED
            .matcher(text.substring(0, Math.min(60, text.length())).toLowerCase(Locale.ROOT))
            .matches();
  }

  /** The label of "PHỤ LỤC 2. KẾT QUẢ", where the paragraph is a title and no sentence. */
  private static Optional<Matcher> label(Paragraph paragraph) {
    String text = paragraph.text();
    char first = text.charAt(0);
    // "Phụ lục II: Bảng giá đất trồng cây;" is an item of a list of appendices.
    boolean item =
        text.endsWith(";") || !paragraph.capitals() && (text.endsWith(".") || text.endsWith(".”"));
    if (first != 'P' && first != 'B'
        || item
        || paragraph.tabbed()
        || paragraph.words() > MAX_WORDS) {
      return Optional.empty();
    }
    Matcher matcher = LABEL.matcher(text);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  /** The index of the first line of the caption that ends above a paragraph. */
  static int above(List<Paragraph> paragraphs, int end, int free) {
    int first = end;
    boolean plain = false;
    while (first - 1 >= free && end - first < MAX_LINES) {
      Paragraph line = paragraphs.get(first - 1);
      boolean capitals = line.capitals() && line.words() >= 2;
      boolean apart =
          first < paragraphs.size() && first < end && paragraphs.get(first).afterTable();
      if (apart || !(capitals || Flow.open(line) && !plain) || !isCaption(line)) {
        break;
      }
      // "Năm 2031" alone does not name anything: the line above it does.
      plain = plain || !capitals && line.words() > 3;
      first--;
    }
    return first;
  }

  private static boolean isCaption(Paragraph line) {
    return line.words() <= MAX_WORDS
        && !line.bullet()
        && !line.tabbed()
        && line.heading().isEmpty();
  }

  private static int below(List<Paragraph> paragraphs, int label) {
    int last = label;
    while (last + 1 < paragraphs.size() && last - label < MAX_LINES) {
      Paragraph line = paragraphs.get(last + 1);
      boolean title = line.capitals() || last == label && Flow.open(line);
      if (!title || line.afterTable() || isAttached(line) || !isCaption(line)) {
        break;
      }
      last++;
    }
    return last;
  }

  private static Title title(List<Paragraph> lines, int last) {
    StringBuilder title = new StringBuilder();
    String label = "";
    for (Paragraph line : lines) {
      String text = line.text();
      Optional<Matcher> labelled = title.isEmpty() ? label(line) : Optional.empty();
      if (labelled.isPresent() && label.isEmpty()) {
        label = labelled.get().group(1).strip();
        text = text.substring(labelled.get().end());
      }
      title.append(title.isEmpty() || text.isEmpty() ? "" : " ").append(text);
    }
    String read = title.toString().strip();
    return new Title(label, read.isEmpty() ? Optional.empty() : Optional.of(read), last);
  }
}
