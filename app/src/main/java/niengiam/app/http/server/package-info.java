/** The server: which request goes where, and what every answer bears. */
@NullMarked
package niengiam.app.http.server;

import org.jspecify.annotations.NullMarked;
