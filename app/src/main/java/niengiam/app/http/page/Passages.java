package niengiam.app.http.page;

import java.util.List;

/** A sentence with a mention in it marked, cut to what a person reads at a glance. */
public final class Passages {
  private static final int AROUND = 300;

  private Passages() {}

  public static List<Marked.Part> of(String sentence, String mention) {
    String whole = sentence.replaceAll("\\s+", " ");
    String surface = mention.replaceAll("\\s+", " ");
    int at = whole.indexOf(surface);
    int start = Math.max(0, at);
    int end = at < 0 ? 0 : at + surface.length();
    int from = Math.max(0, start - AROUND);
    int to = Math.min(whole.length(), end + AROUND);
    String opening = from > 0 ? "… " : "";
    String shown = opening + whole.substring(from, to) + (to < whole.length() ? " …" : "");
    int shift = opening.length() - from;
    return at < 0
        ? List.of(new Marked.Part(shown, false))
        : Marked.parts(shown, List.of(List.of(start + shift, end + shift)));
  }
}
