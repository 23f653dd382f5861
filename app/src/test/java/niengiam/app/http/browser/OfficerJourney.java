package niengiam.app.http.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import niengiam.app.http.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** Who looks up directives and reports. */
abstract class OfficerJourney {
  private final SampleSite site;
  private final Chromium browser;

  OfficerJourney(SampleSite site) {
    this.site = site;
    this.browser = site.browser();
  }

  @BeforeEach
  void signIn() {
    browser.width(1280);
    site.signIn(Role.READER);
  }

  private void search(String words) {
    browser.open("/");
    WebElement box = browser.see("#q");
    box.sendKeys(words);
    browser.leave(() -> box.sendKeys(Keys.ENTER));
  }

  @Test
  void aNumberInAnotherSpellingLeadsToItsPlaceOnThePage() {
    search("KH 292 HU");
    assertThat(browser.see(".hits li").getText()).contains("292-KH/HU");
    browser.follow(".hits a.title");
    assertThat(browser.see("mark.hit").getText()).isEqualTo("292-KH/HU");
    assertThat(browser.run("return document.querySelector('.sheet img').naturalWidth > 100"))
        .isEqualTo(true);
    Rectangle sheet = browser.see(".sheet img").getRect();
    Rectangle hit = browser.see(".sheet rect.hit").getRect();
    assertThat(hit.x).isBetween(sheet.x, sheet.x + sheet.width - hit.width);
    assertThat(hit.y).isBetween(sheet.y, sheet.y + sheet.height / 3);
    assertThat(hit.width).isBetween(20, sheet.width / 3);
    assertThat(browser.errors()).isEmpty();
  }

  @Test
  void wordsWithoutAccentsFindThoseWithThem() {
    search("truong dat chuan quoc gia");
    assertThat(browser.all(".hits li")).hasSizeGreaterThan(3);
    assertThat(browser.see(".hits mark").getText()).isEqualTo("trường");
  }

  @Test
  void aMarkLeadsToItsNoteAndTheNoteBack() {
    search("BC 417 HU");
    browser.follow(".hits a.title[href*='page=1']");
    jump("a.call", "#note-0");
    jump("a.note-mark", "#call-0");
  }

  private void jump(String link, String to) {
    browser.see(link).click();
    browser.until(
        to, d -> browser.run("return location.hash").equals(to) && browser.all(to).size() == 1);
    assertThat(
            browser.run(
                "const r = document.querySelector(arguments[0]).getBoundingClientRect();"
                    + "return r.top >= 0 && r.bottom <= innerHeight",
                to))
        .as("%s is in view", to)
        .isEqualTo(true);
  }

  @Test
  void theOriginalComesByteByByte() throws IOException {
    search("BC 417 HU");
    browser.follow(".hits a.title");
    WebElement button = browser.see("a[download]");
    Path file = browser.download(button::click);
    assertThat(file).hasSameBinaryContentAs(site.original("2022/muong-lam/417-bc-hu.pdf"));
  }

  @Test
  void whatIsOthersWorkIsNotOffered() {
    assertThat(browser.all("header a[href='/import']")).isEmpty();
    browser.open("/import");
    assertThat(browser.see("h1").getText()).isEqualTo("Không có quyền");
    browser.open("/review");
    assertThat(browser.all("[data-key]")).isEmpty();
  }
}
