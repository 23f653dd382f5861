package niengiam.extractor.mail;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FormatReader;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.office.MarkupReader;

/** The letter itself: its head and what was written, as paragraphs and tables. */
public final class MailReader implements FormatReader {
  @Override
  public Set<String> mediaTypes() {
    return Set.of(Mail.MIME, Mail.OUTLOOK);
  }

  @Override
  public Extraction read(SourceFile file, ReadOptions options) throws IOException {
    Letter letter = new Letter();
    Mail.visit(file, letter);
    return new Extraction.Done(file, MarkupReader.layout(letter.html()), List.of());
  }

  /** A letter as one page of HTML: that reader knows paragraphs and tables already. */
  private static final class Letter implements MailVisitor {
    private final StringBuilder heads = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    String html() {
      return heads.append(body).toString();
    }

    @Override
    public void head(Head head, String value) {
      String label =
          switch (head) {
            case SUBJECT -> "Chủ đề";
            case FROM -> "Từ";
            case TO -> "Đến";
            case CC -> "Đồng gửi";
            case DATE -> "Ngày";
          };
      heads.append("<p>").append(label).append(": ").append(escape(value)).append("</p>");
    }

    @Override
    public void text(boolean html, String letters) {
      if (html) {
        body.append("<div>").append(letters).append("</div>");
        return;
      }
      for (String paragraph : letters.replace("\r", "").split("\n\\s*\n", -1)) {
        body.append("<p>").append(escape(paragraph).replace("\n", "<br>")).append("</p>");
      }
    }

    private static String escape(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
  }
}
