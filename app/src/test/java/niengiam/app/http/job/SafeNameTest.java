package niengiam.app.http.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that senders give, and those under which files are stored. */
class SafeNameTest {
  @ParameterizedTest
  @CsvSource({
    "báo cáo.pdf, báo cáo.pdf",
    "../../etc/passwd, passwd",
    "C:\\Users\\lan\\bc.docx, bc.docx",
    "'', tep",
    ".., _..",
    ".ssh, _.ssh",
    "~$bc.docx, _~$bc.docx",
    "a/, tep",
    "bc.pdf\u0000.exe, bc.pdf.exe",
    "bc\u202Efdp.exe, bcfdp.exe",
    "con:aux?.txt, con_aux_.txt"
  })
  void isOneStepOfAPath(String sent, String stored) {
    assertThat(SafeName.of(sent)).isEqualTo(stored);
  }

  @Test
  void isCutBetweenLettersAndKeepsItsEnding() {
    String stored = SafeName.of("ờ😀".repeat(100) + ".docx");
    assertThat(stored).startsWith("ờ😀").endsWith(".docx");
    assertThat(stored.getBytes(StandardCharsets.UTF_8).length).isBetween(190, 200);
    assertThat(new String(stored.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(stored);
  }
}
