package niengiam.app.http;

import java.io.IOException;
import niengiam.app.http.job.ImportRoots;
import niengiam.app.http.job.Imports;

/** Begins imports, for page and API alike. */
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

  private static void started(boolean started) {
    if (!started) {
      throw runs();
    }
  }

  private static Problem runs() {
    return Problem.of(409, "import-runs");
  }
}
