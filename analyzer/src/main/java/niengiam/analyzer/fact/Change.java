package niengiam.analyzer.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated change.
 *
 * @param amount as printed, without sign
 * @param base what it is compared with, as printed ("cùng kỳ", "năm 2022")
 */
public record Change(Direction direction, BigDecimal amount, String unit, Optional<String> base) {
  /** Which way; TIMES is "gấp". */
  public enum Direction {
    UP("tăng"),
    DOWN("giảm"),
    TIMES("gấp");

    private final String word;

    Direction(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
