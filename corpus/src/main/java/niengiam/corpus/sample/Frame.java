package niengiam.corpus.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands around the body of a document: letterhead, title, recipients, signature. */
final class Frame {
  private final Paper paper;
  private final Region region;
  private final List<Block> blocks = new ArrayList<>();

  Frame(Paper paper, Region region) {
    this.paper = paper;
    this.region = region;
  }

  List<Block> blocks() {
    return blocks;
  }

  void add(Block block) {
    blocks.add(block);
  }

  void paragraph(Prose text) {
    blocks.add(new Block.Paragraph(text.capitalised()));
  }

  void bullet(Prose text) {
    blocks.add(new Block.Paragraph(Prose.of("- ").then(text.capitalised())));
  }

  void heading(String label, String title, int level) {
    blocks.add(new Block.Heading(label, title, level));
  }

  void partyHead() {
    String above = region.commune ? "ĐẢNG BỘ HUYỆN " : "ĐẢNG BỘ TỈNH ";
    String issuer = region.commune ? "ĐẢNG ỦY XÃ " : "HUYỆN ỦY ";
    String parent = region.commune ? Names.district(region.district) : Names.PROVINCE;
    blocks.add(
        new Block.Sides(
            List.of(
                plain(above + upper(parent)),
                bold(issuer + upper(region.name)),
                plain("*"),
                plain("Số " + paper.code())),
            List.of(bold("ĐẢNG CỘNG SẢN VIỆT NAM"), plain(""), plain(""), plain(placeAndDate()))));
    title("-----");
  }

  void stateHead() {
    blocks.add(
        new Block.Sides(
            List.of(
                bold("ỦY BAN NHÂN DÂN"),
                bold("HUYỆN " + upper(region.name)),
                plain(""),
                plain("Số: " + paper.code())),
            List.of(
                bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                bold("Độc lập - Tự do - Hạnh phúc"),
                plain(""),
                plain(placeAndDate()))));
    title("_______");
  }

  private void title(String rule) {
    blocks.add(new Block.Centred(Prose.of(upper(paper.type())), true));
    String subject = paper.subject();
    blocks.add(new Block.Centred(Prose.of(subject).capitalised(), true));
    blocks.add(new Block.Centred(Prose.of(rule), false));
  }

  /** Recipients on the left, the signature on the right. */
  void signature(List<String> recipients, String authority, String role, String signer) {
    List<Block.Line> left = new ArrayList<>();
    left.add(bold("Nơi nhận:"));
    for (int i = 0; i < recipients.size(); i++) {
      left.add(plain("- " + recipients.get(i) + (i < recipients.size() - 1 ? "," : ".")));
    }
    List<Block.Line> right =
        List.of(bold(authority), plain(role), plain(""), plain(""), plain(""), bold(signer));
    blocks.add(new Block.Sides(left, right));
  }

  private String placeAndDate() {
    return region.name + ", ngày " + Digits.inWords(paper.date());
  }

  private static Block.Line plain(String text) {
    return new Block.Line(text, false);
  }

  private static Block.Line bold(String text) {
    return new Block.Line(text, true);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
