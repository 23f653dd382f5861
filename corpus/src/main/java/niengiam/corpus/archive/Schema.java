package niengiam.corpus.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import niengiam.extractor.wire.Wire;

/** The mark of an archive, and the version of what is written in it. */
final class Schema {
  /** Raised when an older program could no longer read what this one writes. */
  static final int VERSION = 4;

  /** The first version with a manifest and sealed lines. */
  static final int SEALED = 4;

  static final String FILE = "niengiam.json";

  private Schema() {}

  /** Makes the folder an archive, or checks that it is one that this program may write. */
  static void prepare(Path folder) throws IOException {
    Files.createDirectories(folder);
    if (!Files.exists(folder.resolve(FILE))) {
      if (holdsForeignFiles(folder)) {
        throw new ArchiveException(
            new Told(
                "Thư mục "
                    + folder
                    + " có sẵn tệp khác và không phải là kho Niengiam;"
                    + " hãy chọn một thư mục trống hoặc chưa có bằng --archive.",
                "The folder "
                    + folder
                    + " holds other files and is no Niengiam archive;"
                    + " choose an empty or new folder with --archive."));
      }
      write(folder);
    }
    check(folder);
  }

  /** Marks the folder as an archive of this version. */
  static void write(Path folder) throws IOException {
    Drafts drafts = new Drafts(folder.resolve("tmp"));
    drafts.write(folder.resolve(FILE), out -> out.write(mark(VERSION)));
    drafts.force();
  }

  /** All that stands in the file of an archive of this version. */
  static byte[] mark(int version) {
    return ("{\"schema\":" + version + "}\n").getBytes(StandardCharsets.UTF_8);
  }

  static void check(Path folder) throws IOException {
    int version = version(folder);
    if (version > VERSION) {
      throw new ArchiveException(
          new Told(
              "Kho "
                  + folder
                  + " do một phiên bản Niengiam mới hơn tạo ra (lược đồ "
                  + version
                  + ", bản này đọc được đến "
                  + VERSION
                  + "); hãy cập nhật Niengiam.",
              "The archive "
                  + folder
                  + " was made by a newer version of Niengiam (schema "
                  + version
                  + ", this one reads up to "
                  + VERSION
                  + "); update Niengiam."));
    }
    if (version < 1) {
      throw new ArchiveException(
          new Told(
              "Tệp "
                  + folder.resolve(FILE)
                  + " bị hỏng; hãy khôi phục kho từ bản sao lưu hoặc chọn thư mục khác bằng --archive.",
              "The file "
                  + folder.resolve(FILE)
                  + " is damaged; restore the archive from a backup, or choose another folder with --archive."));
    }
  }

  /** The first thing that went wrong, in few words. */
  static String cause(Throwable e) {
    return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
  }

  static int version(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
      JsonNode mark = Wire.mapper().readTree(in);
      return mark.path("schema").asInt(0);
    } catch (NoSuchFileException e) {
      throw new ArchiveException(
          new Told(
              "Không có kho Niengiam ở "
                  + folder
                  + "; hãy chạy lệnh import trước, hoặc chỉ đúng thư mục bằng --archive.",
              "There is no Niengiam archive at "
                  + folder
                  + "; run import first, or name its folder with --archive."),
          e);
    } catch (JsonProcessingException e) {
      return 0;
    }
  }

  /** A writer that died while it made the archive leaves no more than its drafts. */
  private static boolean holdsForeignFiles(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.anyMatch(child -> !child.getFileName().toString().equals("tmp"));
    }
  }
}
