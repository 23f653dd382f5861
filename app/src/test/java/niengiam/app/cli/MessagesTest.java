package niengiam.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import niengiam.app.language.Messages;
import niengiam.extractor.format.FailureReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(Messages.of("niengiam.app.cli.messages", "vi").bundle().keySet())
        .isEqualTo(Messages.of("niengiam.app.cli.messages", "en").bundle().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyMessageIsAPattern(String language) {
    Messages messages = Messages.of("niengiam.app.cli.messages", language);
    for (String key : messages.bundle().keySet()) {
      // Help texts are read by picocli, which puts defaults in by another notation.
      boolean help = key.startsWith("usage.") || key.startsWith("niengiam.");
      if (!help && !messages.bundle().getString(key).contains("${")) {
        assertThat(new MessageFormat(messages.bundle().getString(key), Locale.ROOT))
            .as(key)
            .isNotNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void everyReasonOfAFailureHasWords(FailureReason reason) {
    assertThat(Messages.of("niengiam.app.cli.messages", "vi").get("reason." + reason)).isNotBlank();
  }

  @Test
  void figuresAreGroupedTheVietnameseWay() {
    assertThat(Messages.of("niengiam.app.cli.messages", "vi").get("search.found", 1394L, "x"))
        .startsWith("1.394 ");
    assertThat(Messages.of("niengiam.app.cli.messages", "en").get("search.found", 1394L, "x"))
        .startsWith("1,394 ");
  }
}
