package niengiam.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import niengiam.app.http.document.FactRows;
import niengiam.app.language.Messages;
import niengiam.corpus.answer.ReferenceAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What visitors read. */
class WordsTest {
  private static Messages messages(String language) {
    return Messages.of("niengiam.app.http.messages", language);
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(messages("vi").bundle().keySet()).isEqualTo(messages("en").bundle().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void everyMessageIsAPattern(String language) {
    for (String key : messages(language).bundle().keySet()) {
      assertThat(new MessageFormat(messages(language).bundle().getString(key), Locale.ROOT))
          .as(key)
          .isNotNull();
    }
  }

  @Test
  void everyKindAndStatusHasWords() {
    List<String> keys = new java.util.ArrayList<>();
    FactRows.KINDS.forEach(kind -> keys.add("kind." + kind));
    for (ReferenceAnswer.Status status : ReferenceAnswer.Status.values()) {
      keys.add("status." + status.word());
    }
    assertThat(messages("vi").bundle().keySet()).containsAll(keys);
  }
}
