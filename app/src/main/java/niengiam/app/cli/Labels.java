package niengiam.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.app.language.Messages;
import niengiam.app.table.Names;
import niengiam.corpus.answer.DocumentLabel;

/** Documents, pages and places in words. */
record Labels(Messages messages) {
  /** "Báo cáo 445-BC/HU · Tổng kết công tác … · Huyện ủy Mường Lam · 2023". */
  String document(DocumentLabel document) {
    String name =
        Stream.of(document.type(), document.number())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    String year = document.year().isPresent() ? Integer.toString(document.year().getAsInt()) : "";
    return Stream.of(name, document.title().orElse(""), document.issuer().orElse(""), year)
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** The shortest name that tells documents apart: the number, or else the path. */
  String brief(DocumentLabel document) {
    return Names.brief(document);
  }

  String path(DocumentLabel document) {
    return Names.path(document);
  }

  /** "bao-cao-2023.docx, trang 3, mục II › 1, chú thích 2". */
  String place(DocumentLabel document, int page, List<String> section, String where) {
    StringBuilder place = new StringBuilder(path(document));
    place.append(", ").append(messages.get("place.page", Integer.toString(page)));
    if (!section.isEmpty()) {
      place.append(", ").append(messages.get("place.section", String.join(" › ", section)));
    }
    String words = where(where);
    return words.isEmpty() ? place.toString() : place + ", " + words;
  }

  /** "chú thích 2", "bảng"; nothing for the body. */
  String where(String where) {
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
