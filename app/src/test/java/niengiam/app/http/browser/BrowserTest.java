package niengiam.app.http.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.io.TempDir;

/** The site in Chromium: one server and one browser for all; journeys change the archive last. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class BrowserTest {
  private static @Nullable SampleSite started;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    assumeTrue(
        Chromium.installed(),
        "no chromium and chromedriver on the PATH (Debian: chromium chromium-driver)");
    started = SampleSite.start(folder);
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  private static SampleSite site() {
    if (started == null) {
      throw new IllegalStateException("not started");
    }
    return started;
  }

  @Nested
  @Order(1)
  class Pages extends PageChecks {
    Pages() throws IOException {
      super(site());
    }
  }

  @Nested
  @Order(2)
  class Keyboard extends KeyboardChecks {
    Keyboard() {
      super(site());
    }
  }

  @Nested
  @Order(3)
  class Officer extends OfficerJourney {
    Officer() {
      super(site());
    }
  }

  @Nested
  @Order(4)
  class Analyst extends AnalystJourney {
    Analyst() {
      super(site());
    }
  }

  @Nested
  @Order(5)
  class Archivist extends ArchivistJourney {
    Archivist() {
      super(site());
    }
  }
}
