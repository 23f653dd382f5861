package niengiam.extractor.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory that a process holds. A limit of the kernel would not do: a virtual machine reserves
 * far more addresses than it uses (RLIMIT_AS), and control groups need rights.
 */
final class Memory {
  private static final Pattern HELD = Pattern.compile("(?m)^Vm(?:RSS|Swap):\\s+(\\d+) kB$");

  private Memory() {}

  /** In megabytes, with what is swapped out; empty where the system does not tell. */
  static OptionalLong megabytes(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try {
      Matcher held = HELD.matcher(Files.readString(status, StandardCharsets.ISO_8859_1));
      long kilobytes = 0;
      boolean told = false;
      while (held.find()) {
        kilobytes += Long.parseLong(held.group(1));
        told = true;
      }
      return told ? OptionalLong.of(kilobytes >> 10) : OptionalLong.empty();
    } catch (IOException e) {
      // Another system, or the process has just ended.
      return OptionalLong.empty();
    }
  }
}
