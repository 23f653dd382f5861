package niengiam.app.http.page;

/**
 * A part of the image of a page.
 *
 * @param image its address
 * @param middle of the part, as a share of the height of the page
 */
public record Strip(String image, double middle) {}
