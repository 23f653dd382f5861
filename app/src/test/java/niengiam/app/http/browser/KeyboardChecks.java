package niengiam.app.http.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import niengiam.app.http.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The site without a mouse. */
abstract class KeyboardChecks {
  private final SampleSite site;
  private final Chromium browser;

  KeyboardChecks(SampleSite site) {
    this.site = site;
    this.browser = site.browser();
  }

  @BeforeEach
  void signIn() {
    browser.width(1280);
    site.signIn(Role.ADMIN);
  }

  private String tab() {
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    return focus();
  }

  /** Where the focus is, with how it shows. */
  private String focus() {
    return String.valueOf(
        browser.run(
            """
            const e = document.activeElement;
            const style = getComputedStyle(e);
            const box = e.getBoundingClientRect();
            const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
              && box.width > 0 && box.left >= 0 && box.top >= 0;
            return (e.id || e.getAttribute("href") || e.tagName) + (seen ? "" : " unseen");
            """));
  }

  @Test
  void theFirstTabSkipsToTheContent() {
    browser.open("/references");
    assertThat(tab()).isEqualTo("#main");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(tab()).isEqualTo("code");
  }

  @Test
  void everyPartAndTheSearchBoxAreReachedInOrderAndSeen() {
    browser.open("/references");
    List<String> reached = Stream.generate(this::tab).limit(11).toList();
    assertThat(reached)
        .containsSubsequence(
            "#main", "/", "/", "/indicators", "/references", "/audit", "/review", "/import", "code")
        .noneMatch(place -> place.endsWith("unseen"));
  }

  @Test
  void theSearchIsReadyToBeTypedInto() {
    browser.open("/");
    assertThat(focus()).isEqualTo("q");
  }
}
