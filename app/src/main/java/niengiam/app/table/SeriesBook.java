package niengiam.app.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.CompareAnswer;
import niengiam.corpus.answer.Series;
import niengiam.corpus.answer.SeriesValue;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A comparison as a workbook: each value links to its sentence, each document to its file.
 *
 * @param messages of the command line
 * @param originals the address of a document by its id
 */
public record SeriesBook(Messages messages, Function<String, Optional<URI>> originals) {
  private static final String EVIDENCE = "Evidence";

  /**
   * @param rows of the values of the answer
   */
  public byte[] xlsx(CompareAnswer answer, SeriesRows rows) {
    Listing table = rows.of(answer);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Niengiam", "1.0")) {
      Worksheet values = book.newWorksheet("Niengiam");
      table.write(values);
      Worksheet evidence = book.newWorksheet(EVIDENCE);
      new Listing(
              List.of("surface", "sentence", "where", "page", "span", "document", "why"), List.of())
          .write(evidence);
      int link = table.header().indexOf("page");
      int path = table.header().indexOf("path");
      int row = 1;
      for (Series series : answer.series()) {
        for (SeriesValue value : series.values()) {
          String page = messages.get("place.page", Integer.toString(value.page()));
          values.hyperlink(row, link, HyperLink.internal(EVIDENCE + "!A" + (row + 1), page));
          link(values, row, path, value);
          evidence(evidence, row, value);
          row++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void evidence(Worksheet sheet, int row, SeriesValue value) {
    sheet.value(row, 0, value.surface());
    sheet.value(row, 1, value.sentence());
    sheet.value(row, 2, value.where());
    sheet.value(row, 3, value.page());
    sheet.value(row, 4, value.span().get(0) + "–" + value.span().get(1));
    link(sheet, row, 5, value);
    sheet.value(row, 6, new Reasons(messages).of(value.why()));
  }

  private void link(Worksheet sheet, int row, int column, SeriesValue value) {
    String path = Names.path(value.document());
    Optional<URI> file = originals.apply(value.document().id());
    if (file.isPresent()) {
      sheet.hyperlink(row, column, HyperLink.external(file.get().toString(), path));
    } else {
      sheet.value(row, column, path);
    }
  }
}
