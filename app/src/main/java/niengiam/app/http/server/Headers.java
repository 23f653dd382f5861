package niengiam.app.http.server;

import io.javalin.http.Context;
import java.util.function.BiConsumer;

/** What every answer bears: browsers shall run nothing but our own files. */
final class Headers {
  private static final String CONTENT_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  private Headers() {}

  static void add(Context context) {
    each(context::header);
  }

  static void each(BiConsumer<String, String> header) {
    header.accept("Content-Security-Policy", CONTENT_POLICY);
    header.accept("X-Content-Type-Options", "nosniff");
    header.accept("Referrer-Policy", "same-origin");
    header.accept("X-Frame-Options", "DENY");
    header.accept("Cross-Origin-Opener-Policy", "same-origin");
    header.accept("Cross-Origin-Resource-Policy", "same-origin");
    header.accept("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    header.accept("Cache-Control", "private, no-store");
  }
}
