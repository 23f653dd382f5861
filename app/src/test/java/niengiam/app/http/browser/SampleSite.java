package niengiam.app.http.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import niengiam.app.http.account.Role;
import niengiam.app.http.server.Served;
import niengiam.corpus.Corpus;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.corpus.sample.SampleArchive;
import niengiam.corpus.sample.SampleOptions;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;

/** A server with the sample archive and one user of each role, and a browser at it. */
final class SampleSite implements AutoCloseable {
  private final Path folder;
  private final Served served;
  private final Chromium browser;

  private SampleSite(Path folder, Served served, Chromium browser) {
    this.folder = folder;
    this.served = served;
    this.browser = browser;
  }

  static SampleSite start(Path folder) throws IOException {
    SampleArchive.write(folder, SampleOptions.demo());
    ReadOptions reading = ReadOptions.DEFAULT.withOcr(ReadOptions.Ocr.NEVER);
    Extractor extractor = new Extractor();
    try (Corpus corpus = Corpus.open(Served.archive(folder), Served.RULES)) {
      corpus.importAll(
          List.of(folder.resolve(SampleArchive.DOCUMENTS)),
          ImportOptions.standard().withJobs(1),
          file -> extractor.read(file, reading),
          ProgressListener.silent());
    }
    Served served = Served.in(folder).users().now();
    try {
      String site = "http://127.0.0.1:" + served.port();
      return new SampleSite(folder, served, Chromium.start(site, folder));
    } catch (IOException | RuntimeException e) {
      served.close();
      throw e;
    }
  }

  Chromium browser() {
    return browser;
  }

  /** A file of the sample: "2022/muong-lam/417-bc-hu.pdf". */
  Path original(String path) {
    return folder.resolve(SampleArchive.DOCUMENTS).resolve(path);
  }

  /** The folder below which the Import page may take folders. */
  Path root() {
    return Served.root(folder);
  }

  /** Signs in as anybody does. */
  void signIn(Role role) {
    browser.forget();
    browser.open("/sign-in");
    signIn(Served.name(role), Served.PASSWORD);
  }

  /** Fills in the form that is shown. */
  void signIn(String name, String password) {
    browser.see("#name").sendKeys(name);
    browser.see("#password").sendKeys(password);
    browser.follow("main form button");
  }

  @Override
  public void close() {
    try {
      browser.close();
    } finally {
      served.close();
    }
  }
}
