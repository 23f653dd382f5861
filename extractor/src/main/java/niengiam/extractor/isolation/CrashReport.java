package niengiam.extractor.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The head of the file in which a virtual machine describes its crash. */
final class CrashReport {
  private static final int HEAD_LINES = 60;
  private static final Pattern CAUSE = Pattern.compile("#\\s+((?:SIG|EXCEPTION_)\\w+) .*");
  private static final String FRAME = "# Problematic frame:";
  private static final String NO_MEMORY = "# There is insufficient memory";

  private CrashReport() {}

  /** "SIGSEGV in C [libtesseract.so.5+0x1a2b3c]", empty where there is no report. */
  static Optional<String> read(Path file) {
    String cause = "";
    String frame = "";
    // Bytes of any kind may stand in it, so no strict decoder.
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      for (int i = 0; line != null && i < HEAD_LINES; i++) {
        Matcher matcher = CAUSE.matcher(line);
        if (line.startsWith(NO_MEMORY)) {
          return Optional.of("out of memory");
        } else if (line.equals(FRAME)) {
          String next = lines.readLine();
          frame = next == null ? "" : next.substring(Math.min(1, next.length())).strip();
        } else if (cause.isEmpty() && matcher.matches()) {
          cause = matcher.group(1);
        }
        line = lines.readLine();
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    if (cause.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(frame.isEmpty() ? cause : cause + " in " + frame);
  }
}
