package niengiam.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class WordListTest {
  private final WordList list = WordList.load();

  @Test
  void holdsPhrasesOfSeveralSyllablesInLowerCase() {
    assertThat(list.phrases()).hasSizeGreaterThan(1000).contains("ủy ban nhân dân", "cải cách");
    for (List<String> part : List.of(list.phrases(), list.others())) {
      assertThat(part)
          .allSatisfy(
              phrase ->
                  assertThat(phrase)
                      .matches("\\p{Ll}+(?: \\p{Ll}+)+")
                      .isEqualTo(phrase.toLowerCase(Locale.ROOT))
                      .isEqualTo(Normalizer.normalize(phrase, Normalizer.Form.NFC)));
    }
  }

  @Test
  void namesEachPhraseOnce() {
    Set<String> seen = new HashSet<>();
    assertThat(list.phrases())
        .allSatisfy(phrase -> assertThat(seen.add(phrase)).as(phrase).isTrue());
  }
}
