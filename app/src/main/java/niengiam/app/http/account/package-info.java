/** Who may use the pages and the API, and what they did. */
@NullMarked
package niengiam.app.http.account;

import org.jspecify.annotations.NullMarked;
