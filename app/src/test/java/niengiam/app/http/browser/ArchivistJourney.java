package niengiam.app.http.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.app.http.account.Role;
import niengiam.app.http.server.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Who brings files into the archive. */
abstract class ArchivistJourney {
  /** So many that the import is seen running. */
  private static final int FILES = 40;

  private static final String DROP =
      """
      const files = new DataTransfer();
      files.items.add(new File([arguments[0]], "kéo thả.txt", {type: "text/plain"}));
      const event = new DragEvent("drop", {dataTransfer: files, bubbles: true, cancelable: true});
      document.querySelector("form[data-drop]").dispatchEvent(event);
      """;

  private final SampleSite site;
  private final Chromium browser;

  ArchivistJourney(SampleSite site) {
    this.site = site;
    this.browser = site.browser();
  }

  private static String report(int number, String words) {
    return """
        HUYỆN ỦY THANH SƠN HẠ
        Số %d-BC/HU
        Thanh Sơn Hạ, ngày 05 tháng 01 năm 2024

        BÁO CÁO
        %s
        """
        .formatted(number, words);
  }

  @Test
  void filesAndFoldersComeInAndAreFound(@TempDir Path mine) throws IOException {
    browser.width(1280);
    browser.forget();
    browser.open("/import");
    site.signIn(Served.name(Role.ADMIN), "không phải mật khẩu");
    assertThat(browser.see("[role=alert]").getText()).contains("không đúng");
    site.signIn(Served.name(Role.ADMIN), Served.PASSWORD);
    // The wrong password was answered with 403.
    browser.errors();
    assertThat(browser.see("h1").getText()).isEqualTo("Nhập tài liệu");

    sendAFileThatIsBroken(mine);
    dropAFile();
    importAFolder();

    search("\"đường liên bản Suối Trăng\"", "7001-BC/HU");
    search("BC 7117 HU", "7117-BC/HU");
    assertThat(browser.errors()).isEmpty();
    browser.follow("header form button");
    browser.see("#password");
  }

  private void search(String words, String found) {
    browser.follow("header nav a[href='/']");
    browser.see("#q").sendKeys(words);
    browser.follow("form.search button");
    assertThat(browser.see(".hits li").getText()).contains(found);
  }

  private void sendAFileThatIsBroken(Path mine) throws IOException {
    Path broken = Files.write(mine.resolve("hỏng.docx"), new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    browser.see("#files").sendKeys(broken.toString());
    assertThat(browser.see("[data-dropped]").getText()).isEqualTo("hỏng.docx");
    browser.follow("form[data-drop] button");
    ended();
    assertThat(browser.see(".ended .reasons").getText()).contains("hỏng hoặc không đọc được: 1");
    assertThat(failures())
        .anyMatch(row -> row.matches("(?s)hỏng.docx hỏng hoặc không đọc được .+"));
    browser.follow("form[action='/import/retry'] button");
    ended();
    assertThat(failures()).anyMatch(row -> row.startsWith("hỏng.docx"));
    // Tries anew what needs OCR, too.
    assertAddsUp(browser.see(".ended .ledger"));
  }

  private List<String> failures() {
    return browser.all(".failures tbody tr").stream().map(WebElement::getText).toList();
  }

  private void dropAFile() {
    browser.run(DROP, report(7001, "Toàn xã làm 4 km đường liên bản Suối Trăng."));
    assertThat(browser.see("[data-dropped]").getText()).isEqualTo("kéo thả.txt");
    browser.follow("form[data-drop] button");
    ended();
    assertThat(ledger(browser.see(".ended .ledger"))).containsExactly(1, 1, 0, 0, 0);
  }

  private void importAFolder() throws IOException {
    Path folder = Files.createDirectories(site.root().resolve("năm 2024"));
    for (int i = 0; i < FILES; i++) {
      String text = report(7100 + i, "Toàn huyện có %d hộ thoát nghèo.".formatted(i + 20));
      Files.writeString(folder.resolve("bc-%d.txt".formatted(i)), text, StandardCharsets.UTF_8);
    }
    browser.see("#folder").sendKeys("năm 2024");
    browser.run("window.begun = true");
    browser.see("form[action='/import/folder'] button").click();
    browser.until(
        "figures that change while the page stays",
        d -> {
          List<WebElement> done = browser.all("[data-field=done]");
          return done.size() == 1 && !List.of("", "0").contains(done.getFirst().getText());
        });
    ended();
    assertThat(ledger(browser.see(".ended .ledger"))).containsExactly(FILES, FILES, 0, 0, 0);
    assertAddsUp(browser.all(".ledger").getLast());
  }

  private void ended() {
    browser.see("#ended");
    browser.until(
        "the whole page", d -> browser.run("return document.readyState").equals("complete"));
  }

  /** Seen, new, unchanged, duplicate, failed. */
  private static List<Integer> ledger(WebElement list) {
    return list.findElements(org.openqa.selenium.By.tagName("dd")).stream()
        .map(count -> Integer.valueOf(count.getText()))
        .toList();
  }

  private static void assertAddsUp(WebElement list) {
    List<Integer> counts = ledger(list);
    assertThat(counts.subList(1, 5).stream().mapToInt(i -> i).sum()).isEqualTo(counts.getFirst());
  }
}
