package niengiam.extractor.container;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import niengiam.extractor.format.Extraction;
import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.SourceFile;
import niengiam.extractor.format.UnreadableException;

/** One run over an archive and the archives inside it. */
final class Unpacking {
  private final Budget budget;
  private final Path work;
  private final Container.Taker taker;

  Unpacking(Budget budget, Path work, Container.Taker taker) {
    this.budget = budget;
    this.work = work;
    this.taker = taker;
  }

  void unpack(SourceFile archive, int depth) throws IOException {
    if (depth > budget.limits().depth()) {
      refuse(archive, FailureReason.TOO_LARGE, "archives are nested too deep");
      return;
    }
    try {
      Container.formatOf(archive.mediaType())
          .entries(
              archive,
              entry -> {
                give(archive, entry, depth);
                return !budget.spent();
              });
    } catch (UnreadableException e) {
      refuse(archive, e.reason(), String.valueOf(e.getMessage()));
    }
  }

  /** Writes the bytes under a name of ours and hands them on, or says why not. */
  private void give(SourceFile archive, Entry entry, int depth) throws IOException {
    SourceFile member = member(archive, entry.name());
    switch (entry) {
      case Entry.Refused refused -> refuse(member, refused.reason(), refused.detail());
      case Entry.Stored stored when isUnsafe(stored.name()) ->
          refuse(member, FailureReason.UNREADABLE, "unsafe name in the archive");
      case Entry.Stored stored -> give(member, stored, depth);
    }
  }

  private void give(SourceFile member, Entry.Stored entry, int depth) throws IOException {
    Path copy = Files.createTempFile(work, "member", ".bin");
    Optional<Extraction.Failed> failure = write(member, entry, copy);
    if (failure.isPresent()) {
      Files.deleteIfExists(copy);
      taker.take(new Member.Refused(failure.get()));
      return;
    }
    String type = Detection.mediaType(copy, entry.name());
    SourceFile file = new SourceFile(copy, member.name(), type);
    if (Container.holdsMembers(type)) {
      unpack(file, depth + 1);
    }
    if (Container.isContainer(type)) {
      Files.deleteIfExists(copy);
    } else {
      taker.take(new Member.File(file));
    }
  }

  private Optional<Extraction.Failed> write(SourceFile member, Entry.Stored entry, Path copy)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(copy)) {
      Allowance allowance = new Allowance(out, budget);
      try {
        budget.member();
        entry.content().copyTo(allowance);
        return Optional.empty();
      } catch (UnreadableException e) {
        return Optional.of(failed(member, e));
      } catch (IOException | RuntimeException e) {
        // Decompressors answer damaged bytes with runtime exceptions too.
        return Optional.of(
            allowance
                .refusal()
                .map(refusal -> failed(member, refusal))
                .orElseGet(
                    () ->
                        new Extraction.Failed(
                            member,
                            FailureReason.UNREADABLE,
                            "the member is damaged: " + Damage.why(e))));
      }
    }
  }

  private static Extraction.Failed failed(SourceFile member, UnreadableException e) {
    return new Extraction.Failed(member, e.reason(), String.valueOf(e.getMessage()));
  }

  private void refuse(SourceFile file, FailureReason reason, String detail) throws IOException {
    taker.take(new Member.Refused(new Extraction.Failed(file, reason, detail)));
  }

  private static SourceFile member(SourceFile archive, String name) {
    return new SourceFile(
        archive.path(),
        archive.name() + "!/" + name.replace('\\', '/'),
        "application/octet-stream");
  }

  /** A name that is absolute, climbs, or holds control characters. */
  static boolean isUnsafe(String name) {
    String path = name.replace('\\', '/');
    if (path.isBlank() || path.startsWith("/") || path.indexOf(':') == 1) {
      return true;
    }
    return path.chars().anyMatch(Character::isISOControl) || ("/" + path + "/").contains("/../");
  }
}
