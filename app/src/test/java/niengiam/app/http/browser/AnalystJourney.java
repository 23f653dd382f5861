package niengiam.app.http.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niengiam.app.http.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Who compares years, follows citations and corrects what was read wrong. */
abstract class AnalystJourney {
  private final SampleSite site;
  private final Chromium browser;

  AnalystJourney(SampleSite site) {
    this.site = site;
    this.browser = site.browser();
  }

  @BeforeEach
  void signIn() {
    browser.width(1280);
    site.signIn(Role.EDITOR);
  }

  private void compare() {
    browser.follow("header a[href='/indicators']");
    WebElement box = browser.see("#q");
    box.sendKeys("trường đạt chuẩn quốc gia");
    browser.leave(() -> box.sendKeys(Keys.ENTER));
  }

  @Test
  void anIndicatorIsATableAChartAndItsEvidence() {
    compare();
    assertThat(browser.all(".series tbody tr th").stream().map(WebElement::getText))
        .containsExactly("2020", "2021", "2022", "2023");
    assertThat(browser.see(".plot canvas").getRect().width).isGreaterThan(300);
    WebElement value = browser.see(".series tbody tr td.figure a");
    String words = value.getText();
    browser.leave(value::click);
    assertThat(browser.see(".page-text .hit").getText()).startsWith(words);
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void tablesAndChartsAreSaved() throws IOException {
    compare();
    assertThat(Files.readString(saved("indicators.csv"), StandardCharsets.UTF_8))
        .contains("2020", "Mường Lam");
    assertThat(Files.readAllBytes(saved("indicators.xlsx"))).startsWith('P', 'K');
    assertThat(Files.readAllBytes(saved("indicators.png"))).startsWith(0x89, 'P', 'N', 'G');
    assertThat(Files.readString(saved("indicators.svg"), StandardCharsets.UTF_8))
        .contains("<svg", "2023");
  }

  private Path saved(String name) throws IOException {
    WebElement link = browser.see(".downloads a[href*='" + name + "']");
    return browser.download(link::click);
  }

  @Test
  void citationsLeadFromWhatIsMissingToWhoCitesIt() {
    browser.follow("header a[href='/references']");
    WebElement missing = browser.see("main td a[href^='/references']");
    String code = missing.getText();
    browser.leave(missing::click);
    assertThat(browser.see("#card").getText()).contains(code, "kho chưa có");
    assertThat(browser.see(".hits mark").getText()).isNotEmpty();
    browser.open("/references?code=KH+292+HU");
    assertThat(browser.see("#card").getText()).contains("292-KH/HU", "có trong kho");
    assertThat(browser.all("svg.graph a rect")).hasSizeGreaterThan(2);
    browser.see("main details summary").click();
    assertThat(browser.see("main details table").getText()).contains("504-BC/HU", "125-CT/TW");
  }

  @Test
  void aFindingIsAcceptedWithAReason() {
    browser.open("/audit");
    String finding = String.valueOf(browser.see(".finding").getDomAttribute("id"));
    browser.see(".finding input[name=reason]").sendKeys("đã hỏi cơ quan ban hành");
    browser.follow(".finding button[value=accept]");
    browser.until("the audit", d -> browser.all("[data-reload]").isEmpty());
    assertThat(browser.all("#" + finding)).isEmpty();
    browser.follow("aside a[href*='state=accepted']");
    assertThat(browser.see("#" + finding).getText())
        .contains("đã chấp nhận", "đã hỏi cơ quan ban hành");
  }

  @Test
  void theReviewNeedsTheKeyboardAlone() {
    browser.open("/review?document=226-BC/HU&kind=measure");
    String first = current();
    press("j");
    String second = current();
    assertThat(second).isNotEqualTo(first);
    press("k");
    assertThat(current()).isEqualTo(first);
    judged(first, () -> press("a"));
    String wrong = current();
    press("e");
    WebElement field = browser.driver().switchTo().activeElement();
    assertThat(field.getDomAttribute("name")).isEqualTo("value");
    judged(wrong, () -> field.sendKeys(Keys.chord(Keys.CONTROL, "a"), "1.234", Keys.ENTER));
    assertThat(browser.see(".corrections").getText()).contains("1.234");
    judged(current(), () -> press("x"));
    assertThat(browser.all(".corrections li")).hasSize(3);
    assertThat(browser.errors()).isEmpty();
  }

  /** The fact that has the focus. */
  private String current() {
    return String.valueOf(browser.see(".doubt.current:focus").getDomAttribute("id"));
  }

  private void press(String key) {
    browser.driver().switchTo().activeElement().sendKeys(key);
  }

  private void judged(String fact, Runnable decision) {
    browser.leave(decision);
    browser.read("Đã ghi.");
    assertThat(browser.all("#" + fact)).isEmpty();
  }

  @Test
  void aNarrowWindowLosesNothing() {
    browser.width(360);
    for (String part : List.of("indicators", "references", "audit", "review")) {
      browser.follow("header a[href='/" + part + "']");
      assertThat(browser.see("h1").isDisplayed()).isTrue();
    }
  }
}
