package niengiam.corpus.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import niengiam.analyzer.fact.Fact;
import niengiam.analyzer.fact.Reference;
import niengiam.extractor.wire.Wire;
import org.junit.jupiter.api.Test;

class OlderFactsTest {
  @Test
  void a_citation_that_was_stored_without_key_and_target_is_read() throws IOException {
    Reference stored = Samples.entry(Samples.TEXT, "a.txt").analysis().references().getFirst();
    ObjectNode older = Wire.mapper().valueToTree(stored);
    older.remove("key");
    older.remove("target");

    Fact read = Wire.mapper().treeToValue(older, Fact.class);

    assertThat(read).isInstanceOf(Reference.class);
    assertThat(((Reference) read).canonical()).isEqualTo("17-KH/HU");
    assertThat(((Reference) read).key()).isEmpty();
    assertThat(((Reference) read).target()).isEmpty();
  }
}
