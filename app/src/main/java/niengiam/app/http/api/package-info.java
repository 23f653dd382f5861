/** The routes of the API under /api/v1: JSON in and out. */
@NullMarked
package niengiam.app.http.api;

import org.jspecify.annotations.NullMarked;
