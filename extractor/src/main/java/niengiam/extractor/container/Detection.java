package niengiam.extractor.container;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a file is, by its content first and its name where the content leaves a choice. */
public final class Detection {
  private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();

  private Detection() {}

  /**
   * @param name may differ from the file's own on disk
   * @return a media type, {@code application/octet-stream} where nothing is known
   */
  public static String mediaType(Path path, String name) throws IOException {
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(path, metadata)) {
      // Opening the stream writes the file's own name here; the given one counts.
      metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.substring(name.lastIndexOf('/') + 1));
      return DETECTOR.detect(in, metadata).getBaseType().toString();
    } catch (RuntimeException | StackOverflowError e) {
      // A detector of others tripped over a damaged container: then nothing is known about it.
      return "application/octet-stream";
    }
  }
}
