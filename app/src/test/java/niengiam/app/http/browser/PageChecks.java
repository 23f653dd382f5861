package niengiam.app.http.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niengiam.app.http.account.Role;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page in both languages, wide and narrow. */
abstract class PageChecks {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final List<String> LANGUAGES = List.of("vi", "en");
  private static final List<Integer> WIDTHS = List.of(1280, 360);

  /** What 1280 pixels are at 200 %. */
  private static final int ZOOMED = 640;

  private static final Duration SETTLED = Duration.ofSeconds(10);

  private static final Pattern DOTTED = Pattern.compile("[a-z-]+(?:\\.[A-Za-z_-]+)+");
  private static final Set<String> KEYS =
      ResourceBundle.getBundle("niengiam.app.http.messages").keySet();

  private final SampleSite site;
  private final Chromium browser;
  private final Axe axe;

  PageChecks(SampleSite site) throws IOException {
    this.site = site;
    this.browser = site.browser();
    this.axe = new Axe();
  }

  /**
   * @param status of a page that says that something is wrong, else 200
   */
  private record Page(String name, String address, int status) {
    Page(String name, String address) {
      this(name, address, 200);
    }
  }

  private List<Page> pages() {
    return List.of(
        new Page("search", "/"),
        new Page("search-hits", "/?q=truong+dat+chuan"),
        new Page("search-filtered", "/?q=công+tác&type=Báo+cáo&sort=date"),
        new Page("search-none", "/?q=khôngđâucó"),
        new Page("document-pdf", document("292-KH/HU")),
        new Page("document-pdf-notes", document("417-BC/HU")),
        new Page("document-text", document("504-BC/HU")),
        new Page("document-word", document("241-KH/HU")),
        new Page("indicators", "/indicators"),
        new Page("indicators-found", "/indicators?q=trường+đạt+chuẩn+quốc+gia"),
        new Page("indicators-by-issuer", "/indicators?by=issuer&q=trường+đạt+chuẩn+quốc+gia"),
        new Page("indicators-none", "/indicators?q=không+có+chỉ+tiêu+này"),
        new Page("references-missing", "/references"),
        new Page("references-held", "/references?code=292-KH/HU"),
        new Page("references-absent", "/references?code=99-CT/TW"),
        new Page("references-unknown", "/references?code=không+phải+số"),
        new Page("audit", "/audit"),
        new Page("audit-accepted", "/audit?state=accepted"),
        new Page("review", "/review"),
        new Page("review-document", "/review?document=504-BC/HU"),
        new Page("import", "/import"),
        new Page("sign-in", "/sign-in"),
        new Page("problem-not-found", "/documents/0123456789abcdef", 404),
        new Page("problem-parameter", "/?q=a&page=x", 400));
  }

  /** The page of a document, found as visitors find it. */
  private String document(String number) {
    browser.open("/references?code=" + number);
    return String.valueOf(browser.see(".card a[href^='/documents/']").getDomAttribute("href"));
  }

  @TestFactory
  Stream<DynamicTest> everyPageFitsIsAccessibleAndHasNoErrors() {
    site.signIn(Role.ADMIN);
    browser.open("/audit");
    browser.until("the audit", d -> browser.all("[data-reload]").isEmpty());
    return pages().stream()
        .flatMap(
            page ->
                LANGUAGES.stream()
                    .map(
                        language ->
                            DynamicTest.dynamicTest(
                                page.name() + " " + language, () -> check(page, language))));
  }

  /** Else all the pages would pass for want of eyes. */
  @Test
  void whatIsWrongWithAPageIsSeen() {
    browser.forget();
    browser.width(360);
    browser.open("/sign-in");
    browser.run(
        """
        const image = new Image(900, 20);
        image.src = "/static/0/none.png";
        document.body.append("import.title", image);
        """);
    assertThat(tooWide()).anyMatch(place -> place.startsWith("IMG"));
    assertThat(axe.serious(browser))
        .anyMatch(finding -> finding.startsWith("image-alt (critical)"));
    assertThat(bareKeys()).containsExactly("import.title");
    browser.until("an error of the console", d -> !browser.errors().isEmpty());
  }

  private void check(Page page, String language) throws IOException {
    browser.errors();
    browser.width(WIDTHS.getFirst());
    String lang = (page.address().contains("?") ? "&lang=" : "?lang=") + language;
    browser.open(page.address() + lang);
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language);
    softly.assertThat(browser.all("h1")).as("h1").hasSize(1);
    softly.assertThat(bareKeys()).as("keys of messages").isEmpty();
    for (int width : WIDTHS) {
      softly.assertThat(tooWideAt(width)).as("wider than %d", width).isEmpty();
      softly.assertThat(axe.serious(browser)).as("axe at %d", width).isEmpty();
      browser.picture(PICTURES.resolve(page.name() + "-" + language + "-" + width + ".png"));
    }
    softly.assertThat(tooWideAt(ZOOMED)).as("wider than %d", ZOOMED).isEmpty();
    softly
        .assertThat(browser.errors())
        .as("errors of the console")
        // Chromium notes the answer to the page itself, too.
        .filteredOn(error -> page.status() == 200 || !error.contains("status of " + page.status()))
        .isEmpty();
    softly.assertAll();
  }

  private Set<String> bareKeys() {
    String text = String.valueOf(browser.run("return document.body.innerText"));
    return DOTTED
        .matcher(text)
        .results()
        .map(r -> r.group())
        .filter(KEYS::contains)
        .collect(Collectors.toSet());
  }

  /** What still stands out when the page had time: charts are drawn anew a moment later. */
  private List<String> tooWideAt(int width) {
    browser.width(width);
    long end = System.nanoTime() + SETTLED.toNanos();
    List<String> wide = tooWide();
    while (!wide.isEmpty() && System.nanoTime() < end) {
      wide = tooWide();
    }
    return wide;
  }

  /** What stands out of a page that scrolls sideways. */
  private List<String> tooWide() {
    Object found =
        browser.run(
            """
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) {
              return [];
            }
            const name = (e) => e.tagName + "." + (e.getAttribute("class") || "") + "#" + e.id;
            const wide = [...document.querySelectorAll("body *")]
              .filter((e) => e.getBoundingClientRect().right > width + 0.5 && !e.closest(".scroll"))
              .map(name);
            return wide.length ? wide.slice(0, 10) : ["the page"];
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
