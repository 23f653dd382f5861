package niengiam.app.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import niengiam.corpus.answer.Version;
import niengiam.corpus.archive.Entry;
import niengiam.corpus.correction.Rewording;
import niengiam.extractor.wire.Wire;

/** A document of the archive in the JSON of {@code niengiam show}. */
public final class DocumentJson {
  private DocumentJson() {}

  /**
   * The whole answer.
   *
   * @param rewordings lines whose text a person corrected
   */
  public static ObjectNode of(Entry entry, List<Version> versions, List<Rewording> rewordings) {
    ObjectNode json = ExtractJson.of(entry.analysis());
    json.put("id", entry.id());
    json.putObject("source")
        .put("path", entry.path())
        .put("sha256", entry.sha256())
        .put("mediaType", entry.mediaType())
        .put("pageCount", entry.analysis().document().layout().pages().size());
    json.set("rewordings", Wire.mapper().valueToTree(rewordings));
    json.set("versions", Wire.mapper().valueToTree(versions));
    return json;
  }
}
