/** The pages that people use. */
@NullMarked
package niengiam.app.http.page;

import org.jspecify.annotations.NullMarked;
