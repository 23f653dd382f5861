package niengiam.extractor.container;

import niengiam.extractor.format.FailureReason;
import niengiam.extractor.format.UnreadableException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;

/** Calls into libraries that answer damaged archives with exceptions of every kind. */
final class Damage {
  private Damage() {}

  @FunctionalInterface
  interface Call<T> {
    T get() throws Exception;
  }

  static <T> T named(Call<T> call) throws UnreadableException {
    try {
      return call.get();
    } catch (PasswordRequiredException e) {
      throw new UnreadableException(FailureReason.ENCRYPTED, "the archive needs a password");
    } catch (MemoryLimitException e) {
      throw new UnreadableException(
          FailureReason.TOO_LARGE, "the archive asks for too much memory");
    } catch (Exception | StackOverflowError e) {
      throw new UnreadableException(
          FailureReason.UNREADABLE, "the archive is damaged or cut off: " + why(e));
    }
  }

  static String why(Throwable e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
