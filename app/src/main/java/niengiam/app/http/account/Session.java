package niengiam.app.http.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A browser that came before.
 *
 * @param id secret; in a cookie that scripts cannot read
 * @param token secret; every request that changes something must bear it
 * @param user who signed in; nobody before that
 * @param stamp of the user when he did; a session ends when that is another
 * @param until when it ends
 */
public record Session(
    String id, String token, Optional<String> user, String stamp, Instant until) {}
