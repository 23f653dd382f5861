/** The words that users read, and how figures are written in their language. */
@NullMarked
package niengiam.app.language;

import org.jspecify.annotations.NullMarked;
