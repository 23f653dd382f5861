package niengiam.corpus.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import niengiam.corpus.archive.Archive;
import niengiam.corpus.archive.Folder;
import niengiam.corpus.archive.Hash;
import niengiam.corpus.archive.Manifest;
import niengiam.corpus.archive.Told;
import niengiam.corpus.ingest.ProgressListener;

/** Reads every byte of the archive and compares it with the manifest. */
public final class Verification {
  private final Archive archive;
  private final Consumer<Flaw> flaws;
  private final ProgressListener listener;
  private final boolean busy;
  private int expected;
  private int files;
  private long bytes;
  private int found;

  private Verification(Archive archive, Consumer<Flaw> flaws, ProgressListener listener) {
    this.archive = archive;
    this.flaws = flaws;
    this.listener = listener;
    this.busy = archive.busy();
  }

  /**
   * @param flaws takes each as it is found
   * @throws IOException when the archive cannot be read at all
   */
  public static Verified run(Archive archive, Consumer<Flaw> flaws, ProgressListener listener)
      throws IOException {
    return new Verification(archive, flaws, listener).run();
  }

  private Verified run() throws IOException {
    expected = archive.manifest().size();
    new BookCheck(archive, busy, this::flaw).run();
    for (Manifest.Part part : archive.manifest().parts()) {
      part(part);
    }
    strangers();
    int indexed = new IndexCheck(archive, busy, this::flaw).run();
    return new Verified(files, bytes, indexed, found, busy);
  }

  private void flaw(Flaw flaw) {
    found++;
    flaws.accept(flaw);
  }

  private void part(Manifest.Part part) throws IOException {
    Set<String> present = present(part);
    Map<String, Manifest.Line> lines = archive.manifest().read(part);
    for (Manifest.Line line : lines.values()) {
      if (line.gone()) {
        continue;
      }
      Optional<Told> wrong = wrong(line);
      if (wrong.isPresent() && !changedSince(line)) {
        boolean missing = !Files.exists(archive.root().resolve(line.file()));
        flaw(
            missing
                ? Flaw.missing(line.file(), wrong.get())
                : Flaw.damaged(line.file(), wrong.get()));
      }
      listener.progress(
          new ProgressListener.Progress(
              Math.max(expected, files), files, found, bytes, line.file()));
    }
    for (String name : present) {
      Manifest.Line line = lines.get(name);
      // A writer that is at work notes its files some seconds after it has stored them.
      if ((line == null || line.gone()) && !busy) {
        flaw(
            Flaw.surplus(
                name,
                new Told(
                    "có trong kho nhưng không có trong bảng kê",
                    "is in the archive and not in its list"),
                new Told(
                    "nếu lần nhập trước bị ngắt, hãy chạy lại lệnh import; nếu không, hãy xóa tệp này",
                    "if the last import was interrupted, run it again; otherwise delete this file")));
      }
    }
  }

  /** Whether a writer has replaced or taken out the file since its line was read. */
  private boolean changedSince(Manifest.Line line) throws IOException {
    return busy && !archive.manifest().find(line.file()).equals(Optional.of(line));
  }

  /** What is wrong with a file that has a line. */
  private Optional<Told> wrong(Manifest.Line line) {
    files++;
    Path file = archive.root().resolve(line.file());
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      long size = Files.size(file);
      String sha256 = Hash.of(in);
      bytes += size;
      if (size != line.bytes()) {
        return Optional.of(
            new Told(
                "dài " + size + " byte, lẽ ra " + line.bytes() + " byte",
                "is " + size + " bytes long instead of " + line.bytes()));
      }
      return line.sha256().equals(Optional.of(sha256))
          ? Optional.empty()
          : Optional.of(
              new Told(
                  "nội dung khác lúc ghi (mã SHA-256 không khớp)",
                  "is not what was written (its SHA-256 differs)"));
    } catch (NoSuchFileException e) {
      return Optional.of(new Told("không còn trong kho", "is no longer in the archive"));
    } catch (IOException e) {
      return Optional.of(
          new Told("không đọc được: " + e.getMessage(), "cannot be read: " + e.getMessage()));
    }
  }

  /** The names of the files of a part; what cannot be a file of ours is told at once. */
  private Set<String> present(Manifest.Part part) throws IOException {
    Set<String> present = new HashSet<>();
    for (String folder : Manifest.FOLDERS) {
      for (String sub : part.folders()) {
        for (Path file : Folder.list(archive.root().resolve(folder).resolve(sub))) {
          String name = folder + "/" + sub + "/" + file.getFileName();
          if (Manifest.isName(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            present.add(name);
          } else {
            stranger(name);
          }
        }
      }
    }
    for (String name : part.files()) {
      if (Files.isRegularFile(archive.root().resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        present.add(name);
      }
    }
    return present;
  }

  /** What stands in the folders of the archive and does not belong there. */
  private void strangers() throws IOException {
    Set<String> own = new HashSet<>(Archive.FILES);
    own.addAll(Manifest.FOLDERS);
    for (Path file : Folder.list(archive.root())) {
      if (!own.contains(file.getFileName().toString())) {
        stranger(file.getFileName().toString());
      }
    }
    List<String> subs = new ArrayList<>(new Manifest.Part(0, 255).folders());
    for (String folder : Manifest.FOLDERS) {
      for (Path sub : Folder.list(archive.root().resolve(folder))) {
        String name = sub.getFileName().toString();
        if (!subs.contains(name) || !Files.isDirectory(sub)) {
          stranger(folder + "/" + name);
        }
      }
    }
  }

  private void stranger(String name) {
    flaw(
        Flaw.surplus(
            name,
            new Told("không phải tệp của kho", "is no file of the archive"),
            new Told("hãy chuyển tệp này ra khỏi kho", "move this file out of the archive")));
  }
}
