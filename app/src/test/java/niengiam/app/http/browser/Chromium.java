package niengiam.app.http.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Chromium of this machine without a window, at the pages of one server. */
final class Chromium implements AutoCloseable {
  /** A machine that does much else still answers in this time. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration POLL = Duration.ofMillis(50);
  private static final int HEIGHT = 900;

  /** Of a screenshot, in CSS pixels; what is below is cut off. */
  private static final long TALLEST = 4000;

  private final ChromeDriverService service;
  private final ChromeDriver driver;
  private final String site;
  private final Path downloads;

  private Chromium(ChromeDriverService service, ChromeDriver driver, String site, Path downloads) {
    this.service = service;
    this.driver = driver;
    this.site = site;
    this.downloads = downloads;
  }

  /** Whether there are a Chromium and its driver. */
  static boolean installed() {
    return program("chromium").isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<File> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> new File(folder, name))
        .filter(File::canExecute)
        .findFirst();
  }

  /**
   * @param site "http://127.0.0.1:8080"
   * @param folder for the profile and what is downloaded
   */
  static Chromium start(String site, Path folder) throws IOException {
    Path downloads = Files.createDirectories(folder.resolve("downloads"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("chromium").orElseThrow());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        // Tests run as root where they run in containers.
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--lang=vi",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    service.start();
    try {
      ChromeDriver driver = new ChromeDriver(service, options);
      driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
      driver.executeCdpCommand(
          "Browser.setDownloadBehavior",
          Map.of("behavior", "allow", "downloadPath", downloads.toString()));
      return new Chromium(service, driver, site, downloads);
    } catch (RuntimeException e) {
      service.stop();
      throw e;
    }
  }

  WebDriver driver() {
    return driver;
  }

  /** As somebody who was never here. */
  void forget() {
    driver.manage().deleteAllCookies();
    errors();
  }

  void open(String path) {
    driver.get(path.startsWith("http") ? path : site + path);
  }

  /** In CSS pixels; 640 is what is left of 1280 at 200 %. */
  void width(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the page's script gives. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  Object runLater(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  <T> T until(String what, Function<WebDriver, T> condition) {
    return new WebDriverWait(driver, PATIENCE, POLL)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> what + " at " + driver.getCurrentUrl())
        .until(condition);
  }

  /** Waits until it is there and shown. */
  WebElement see(String selector) {
    return until(
        selector,
        d -> all(selector).stream().filter(WebElement::isDisplayed).findFirst().orElse(null));
  }

  /** Waits until the page says so. */
  void read(String words) {
    until("\"" + words + "\"", d -> d.findElement(By.tagName("main")).getText().contains(words));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /**
   * Does something that loads a page, and waits until the old one is gone and the new one ready.
   */
  void leave(Runnable action) {
    run("window.before = true");
    action.run();
    until(
        "another page",
        d -> run("return !window.before && document.readyState === 'complete'").equals(true));
  }

  void follow(String selector) {
    WebElement link = see(selector);
    leave(link::click);
  }

  /** The one file that the action brings. */
  Path download(Runnable action) throws IOException {
    for (Path old : downloaded()) {
      Files.delete(old);
    }
    action.run();
    return until(
        "a whole file",
        d -> {
          List<Path> files = downloaded();
          return files.size() == 1 && !files.getFirst().toString().endsWith(".crdownload")
              ? files.getFirst()
              : null;
        });
  }

  private List<Path> downloaded() {
    try (Stream<Path> files = Files.list(downloads)) {
      // Chromium begins with a hidden file.
      return files.filter(f -> !f.getFileName().toString().startsWith(".")).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * Errors of scripts, files that were missing, breaches of the content policy since last asked.
   */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The whole page as PNG. */
  void picture(Path file) throws IOException {
    Object[] size =
        ((List<?>)
                run(
                    "const e = document.documentElement;"
                        + "return [innerWidth, Math.max(e.scrollHeight, e.clientHeight)]"))
            .toArray();
    Map<String, Object> clip =
        Map.of(
            "x",
            0,
            "y",
            0,
            "width",
            size[0],
            "height",
            Math.min(TALLEST, (Long) size[1]),
            "scale",
            1);
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("captureBeyondViewport", true, "clip", clip, "optimizeForSpeed", true));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(String.valueOf(shot.get("data"))));
  }

  @Override
  public void close() {
    try {
      driver.quit();
    } finally {
      service.stop();
    }
  }
}
