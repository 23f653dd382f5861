package niengiam.app.http.page;

/**
 * A place or an issuer that has values of an indicator.
 *
 * @param name empty where the reports name none
 * @param chosen whether its values are shown
 */
public record SeriesScope(String name, boolean chosen) {}
