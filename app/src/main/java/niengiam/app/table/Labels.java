package niengiam.app.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.DocumentLabel;

/**
 * Documents, pages and places in words.
 *
 * @param messages with those of "place."
 */
public record Labels(Messages messages) {
  /** "Báo cáo 445-BC/HU · Tổng kết công tác … · Huyện ủy Mường Lam · 2023". */
  public String document(DocumentLabel document) {
    String name =
        Stream.of(document.type(), document.number())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    String year = document.year().isPresent() ? Integer.toString(document.year().getAsInt()) : "";
    return Stream.of(name, document.title().orElse(""), document.issuer().orElse(""), year)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** As {@link #document}, or the path where nothing else is known. */
  public String named(DocumentLabel document) {
    String words = document(document);
    return words.isEmpty() ? Names.path(document) : words;
  }

  /** "bao-cao-2023.docx, trang 3, mục II › 1, chú thích 2". */
  public String place(DocumentLabel document, int page, List<String> section, String where) {
    return Names.path(document) + ", " + place(page, section, where);
  }

  /** "trang 3, mục II › 1, chú thích 2". */
  public String place(int page, List<String> section, String where) {
    return Stream.of(
            messages.get("place.page", Integer.toString(page)),
            section.isEmpty() ? "" : messages.get("place.section", String.join(" › ", section)),
            where(where))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** "chú thích 2", "bảng"; nothing for the body. */
  public String where(String where) {
    if (where.startsWith("footnote ")) {
      return messages.get("place.footnote", where.substring("footnote ".length()));
    }
    return switch (where) {
      case "table" -> messages.get("place.table");
      case "document" -> messages.get("place.document");
      default -> "";
    };
  }
}
