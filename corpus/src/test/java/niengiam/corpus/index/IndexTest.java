package niengiam.corpus.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
  @TempDir Path folder;

  private static SampleEntry plan(String title) {
    return new SampleEntry("plan").face("Kế hoạch", "07-KH/HU", "Huyện ủy", title, 2022);
  }

  private static List<String> titles(IndexSearch index) throws IOException {
    List<String> titles = new ArrayList<>();
    index.documents(document -> titles.add(document.document().title().orElse("")));
    return titles;
  }

  @Test
  void replacesAnEntryOfTheSameId() throws IOException {
    try (IndexWriterSession writer = IndexWriterSession.open(folder, SampleCodes::keys);
        IndexSearch index = IndexSearch.open(folder)) {
      assertThat(titles(index)).isEmpty();
      writer.add(plan("cũ").build());
      writer.commit();
      assertThat(titles(index)).containsExactly("cũ");
      writer.add(plan("mới").build());
      assertThat(titles(index)).as("before the commit").containsExactly("cũ");
      writer.commit();
      assertThat(titles(index)).containsExactly("mới");
      writer.delete("plan");
      writer.commit();
      assertThat(titles(index)).isEmpty();
    }
  }

  @Test
  void aFolderWithoutIndexReadsAsEmpty() throws IOException {
    try (IndexSearch index = IndexSearch.open(folder.resolve("none"))) {
      assertThat(titles(index)).isEmpty();
    }
  }
}
