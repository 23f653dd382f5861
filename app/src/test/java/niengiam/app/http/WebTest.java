package niengiam.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import niengiam.app.http.server.WebServer;
import niengiam.config.Rules;
import niengiam.corpus.Corpus;
import niengiam.corpus.ingest.ImportOptions;
import niengiam.corpus.ingest.ProgressListener;
import niengiam.extractor.Extractor;
import niengiam.extractor.format.ReadOptions;
import niengiam.extractor.wire.Wire;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A server on a free port with a small archive of our own documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WebTest {
  protected static final Rules RULES = Rules.load();

  /** A name that is a path, too, since no file name holds a slash. */
  protected static final String SCRIPT = "<script>alert(1)</script>.txt";

  protected Path dir = Path.of("");

  private final HttpClient client = HttpClient.newHttpClient();
  private WebServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    dir = folder;
    Path files = Files.createDirectories(dir.resolve("files"));
    write(files);
    try (Corpus corpus = Corpus.open(archive(), RULES)) {
      Extractor extractor = new Extractor();
      corpus.importAll(
          List.of(files),
          ImportOptions.standard().withJobs(1),
          file -> extractor.read(file, ReadOptions.DEFAULT),
          ProgressListener.silent());
    }
    server = WebServer.start(settings(), RULES, Clock.systemUTC());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  protected Path archive() {
    return dir.resolve("kho");
  }

  /** Nobody need sign in. */
  protected Settings settings() {
    return new Settings(
        "127.0.0.1",
        0,
        archive(),
        dir.resolve("users.jsonl"),
        dir.resolve("actions.jsonl"),
        List.of(),
        Optional.empty(),
        "vi",
        1 << 20,
        List.of(),
        1,
        ReadOptions.DEFAULT);
  }

  /** The documents of the archive. */
  protected void write(Path files) throws IOException {
    text(
        files.resolve("bc-12.txt"),
        "HUYỆN ỦY THANH SƠN HẠ\nSố 12-BC/HU\nThanh Sơn Hạ, ngày 05 tháng 01 năm 2024\n\nBÁO CÁO\n"
            + "Tổng kết công tác dân vận năm 2023\n\n"
            + "Thực hiện Kế hoạch số 258-KH/HU, ngày 12/3/2023 của Ban Thường vụ Huyện ủy về công "
            + "tác dân vận; Chỉ thị số 36-CT/TW, ngày 21/12/2017 của Ban Bí thư, toàn huyện có 22 "
            + "trường.\n");
    text(
        files.resolve("kh-258.txt"),
        "HUYỆN ỦY THANH SƠN HẠ\nSố 258-KH/HU\nThanh Sơn Hạ, ngày 12 tháng 3 năm 2023\n\nKẾ HOẠCH\n"
            + "Công tác dân vận năm 2023\n\nThực hiện Chỉ thị số 36-CT/TW, ngày 21/12/2017 của Ban"
            + " Bí thư, xây dựng 5 mô hình.\n");
    text(
        files.resolve(SCRIPT),
        "BÁO CÁO\n<script>alert(2)</script>\nToàn xã có <b>7</b> \"trường\" & 3 trạm.\n");
    pdf(files.resolve("bc-7.pdf"), "Toan huyen co 23 truong, giam 2 truong.");
  }

  protected static void text(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** One A4 page with one line at its top. */
  protected static void pdf(Path file, String line) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
        content.newLineAtOffset(72, 760);
        content.showText(line);
        content.endText();
      }
      document.save(file.toFile());
    }
  }

  protected String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  protected HttpResponse<byte[]> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The path is sent as it is. */
  protected HttpResponse<byte[]> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address(path))).build());
  }

  protected int status(String path) {
    return get(path).statusCode();
  }

  /** A page that is there. */
  protected String page(String path) {
    HttpResponse<byte[]> response = get(path);
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  protected JsonNode json(String path) {
    try {
      return Wire.mapper().readTree(page(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  protected static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The id of the document whose path ends so. */
  protected String id(String path) {
    try (Corpus corpus = Corpus.open(archive(), RULES)) {
      return corpus
          .reader()
          .entries()
          .filter(e -> e.path().endsWith(path))
          .findFirst()
          .orElseThrow()
          .id();
    }
  }
}
