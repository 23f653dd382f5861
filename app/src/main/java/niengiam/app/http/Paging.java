package niengiam.app.http;

import java.util.List;

/** Long lists, a page at a time. */
public final class Paging {
  private Paging() {}

  /** A part of a list; pages count from 1. */
  public static <T> List<T> page(List<T> all, int page, int limit) {
    int from = (int) Math.min(all.size(), (page - 1L) * limit);
    return all.subList(from, Math.min(all.size(), from + limit));
  }
}
