/** Work that goes on after the request which began it. */
@NullMarked
package niengiam.app.http.job;

import org.jspecify.annotations.NullMarked;
