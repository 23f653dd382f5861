package niengiam.analyzer.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items under "Nơi nhận". */
final class Recipients {
  private static final int MOST = 60;

  private static final Pattern LABEL =
      Pattern.compile("N[ơơ]i nh[aậ]n\\s?:?\\s?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ITEM = Pattern.compile("[-+•·]\\s?(?<item>\\S.*)");

  /** Why they get it: "(b/c)", "(để báo cáo)", "(phối hợp)". */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "\\s?\\((?:để )?(?:b/c|p/h|t/h|đ/b|báo cáo|phối hợp|thực hiện|biết|theo dõi|VBĐT|t/hiện)\\)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Recipients() {}

  /** The index of the piece with the label, or -1. */
  static int label(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) {
      if (LABEL.matcher(pieces.get(i).text()).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  static List<String> read(List<Piece> pieces, int label) {
    List<String> items = new ArrayList<>();
    Matcher same = LABEL.matcher(pieces.get(label).text());
    String rest = same.lookingAt() ? pieces.get(label).text().substring(same.end()) : "";
    boolean done = add(rest, items);
    boolean open = !rest.isEmpty() && !closed(rest);
    int last = Math.min(pieces.size(), label + MOST);
    for (int i = label + 1; i < last && !done; i++) {
      String text = pieces.get(i).text();
      if (ITEM.matcher(text).matches()) {
        done = add(text, items) && closed(text);
        open = !closed(text);
      } else if (open && !items.isEmpty() && goesOn(pieces.get(i))) {
        items.set(items.size() - 1, items.getLast() + " " + clean(text));
        open = !closed(text);
      } else if (items.size() > 1 && items.getLast().startsWith("Lưu")) {
        done = true;
      }
    }
    return items;
  }

  private static boolean goesOn(Piece piece) {
    return !piece.capitals() && !SignatureBlock.belongs(piece);
  }

  private static boolean closed(String text) {
    return text.matches(".*[;,.]\\s*");
  }

  /** Whether the last item is the file copy. */
  private static boolean add(String text, List<String> items) {
    Matcher item = ITEM.matcher(text);
    if (item.matches()) {
      for (String one : item.group("item").split(";\\s[-+]\\s?", -1)) {
        items.add(clean(one));
      }
    }
    return !items.isEmpty() && items.getLast().startsWith("Lưu");
  }

  private static String clean(String item) {
    return PURPOSE.matcher(item).replaceAll("").replaceAll("[;,.\\s]+$", "").strip();
  }
}
