package niengiam.app.http.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** The files that pages load; read once, and named by their content so that browsers keep them. */
public final class Assets {
  /** A file. */
  public static final class Asset {
    private final String type;
    private final byte[] content;

    private Asset(String type, byte[] content) {
      this.type = type;
      this.content = content;
    }

    /** Media type. */
    String type() {
      return type;
    }

    byte[] content() {
      return content;
    }
  }

  private static final String OURS = "niengiam/app/http/";
  private static final String JARS = "META-INF/resources/webjars/";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  private final Map<String, Asset> byName = new LinkedHashMap<>();
  private final String version;

  public Assets() {
    add("app.css", STYLE, OURS + "app.css");
    add("app.js", SCRIPT, OURS + "app.js");
    add("icon.svg", "image/svg+xml", OURS + "icon.svg");
    add("htmx.js", SCRIPT, JARS + "htmx.org/2.0.10/dist/htmx.min.js");
    add("uplot.js", SCRIPT, JARS + "uplot/1.6.30/dist/uPlot.iife.min.js");
    add("uplot.css", STYLE, JARS + "uplot/1.6.30/dist/uPlot.min.css");
    CRC32 sum = new CRC32();
    byName.values().forEach(asset -> sum.update(asset.content()));
    version = Long.toHexString(sum.getValue());
  }

  private void add(String name, String type, String resource) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      byName.put(name, new Asset(type, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a file. */
  public String path(String name) {
    return "/static/" + version + "/" + name;
  }

  public Optional<Asset> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
