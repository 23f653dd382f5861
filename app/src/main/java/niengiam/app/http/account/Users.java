package niengiam.app.http.account;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niengiam.extractor.wire.Wire;

/**
 * The file of users. It stands beside the archive and not in it, so that no backup of documents
 * carries passwords. Every question reads the file: a user who was removed is out at once.
 */
public final class Users {
  private static final TypeReference<List<User>> LIST = new TypeReference<>() {};

  private final Path file;

  public Users(Path file) {
    this.file = file;
  }

  public Path file() {
    return file;
  }

  /**
   * @throws IOException when the file cannot be read or is damaged
   */
  public List<User> all() throws IOException {
    try {
      return Wire.mapper().readValue(Files.readAllBytes(file), LIST);
    } catch (NoSuchFileException none) {
      return List.of();
    }
  }

  public Optional<User> find(String name) throws IOException {
    return all().stream().filter(user -> user.name().equals(name)).findFirst();
  }

  /** The user with this password. */
  public Optional<User> check(String name, String password) throws IOException {
    Optional<User> user = find(name);
    boolean same = Passwords.matches(password, user.map(User::password).orElse(""));
    return user.filter(u -> same);
  }

  /** Adds a user, or puts this one in the place of that of the same name. */
  public void put(User user) throws IOException {
    List<User> users = new ArrayList<>(all());
    users.removeIf(u -> u.name().equals(user.name()));
    users.add(user);
    write(users);
  }

  /** Whether there was such a user. */
  public boolean remove(String name) throws IOException {
    List<User> users = new ArrayList<>(all());
    boolean found = users.removeIf(u -> u.name().equals(name));
    if (found) {
      write(users);
    }
    return found;
  }

  private void write(List<User> users) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
    if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
    }
    Files.write(draft, Wire.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(users));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
