package niengiam.corpus.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Folder;
import niengiam.corpus.archive.Told;
import niengiam.corpus.ingest.ProgressListener;

/**
 * Makes an archive of a backup: all of it next to its place, and only when all is checked and
 * indexed is it put there. Until then, and whatever the backup contains, the old archive stays.
 */
public final class Restore {
  private final Path target;
  private final Path draft;
  private final Path replaced;

  private Restore(Path target) {
    this.target = target.toAbsolutePath().normalize();
    this.draft = this.target.resolveSibling("." + this.target.getFileName() + ".restoring");
    this.replaced = this.target.resolveSibling("." + this.target.getFileName() + ".replaced");
  }

  /**
   * @param replace whether an archive that is there may go
   * @param finish completes the archive in its provisional place
   * @return the number of files
   * @throws BackupException when the backup cannot be used or the place is taken
   */
  public static int run(
      Path backup, Path target, boolean replace, Consumer<Path> finish, ProgressListener listener) {
    Restore restore = new Restore(target);
    try {
      restore.checkPlace(replace);
      try {
        delete(restore.draft);
        int files;
        try (BackupFile file = BackupFile.open(backup)) {
          files = file.unpack(restore.draft, listener);
        }
        finish.accept(restore.draft);
        restore.putInPlace();
        return files;
      } finally {
        delete(restore.draft);
      }
    } catch (IOException e) {
      throw new BackupException(
          new Told(
              "không khôi phục được vào "
                  + restore.target
                  + " ("
                  + e.getMessage()
                  + "); kho cũ, nếu có, còn nguyên; hãy kiểm tra chỗ trống và quyền ghi.",
              "cannot restore to "
                  + restore.target
                  + " ("
                  + e.getMessage()
                  + "); an archive that was there is untouched; check free space and permissions."),
          e);
    }
  }

  private void checkPlace(boolean replace) throws IOException {
    if (Files.exists(replaced) && !Files.exists(target)) {
      // A restore died between its two renames.
      Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
    }
    if (!Files.exists(target) || Files.isDirectory(target) && Folder.list(target).isEmpty()) {
      return;
    }
    if (!Files.exists(target.resolve(Archive.MARK))) {
      throw new BackupException(
          new Told(
              target
                  + " có sẵn tệp khác và không phải là kho; hãy chọn thư mục khác bằng --archive.",
              target
                  + " holds other files and is no archive; choose another folder with --archive."));
    }
    if (!replace) {
      throw new BackupException(
          new Told(
              "đã có kho ở "
                  + target
                  + "; hãy chọn thư mục khác bằng --archive, hoặc thêm --force để thay kho ấy.",
              "there is an archive at "
                  + target
                  + "; choose another folder with --archive, or add --force to replace it."));
    }
    if (Archive.busy(target)) {
      throw new BackupException(
          new Told(
              "kho " + target + " đang được một tiến trình khác ghi; hãy chờ xong rồi chạy lại.",
              "another process writes to the archive "
                  + target
                  + "; wait for it and run this again."));
    }
  }

  private void putInPlace() throws IOException {
    delete(replaced);
    boolean old = Files.exists(target);
    if (old) {
      Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (old) {
        Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    delete(replaced);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = new ArrayList<>(walk.toList());
    }
    for (Path path : all.reversed()) {
      Files.delete(path);
    }
  }
}
