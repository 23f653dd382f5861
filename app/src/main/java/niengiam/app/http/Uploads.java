package niengiam.app.http;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import niengiam.app.http.job.Spool;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The body of a request that brings files. */
public final class Uploads {
  private static final String FIELD = "_csrf";
  private static final int LONGEST_TOKEN = 200;

  /** Bytes of the heads of parts, and of fields, besides the files. */
  private static final long OVERHEAD = 1 << 20;

  private static final int IN_MEMORY = 1 << 16;

  private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

  private Uploads() {}

  /**
   * The token of a form with files. Reads the whole body, so only where the visitor may send files.
   */
  public static Optional<String> token(Context context, Site site) throws IOException {
    for (Part part : parts(context, site)) {
      if (FIELD.equals(part.getName()) && part.getSize() <= LONGEST_TOKEN) {
        try (InputStream in = part.getInputStream()) {
          return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Puts the files of the request into the spool.
   *
   * @return how many they are
   */
  public static int receive(Exchange exchange) throws IOException {
    Site site = exchange.site();
    Collection<Part> parts = parts(exchange.context(), site);
    try (Spool.Batch batch = site.imports().spool().receive()) {
      for (Part part : parts) {
        String name = part.getSubmittedFileName();
        // A form without a chosen file sends one without name and content.
        if (name != null && !(name.isEmpty() && part.getSize() == 0)) {
          try (InputStream in = part.getInputStream()) {
            batch.add(name, in);
          }
        }
        part.delete();
      }
      if (batch.files() > 0) {
        batch.complete();
      }
      return batch.files();
    }
  }

  /**
   * Reads what a refused request still sends: a connection that is closed with bytes unread is
   * reset, and who sends files would see that instead of the reason. Far beyond what may be sent at
   * all nobody waits.
   */
  public static void readOff(Context context, Site site) {
    byte[] some = new byte[IN_MEMORY];
    long left = 2 * (site.settings().largestUpload() + OVERHEAD);
    try {
      InputStream in = context.req().getInputStream();
      for (int read = in.read(some); read >= 0 && left > 0; read = in.read(some)) {
        left -= read;
      }
    } catch (IOException | IllegalStateException gone) {
      LOG.debug("the rest of a refused request: {}", gone.getMessage());
    }
  }

  private static Collection<Part> parts(Context context, Site site) throws IOException {
    HttpServletRequest request = context.req();
    long length = request.getContentLengthLong();
    long most = site.settings().largestUpload();
    if (length > most + OVERHEAD) {
      throw Problem.of(413, "too-large");
    }
    // Once as it comes and once as a copy in the archive.
    if (2 * Math.max(length, 0) > site.imports().spool().room()) {
      throw Problem.of(507, "no-room");
    }
    if (!context.isMultipartFormData()) {
      throw Problem.of(415, "multipart");
    }
    request.setAttribute(
        ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
        new MultipartConfigElement(
            site.imports().spool().parts().toString(), most, most + OVERHEAD, IN_MEMORY));
    try {
      return request.getParts();
    } catch (IllegalStateException | ServletException | HttpException.RuntimeException e) {
      throw refused(e);
    }
  }

  private static Problem refused(Exception e) {
    // Every limit of the parser is told by such an exception, at some depth.
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IllegalStateException && !(cause instanceof HttpException)) {
        return Problem.of(413, "too-large");
      }
    }
    return Problem.of(400, "request");
  }
}
