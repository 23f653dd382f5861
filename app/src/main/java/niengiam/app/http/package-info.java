/** What pages and API share: a route, an exchange of request and answer, a problem. */
@NullMarked
package niengiam.app.http;

import org.jspecify.annotations.NullMarked;
