package niengiam.app.http;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import niengiam.app.http.job.ImportRoots;
import niengiam.app.http.job.Imports;
import niengiam.corpus.answer.StatusFailure;

/** Begins and ends imports, for page and API alike. */
public final class Importing {
  private Importing() {}

  /** The folder that the form names: the whole path, or one below a root. */
  public static void folder(Exchange exchange) throws IOException {
    Imports imports = exchange.site().imports();
    String root = exchange.form("root").orElse("");
    String folder = exchange.form("folder").orElse("");
    String whole = root.isEmpty() ? folder : folder.isEmpty() ? root : root + "/" + folder;
    ImportRoots.Chosen chosen =
        imports.roots().choose(whole).orElseThrow(() -> Problem.of(400, "folder", whole));
    exchange.log("import", chosen.folder().toString());
    started(imports.folder(chosen));
  }

  /** The files that the request brings. */
  public static void files(Exchange exchange) throws IOException {
    Imports imports = exchange.site().imports();
    if (imports.running()) {
      throw runs();
    }
    int files = Uploads.receive(exchange);
    if (files == 0) {
      throw Problem.of(400, "no-files");
    }
    exchange.log("import-files", Integer.toString(files));
    started(imports.sent(exchange.messages().get("import.sent", files)));
  }

  /** What waits, or else what failed. */
  public static void again(Exchange exchange) throws IOException {
    exchange.log("retry", "");
    started(exchange.site().imports().again());
  }

  /** Lets the import that runs end with what is done. */
  public static void stop(Exchange exchange) throws IOException {
    exchange.log("import-stop", "");
    if (!exchange.site().imports().stop()) {
      throw Problem.of(409, "no-import");
    }
  }

  /**
   * The files that failed, those of the reason that is asked for; none where there is no archive.
   */
  public static List<StatusFailure> failures(Exchange exchange) throws IOException {
    Optional<String> reason = exchange.query("reason");
    return exchange.site().library().exists()
        ? exchange.ask(
            corpus ->
                corpus.failures().stream()
                    .filter(f -> reason.isEmpty() || f.reason().equals(reason.get()))
                    .toList())
        : List.of();
  }

  private static void started(boolean started) {
    if (!started) {
      throw runs();
    }
  }

  private static Problem runs() {
    return Problem.of(409, "import-runs");
  }
}
