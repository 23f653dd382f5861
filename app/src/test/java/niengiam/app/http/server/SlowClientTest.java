package niengiam.app.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sends byte by byte is cut off, and others are served meanwhile. */
class SlowClientTest {
  private static final Limits SHORT =
      new Limits(Duration.ofSeconds(2), Duration.ofSeconds(20), 1_000, 20, 20);

  @TempDir private static Path folder;
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.in(folder).limits(SHORT).now();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Long: ",
        "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 900000\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n_csrf="
      })
  @Timeout(60)
  void bytesThatDripAreNotWaitedFor(String begin) throws IOException, InterruptedException {
    try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      OutputStream out = slow.getOutputStream();
      out.write(begin.getBytes(StandardCharsets.US_ASCII));
      boolean cut = false;
      // Without an end of its own: the timeout of the test tells when nobody is cut off.
      while (!cut) {
        Thread.sleep(300);
        assertThat(served.browser().get("/sign-in").statusCode()).isEqualTo(200);
        try {
          out.write('a');
          out.flush();
          cut = slow.getInputStream().available() > 0;
        } catch (SocketException closed) {
          cut = true;
        }
      }
      assertThat(cut).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void connectionsThatDoNothingEnd() throws IOException, InterruptedException {
    for (int i = 0; i < 3; i++) {
      try (Socket one = new Socket(InetAddress.getLoopbackAddress(), served.port());
          Socket two = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
        assertThat(one.getInputStream().read()).isEqualTo(-1);
        assertThat(two.getInputStream().read()).isEqualTo(-1);
      }
    }
    assertThat(served.browser().get("/sign-in").statusCode()).isEqualTo(200);
  }
}
