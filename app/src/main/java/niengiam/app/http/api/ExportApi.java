package niengiam.app.http.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import niengiam.app.http.Exchange;
import niengiam.app.http.Problem;
import niengiam.app.http.Route;
import niengiam.corpus.answer.Finding;
import niengiam.corpus.archive.Unclosed;
import niengiam.corpus.audit.AuditRequest;
import niengiam.corpus.export.Export;
import niengiam.corpus.export.ExportFormat;
import niengiam.corpus.export.Table;

/** Whole tables as files, written while they are read. */
final class ExportApi {
  private static final String FINDINGS = "findings";
  private static final List<ExportFormat> FORMATS = List.of(ExportFormat.JSONL, ExportFormat.CSV);
  private static final List<Table> TABLES =
      List.of(Table.DOCUMENTS, Table.REFERENCES, Table.MEASURES);

  /** Each reads the whole archive. */
  private final Semaphore atATime = new Semaphore(2);

  List<Route> routes() {
    return List.of(Route.get(Api.ROOT + "/export/{file}", this::export));
  }

  private void export(Exchange exchange) throws IOException {
    String file = exchange.context().pathParam("file");
    int dot = file.lastIndexOf('.');
    String name = dot < 0 ? file : file.substring(0, dot);
    ExportFormat format =
        FORMATS.stream()
            .filter(f -> f.extension().equals(file.substring(dot + 1)))
            .findFirst()
            .orElseThrow(Problem::notFound);
    Work work = work(exchange, name, format);
    if (!atATime.tryAcquire()) {
      throw Problem.of(503, "busy");
    }
    try {
      exchange.attachment(file, type(format));
      // A compressor keeps the beginning back, and ends in order what broke off.
      exchange.context().disableCompression();
      // A table closes what it writes to also when it breaks off: the server ends the answer, or
      // cuts
      // it off so that nobody takes a part for the whole.
      work.to(new BufferedOutputStream(new Unclosed(exchange.context().outputStream()), 1 << 16));
    } finally {
      atATime.release();
    }
  }

  /** Writes a table. */
  private interface Work {
    void to(OutputStream out) throws IOException;
  }

  private static Work work(Exchange exchange, String name, ExportFormat format) throws IOException {
    if (name.equals(FINDINGS)) {
      String language = exchange.messages().locale().getLanguage();
      AuditRequest request = new AuditRequest(Set.of(), List.of(), true, language);
      List<Finding> findings = exchange.ask(corpus -> corpus.audit(request)).findings();
      return out -> Export.findings(findings, format, out);
    }
    Table table =
        TABLES.stream()
            .filter(t -> t.label().equals(name.toLowerCase(Locale.ROOT)))
            .findFirst()
            .orElseThrow(Problem::notFound);
    // Before the answer begins, so that an archive that cannot be used is told as a problem.
    exchange.ask(corpus -> corpus.reader().root());
    return out ->
        exchange.ask(
            corpus -> {
              corpus.export(table, format, out);
              return table;
            });
  }

  private static String type(ExportFormat format) {
    return format == ExportFormat.CSV ? "text/csv; charset=utf-8" : "application/jsonl";
  }
}
